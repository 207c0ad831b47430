import type { JudgedDuty } from "../../evaluation/judged-duty.ts";
import type { NamedUnit } from "../../finding.ts";
import { terms } from "../../terms.ts";
import type { Sentence } from "../../sentence.ts";

/** Whose duty it is: the area, or the level. */
export function holderOf({ unit, scope }: JudgedDuty): Sentence {
  return unit === null ? terms.level[scope] : { vi: unit.name, en: unit.name };
}

/** The areas of the duties, each once. */
export function unitsOf(duties: readonly JudgedDuty[]): readonly NamedUnit[] {
  return [...new Map(duties.flatMap(({ unit }) => (unit ? [[unit.code ?? unit.name, unit]] : []))).values()];
}
