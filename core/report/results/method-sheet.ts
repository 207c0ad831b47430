import type { Assessment } from "../../assess/assessment.ts";
import { conventionsOf } from "../../plan/conventions-of.ts";
import { openWords } from "../../plan/open-words.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { Language, Sentence } from "../../sentence.ts";
import type { ManagedLook, ManagedSheet } from "../../sheet/managed/managed-sheets.ts";
import type { Cell } from "../../table.ts";
import { terms } from "../../terms.ts";
import { planLimits } from "./plan-limits.ts";
import { greyFill, resultsSheet, rowBlock } from "./results-page.ts";
import { turnsResult } from "./turned-readings.ts";

const words = {
  plan: { vi: "Theo Kế hoạch", en: "By the plan" },
  ours: { vi: "Cách hiểu của phần mềm", en: "Readings of the program" },
} as const satisfies Record<string, Sentence>;
const planHeadings: readonly Sentence[] = [
  { vi: "Mục", en: "Section" },
  { vi: "Nội dung", en: "What" },
  { vi: "Mức", en: "Limit" },
];
const ourHeadings: readonly Sentence[] = [
  terms.kind.convention,
  { vi: "Kế hoạch nêu", en: "The plan says" },
  { vi: "Cách hiểu", en: "Our reading" },
  { vi: "Cách hiểu khác", en: "Other readings" },
  { vi: "Có làm đổi kết quả không", en: "Does it change the result" },
];
const widths = [10, 40, 44, 40, 16];

/** «Cách tính»: what the plan lays down, and below it how the program reads what the plan leaves open. */
export function methodSheet(assessment: Assessment, language: Language): ManagedSheet {
  const right = widths.length - 1;
  const { plan } = assessment.opened;
  // Only of this plan the words are known that a convention settles.
  const isQuoted = plan.document === plan7488.document;
  const limits = planLimits(plan).map(({ citation, what, limit }): readonly Cell[] => [
    citation.clause.replace(/\((\d)\)/g, ", ý $1"),
    what[language],
    limit[language],
  ]);
  const readings = conventionsOf(plan).map(({ id, says }): readonly Cell[] => [
    id,
    (isQuoted && openWords[id]?.plan[language]) || null,
    says[language],
    (isQuoted && openWords[id]?.others[language]) || null,
    turnsResult(id, assessment)[language],
  ]);
  const top = 2 + limits.length;
  const rows = [
    planHeadings.map((heading) => heading[language]),
    [words.plan[language]],
    ...limits,
    [words.ours[language]],
    ourHeadings.map((heading) => heading[language]),
    ...readings,
  ];
  const looks: ManagedLook[] = [
    ...[1, top].map((row) => ({ block: rowBlock(row, right), fill: greyFill, bold: true, isFree: true })),
    { block: rowBlock(top + 1, right), bold: true },
  ];
  return resultsSheet({ name: "DIABAN_CACHTINH", rows, widths, headingRow: 0, looks }, assessment, language);
}
