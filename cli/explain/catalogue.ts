import { functions } from "../../addin/functions/index.ts";
import { planBlock } from "../../addin/functions/parameters/plan-block.ts";
import { namespace } from "../../addin/functions/namespace.ts";
import { checks } from "../../core/checks/index.ts";
import type { Citation } from "../../core/citation.ts";
import { conventionsOf } from "../../core/plan/conventions-of.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { rules } from "../../core/rules/index.ts";
import { fill, type Sentence } from "../../core/sentence.ts";
import { saidUnderPlan } from "./functions-under-a-plan.ts";
import type { Kind } from "./kinds.ts";

/** One thing of the program that has a name: what it is, under which clause, and more about it. */
export interface Entry {
  readonly id: string;
  readonly title: Sentence;
  readonly citation: Citation | null;
  readonly more: readonly Sentence[];
}

const words = {
  group: { vi: "Nhóm {group}; tên cột: {heading}", en: "Group {group}; heading: {heading}" },
  column: { vi: "Cột {id}: {heading}", en: "Column {id}: {heading}" },
  parameter: { vi: "{name}: {says}", en: "{name}: {says}" },
  example: { vi: "Ví dụ: {call}", en: "Example: {call}" },
  planBlock: {
    vi: "Đối số cuối là vùng ô của trang tính «Kế hoạch»; đối số khác: xem hướng dẫn của hàm trong ô.",
    en: "The last argument is the block of the sheet «Kế hoạch»; for the others see the function's own guide.",
  },
} satisfies Record<string, Sentence>;

/** All entries of a kind; criteria and targets, with the gates, are those of the plan. */
export function entriesOf(kind: Kind, plan: Plan): readonly Entry[] {
  return makers[kind](plan);
}

/** A check cites plan 7488 where it is not told which plan there is; what it finds cites the plan itself. */
function citationUnder(citation: Citation, plan: Plan): Citation | null {
  return citation.document === plan7488.document && plan.document !== plan7488.document ? null : citation;
}

const makers: Readonly<Record<Kind, (plan: Plan) => readonly Entry[]>> = {
  criteria: ({ criteria }) =>
    criteria.map(({ id, title, citation, group, heading }) => ({
      id,
      title,
      citation,
      more: [fill(words.group, { group, heading })],
    })),
  targets: ({ targets, gates }) => [
    ...targets.map(({ id, title, citation, columns }) => ({
      id,
      title,
      citation,
      more: columns.map((column) => fill(words.column, { id: column.id, heading: column.heading })),
    })),
    ...gates.map(({ id, title, citation }) => ({ id, title, citation, more: [] })),
  ],
  checks: (plan) =>
    checks.map(({ code, title, citation, help, restsUnder }) => {
      const rests = restsUnder(plan);
      return { id: code, title, citation: citationUnder(citation, plan), more: rests ? [help, rests] : [help] };
    }),
  functions: (plan) =>
    functions.map(({ id, says, returns, parameters, example }) => {
      const under = saidUnderPlan(id, plan);
      const named = { id: `${namespace}.${id}`, citation: null };
      if (under) return { ...named, title: under.says ?? says, more: [...under.unsaid, words.planBlock] };
      return {
        ...named,
        title: says,
        more: [
          ...parameters
            .filter((one) => plan.id === plan7488.id || one !== planBlock)
            .map((one) => fill(words.parameter, { name: one.name, says: one.says })),
          returns,
          fill(words.example, { call: `=${namespace}.${id}(${example.call.join(", ")})` }),
        ],
      };
    }),
  rules: (plan) => rules.map(({ id, title, citation }) => ({ id, title, citation: citation(plan), more: [] })),
  conventions: (plan) =>
    conventionsOf(plan).map(({ id, says, because }) => ({ id, title: says, citation: null, more: [because] })),
};
