import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import type { ColumnUse } from "../area-sheet.ts";
import { foldText } from "../../register/fold.ts";
import { tidyText } from "../../register/tidy.ts";

/** A column of a summary: the names, or the number, of the areas with one event in the year of the row. */
export interface SummaryColumn {
  readonly index: number;
  readonly event: LedgerEvent;
}

/** The columns of a summary that list names, or count. @example summaryColumns(columns, "names") // [{ index: 1, event: "met" }] */
export function summaryColumns(columns: readonly ColumnUse[], what: "names" | "count"): readonly SummaryColumn[] {
  return columns.flatMap(({ index, use }) => {
    const [kind, event] = use?.split(" ") ?? [];
    return kind === what ? [{ index, event: event as LedgerEvent }] : [];
  });
}

const nobody = new Set(["", "-", "–", "/", "…", "...", "0", "không", "không có"]);
const between = /[;,+\n\r]|(?<!\p{L})và(?!\p{L})/u;
/** «03 phường: A, B», «các xã A, B»: a count and a kind before the names. */
const lead =
  /^\s*(?:(?:các|gồm|\d{1,3})(?=[\s:])[^:;,\n]{0,40}:|(?:các|gồm|\d{1,3})\s(?:(?:địa bàn|xã|phường|thị trấn|đơn vị)\s)?)/iu;

/** The names that a cell lists. @example namesListed("các xã Tân An, Trị An và Mã Đà") // ["Tân An", "Trị An", "Mã Đà"] */
export function namesListed(text: string): readonly string[] {
  return text
    .replace(lead, "")
    .split(between)
    .map(tidyText)
    .filter((name) => !nobody.has(foldText(name)));
}
