import { parseBlock } from "../../../core/address.ts";
import { decodeEscapes } from "../../read/xlsx/escapes.ts";
import { decodeReferences } from "../../read/xml/xml-tag.ts";
import { movedRun } from "./line-moves.ts";
import type { PackageDraft } from "./package-draft.ts";
import type { SavedSheet, SheetState } from "./saved-workbook.ts";
import { attributesOf, childrenOf, escapeXml, fullNameOf, openTag, rootOf } from "./xml-spans.ts";

/**
 * Names the columns of the sheet's Excel tables as their headings read now: Excel repairs a file where the two differ. A
 * table whose heading row is gone, or whose headings can be no names, goes; its cells stay.
 */
export async function keepTableHeadings(
  draft: PackageDraft,
  part: string,
  opened: SheetState | null,
  sheet: SavedSheet,
): Promise<void> {
  for (const { id, kind, path } of await draft.links(part)) {
    if (kind !== "table" || !draft.has(path)) continue;
    const source = await draft.text(path);
    const renamed = withHeadings(source, opened, sheet);
    if (renamed === null) await removeTable(draft, part, id);
    else if (renamed !== source) draft.set(path, renamed);
  }
}

export async function removeTable(draft: PackageDraft, part: string, id: string): Promise<void> {
  await draft.removeLinks(part, (link) => link.id === id);
  const sheet = await draft.text(part);
  draft.set(
    part,
    sheet
      .replace(new RegExp(`<(?:\\w+:)?tablePart\\s[^>]*:id=["']${id}["'][^>]*/>`), "")
      .replace(/<(?:\w+:)?tableParts[^>]*>\s*<\/(?:\w+:)?tableParts>/, ""),
  );
}

function withHeadings(source: string, opened: SheetState | null, { table, origin }: SavedSheet): string | null {
  const root = rootOf(source);
  const attributes = attributesOf(source, root);
  if (attributes.get("headerRowCount") === "0") return source;
  const { top, left } = parseBlock(attributes.get("ref") ?? "A1");
  const row = movedRun(origin?.rows ?? [], [top, top])?.[0];
  if (row === undefined) return null;
  const list = childrenOf(source, root).find(({ name }) => name === "tableColumns");
  const columns = list ? childrenOf(source, list) : [];
  const names = columns.map((span, index) => {
    const name = decodeEscapes(decodeReferences(attributesOf(source, span).get("name") ?? ""));
    const before = opened?.table.rows[top]?.[left + index] ?? null;
    const now = table.rows[row]?.[left + index] ?? null;
    return now === before ? name : typeof now === "string" ? now : "";
  });
  const isNamed = new Set(names.map((name) => name.toLowerCase())).size === names.length && !names.includes("");
  if (!isNamed) return null;
  let text = source;
  for (const [index, span] of [...columns.entries()].reverse()) {
    const own = attributesOf(source, span);
    const name = names[index] ?? "";
    if (decodeEscapes(decodeReferences(own.get("name") ?? "")) === name) continue;
    own.set("name", escapeXml(name).replaceAll("\n", "_x000a_"));
    text =
      text.slice(0, span.start) +
      openTag(fullNameOf(source, span), own, span.inner === span.end) +
      text.slice(span.inner);
  }
  return text;
}
