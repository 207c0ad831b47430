import type { NotApplicableCounting, Target } from "../plan/plan.ts";
import type { Decimal } from "../ratio.ts";
import { reachesFloor } from "../share.ts";
import type { Verdict } from "../verdict.ts";

/** How many of some verdicts are met, in the worst and the best case. */
interface SuccessCount {
  /** Met when every undetermined one is not, and when every one is. */
  readonly lowest: number;
  readonly highest: number;
  /** How many count; undetermined ones do. */
  readonly applicable: number;
  /** Definite when both cases agree. */
  readonly share: Verdict;
}

/** Holds verdicts against a floor on counts, undetermined ones tried both ways (not applicable lies between). */
export function testOf(verdicts: readonly Verdict[], floor: Decimal, counting: NotApplicableCounting): SuccessCount {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const nothing = count("notApplicable");
  const lowest = count("met") + (counting === "as-met" ? nothing : 0);
  const highest = lowest + count("undetermined");
  const applicable = verdicts.length - (counting === "leave-out" ? nothing : 0);
  if (applicable === 0) return { lowest, highest, applicable, share: "notApplicable" };
  const [worst, best] = [reachesFloor(lowest, applicable, floor), reachesFloor(highest, applicable, floor)];
  return { lowest, highest, applicable, share: worst ? "met" : best ? "undetermined" : "notMet" };
}

/** One verdict a dash of the plan's list: met when all its applicable parts are met. */
export function verdictsByDash(
  targets: readonly Target[],
  verdicts: Readonly<Record<string, Verdict>>,
): readonly Verdict[] {
  const dashes = new Map<string, Verdict[]>();
  for (const { id, dash } of targets) {
    const parts = dashes.get(dash) ?? [];
    dashes.set(dash, parts);
    parts.push(verdicts[id] ?? "undetermined");
  }
  return [...dashes.values()].map((parts) => {
    if (parts.includes("notMet")) return "notMet";
    if (parts.includes("undetermined")) return "undetermined";
    return parts.includes("met") ? "met" : "notApplicable";
  });
}
