import { convention } from "../citation.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { Plan } from "../plan/plan.ts";
import { fill, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import { cellsOf } from "./cells.ts";
import { evaluatedArea } from "./evaluated.ts";
import { explanationOf, lineMaker, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";
import { gateLine } from "./gate.ts";

interface SuccessFacts extends Pick<EvaluatedArea, "success" | "gates"> {
  /** Absent where only the verdicts are known, as in a cell. */
  readonly targets?: EvaluatedArea["targets"];
  readonly subject: string;
  readonly name: string;
}

const words = {
  title: { vi: "Kết quả chuyển hóa · {area}", en: "Success of the transformation · {area}" },
  result: { vi: "Kết quả ghi trong bảng", en: "Result stated in the sheet" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  notApplicable: {
    vi: "Chỉ tiêu không có gì để tính không nằm trong số chỉ tiêu áp dụng.",
    en: "A target with nothing to count is not among those that apply.",
  },
});

/** Why an area is transformed or not, from facts alone: the count, the gates, then target by target (III.4). */
function explainSuccess(facts: SuccessFacts, plan: Plan): Explanation {
  const { success, gates, targets = {}, subject, name } = facts;
  const isAnyNothing = Object.values(targets).some(({ verdict }) => verdict === "notApplicable");
  return explanationOf({
    of: `success:${subject}`,
    title: fill(words.title, { area: name }),
    value: terms.verdict[success.verdict],
    verdict: success.verdict,
    lines: [
      ...success.because,
      ...plan.gates.filter(({ id }) => gates[id] === true).map((gate) => gateLine(gate, true)),
      ...(isAnyNothing ? [say("notApplicable", {}, plan.notApplicable.citation)] : []),
      ...plan.targets.flatMap(({ id, citation }) =>
        (targets[id]?.because ?? []).map(({ sentence }) => ({ sentence, citation })),
      ),
    ],
    basis: [plan.targetCounting, convention("Q6")],
    readings: success.readings,
    madeOf: [
      ...Object.keys(targets).map((id) => `target:${subject}:${id}` as const),
      ...Object.keys(gates).map((id) => `gate:${subject}:${id}` as const),
    ],
  });
}

/** The same for an area of the evaluation sheet, with the cells of its gates and of a result that was typed. */
export function successInWorkbook(explained: Explained, subject: string): Explanation | null {
  const { plan } = explained;
  const found = evaluatedArea(explained, subject);
  if (!found) return null;
  const { judged, sheet } = found;
  const { row, name } = judged.area;
  const gates = plan.gates.map(({ id, title }) => [id, title] as const);
  return {
    ...explainSuccess({ ...judged, subject, name }, plan),
    cells: cellsOf(sheet, row, [...gates, ["result", words.result]]),
  };
}
