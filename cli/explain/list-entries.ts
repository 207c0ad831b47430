import { formatCitation } from "../../core/citation.ts";
import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { alignedColumns } from "../print/aligned-columns.ts";
import { isRefused, planOf } from "../read/plan-file.ts";
import { print, printJson } from "../print/print.ts";
import { line } from "../print/printed-line.ts";
import { tellRefusedPlan } from "../read/tell-refused-plan.ts";
import { entriesOf } from "./catalogue.ts";
import type { Kind } from "./kinds.ts";

export interface ListOptions {
  readonly plan?: string;
  readonly lang: Language;
  readonly json: boolean;
}

/** Of the plan's own lists those that are empty. */
function emptyUnder(kind: Kind, plan: Plan): readonly Sentence[] {
  const keys = { criteria: ["criteria"], targets: ["targets", "gates"] } as const;
  return kind === "criteria" || kind === "targets"
    ? keys[kind].filter((key) => !fixes(plan, key)).map((key) => notFixed(plan, key))
    : [];
}

/** Prints all names of a kind. Answers the exit code. */
export async function listEntries(kind: Kind, options: ListOptions, version: string): Promise<number> {
  const plan = await planOf(options.plan);
  if (isRefused(plan)) return tellRefusedPlan(plan, options, version);
  const entries = entriesOf(kind, plan);
  if (options.json) {
    printJson({
      schema: 1,
      version,
      plan: plan.id,
      [kind]: entries.map(({ id, title, citation, more }) => ({ id, title, citation, more })),
    });
    return 0;
  }
  const unsaid = emptyUnder(kind, plan);
  if (unsaid.length > 0) print(unsaid.map((sentence) => line`${sentence[options.lang]}`));
  const rows = entries.map(({ id, title, citation }) => [
    id,
    title[options.lang],
    citation ? formatCitation(citation, options.lang) : "",
  ]);
  print(alignedColumns(rows, ["left", "left", "left"]).map((text) => line`${text}`));
  return 0;
}
