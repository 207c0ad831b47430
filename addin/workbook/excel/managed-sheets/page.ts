import type { ManagedPage } from "../../../../core/sheet/managed/managed-sheets.ts";
import type { SheetToLay } from "../../workbook.ts";

/** A4 landscape, one page wide and as long as it gets. */
export function fitOnPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** The looks of a sheet that is printed, its headings in sight and on each page. */
export function layPage(sheet: Excel.Worksheet, { looks = [] }: SheetToLay, { header, headingRow }: ManagedPage): void {
  for (const { block, bold, italic, fill, format, lineAbove, isFree } of looks) {
    const range = sheet.getRange(block);
    if (bold !== undefined) range.format.font.bold = bold;
    if (italic !== undefined) range.format.font.italic = italic;
    if (fill !== undefined) range.format.fill.color = fill;
    // One text stands for every cell of the range, which its type does not say.
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    if (isFree === true) range.format.wrapText = false;
    if (lineAbove === true) range.format.borders.getItem(Excel.BorderIndex.edgeTop).weight = Excel.BorderWeight.thick;
  }
  sheet.freezePanes.freezeRows(headingRow + 1);
  fitOnPage(sheet);
  const { pageLayout } = sheet;
  pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  const [left, middle, right] = header.map((text) => text.replaceAll("&", "&&"));
  const lines = pageLayout.headersFooters.defaultForAllPages;
  lines.leftHeader = left ?? "";
  lines.centerHeader = middle ?? "";
  lines.rightHeader = right ?? "";
  lines.centerFooter = "Trang &P/&N";
}
