import type { Target } from "../../plan/plan.ts";

/** Columns of a target that hold no fact: a share that somebody worked out, a verdict that somebody gave. */
type StatedColumn = "share" | "verdict";

/** The use of a target's column that holds no fact. @example statedUse("T2", "share") // "T2 share" */
export function statedUse(target: string, column: StatedColumn): string {
  return `${target} ${column}`;
}

/** Both of them. @example statedUses("T2") // ["T2 share", "T2 verdict"] */
export function statedUses(target: string): readonly string[] {
  return [statedUse(target, "share"), statedUse(target, "verdict")];
}

/** The use of a column headed by the target alone: its fact where it has one column, else whatever was stated. */
export function ownUse({ id, columns }: Target): string {
  const [only, ...more] = columns;
  return only && more.length === 0 ? only.id : statedUse(id, "share");
}
