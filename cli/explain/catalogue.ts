import { functions } from "../../addin/functions/index.ts";
import { namespace } from "../../addin/functions/namespace.ts";
import { checks } from "../../core/checks/index.ts";
import type { Citation } from "../../core/citation.ts";
import { conventions } from "../../core/plan/conventions.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { rules } from "../../core/rules/index.ts";
import { fill, type Sentence } from "../../core/sentence.ts";
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
} satisfies Record<string, Sentence>;

/** All entries of a kind; criteria and targets, with the gates, are those of the plan. */
export function entriesOf(kind: Kind, plan: Plan): readonly Entry[] {
  return makers[kind](plan);
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
  checks: () => checks.map(({ code, title, citation, help }) => ({ id: code, title, citation, more: [help] })),
  functions: () =>
    functions.map(({ id, says, returns, parameters, example }) => ({
      id: `${namespace}.${id}`,
      title: says,
      citation: null,
      more: [
        ...parameters.map((one) => fill(words.parameter, { name: one.name, says: one.says })),
        returns,
        fill(words.example, { call: `=${namespace}.${id}(${example.call.join(", ")})` }),
      ],
    })),
  rules: (plan) => rules.map(({ id, title, citation }) => ({ id, title, citation: citation(plan), more: [] })),
  conventions: () => conventions.map(({ id, says, because }) => ({ id, title: says, citation: null, more: [because] })),
};
