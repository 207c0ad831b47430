import { clauseOr } from "../../plan/not-fixed.ts";
import { convention } from "../../citation.ts";
import type { Fix } from "../../finding.ts";
import type { LeftOut } from "../../life-cycle/history.ts";
import type { LedgerEntry } from "../../life-cycle/ledger-entry.ts";
import { areaKey } from "../../life-cycle/successions.ts";
import { originOf, placeOf } from "../../table.ts";
import { parseAddress } from "../../address.ts";
import type { LedgerSheet } from "../../sheet/ledger/ledger.ts";
import { defineCheck } from "../check.ts";
import { particularsOfEntry } from "./ledger-parts.ts";
import { needsSheet } from "../needs.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { cellAt } from "../sheet-parts.ts";

export const impossibleTransition = defineCheck({
  code: "impossible-transition",
  on: ["ledger"],
  severity: "error",
  title: { vi: "Diễn biến không thể có", en: "Entry that cannot be true" },
  citation: convention("Q9"),
  messages: {
    notSelected: {
      what: {
        vi: "{area}: ghi «{event}» năm {year} nhưng năm ấy không có «Phê duyệt» hay «Chuyển tiếp»; mục này không được tính.",
        en: "{area}: “{event}” in {year}, but it was neither approved for that year nor carried over into it; the entry does not count.",
      },
      next: {
        vi: "Ghi thêm «Phê duyệt» năm {year}, hoặc sửa năm.",
        en: "Add the approval for {year}, or correct the year.",
      },
    },
    selectionLeftOut: {
      what: {
        vi: "{area}: «{event}» năm {year} đi cùng mục «Chuyển tiếp» không được tính, nên cũng không được tính.",
        en: "{area}: “{event}” in {year} rests on a carry-over that does not count, so it does not count either.",
      },
      next: { vi: "Sửa mục «Chuyển tiếp» của năm {year} trước.", en: "Settle the carry-over of {year} first." },
    },
    judgedTooEarly: {
      what: {
        vi: "{area}: «{event}» năm {year} ghi ngày trước ngày phê duyệt; mục này không được tính.",
        en: "{area}: “{event}” in {year} is dated before the approval; the entry does not count.",
      },
      next: { vi: "Kiểm tra ngày của hai mục.", en: "Check the days of the two entries." },
    },
    notOnListBefore: {
      what: {
        vi: "{area}: ghi «Chuyển tiếp» vào năm {year} nhưng năm {before} không có trong danh sách; mục này không được tính.",
        en: "{area}: carried over into {year}, but it was not on the list of {before}; the entry does not count.",
      },
      next: {
        vi: "Ghi thêm «Phê duyệt» và «Không đạt» của năm {before}, hoặc ghi «Phê duyệt» năm {year}.",
        en: "Add the approval and the failure of {before}, or enter an approval for {year}.",
      },
    },
    carriedTooEarly: {
      what: {
        vi: "{area}: «Chuyển tiếp» và «Không đạt» cùng ghi năm {year}; địa bàn không đạt năm {year} thì chuyển tiếp vào năm {after}; mục này không được tính.",
        en: "{area}: carried over and failed both in {year}; what fails in {year} is carried over into {after}; the entry does not count.",
      },
      next: { vi: "Ghi «Chuyển tiếp» vào năm {after}.", en: "Enter the carry-over under {after}." },
    },
    transformedBefore: {
      what: {
        vi: "{area}: ghi «Chuyển tiếp» vào năm {year} nhưng năm {before} đã đạt; mục này không được tính.",
        en: "{area}: carried over into {year}, but it was transformed in {before}; the entry does not count.",
      },
      next: {
        vi: "Kiểm tra kết quả năm {before}; nếu đã tái phức tạp thì ghi «Tái phức tạp» rồi «Phê duyệt».",
        en: "Check the result of {before}; if it relapsed, state the relapse and then the approval.",
      },
    },
    neverTransformed: {
      what: {
        vi: "{area}: ghi «{event}» năm {year} nhưng trước đó chưa lần nào đạt; mục này không được tính.",
        en: "{area}: “{event}” in {year}, but it had never been transformed; the entry does not count.",
      },
      next: { vi: "Ghi thêm năm đã đạt, hoặc sửa sự kiện.", en: "Add the year of its success, or correct the event." },
    },
    stillOnList: {
      what: {
        vi: "{area}: ghi «{event}» năm {year} khi đang trong diện chuyển hóa và chưa đạt; mục này không được tính.",
        en: "{area}: “{event}” in {year} while it is in transformation and not yet transformed; the entry does not count.",
      },
      next: { vi: "Ghi kết quả của năm đang chuyển hóa trước.", en: "Enter the result of that year first." },
    },
    alreadyRelapsed: {
      what: {
        vi: "{area}: ghi «{event}» năm {year} nhưng đã ghi tái phức tạp và từ đó chưa đạt lại; mục này không được tính.",
        en: "{area}: “{event}” in {year}, but a relapse is stated and no success since; the entry does not count.",
      },
      next: {
        vi: "Xóa mục thừa, hoặc ghi thêm năm đạt lại.",
        en: "Delete the entry, or add the year of the new success.",
      },
    },
    alreadyLeft: {
      what: {
        vi: "{area}: đã đưa ra khỏi diện trước năm {year}; mục này không được tính.",
        en: "{area}: it had left the list before {year}; the entry does not count.",
      },
      next: { vi: "Xóa mục thừa, hoặc sửa năm.", en: "Delete the entry, or correct the year." },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet }, history }, say) {
    return (history?.leftOut ?? []).flatMap(({ entry, because }) => {
      if (because === "repeated" || because === "contradicted" || isEarlyRelapse({ entry, because })) return [];
      const given = particularsOfEntry(entry);
      const clause = entry.event === "left" ? plan.leaving : plan.term?.judgedOn.citation;
      const citation = clauseOr(clause, plan);
      if (because === "notOnListBefore" && failedIn(entry, history?.areas.flatMap(({ entries }) => entries) ?? [])) {
        const after = entry.year + 1;
        const fix = sheet && yearFix(sheet, entry, after);
        const numbers = { ...given.numbers, after: String(after) };
        return say("carriedTooEarly", { ...given, numbers, citation, ...(fix && { fix }) });
      }
      return say(because, { ...given, citation });
    });
  },
});

/** A relapse without a success before it is told by a check of its own. */
export function isEarlyRelapse({ entry, because }: Pick<LeftOut, "entry" | "because">): boolean {
  return entry.event === "relapsed" && because === "neverTransformed";
}

function failedIn({ unit, year }: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  return entries.some(
    (other) => other.event === "notMet" && other.year === year && areaKey(other.unit) === areaKey(unit),
  );
}

/** Only where one cell says the year of the entry alone. */
function yearFix(sheet: LedgerSheet, { place }: LedgerEntry, year: number): Fix | null {
  const column = columnWith(sheet, "year");
  if (!column || !place || sheet.form !== "long") return null;
  const row = parseAddress(place.address).row - originOf(sheet.table).top;
  if (sheet.entries.filter((other) => other.place?.address === place.address).length > 1) return null;
  const change = { ...placeOf(sheet.table, row, column.index), before: cellAt(sheet, row, column.index), after: year };
  return { label: { vi: `Ghi năm ${year}`, en: `Write ${year}` }, changes: [change] };
}
