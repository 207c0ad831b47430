import type { Citation } from "../../core/citation.ts";
import type { Decimal } from "../../core/ratio.ts";
import { reportDeadline } from "../../core/rules/report-deadline.ts";
import { isOfUnits, unitsCap } from "../../core/plan/cap-of.ts";
import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../../core/plan/plan.ts";
import { decimalText } from "../../core/sentence.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { Cell } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import {
  capFormula,
  dueDateFormula,
  neededFormula,
  quotedText,
  answers,
  sustainedFormula,
  withinCapFormula,
  yearlyFormula,
} from "./formulas.ts";
import { blockName, cellName } from "./sheet-draft.ts";
import { isPhaseTold, atLeast, ifStated, undetermined } from "./stated-formulas.ts";
import { baseItem, outside, summaryRows, type TemplateLayout } from "./template-layout.ts";

const settingsDepth = 60;
const { vi: notStatedYet } = terms.figure.notStated;
const { vi: openVerdict } = terms.verdict.undetermined;

export interface Line {
  readonly row: number;
  readonly words: string;
  readonly formula: string;
  readonly result: Cell;
  /** The verdict that follows, and what it is before anything is filled in. */
  readonly verdict?: readonly [string, string];
  readonly citations: readonly (Citation | undefined)[];
  readonly isDay?: boolean;
}

/** A line of what the plan does not set: that is said, and there is no number. */
export interface UnsaidLine {
  readonly row: number;
  readonly unsaid: string;
}

/** What the summary says, line by line, before it is laid. */
export function linesOf(layout: TemplateLayout): readonly (Line | UnsaidLine)[] {
  return [...listLines(layout), ...yearLines(layout), ...phaseLines(layout), ...lastLines(layout)];
}

const at = (row: number) => cellName(row, 1);
const sumOf = (layout: TemplateLayout, column: number) => `SUM(${layout.calculated(column)})`;

function unsaidLine(row: number, plan: Plan, key: Fixing): UnsaidLine {
  return { row, unsaid: notFixed(plan, key).vi };
}

/** What is on the list, and the cap on it. */
function listLines(layout: TemplateLayout): readonly (Line | UnsaidLine)[] {
  const { plan, units } = layout.order;
  const marks = (use: "approved" | "carriedOver") => layout.areas(layout.selectionColumn(use));
  const isMarked = (use: "approved" | "carriedOver") => `(${marks(use)}=${quotedText(answers.mark)})`;
  // Found by its name: the settings that the pane writes stand in other rows of the same sheet.
  const settings = (column: number) => outside("settings", blockName(1, column, settingsDepth, column));
  const override = `INDEX(${settings(1)},MATCH(${quotedText(baseItem)},${settings(0)},0))`;
  const isCapped = fixes(plan, "cap");
  const isOfOther = isCapped && !isOfUnits(plan);
  const base = isCapped ? plan.cap.baseName.vi : terms.base.units.vi;
  // Nobody's register counts another base: until its number stands in the settings there is no cap.
  const fallback = isOfOther ? quotedText(notStatedYet) : String(units.length);
  const counts = plan.cap?.counts;
  const r = summaryRows;
  const isUsed = isOfOther ? `AND(ISNUMBER(${at(r.used)}),ISNUMBER(${at(r.cap)}))` : `ISNUMBER(${at(r.used)})`;
  const stated = (formula: string) => ({ formula: ifStated(layout.isListed, formula), result: notStatedYet });
  return [
    {
      row: r.base,
      words: isCapped ? `Số ${base} làm cơ sở của mức trần` : "Số đơn vị cấp xã",
      formula: `IFERROR(IF(ISNUMBER(${override}),${override},${fallback}),${fallback})`,
      result: isOfOther ? notStatedYet : units.length,
      citations: [plan.cap?.base],
    },
    isCapped
      ? {
          row: r.cap,
          words: `Mức trần: nhiều nhất ${percentInWords(plan.cap.percent.value)} số ${base}`,
          formula: isOfOther
            ? ifStated(`ISNUMBER(${at(r.base)})`, capFormula(at(r.base), plan))
            : capFormula(at(r.base), plan),
          result: unitsCap(units.length, plan) ?? notStatedYet,
          citations: [plan.cap.percent.citation, plan.cap.rounding.citation],
        }
      : unsaidLine(r.cap, plan, "cap"),
    {
      row: r.approved,
      words: "Địa bàn được phê duyệt trong năm",
      ...stated(`COUNTIF(${marks("approved")},${quotedText(answers.mark)})`),
      citations: [counts],
    },
    {
      row: r.carriedOver,
      words: "Địa bàn chuyển tiếp từ năm trước",
      ...stated(`COUNTIF(${marks("carriedOver")},${quotedText(answers.mark)})`),
      citations: [plan.term?.judgedOn.citation],
    },
    {
      row: r.used,
      words: isCapped ? "Tính vào mức trần (mỗi địa bàn một lần)" : "Trong danh sách (mỗi địa bàn một lần)",
      ...stated(`SUMPRODUCT(--((${isMarked("approved")}+${isMarked("carriedOver")})>0))`),
      ...(isCapped && {
        verdict: [ifStated(isUsed, withinCapFormula(at(r.used), at(r.cap)), undetermined), openVerdict] as const,
      }),
      citations: [plan.cap?.percent.citation, counts],
    },
    ...(isCapped
      ? [
          {
            row: r.room,
            words: "Còn được lựa chọn",
            formula: ifStated(isUsed, `MAX(0,${at(r.cap)}-${at(r.used)})`),
            result: notStatedYet,
            citations: [plan.cap.percent.citation],
          },
        ]
      : []),
  ];
}

