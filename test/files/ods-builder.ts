import { buildZip, type BuiltPart } from "./zip-builder.ts";

const namespaces = [
  ["office", "office"],
  ["table", "table"],
  ["text", "text"],
  ["style", "style"],
  ["number", "datastyle"],
  ["fo", "xsl-fo-compatible"],
  ["svg", "svg-compatible"],
  ["draw", "drawing"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
export const odsHead = '<?xml version="1.0" encoding="UTF-8"?>';
const calcext = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

/** Pieces of a small OpenDocument spreadsheet; what is left out is harmless. */
export interface OdsPieces {
  /** What stands inside the only table. */
  readonly rows?: string;
  readonly sheetName?: string;
  /** What stands inside the spreadsheet, in place of the one table. */
  readonly spreadsheet?: string;
  /** Automatic styles of the content. */
  readonly styles?: string;
  readonly faces?: string;
  /** Inside the document of styles. */
  readonly namedStyles?: string;
  readonly settings?: string;
  readonly manifest?: string;
  /** The whole part. */
  readonly content?: string;
  readonly extra?: readonly BuiltPart[];
}

export const oneOdsCell =
  '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>';

/** Opens the content as far as the rows of its table. */
export function odsStart({ sheetName = "S", styles = "", faces = "" }: OdsPieces = {}): string {
  return `${odsHead}<office:document-content ${namespaces} ${calcext}><office:font-face-decls>${faces}</office:font-face-decls><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${sheetName}">`;
}

export const odsEnd = "</table:table></office:spreadsheet></office:body></office:document-content>";

export function odsParts(pieces: OdsPieces = {}): BuiltPart[] {
  const { rows = oneOdsCell, spreadsheet } = pieces;
  const written =
    spreadsheet === undefined
      ? odsStart(pieces) + rows + odsEnd
      : odsStart(pieces).replace(/<table:table .*$/, () => spreadsheet) + odsEnd.replace("</table:table>", "");
  const parts: BuiltPart[] = [
    { path: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    { path: "content.xml", content: pieces.content ?? written },
    {
      path: "styles.xml",
      content: `${odsHead}<office:document-styles ${namespaces}><office:styles>${pieces.namedStyles ?? ""}</office:styles></office:document-styles>`,
    },
    { path: "META-INF/manifest.xml", content: `${odsHead}<manifest>${pieces.manifest ?? ""}</manifest>` },
  ];
  if (pieces.settings !== undefined) parts.push({ path: "settings.xml", content: pieces.settings });
  return [...parts, ...(pieces.extra ?? [])];
}

export function buildOds(pieces: OdsPieces = {}): Uint8Array {
  return buildZip(odsParts(pieces));
}

/** A cell of text. */
export function odsText(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

export function odsRow(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}
