import type { Decimal } from "../../ratio.ts";
import { reachesFloor } from "../../share.ts";
import type { AreaFacts } from "../facts.ts";

/** How many of the cells of an area hold a figure. */
export interface Availability {
  readonly known: number;
  readonly whole: number;
  /** Whether that is at least the share asked for. */
  readonly isEnough: boolean;
}

/**
 * Of each area how many of its cells are filled in, held against a share. No law sets one: 65 % is what builders of
 * composite indicators keep to, about two thirds (`Screen` of COINr 1.1 takes 0.66 unless told otherwise). An area below it
 * is named, and no area is left out. For an office that has to say which units it must ask for figures first.
 *
 * @param percent 65 when left out
 * @returns `isEnough` is false where the sheet has no column at all
 * @example availability([[1, null, 0], [1, 1, null]], 65)[0] // { known: 2, whole: 3, isEnough: true }
 */
export function availability(facts: readonly AreaFacts[], percent: Decimal = 65): readonly Availability[] {
  return facts.map((own) => {
    const cells = own.filter((fact) => fact !== undefined);
    const known = cells.filter((fact) => fact !== null).length;
    const whole = cells.length;
    return { known, whole, isEnough: whole > 0 && reachesFloor(known, whole, percent) };
  });
}
