import type { Target } from "../plan/plan.ts";
import { fill, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import type { Judgement } from "../verdict.ts";
import { cellAt, cellsOf } from "./cells.ts";
import { evaluatedArea } from "./evaluated.ts";
import { explanationOf, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";

interface TargetFacts {
  readonly target: Target;
  readonly judgement: Judgement | undefined;
  readonly subject: string;
  readonly name: string;
}

const words = {
  title: { vi: "{target} · {area}", en: "{target} · {area}" },
  stated: { vi: "Kết luận ghi trong bảng", en: "Verdict typed in the sheet" },
} satisfies Record<string, Sentence>;

/** Why a target of an area is met or not (II.2), from its judgement alone. */
function explainTarget({ target, judgement, subject, name }: TargetFacts): Explanation {
  const { verdict = "undetermined", because = [] } = judgement ?? {};
  const share = judgement?.numbers["share"];
  return explanationOf({
    of: `target:${subject}:${target.id}`,
    title: fill(words.title, { target: target.id, area: name }),
    value: typeof share === "object" ? share : terms.verdict[verdict],
    verdict,
    lines: [
      { sentence: target.title, citation: target.citation },
      ...because.map(({ sentence }) => ({ sentence, citation: target.citation })),
    ],
    basis: target.whole ? [target.whole] : [],
    readings: judgement?.readings ?? [],
  });
}

/** The same for an area of the evaluation sheet, with the cells of its figures and of a verdict that was typed. */
export function targetInWorkbook(explained: Explained, subject: string, id: string): Explanation | null {
  const found = evaluatedArea(explained, subject);
  const target = explained.plan.targets.find((one) => one.id === id);
  if (!found || !target) return null;
  const { judged, sheet } = found;
  const { row, name, entries } = judged.area;
  const stated = entries[id]?.stated;
  const figures = target.columns.map((column) => [column.id, column.heading] as const);
  return {
    ...explainTarget({ target, judgement: judged.targets[id], subject, name }),
    cells: [
      ...cellsOf(sheet, row, figures),
      ...(stated ? [cellAt(sheet.table, row, stated.column, words.stated)] : []),
    ],
  };
}
