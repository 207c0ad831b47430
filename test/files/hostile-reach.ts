import type { HostileFile } from "./hostile-files.ts";
import { buildOds, odsRow, odsText, oneOdsCell } from "./ods-builder.ts";
import { head, main, buildWorkbook, oneCell, textRow, workbookParts } from "./workbook-builder.ts";
import { buildXls, cell as xlsCell } from "./xls-builder.ts";
import { buildZip } from "./zip-builder.ts";

const number = '<table:table-cell office:value-type="float" office:value="1"/>';
const emptyRows = (count: number, more = "") =>
  `<table:table-row table:number-rows-repeated="${count}"${more}><table:table-cell/></table:table-row>`;
const farCell = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
const nearCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** So many sheets of the same content, small in the file however far they reach. */
function manySheets(count: number, content: string): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const list = numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="s${n}"/>`).join("");
  const links = numbers.map(
    (n) =>
      `<Relationship Id="s${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/n${n}.xml"/>`,
  );
  const sheet = `${head}<worksheet xmlns="${main}">${content}</worksheet>`;
  const parts = workbookParts({
    styles: "<cellXfs><xf/><xf/></cellXfs>",
    change: (path, text) =>
      path === "xl/workbook.xml"
        ? text.replace(/<sheets>.*<\/sheets>/, `<sheets>${list}</sheets>`)
        : text.replace("</Relationships>", path.includes("workbook") ? `${links.join("")}</Relationships>` : "$&"),
  });
  return buildZip([...parts, ...numbers.map((n) => ({ path: `xl/worksheets/n${n}.xml`, content: sheet }))]);
}

const manyTables = (count: number, rows: string): Uint8Array =>
  buildOds({
    spreadsheet: Array.from(
      { length: count },
      (_, index) => `<table:table table:name="S${index}">${rows}</table:table>`,
    ).join(""),
  });

const file = (name: string, ends: string, build: HostileFile["build"]): HostileFile => ({ name, ends, build });
const data = (rows: string, more = "") => `<sheetData>${rows}</sheetData>${more}`;

/** Workbooks of a few kilobytes that reach far, or whose sheets add up to more than each of them. */
export const hostileReach: readonly HostileFile[] = [
  file("12 sheets with one cell in the last row", "read", () => manySheets(12, data(farCell))),
  file("200 sheets with one cell in the last row", "far-cell", () => manySheets(200, data(farCell))),
  file("12 sheets with a cell in the first and in the last row", "read", () =>
    manySheets(12, data(nearCell + farCell)),
  ),
  file("40 sheets with a cell in the first and in the last row", "far-cell", () =>
    manySheets(40, data(nearCell + farCell)),
  ),
  file("200 sheets with a cell in the first and in the last row", "far-cell", () =>
    manySheets(200, data(nearCell + farCell)),
  ),
  file("1,001 sheets", "too-many-sheets", () => manySheets(1_001, data(nearCell))),
  file("12 sheets of 100,000 row heights", "too-many-cells", () =>
    manySheets(
      12,
      data(
        Array.from(
          { length: 100_000 },
          (_, row) => `<row r="${row + 1}" customHeight="1" ht="${10 + (row % 2)}"/>`,
        ).join("") + farCell,
      ),
    ),
  ),
  file("12 sheets of 100,000 merges", "too-many-cells", () =>
    manySheets(12, data(nearCell, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_000)}</mergeCells>`)),
  ),
  file("tags without end that say nothing", "too-much-work", () =>
    manySheets(30, data(nearCell, "<a/>".repeat(600_000))),
  ),
  file("a text longer than a cell may be", "long-text", () =>
    buildWorkbook({
      strings: `<si><t>${"x".repeat(32_768)}</t></si>`,
      sheet: data('<row><c t="s"><v>0</v></c></row>'),
    }),
  ),
  file("an error longer than a cell may be", "long-text", () =>
    buildWorkbook({ sheet: data(`<row><c t="e"><v>${"#".repeat(32_768)}</v></c></row>`) }),
  ),
  file("a text as long as a cell may be, without a space", "read", () =>
    buildWorkbook({ sheet: data(textRow(1, ["đ".repeat(32_767)])) }),
  ),
  file("a formula as long as a cell may be, without a space", "read", () =>
    buildWorkbook({ sheet: data(`<row><c><f>"${"x".repeat(32_765)}"</f><v>1</v></c></row>`) }),
  ),
  file("a screen full of wrapped texts without a space", "read", () =>
    buildWorkbook({
      styles: '<cellXfs><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
      strings: `<si><t>${"đ".repeat(20_000)}</t></si>`,
      sheet: data(`<row ht="24" customHeight="1">${'<c t="s" s="1"><v>0</v></c>'.repeat(20)}</row>`.repeat(60)),
    }),
  ),
  file("a text as long as a cell may be, written as escapes", "read", () =>
    buildWorkbook({
      strings: `<si><t>${"_x000D_".repeat(32_767)}</t></si>`,
      sheet: data('<row><c t="s"><v>0</v></c></row>'),
    }),
  ),
  file("hidden rows to the end, and a cell there", "read", () =>
    buildWorkbook({
      sheet: oneCell.replace("</sheetData>", `${'<row hidden="1"/>'.repeat(100_000)}${farCell}</sheetData>`),
    }),
  ),
  file("Excel 97: 200 sheets with a cell in the first and in the last row", "far-cell", () =>
    buildXls({
      sheets: Array.from({ length: 200 }, (_, index) => ({
        name: `S${index}`,
        records: [xlsCell.number(0, 0, 1), xlsCell.number(65_535, 0, 1)],
      })),
    }),
  ),
  file("OpenDocument: 12 sheets with one cell in the last row, all rows hidden", "read", () =>
    manyTables(12, emptyRows(1_048_575, ' table:visibility="collapse"') + odsRow(number)),
  ),
  file("OpenDocument: 40 sheets with a cell in the first and in the last row", "far-cell", () =>
    manyTables(40, oneOdsCell + emptyRows(1_048_574) + odsRow(number)),
  ),
  file("OpenDocument: 1,001 sheets", "too-many-sheets", () => manyTables(1_001, oneOdsCell)),
  file("OpenDocument: a text longer than a cell may be", "broken", () =>
    buildOds({ rows: odsRow(odsText("x".repeat(32_768))) }),
  ),
];
