import type { OpenedRows } from "./opened-rows.ts";

/** How the opened file writes a text: the type of its cell, and what stands in it. */
export interface WrittenText {
  readonly type: string;
  readonly inner: string;
}

/**
 * The texts of a sheet as the opened file writes them: one that was moved or sorted keeps the styles of its letters. Of
 * a text that is written in several ways, none.
 */
export function openedTexts(
  source: string,
  rows: OpenedRows,
  textAt: (row: number, column: number) => unknown,
): ReadonlyMap<string, WrittenText> {
  const texts = new Map<string, WrittenText | null>();
  for (let row = 0; row <= rows.last; row += 1) {
    if (!rows.has(row)) continue;
    for (const [column, { span, attributes }] of rows.cells(row)) {
      const type = attributes.get("t") ?? "";
      const text = textAt(row, column);
      if (typeof text !== "string" || (type !== "s" && type !== "inlineStr")) continue;
      const written = { type, inner: source.slice(span.inner, span.close) };
      const known = texts.get(text);
      const isSame = known === undefined || (known?.type === type && known.inner === written.inner);
      texts.set(text, isSame ? written : null);
    }
  }
  return new Map([...texts].flatMap(([text, written]) => (written ? [[text, written] as const] : [])));
}
