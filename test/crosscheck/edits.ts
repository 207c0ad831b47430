import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formatAddress, parseBlock } from "../../core/address.ts";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";

/** What is typed into a cell that held a figure or a text. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly before: number | string;
  readonly after: number | string;
}

/** Six figures, one more each, and four texts with a word more, over the sheets from the first on. */
export function tenEdits({ tables }: WorkbookContent): readonly Edit[] {
  const cells = tables.flatMap(constantsOf);
  const of = (kind: "number" | "string") => cells.filter(({ before }) => typeof before === kind);
  const texts = of("string").filter(({ before }) => /^[\p{L} ]+$/u.test(String(before)));
  return [...of("number").slice(0, 6), ...texts.slice(-4)];
}

function constantsOf({ sheet, address, rows, formulas, merges }: Table): Edit[] {
  const corner = parseBlock(address);
  const merged = (merges ?? []).map((one) => parseBlock(one));
  const isMerged = (row: number, column: number) =>
    merged.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  return rows.flatMap((cells, y) =>
    cells.flatMap((cell, x) => {
      const [row, column] = [corner.top + y, corner.left + x];
      const after = edited(cell);
      if (after === null || formulas?.[y]?.[x] != null || isMerged(row, column)) return [];
      return [{ sheet, address: formatAddress({ row, column }), before: cell as number | string, after }];
    }),
  );
}

function edited(cell: Cell): number | string | null {
  if (typeof cell === "number") return cell + 1;
  return typeof cell === "string" && cell.trim() !== "" ? `${cell} sửa` : null;
}

/**
 * The same edits made by hand in a package that LibreOffice wrote: no writer of ours has a part in it. Null where
 * LibreOffice left out a cell that is edited.
 */
export function editedByHand(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array | null {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const titles = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, title = ""]) => plain(title));
  for (const { sheet, address, after } of edits) {
    const name = `xl/worksheets/sheet${titles.indexOf(sheet) + 1}.xml`;
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*><v>([^<]*)</v></c>`);
    if (!cell.test(text)) return null;
    const made = (look = "", value = "") =>
      typeof after === "number"
        ? `<c r="${address}"${look}><v>${Number(value) + 1}</v></c>`
        : `<c r="${address}"${look} t="str"><v>${after}</v></c>`;
    parts[name] = strToU8(text.replace(cell, (_all, look?: string, value?: string) => made(look, value)));
  }
  return zipSync(parts, { level: 1 });
}

const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