/** The areas of the year and their objective. */
function yearLines(layout: TemplateLayout): readonly (Line | UnsaidLine)[] {
  const { plan, year } = layout.order;
  const ofYear = (column: "due" | "met" | "failed") => sumOf(layout, layout.yearColumn(year, column));
  const success = plan.successFloor?.citation;
  const r = summaryRows;
  const isDue = `ISNUMBER(${at(r.due)})`;
  const stated = (formula: string) => ({ formula: ifStated(isDue, formula), result: notStatedYet });
  return [
    {
      row: r.due,
      words: `Địa bàn phải đánh giá trong năm ${year}`,
      formula: ifStated(layout.isListed, ofYear("due"), atLeast(ofYear("due"))),
      result: notStatedYet,
      citations: [plan.yearlyWhole],
    },
    { row: r.met, words: "Trong đó: đạt", ...stated(ofYear("met")), citations: [success] },
    { row: r.failed, words: "Trong đó: không đạt", ...stated(ofYear("failed")), citations: [success] },
    {
      row: r.pending,
      words: "Trong đó: chưa đánh giá xong",
      ...stated(`${at(r.due)}-${at(r.met)}-${at(r.failed)}`),
      citations: [plan.term?.judgedOn.citation],
    },
    fixes(plan, "yearlyFloor")
      ? {
          row: r.needed,
          words: `Số địa bàn ít nhất phải đạt (${percentInWords(plan.yearlyFloor.value)})`,
          ...stated(neededFormula(at(r.due), plan)),
          verdict: [
            ifStated(isDue, yearlyFormula(at(r.due), at(r.met), at(r.failed), plan), undetermined),
            openVerdict,
          ],
          citations: [plan.yearlyFloor.citation],
        }
      : unsaidLine(r.needed, plan, "yearlyFloor"),
  ];
}

/** The areas of the phase and their objective. */
function phaseLines(layout: TemplateLayout): readonly Line[] {
  const { plan, year } = layout.order;
  const transformed = layout.phaseColumn("transformed");
  const lastYear = layout.years.at(-1) ?? year;
  const succeeds = layout.calculated(layout.yearColumn(lastYear, "succeeds"));
  const isTold = isPhaseTold(layout, sumOf(layout, transformed));
  const floor = fixes(plan, "sustainedFloor") ? sustainedFigures(plan, isTold) : null;
  const r = summaryRows;
  const stated = (count: string) => ({
    formula: ifStated(isTold, count, atLeast(count)),
    result: notStatedYet,
  });
  return [
    {
      row: r.transformed,
      words: "Địa bàn đã chuyển hóa thành công trong giai đoạn",
      ...stated(sumOf(layout, transformed)),
      citations: [plan.sustainedWhole],
    },
    {
      row: r.relapsed,
      words: `Trong đó: tái phức tạp${floor?.words ?? ""}`,
      ...stated(`SUMPRODUCT(${layout.calculated(transformed)}*(1-${succeeds}))`),
      ...(floor && { verdict: floor.verdict }),
      citations: [plan.sustainedFloor?.citation, plan.relapse],
    },
  ];
}

function sustainedFigures(
  plan: PlanFixing<"sustainedFloor">,
  isTold: string,
): Required<Pick<Line, "words" | "verdict">> {
  const { strict, percent } = plan.sustainedFloor.value;
  const { transformed, relapsed } = summaryRows;
  return {
    words: ` (phải giữ được ${strict ? "trên" : "ít nhất"} ${percentInWords(percent)})`,
    verdict: [ifStated(isTold, sustainedFormula(at(transformed), at(relapsed), plan), undetermined), openVerdict],
  };
}

function lastLines(layout: TemplateLayout): readonly (Line | UnsaidLine)[] {
  const { plan, year, units } = layout.order;
  return [
    fixes(plan, "reportDue")
      ? {
          row: summaryRows.reportDue,
          words: "Hạn gửi báo cáo năm theo kế hoạch",
          formula: dueDateFormula(String(year), plan),
          result: serialOfIso(reportDeadline(year, plan)),
          citations: [plan.reportDue.before.citation, plan.reportDue.weekend],
          isDay: true,
        }
      : unsaidLine(summaryRows.reportDue, plan, "reportDue"),
    {
      row: summaryRows.toCheck,
      words: "Số dòng có nội dung cần xem lại (các cột «Kiểm tra»)",
      formula: flagsOf(layout)
        .map((block) => `SUMPRODUCT(--(LEN(${block})>0))`)
        .join("+"),
      result: layout.values.length === 0 ? 0 : units.length,
      citations: [],
    },
  ];
}

function flagsOf(layout: TemplateLayout): readonly string[] {
  return [layout.areas(layout.selectionColumn("check")), layout.evaluations("check"), layout.entries("check")];
}

function percentInWords(percent: Decimal): string {
  return `${decimalText(percent, "vi")} %`;
}
