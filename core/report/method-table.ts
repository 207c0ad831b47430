import type { AssessedSelection } from "../selection/selection-result.ts";
import { formatCitation } from "../citation.ts";
import { conventionsOf } from "../plan/conventions-of.ts";
import { capRoundings } from "../plan/cap-rounding.ts";
import { planNumbers } from "../plan/plan-numbers.ts";
import { terms } from "../terms.ts";
import { figureText, type Language, type Sentence } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import { reportTable } from "./report-table.ts";

const words = {
  title: { vi: "Phương pháp và quy ước", en: "Method and conventions" },
  plan: terms.kind.law,
  period: { vi: "Thời gian thực hiện", en: "Period" },
  base: { vi: "Số đơn vị tính mức trần", en: "Units the cap is taken of" },
  scale: { vi: "Thang điểm", en: "Scale" },
  provisional: { vi: "Tạm tính từ bảng này", en: "Provisional, from this sheet" },
  stored: { vi: "Đã chốt", en: "Stored" },
  criteria: { vi: "Số tiêu chí được tính điểm", en: "Criteria in the score" },
  blankIsZero: { vi: "Ô trống được tính là 0 theo yêu cầu", en: "Blanks were counted as 0 on request" },
} as const satisfies Record<string, Sentence>;

/** What is said of one workbook; without its list for many of them. */
const headings = [
  { vi: "Nội dung", en: "What" },
  { vi: "Giá trị", en: "Value" },
  { vi: "Loại", en: "Kind" },
  { vi: "Căn cứ", en: "Citation" },
];

/**
 * How the figures were made: the plan, the base of the cap, the scale; every number of the plan as law or as convention
 * with its place; then what each convention says and why.
 */
export function methodTable(assessment: AssessedSelection, language: Language): Table {
  const {
    opened: { plan },
  } = assessment;
  const numbers = planNumbers(plan).map(({ of, means, value, citation }): readonly Cell[] => [
    of === null ? means[language] : `${of}: ${means[language]}`,
    typeof value === "number" ? value : valueInWords(String(value), language),
    terms.kind[citation.kind][language],
    formatCitation(citation, language),
  ]);
  const settled = conventionsOf(plan).map(({ id, says, because }): readonly Cell[] => [
    says[language],
    null,
    terms.kind.convention[language],
    `${formatCitation({ kind: "convention", document: "Quy ước", clause: id }, language)}: ${because[language]}`,
  ]);
  return reportTable(words.title, headings, [...choices(assessment, language), ...numbers, ...settled], language);
}

/** A choice of the plan as a reader says it; what has no words of its own stands as it is. */
function valueInWords(value: string, language: Language): string {
  const rounding = capRoundings.find((one) => one === value);
  return rounding ? terms.rounding[rounding][language] : figureText(value, language);
}

/** What was chosen or read for this assessment. */
function choices(
  { opened: { plan }, selection: result, options }: AssessedSelection,
  language: Language,
): readonly (readonly Cell[])[] {
  const { from, to } = plan.period.value;
  const rows: (readonly Cell[])[] = [
    [words.plan[language], plan.document, null, plan.title[language]],
    [words.period[language], `${from}–${to}`, null, formatCitation(plan.period.citation, language)],
  ];
  if (result) {
    const { capUse, scale, scores } = result;
    const stored = [words.stored[language], scale.date, scale.source].filter((text) => text !== undefined).join(", ");
    rows.push(
      [words.base[language], capUse.base.n, null, capUse.base.sourceText[language]],
      [words.scale[language], scale.provisional ? words.provisional[language] : stored, null, "Q13, Q14"],
      [words.criteria[language], `${scores.criteria.length}/${plan.criteria.length}`, null, "Q13"],
    );
  }
  if (options.blankIsZero) rows.push([words.blankIsZero[language], null, terms.kind.convention[language], "Q15"]);
  return rows;
}
