import { buildZip, type BuiltPart } from "./zip-builder.ts";

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Pieces of a small workbook of one sheet; what is left out is harmless. */
export interface WorkbookPieces {
  /** What stands inside the worksheet element. */
  readonly sheet?: string;
  /** The whole worksheet part. */
  readonly sheetPart?: string;
  /** The items of the shared strings. */
  readonly strings?: string;
  readonly stringsPart?: string;
  readonly styles?: string;
  readonly sheetName?: string;
  readonly names?: string;
  readonly properties?: string;
  readonly extra?: readonly BuiltPart[];
  /** Last change to each part before it is packed. */
  readonly change?: (path: string, content: string) => string;
}

export const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** The parts of the workbook, before packing. */
export function workbookParts(pieces: WorkbookPieces = {}): BuiltPart[] {
  const { sheet = oneCell, strings = "<si><t>a</t></si>", sheetName = "S", names = "", properties = "" } = pieces;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${pieces.styles ?? "<cellXfs><xf/></cellXfs>"}</styleSheet>`,
    "xl/sharedStrings.xml": pieces.stringsPart ?? `${head}<sst xmlns="${main}">${strings}</sst>`,
    "xl/worksheets/sheet1.xml":
      pieces.sheetPart ?? `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
  };
  const change = pieces.change ?? ((_path, content) => content);
  const own = Object.entries(parts).map(([path, content]) => ({ path, content: change(path, content) }));
  return [...own, ...(pieces.extra ?? [])];
}

export function buildWorkbook(pieces: WorkbookPieces = {}): Uint8Array {
  return buildZip(workbookParts(pieces));
}

/** A row of cells that hold their own text. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) => `<c r="${"ABCDEFGHIJ"[index]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}
