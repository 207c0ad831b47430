import { WrongUse } from "../wrong-use.ts";
import type { Cell } from "../table.ts";

const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

/**
 * The rows of a CSV text (RFC 4180). A whole number is a number; what could be read in two ways (1.234, 01, a date) stays the
 * text that it is, for the reading of the sheet to judge.
 *
 * @param separator left out, the one that most lines agree on; a first line «sep=;» says it too
 * @throws WrongUse where a quotation mark is never closed
 * @example csvRows("Tên đơn vị,a1\n\"Phường Tam Hiệp\",10") // [["Tên đơn vị", "a1"], ["Phường Tam Hiệp", 10]]
 */
export function csvRows(text: string, separator?: Separator): readonly (readonly Cell[])[] {
  const [mark = "", stated] = /^\uFEFF?(?:sep=([\t;,])\r?\n)?/.exec(text) ?? [];
  const body = text.slice(mark.length);
  return recordsOf(body, separator ?? (stated as Separator | undefined) ?? likelySeparator(body)).map((record) =>
    record.map(csvCell),
  );
}

/** A decimal comma or a note may hold a separator, but not the same number of them on most lines. */
function likelySeparator(text: string): Separator {
  const lines = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1_000);
  const agreement = (separator: Separator) => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) lineCounts.set(count, (lineCounts.get(count) ?? 0) + count);
    }
    return Math.max(0, ...lineCounts.values());
  };
  return separators.reduce((best, one) => (agreement(one) > agreement(best) ? one : best));
}

function recordsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const records: string[][] = [];
  const field = new RegExp(`("[^"]*(?:""[^"]*)*"?)?([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, "y");
  let record: string[] = [];
  while (field.lastIndex < text.length || record.length > 0) {
    const at = field.lastIndex;
    const [, quoted, plain = "", end] = field.exec(text) ?? [];
    if (quoted !== undefined && !/^"[^"]*(?:""[^"]*)*"$/.test(quoted)) throw unclosed(text.slice(at));
    record.push((quoted ?? "").slice(1, -1).replaceAll('""', '"') + plain);
    if (end === separator) continue;
    records.push(record);
    record = [];
  }
  return records;
}

function unclosed(given: string): WrongUse {
  return new WrongUse({ of: "CSV", given, accepted: "each quotation mark closed", example: '"Phường Tam Hiệp",10' });
}

/** Up to the digits that a number holds exactly. */
function csvCell(text: string): Cell {
  if (text === "") return null;
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
