import { CellValueType, CommandType } from "@univerjs/core";
import type { FRange } from "@univerjs/preset-sheets-core";
import { formatAddress } from "../../../../core/address.ts";
import { callsOurs, type ErrorSentences } from "../error-sentences.ts";
import { lettersTooMany } from "../engine/long-texts.ts";
import type { UniverHost } from "../univer-host.ts";

/** The selected cell in words: a grid drawn on a canvas says nothing to a screen reader. */
export interface ShownCell {
  readonly sheet: string;
  readonly address: string;
  /** What it shows. */
  readonly text: string;
  /** With its "=", null where there is none. */
  readonly formula: string | null;
  /** Why one of our functions shows an error. */
  readonly sentence: string | null;
  /** How many letters it has, where those are too many for it to be edited in the grid. */
  readonly lettersTooMany: number | null;
}

const changesWhatIsShown =
  /^(?:sheet\.operation\.set-selections|sheet\.operation\.set-worksheet-active|sheet\.mutation\.|doc\.command-replace)/;

/** Tells the selected cell, at most once a frame. */
export function watchShownCell(
  host: UniverHost,
  sentences: ErrorSentences,
  listener: (cell: ShownCell | null) => void,
): void {
  let isDue = false;
  host.commands.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND || isDue || !changesWhatIsShown.test(id)) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      listener(shownCell(host, sentences));
    });
  });
}

function shownCell(host: UniverHost, sentences: ErrorSentences): ShownCell | null {
  const book = host.api.getActiveWorkbook();
  const range = book?.getActiveCell();
  if (!book || !range) return null;
  const [row, column] = [range.getRow(), range.getColumn()];
  const formula = range.getFormula() || null;
  const text = rangeText(range);
  const isOurs = text.startsWith("#") && (formula === null || callsOurs(formula));
  return {
    sheet: range.getSheetName(),
    address: formatAddress({ row, column }),
    text,
    formula,
    sentence: isOurs ? sentences.at(book.getId(), range.getSheetId(), row, column) : null,
    lettersTooMany: lettersTooMany(host, [book.getId(), range.getSheetId()], { row, column }),
  };
}

/** Yes and no are kept as 1 and 0, and drawn in words. */
function rangeText(range: FRange): string {
  const { t, v } = range.getCellData() ?? {};
  return t === CellValueType.BOOLEAN ? (Number(v) === 1 ? "TRUE" : "FALSE") : range.getDisplayValue();
}
