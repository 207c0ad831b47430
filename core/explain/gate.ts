import { convention } from "../citation.ts";
import { listsOfTwoYears, trendsOfArea } from "../evaluation/order-trends.ts";
import type { Gate, Plan } from "../plan/plan.ts";
import { suggestGate } from "../rules/gate-suggestion.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import type { Judgement } from "../verdict.ts";
import { cellsOf } from "./cells.ts";
import { evaluatedArea } from "./evaluated.ts";
import { explanationOf, lineMaker, type Explanation, type Line } from "./explanation.ts";
import type { Explained } from "./explained.ts";

interface GateFacts {
  readonly gate: Gate;
  /** What the authority says; null while it has not. */
  readonly answer: boolean | null;
  /** What the figures of two years suggest; null where they say nothing. */
  readonly suggestion: Judgement | null;
  readonly subject: string;
  readonly name: string;
}

const title = { vi: "{gate} · {area}", en: "{gate} · {area}" };

const say = lineMaker({
  yes: { vi: "{gate} ({title}): cấp có thẩm quyền trả lời Có.", en: "{gate} ({title}): the authority says yes." },
  no: { vi: "{gate} ({title}): cấp có thẩm quyền trả lời Không.", en: "{gate} ({title}): the authority says no." },
  blank: {
    vi: "{gate} ({title}): cấp có thẩm quyền chưa kết luận; ô trống không bao giờ là Có.",
    en: "{gate} ({title}): the authority has not said; a blank is never a yes.",
  },
  suggestion: {
    vi: "Số liệu gợi ý: {verdict}. Đây chỉ là gợi ý, kết luận là của cấp có thẩm quyền.",
    en: "The figures suggest: {verdict}. It is a suggestion only; the verdict is the authority's.",
  },
});

/** What the authority says of a gate. */
export function gateLine({ id, title: of, citation }: Gate, answer: boolean | null): Line {
  return say(answer === null ? "blank" : answer ? "yes" : "no", { gate: id, title: of }, citation);
}

/** Why a gate stands open, and what the figures of two years suggest of it (III.4; Quy ước Q6, Q7), from facts alone. */
function explainGate({ gate, answer, suggestion, subject, name }: GateFacts): Explanation {
  const verdict = answer === null ? "undetermined" : answer ? "met" : "notMet";
  return explanationOf({
    of: `gate:${subject}:${gate.id}`,
    title: fill(title, { gate: gate.id, area: name }),
    value: terms.verdict[verdict],
    verdict,
    lines: [gateLine(gate, answer), ...(suggestion ? suggested(suggestion, gate) : [])],
    basis: [convention("Q6")],
    readings: suggestion?.readings ?? [],
  });
}

function suggested({ verdict, because }: Judgement, { citation }: Gate): readonly Line[] {
  const from = because[0]?.citation ?? citation;
  return [
    say("suggestion", { verdict: terms.verdict[verdict] }, from),
    ...because.map(({ sentence }) => ({ sentence, citation: from })),
  ];
}

/** The same for an area of the evaluation sheet, with its cell. */
export function gateInWorkbook(explained: Explained, subject: string, id: string): Explanation | null {
  const found = evaluatedArea(explained, subject);
  const gate = explained.plan.gates.find((one) => one.id === id);
  if (!found || !gate) return null;
  const { judged, sheet } = found;
  const { row, name } = judged.area;
  const suggestion = suggestionOn(gate, unitOf(judged.area)?.code ?? null, explained, explained.plan);
  return {
    ...explainGate({ gate, answer: judged.gates[id] ?? null, suggestion, subject, name }),
    cells: cellsOf(sheet, row, [[id, gate.title]]),
  };
}

function suggestionOn({ id }: Gate, code: string | null, explained: Explained, plan: Plan): Judgement | null {
  const years = listsOfTwoYears(explained);
  return suggestGate(id, trendsOfArea(years, code, plan), plan) ?? null;
}
