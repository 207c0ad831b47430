import { convention } from "../../citation.ts";
import { dayText } from "../../civil-date.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Sentence } from "../../sentence.ts";
import type { DecisionFacts } from "../../sheet/area-sheet.ts";
import { isCellError } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { cellInWords, listOf, plainText } from "../listing.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

/** The days between which a decision may date, ends included, as ISO texts, which sort as dates do. */
interface Window {
  readonly from: string;
  readonly to: string;
}

export const decisionDateOdd = defineCheck({
  code: "decision-date-odd",
  on: ["selection", "ledger"],
  severity: "warning",
  title: { vi: "Ngày quyết định khác thường", en: "Odd date of decision" },
  citation: convention("Q9"),
  messages: {
    outside: {
      what: {
        vi: "{area}: ngày quyết định {date} nằm ngoài khoảng {windows}.",
        en: "{area}: the decision dates from {date}, outside {windows}.",
      },
      next: { vi: "Kiểm tra ngày, nhất là năm.", en: "Check the date, the year above all." },
    },
    unreadable: {
      what: {
        vi: "{area}: ngày quyết định {date} không đọc được thành ngày.",
        en: "{area}: {date} cannot be read as a date of decision.",
      },
      next: { vi: "Ghi theo dạng ngày/tháng/năm, ví dụ 15/3/2018.", en: "Write day/month/year, such as 15/3/2018." },
    },
  },
  cannotRun: needsAreas,
  find({ plan, reading: { sheet } }, say) {
    if (!sheet) return [];
    return sheet.areas.flatMap((area) => {
      const { decisionDate } = area;
      if ((!area.approved && !area.carriedOver) || !decisionDate) return [];
      const { iso, raw } = decisionDate;
      // An error value is a complaint of its own.
      if (isCellError(raw)) return [];
      const given = {
        cells: [placeIn(sheet, area, "decisionDate")],
        units: [namedUnit(area)],
        values: [iso ?? plainText(raw)],
      };
      const numbers = { area: areaInWords(sheet, area) };
      if (iso === null) return say("unreadable", { ...given, numbers: { ...numbers, date: cellInWords(raw) } });
      const year = area.decidedFor ?? sheet.year;
      if (year === null) return [];
      const windows = windowsOf(area, year, plan);
      // Older than the plan itself is told by a check of its own.
      if (windows.length === 0 || (plan.issuedOn !== undefined && iso < plan.issuedOn)) return [];
      if (windows.some(({ from, to }) => iso >= from && iso <= to)) return [];
      const allowed = listOf(windows.map(windowText), { between: "; " });
      return say("outside", { ...given, numbers: { ...numbers, date: dayText(iso), windows: allowed } });
    });
  },
});

function windowsOf({ approved, carriedOver }: DecisionFacts, year: number, plan: Plan): readonly Window[] {
  // A carried-over area has its original decision, however old.
  if (carriedOver || !approved) return [];
  const from = `${year - 1}-07-01`;
  const { issuedOn = from } = plan;
  return [{ from: issuedOn > from ? issuedOn : from, to: `${year}-12-31` }];
}

function windowText({ from, to }: Window): Sentence {
  const [first, last] = [dayText(from), dayText(to)];
  return { vi: `${first} đến ${last}`, en: `${first} to ${last}` };
}
