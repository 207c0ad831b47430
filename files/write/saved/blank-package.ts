import type { CellLook } from "../../read/sheet-look.ts";
import { PackageDraft } from "./package-draft.ts";
import { escapeXml } from "./xml-spans.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";

/** A workbook without a sheet, for what was opened from another format. @param plain the look of a plain cell */
export function blankPackage({ font = "Calibri", size = 11 }: CellLook = {}): PackageDraft {
  const draft = PackageDraft.empty();
  draft.set(
    "[Content_Types].xml",
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  );
  draft.set(
    "_rels/.rels",
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  draft.set(
    "xl/workbook.xml",
    `<workbook xmlns="${main}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  draft.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  draft.set("xl/styles.xml", blankStyles(font, size));
  return draft;
}

export function blankStyles(font: string, size: number): string {
  return `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="${size}"/><name val="${escapeXml(font)}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** A sheet without a cell. */
export function blankSheet(isStrict: boolean): string {
  return `<worksheet xmlns="${isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : main}"><sheetData/></worksheet>`;
}
