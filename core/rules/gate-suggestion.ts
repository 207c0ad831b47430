import { wholeDocument } from "../plan/not-fixed.ts";
import type { Plan } from "../plan/plan.ts";
import type { Decimal } from "../ratio.ts";
import { inBoth } from "../sentence.ts";
import { isCount, reachesFloor } from "../share.ts";
import type { Reading, Reason, Verdict } from "../verdict.ts";
import { readingChoice } from "./reading-choices.ts";
import { defineRule } from "./rule.ts";

/** Figures of two periods of 12 months, by value column id; null or absent where unknown. */
export interface TrendFacts {
  readonly before: Readonly<Record<string, number | null>>;
  readonly now: Readonly<Record<string, number | null>>;
}

interface Facts extends TrendFacts {
  readonly suggestion: Plan["gateSuggestions"][number];
}

/**
 * What the figures suggest of a gate (Quy ước Q7), never its verdict: a1 and b1 down at least 5 % on the 12 months before
 * selection, a8 and b2 not up. From 0, staying at 0 is fine and anything else is not. A plan that names no figures
 * suggests nothing.
 *
 * @example gateSuggestion.judge({ suggestion, before: { a1: 100 }, now: { a1: 95 } }, plan).verdict // "met" for a1 down 5 %
 */
export const gateSuggestion = defineRule({
  id: "gate-suggestion",
  title: { vi: "Gợi ý về điều kiện bắt buộc", en: "Suggestion on a gate" },
  citation: (plan) => plan.successFloor?.citation ?? wholeDocument(plan),
  sentences: {
    down: {
      vi: "{column}: {before} → {now}, giảm từ {percent} % trở lên.",
      en: "{column}: {before} → {now}, down {percent} % or more.",
    },
    notDown: {
      vi: "{column}: {before} → {now}, chưa giảm đủ {percent} %.",
      en: "{column}: {before} → {now}, not down {percent} %.",
    },
    notUp: { vi: "{column}: {before} → {now}, không tăng.", en: "{column}: {before} → {now}, not up." },
    up: { vi: "{column}: {before} → {now}, tăng.", en: "{column}: {before} → {now}, up." },
    none: { vi: "Kế hoạch không nêu số liệu nào để gợi ý.", en: "The plan names no figures to suggest from." },
    unknown: { vi: "{column}: chưa đủ số liệu hai kỳ.", en: "{column}: figures of both periods are needed." },
  },
  judge({ suggestion: { value, citation }, before, now }: Facts, _plan, say) {
    const because: Reason[] = [];
    const verdicts: Verdict[] = [];
    const tell = (column: string, percent: Decimal | null) => {
      const [from, to] = [before[column], now[column]];
      if (!isCount(from) || !isCount(to)) {
        verdicts.push("undetermined");
        because.push({ ...say("unknown", { column }), citation });
        return;
      }
      const isFine = percent === null ? to <= from : isDownBy(from, to, percent);
      const id = percent === null ? (isFine ? "notUp" : "up") : isFine ? "down" : "notDown";
      verdicts.push(isFine ? "met" : "notMet");
      because.push({ ...say(id, { column, before: from, now: to, percent: Number(percent ?? 0) }), citation });
    };
    for (const { column, percent } of value.down) tell(column, percent);
    for (const column of value.notUp) tell(column, null);
    if (verdicts.length === 0)
      return { verdict: "notApplicable", because: [{ ...say("none", {}), citation }], numbers: {} };
    const verdict = verdicts.includes("notMet") ? "notMet" : verdicts.includes("undetermined") ? "undetermined" : "met";
    const readings = citation.kind === "convention" ? otherFalls({ value, before, now }, verdict) : [];
    return { verdict, because, numbers: {}, readings };
  },
});

type Suggested = Plan["gateSuggestions"][number]["value"];

/** What less of a fall, or that of the first figure alone, would suggest instead. */
function otherFalls(
  { value, before, now }: TrendFacts & { readonly value: Suggested },
  own: Verdict,
): readonly Reading[] {
  if (own !== "met" && own !== "notMet") return [];
  const { down, notUp } = value;
  const isDown = (column: string, falls: (from: number, to: number) => boolean) => {
    const [from, to] = [before[column], now[column]];
    return isCount(from) && isCount(to) ? falls(from, to) : null;
  };
  const rest = notUp.map((column) => isDown(column, (from, to) => to <= from));
  const others = [
    { id: "Q7=three-percent", of: down.map(({ column }) => isDown(column, (from, to) => isDownBy(from, to, 3))), rest },
    {
      id: "Q7=any-fall",
      of: down.map(({ column }) => isDown(column, (from, to) => to < from || (from === 0 && to === 0))),
      rest,
    },
    {
      id: "Q7=a1-alone",
      of: down.slice(0, 1).map(({ column, percent }) => isDown(column, (from, to) => isDownBy(from, to, percent))),
      rest: [],
    },
  ] as const;
  const columns = [...down.map(({ column }) => column), ...notUp];
  const told = columns.map((column) => `${column} ${before[column] ?? "…"} → ${now[column] ?? "…"}`);
  return others.flatMap(({ id, of, rest: also }): Reading[] => {
    const answers = [...of, ...also];
    const verdict = answers.includes(false) ? "notMet" : answers.includes(null) ? "undetermined" : "met";
    if (verdict === own) return [];
    const shown = id === "Q7=a1-alone" ? told.slice(0, 1) : told;
    return [{ choices: [readingChoice(id)], how: inBoth(() => shown.join(", ")), verdict }];
  });
}

/**
 * What the figures suggest of one gate of the plan; null when the plan says nothing of it.
 *
 * @example suggestGate("G1", { before: { a1: 100, b1: 20, a8: 2, b2: 1 }, now: { a1: 95, b1: 19, a8: 2, b2: 1 } }, plan7488)?.verdict // "met"
 */
export function suggestGate(gate: string, facts: TrendFacts, plan: Plan) {
  const suggestion = plan.gateSuggestions.find(({ value }) => value.gate === gate);
  return suggestion ? gateSuggestion.judge({ ...facts, suggestion }, plan) : null;
}

function isDownBy(from: number, to: number, percent: Decimal): boolean {
  if (from === 0) return to === 0;
  return to <= from && reachesFloor(from - to, from, percent);
}
