import { unitsCap } from "../../core/plan/cap-of.ts";
import type { Obligation, ObligationScope } from "../../core/plan/obligation.ts";
import { obligationsOf } from "../../core/plan/obligations-7488.ts";
import { isOutOfTime } from "../../core/rules/judge-obligation.ts";
import { headingRows } from "./template-layout.ts";
import type { TemplateOrder } from "./template-order.ts";

/** The rows of one holder: a line that says whose they are, then a row a duty. */
export interface HolderRows {
  readonly scope: ObligationScope;
  /** «I», «II» … */
  readonly numeral: string;
  /** As the spreadsheet numbers them, from 1. */
  readonly groupRow: number;
  readonly duties: readonly { readonly row: number; readonly obligation: Obligation }[];
}

/**
 * Where each duty of the year stands on the sheet «Thực hiện»: those of the locality, then, for the locality that selects,
 * those of as many areas as may be on its list. A province selects where the plan asks nothing of districts. Empty where
 * the plan has no duties.
 */
export function obligationRows({ plan, year, district, units }: TemplateOrder): readonly HolderRows[] {
  const asked = obligationsOf(plan).filter((one) => !isOutOfTime(one, year, plan));
  const most = Math.max(1, unitsCap(units.length, plan) ?? units.length);
  const isSelecting = district !== null || asked.every(({ scope }) => !scope.includes("district"));
  const areas = Array.from({ length: isSelecting ? most : 0 }, () => "area" as const);
  const holders: readonly ObligationScope[] = [district === null ? "province" : "district", ...areas];
  let next: number = headingRows.first;
  return holders.flatMap((scope, index): readonly HolderRows[] => {
    const own = asked.filter((one) => one.scope.includes(scope));
    if (own.length === 0) return [];
    const groupRow = next;
    next += own.length + 1;
    const duties = own.map((obligation, at) => ({ row: groupRow + 1 + at, obligation }));
    return [{ scope, numeral: romanText(index + 1), groupRow, duties }];
  });
}

const numerals: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** @example romanText(14) // "XIV" */
function romanText(number: number): string {
  const [least, sign] = numerals.find(([value]) => value <= number) ?? [0, ""];
  return least === 0 ? "" : sign + romanText(number - least);
}
