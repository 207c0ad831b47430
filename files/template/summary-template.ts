import { formatCitation, type Citation } from "../../core/citation.ts";
import type { Decimal } from "../../core/ratio.ts";
import { reportDeadline } from "../../core/rules/report-deadline.ts";
import { planCap } from "../../core/plan/cap-of.ts";
import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../../core/plan/plan.ts";
import { decimalText } from "../../core/sentence.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { Cell } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { inBrackets, shortClause } from "./clause.ts";
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
import { looks, verdictLooks } from "./looks.ts";
import { verdictConditions } from "./name-and-verdict.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { layTitle } from "./table-head.ts";
import {
  baseItem,
  outside,
  sheetTitles,
  summaryRows,
  type TemplateLayout,
  type YearColumn,
} from "./template-layout.ts";

const width = 7;
const settingsDepth = 60;
const headingRow = summaryRows.base - 1;
/** Rows of the table of years: a line of words, headings, clauses, then a row a year. */
const yearsHeading = summaryRows.toCheck + 3;
const firstYearRow = yearsHeading + 2;

/** «Tổng hợp»: cap, objectives and due date, each with its clause; nothing is filled in here. */
export function summaryTemplate(layout: TemplateLayout): SheetSpec {
  const { order } = layout;
  const draft = new SheetDraft(sheetTitles.summary);
  layTitle(draft, order, "TỔNG HỢP KẾT QUẢ CHUYỂN HÓA ĐỊA BÀN", { from: 0, to: width - 1 });
  draft.lay(headingRow, 0, ["Nội dung", "Số liệu", "Kết luận", "Căn cứ"]);
  draft.merge(blockName(headingRow, 3, headingRow, width - 1));
  draft.look(blockName(headingRow, 0, headingRow, width - 1), looks.heading);
  for (const line of linesOf(layout)) layLine(draft, line);
  layYears(draft, layout);
  const verdicts = blockName(summaryRows.base, 2, summaryRows.toCheck, 2);
  for (const one of verdictConditions(verdicts, cellName(summaryRows.base, 2))) draft.when(one);
  draft.when({
    block: cellBlock(summaryRows.toCheck, 1),
    when: `${cellName(summaryRows.toCheck, 1)}>0`,
    look: verdictLooks.open,
  });
  const last = firstYearRow + yearsOfPlan(layout).length - 1;
  return draft.spec({
    widths: [56, 13, 17, 13, 13, 13, 17],
    print: { titleRows: { from: 0, to: 1 }, area: blockName(1, 0, last, width - 1) },
  });
}

