import { convention } from "../../citation.ts";
import type { LeftOut } from "../../life-cycle/history.ts";
import type { LedgerEntry } from "../../life-cycle/ledger-entry.ts";
import { areaKey } from "../../life-cycle/successions.ts";
import { defineCheck } from "../check.ts";
import { particularsOfEntry, placesOf } from "./ledger-parts.ts";
import { listOf } from "../listing.ts";
import { needsSheet } from "../needs.ts";

export const duplicateYearEntry = defineCheck({
  code: "duplicate-year-entry",
  on: ["ledger"],
  severity: "error",
  title: { vi: "Ghi trùng trong một năm", en: "Entry repeated within a year" },
  citation: convention("Q19"),
  messages: {
    repeated: {
      what: {
        vi: "{area}: «{event}» năm {year} được ghi {count} lần ({cells}); chỉ tính một lần.",
        en: "{area}: “{event}” in {year} is entered {count} times ({cells}); it counts once.",
      },
      next: { vi: "Xóa mục thừa, hoặc sửa năm.", en: "Delete what is too many, or correct the year." },
    },
    contradicted: {
      what: {
        vi: "{area}: năm {year} ghi cả «Đạt» và «Không đạt» ({cells}); không tính kết quả nào.",
        en: "{area}: {year} has both results, transformed and not ({cells}); neither counts.",
      },
      next: { vi: "Giữ kết quả đúng, xóa kết quả kia.", en: "Keep the right result, delete the other." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet }, history }, say) {
    const told = new Map<string, LeftOut>();
    for (const one of history?.leftOut ?? []) {
      const { entry, because } = one;
      if (because !== "repeated" && because !== "contradicted") continue;
      const what = because === "repeated" ? entry.event : because;
      const key = [areaKey(entry.unit), entry.year, what].join("|");
      if (!told.has(key)) told.set(key, one);
    }
    return [...told.values()].flatMap(({ entry, because }) => {
      if (because !== "repeated" && because !== "contradicted") return [];
      const same = (sheet?.entries ?? []).filter((other) => isSame(other, entry, because === "contradicted"));
      const cells = placesOf(same);
      const given = particularsOfEntry(entry);
      const numbers = { ...given.numbers, count: same.length, cells: listOf(cells.map(({ address }) => address)) };
      return say(because, { ...given, numbers, cells, values: [because, entry.event, entry.year] });
    });
  },
});

function isSame(other: LedgerEntry, { unit, year, event }: LedgerEntry, isResult: boolean): boolean {
  if (other.year !== year || areaKey(other.unit) !== areaKey(unit)) return false;
  return isResult ? other.event === "met" || other.event === "notMet" : other.event === event;
}
