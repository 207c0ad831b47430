import type { Plan } from "../plan/plan.ts";
import { circular15 } from "../rules/circular-15.ts";
import { isUnclear } from "../selection/cap-use.ts";
import { fill, type Sentence } from "../sentence.ts";
import type { AreaRow, SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { terms } from "../terms.ts";
import type { Judgement } from "../verdict.ts";
import { cellsOf } from "./cells.ts";
import { explanationOf, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";

const words = {
  title: { vi: "Thông tư 15/2010 · {area}", en: "Circular 15/2010 · {area}" },
  column: { vi: "Thông tư 15/2010", en: "Circular 15/2010" },
} satisfies Record<string, Sentence>;

/** What the list says of an area and Circular 15/2010 (III.2). */
export function circularOf(row: AreaRow, { statesApproved, statesCarriedOver }: SelectionSheet, plan: Plan): Judgement {
  const isListed = row.approved || row.carriedOver;
  const isOpen = !isListed && (!statesApproved || !statesCarriedOver || isUnclear(row));
  return circular15.judge({ recognised: row.circular15, selected: isOpen ? null : isListed === true }, plan);
}

/** Whether the list says of any area that it is recognised. */
export function hasCircular({ columns }: SelectionSheet): boolean {
  return columns.some(({ use }) => use === "circular15");
}

/** Whether an area recognised under Circular 15/2010 counts against the cap, with the cells that say so. */
export function circularInWorkbook({ plan, result }: Explained, area: number, subject: string): Explanation | null {
  const row = result?.sheet.areas[area];
  if (!result || !row) return null;
  const { verdict, because } = circularOf(row, result.sheet, plan);
  return explanationOf({
    of: `circular:${subject}`,
    title: fill(words.title, { area: row.name }),
    value: terms.verdict[verdict],
    verdict,
    lines: because,
    basis: plan.cap ? [plan.cap.counts] : [],
    cells: cellsOf(result.sheet, row.row, [
      ["circular15", words.column],
      ["approved", terms.event.approved],
      ["carriedOver", terms.event.carriedOver],
    ]),
    madeOf: ["cap"],
  });
}
