import { fixes } from "../../core/plan/not-fixed.ts";
import { terms } from "../../core/terms.ts";
import { inBrackets, shortClause } from "./clause.ts";
import { neededFormula, yearlyFormula } from "./formulas.ts";
import { looks } from "./looks.ts";
import { verdictConditions } from "./name-and-verdict.ts";
import { blockName, cellName, type SheetDraft } from "./sheet-draft.ts";
import { atLeast, ifStated, notStated, sumOfYear, undetermined, yearsOfPlan } from "./stated-formulas.ts";
import { summaryRows, type TemplateLayout } from "./template-layout.ts";

const { vi: notStatedYet } = terms.figure.notStated;
const { vi: openVerdict } = terms.verdict.undetermined;
/** Rows of the table of years: a line of words, headings, clauses, then a row a year. */
const yearsHeading = summaryRows.toCheck + 3;
/** Where the table of years begins, for whoever reads the sheet again. */
export const firstSummaryYear = yearsHeading + 2;

/** Each year of the plan by its own figures, as far as the last column of the sheet. */
export function layYears(draft: SheetDraft, layout: TemplateLayout, right: number): void {
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
  draft.merge(blockName(yearsHeading - 1, 0, yearsHeading - 1, right));
  draft.look(blockName(yearsHeading - 1, 0, yearsHeading - 1, right), looks.subtitle);
  draft.lay(yearsHeading, 0, headings);
  // Two lines each in columns this narrow.
  draft.height(yearsHeading - 1, 20);
  draft.height(yearsHeading, 34);
  draft.height(yearsHeading + 1, 24);
  const [success, floor] = [plan.successFloor?.citation, plan.yearlyFloor?.citation];
  const clauses = [plan.period.citation, plan.yearlyWhole, success, success];
  const more = [plan.term?.judgedOn.citation, floor, floor];
  draft.lay(
    yearsHeading + 1,
    0,
    [...clauses, ...more].map((citation) => (citation ? inBrackets(shortClause(citation)) : null)),
  );
  draft.look(blockName(yearsHeading, 0, yearsHeading + 1, right), looks.heading);
  draft.look(blockName(yearsHeading + 1, 0, yearsHeading + 1, right), looks.clause);
  yearsOfPlan(layout).forEach((year, index) => {
    const row = firstSummaryYear + index;
    const at = (column: number) => cellName(row, column);
    const sum = (column: "due" | "met" | "failed") => sumOfYear(layout, year, column);
    const isOwn = year === layout.order.year;
    const isLater = year > layout.order.year;
    // Of a year that nobody told of nothing is stated; one that has not come yet stays empty.
    const isTold = `${sum("due")}>0`;
    const due = isOwn
      ? ifStated(layout.isListed, sum("due"), atLeast(sum("due")))
      : ifStated(isTold, sum("due"), isLater ? '""' : notStated);
    const rest = (formula: string, otherwise: string) =>
      `IF(ISNUMBER(${at(1)}),${formula},${isLater ? '""' : otherwise})`;
    const unsaid = isLater ? "" : notStatedYet;
    draft.lay(row, 0, [`Năm kế hoạch ${year}`]);
    draft.height(row, 32);
    draft.calculate(row, 1, due, unsaid);
    draft.calculate(row, 2, rest(sum("met"), notStated), unsaid);
    draft.calculate(row, 3, rest(sum("failed"), notStated), unsaid);
    draft.calculate(row, 4, rest(`${at(1)}-${at(2)}-${at(3)}`, notStated), unsaid);
    if (judged) {
      draft.calculate(row, 5, rest(neededFormula(at(1), judged), notStated), unsaid);
      draft.calculate(
        row,
        6,
        rest(yearlyFormula(at(1), at(2), at(3), judged), undetermined),
        isLater ? "" : openVerdict,
      );
    }
    draft.look(blockName(row, 0, row, right), looks.given);
    draft.look(blockName(row, 1, row, right), looks.number);
  });
  const verdicts = blockName(firstSummaryYear, right, firstSummaryYear + yearsOfPlan(layout).length - 1, right);
  for (const one of verdictConditions(verdicts, cellName(firstSummaryYear, right))) draft.when(one);
}