interface Line {
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
interface UnsaidLine {
  readonly row: number;
  readonly unsaid: string;
}

function linesOf(layout: TemplateLayout): readonly (Line | UnsaidLine)[] {
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
  const counts = plan.cap?.counts;
  const r = summaryRows;
  return [
    {
      row: r.base,
      words: isCapped ? "Số đơn vị cấp xã làm cơ sở của mức trần" : "Số đơn vị cấp xã",
      formula: `IFERROR(IF(ISNUMBER(${override}),${override},${units.length}),${units.length})`,
      result: units.length,
      citations: [plan.cap?.base],
    },
    isCapped
      ? {
          row: r.cap,
          words: `Mức trần: nhiều nhất ${percentInWords(plan.cap.percent.value)} số đơn vị cấp xã`,
          formula: capFormula(at(r.base), plan),
          result: planCap(units.length, plan),
          citations: [plan.cap.percent.citation, plan.cap.rounding.citation],
        }
      : unsaidLine(r.cap, plan, "cap"),
    {
      row: r.approved,
      words: "Địa bàn được phê duyệt trong năm",
      formula: `COUNTIF(${marks("approved")},${quotedText(answers.mark)})`,
      result: 0,
      citations: [counts],
    },
    {
      row: r.carriedOver,
      words: "Địa bàn chuyển tiếp từ năm trước",
      formula: `COUNTIF(${marks("carriedOver")},${quotedText(answers.mark)})`,
      result: 0,
      citations: [plan.term?.judgedOn.citation],
    },
    {
      row: r.used,
      words: isCapped ? "Tính vào mức trần (mỗi địa bàn một lần)" : "Trong danh sách (mỗi địa bàn một lần)",
      formula: `SUMPRODUCT(--((${isMarked("approved")}+${isMarked("carriedOver")})>0))`,
      result: 0,
      ...(isCapped && { verdict: [withinCapFormula(at(r.used), at(r.cap)), terms.verdict.met.vi] as const }),
      citations: [plan.cap?.percent.citation, counts],
    },
    ...(isCapped
      ? [
          {
            row: r.room,
            words: "Còn được lựa chọn",
            formula: `MAX(0,${at(r.cap)}-${at(r.used)})`,
            result: planCap(units.length, plan),
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
  return [
    {
      row: r.due,
      words: `Địa bàn phải đánh giá trong năm ${year}`,
      formula: ofYear("due"),
      result: 0,
      citations: [plan.yearlyWhole],
    },
    { row: r.met, words: "Trong đó: đạt", formula: ofYear("met"), result: 0, citations: [success] },
    { row: r.failed, words: "Trong đó: không đạt", formula: ofYear("failed"), result: 0, citations: [success] },
    {
      row: r.pending,
      words: "Trong đó: chưa đánh giá xong",
      formula: `${at(r.due)}-${at(r.met)}-${at(r.failed)}`,
      result: 0,
      citations: [plan.term?.judgedOn.citation],
    },
    fixes(plan, "yearlyFloor")
      ? {
          row: r.needed,
          words: `Số địa bàn ít nhất phải đạt (${percentInWords(plan.yearlyFloor.value)})`,
          formula: neededFormula(at(r.due), plan),
          result: 0,
          verdict: [yearlyFormula(at(r.due), at(r.met), at(r.failed), plan), terms.verdict.notApplicable.vi],
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
  const floor = fixes(plan, "sustainedFloor") ? sustainedFigures(plan) : null;
  const r = summaryRows;
  return [
    {
      row: r.transformed,
      words: "Địa bàn đã chuyển hóa thành công trong giai đoạn",
      formula: sumOf(layout, transformed),
      result: 0,
      citations: [plan.sustainedWhole],
    },
    {
      row: r.relapsed,
      words: `Trong đó: tái phức tạp${floor?.words ?? ""}`,
      formula: `SUMPRODUCT(${layout.calculated(transformed)}*(1-${succeeds}))`,
      result: 0,
      ...(floor && { verdict: floor.verdict }),
      citations: [plan.sustainedFloor?.citation, plan.relapse],
    },
  ];
}

function sustainedFigures(plan: PlanFixing<"sustainedFloor">): Required<Pick<Line, "words" | "verdict">> {
  const { strict, percent } = plan.sustainedFloor.value;
  const { transformed, relapsed } = summaryRows;
  return {
    words: ` (phải giữ được ${strict ? "trên" : "ít nhất"} ${percentInWords(percent)})`,
    verdict: [sustainedFormula(at(transformed), at(relapsed), plan), terms.verdict.notApplicable.vi],
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

function layLine(draft: SheetDraft, line: Line | UnsaidLine): void {
  const right = width - 1;
  const { row } = line;
  draft.look(blockName(row, 0, row, right), looks.given);
  draft.height(row, 20);
  if ("unsaid" in line) return draft.lay(row, 0, [line.unsaid]);
  const { words, formula, result, verdict, citations, isDay = false } = line;
  draft.lay(row, 0, [words]);
  draft.calculate(row, 1, formula, result);
  draft.look(cellBlock(row, 1), isDay ? looks.day : looks.number);
  if (verdict) draft.calculate(row, 2, ...verdict);
  draft.look(cellBlock(row, 2), { bold: true, horizontal: "center" });
  draft.lay(row, 3, [citations.flatMap((citation) => (citation ? formatCitation(citation) : [])).join("; ")]);
  draft.merge(blockName(row, 3, row, right));
}

function layYears(draft: SheetDraft, layout: TemplateLayout): void {
  const { plan } = layout.order;
  const judged = fixes(plan, "yearlyFloor") ? plan : null;
  const headings = [
    "Năm kế hoạch",
    "Phải đánh giá",
    "Đạt",
    "Không đạt",
    "Chưa đánh giá",
    ...(judged ? ["Cần đạt", "Kết luận"] : []),
  ];
  draft.lay(yearsHeading - 1, 0, ["Từng năm của giai đoạn, theo sổ theo dõi và các bảng của năm nay"]);
  draft.merge(blockName(yearsHeading - 1, 0, yearsHeading - 1, width - 1));
  draft.look(blockName(yearsHeading - 1, 0, yearsHeading - 1, width - 1), looks.subtitle);
  draft.lay(yearsHeading, 0, headings);
  const [success, floor] = [plan.successFloor?.citation, plan.yearlyFloor?.citation];
  const clauses = [plan.period.citation, plan.yearlyWhole, success, success];
  const more = [plan.term?.judgedOn.citation, floor, floor];
  draft.lay(
    yearsHeading + 1,
    0,
    [...clauses, ...more].map((citation) => (citation ? inBrackets(shortClause(citation)) : null)),
  );
  draft.look(blockName(yearsHeading, 0, yearsHeading + 1, width - 1), looks.heading);
  draft.look(blockName(yearsHeading + 1, 0, yearsHeading + 1, width - 1), looks.clause);
  const { vi: nothing } = terms.verdict.notApplicable;
  yearsOfPlan(layout).forEach((year, index) => {
    const row = firstYearRow + index;
    const at = (column: number) => cellName(row, column);
    const all = (column: YearColumn) => layout.calculated(layout.yearColumn(year, column));
    // A carried-over mark proves a failure of the year before and is no figure of that year: nobody stated the others.
    const sum = (column: "due" | "met" | "failed") => `SUMPRODUCT(${all(column)}*(1-${all("inferred")}))`;
    draft.lay(row, 0, [`Năm kế hoạch ${year}`]);
    draft.calculate(row, 1, sum("due"), 0);
    draft.calculate(row, 2, sum("met"), 0);
    draft.calculate(row, 3, sum("failed"), 0);
    draft.calculate(row, 4, `${at(1)}-${at(2)}-${at(3)}`, 0);
    if (judged) {
      draft.calculate(row, 5, neededFormula(at(1), judged), 0);
      draft.calculate(row, 6, yearlyFormula(at(1), at(2), at(3), judged), nothing);
    }
    draft.look(blockName(row, 0, row, width - 1), looks.given);
    draft.look(blockName(row, 1, row, width - 1), looks.number);
  });
  const verdicts = blockName(firstYearRow, width - 1, firstYearRow + yearsOfPlan(layout).length - 1, width - 1);
  for (const one of verdictConditions(verdicts, cellName(firstYearRow, width - 1))) draft.when(one);
}

/** Where the table of years begins, for whoever reads the sheet again. */
export const firstSummaryYear = firstYearRow;

export function yearsOfPlan({ years }: TemplateLayout): readonly number[] {
  return years.slice(1);
}

function percentInWords(percent: Decimal): string {
  return `${decimalText(percent, "vi")} %`;
}

function cellBlock(row: number, column: number): string {
  return blockName(row, column, row, column);
}
