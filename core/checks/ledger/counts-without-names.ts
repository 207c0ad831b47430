import { convention } from "../../citation.ts";
import type { Plan } from "../../plan/plan.ts";
import { decimalText, inBoth, type Sentence } from "../../sentence.ts";
import { terms } from "../../terms.ts";
import { placeOf } from "../../table.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

export const countsWithoutNames = defineCheck({
  code: "counts-without-names",
  on: ["ledger"],
  severity: "warning",
  title: { vi: "Có số lượng, không có tên", en: "Counts without names" },
  citation: convention("Q19"),
  messages: {
    unnamed: {
      what: {
        vi: "Năm {year}: ghi {count} địa bàn «{event}», không nêu tên; chưa xét được {shares}.",
        en: "{year}: {count} areas “{event}”, none named; {shares} cannot be judged.",
      },
      next: { vi: "Ghi tên từng địa bàn.", en: "Name each area." },
    },
  },
  cannotRun: needsSheet,
  find({ plan, reading: { sheet } }, say) {
    if (sheet?.form !== "summary") return [];
    return sheet.stated.flatMap(({ row, column, year, event, n }) => {
      if (year === null || n === 0 || columnWith(sheet, `names ${event}`)) return [];
      const numbers = { year: String(year), count: n, event: terms.event[event], shares: floorsOf(plan) };
      return say("unnamed", { numbers, cells: [placeOf(sheet.table, row, column)], values: [event, year, n] });
    });
  },
});

/** The shares that wait for names: "60 % và 85 %". */
function floorsOf({ yearlyFloor, sustainedFloor }: Plan): Sentence {
  const floors = [yearlyFloor?.value, sustainedFloor?.value.percent].filter((floor) => floor !== undefined);
  if (floors.length === 0) return { vi: "các tỷ lệ", en: "the shares" };
  const and = { vi: " và ", en: " and " };
  return inBoth((language) => floors.map((floor) => `${decimalText(String(floor), language)} %`).join(and[language]));
}
