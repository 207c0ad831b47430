import { repairLegacy } from "../../register/legacy/legacy-encoding.ts";
import { tidyText } from "../../register/tidy.ts";
import type { Table } from "../../table.ts";

/** Is the text good as it stands? Asked before an old font may turn it into something else. */
export type MakesSense = (text: string) => boolean;

/**
 * A text of an old font in Unicode, or null when there is nothing to repair. Unicode that was typed into a cell with
 * an old font looks garbled through that font only: what makes sense as it stands is left alone.
 */
export function repairedText(text: string, font: string | null | undefined, makesSense?: MakesSense): string | null {
  const repaired = repairLegacy(text, font ?? undefined);
  return repaired && !makesSense?.(text) ? repaired.text : null;
}

/** A cell's text, tidied and in Unicode; "" when it has none. Numbers are read as they are written. */
export function readText(table: Table, row: number, column: number, makesSense?: MakesSense): string {
  const cell = column < 0 ? null : table.rows[row]?.[column];
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return "";
  return tidyText(repairedText(cell, table.fonts?.[row]?.[column], makesSense) ?? cell);
}
