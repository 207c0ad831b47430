import type { Sentence } from "../sentence.ts";
import type { Plan, ValueKind } from "./plan.ts";

/** One column of facts of the evaluation sheet: a figure of a target, or the answer to a gate. */
export interface FactColumn {
  /** "T1", "T2.whole" … "T10.part"; "G1", "G2" for the gates. */
  readonly id: string;
  readonly kind: ValueKind;
  readonly heading: Sentence;
  readonly synonyms: readonly string[];
  /** Id of the target or gate it belongs to. */
  readonly owner: string;
}

const known = new WeakMap<Pick<Plan, "targets" | "gates">, readonly FactColumn[]>();

/**
 * The columns of facts that the plan's targets and gates are judged from, in the plan's order.
 *
 * @example factColumns(plan7488).length // 19: 17 of the targets, 2 of the gates
 */
export function factColumns(plan: Pick<Plan, "targets" | "gates">): readonly FactColumn[] {
  let columns = known.get(plan);
  if (!columns) {
    const ofTargets = plan.targets.flatMap((target) =>
      target.columns.map(({ id, heading, synonyms = [] }): FactColumn => {
        const kind = target.kind === "yes-no" ? "yes-no" : "count";
        return { id, kind, heading, synonyms, owner: target.id };
      }),
    );
    const ofGates = plan.gates.map(({ id, title, synonyms = [] }): FactColumn => ({
      id,
      kind: "yes-no",
      heading: title,
      synonyms,
      owner: id,
    }));
    columns = [...ofTargets, ...ofGates];
    known.set(plan, columns);
  }
  return columns;
}
