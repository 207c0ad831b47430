import { fileLimits } from "../../../files/read/limits.ts";
import { readDirectory } from "../../../files/read/zip/directory.ts";
import { unpack } from "../../../files/read/zip/unpack.ts";

/** The names of the parts of a package. */
export function partsOf(bytes: Uint8Array): readonly string[] {
  return [...readDirectory(bytes, fileLimits).keys()];
}

/** The text of one part of a package. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = readDirectory(bytes, fileLimits).get(path.toLowerCase());
  if (!part) throw new Error(`no part ${path}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack(bytes, part, { left: 10_000_000 })) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** What stands in the paragraphs of a document, in order; spaces that may not break as spaces. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => plain(text)).join(""),
  );
}

/** The cells of each table, row by row. */
export function tablesOf(xml: string): readonly (readonly (readonly string[])[])[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphsOf(cell).join("\n")),
    ),
  );
}

function plain(text: string): string {
  return text
    .replace(/\u00a0/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
