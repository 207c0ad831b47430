import { readWorkbook } from "../../files/read/read-workbook.ts";
import type { CellLook, SheetLook } from "../../files/read/sheet-look.ts";
import { buildWorkbook, head, type WorkbookPieces } from "./workbook-builder.ts";

const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const theme = `${head}<a:theme xmlns:a="${a}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

async function look(pieces: WorkbookPieces): Promise<SheetLook> {
  const outcome = await readWorkbook(
    buildWorkbook({
      ...pieces,
      extra: [{ path: "xl/theme/theme1.xml", content: theme }],
      change: (path, content) =>
        path.endsWith("workbook.xml.rels")
          ? content.replace(
              "</Relationships>",
              '<Relationship Id="rId9" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
            )
          : content,
    }),
  );
  const sheet = outcome.ok ? outcome.sheets[0] : undefined;
  if (!sheet) throw new Error("no look");
  return sheet;
}

/** The look of A1 when its style is made of these pieces. */
async function lookOfCell(styles: string): Promise<CellLook | undefined> {
  const { styles: looks, cells } = await look({
    styles,
    sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
  });
  return looks[cells[0]?.[0] ?? 0];
}

describe("how a cell looks", () => {
  it("is its font, fill, borders, alignment and format together", async () => {
    const styles = `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>
      <borders><border/><border><left style="thin"><color auto="1"/></left><right/><top style="mediumDashed"><color indexed="10"/></top><bottom style="double"/><diagonal style="thin"/></border></borders>
      <cellXfs><xf/><xf numFmtId="14" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf></cellXfs>`;
    expect(await lookOfCell(styles)).toEqual({
      format: "dd/mm/yyyy",
      font: "Times New Roman",
      size: 13,
      bold: true,
      underline: true,
      strike: true,
      colour: "#C00000",
      fill: "#FFF2CC",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      rotation: -45,
      borders: { left: { line: "thin" }, top: { line: "dashed", colour: "#FF0000" }, bottom: { line: "double" } },
    });
  });

  it.each([
    ['theme="0"', "#FFFFFF"],
    ['theme="1"', "#000000"],
    ['theme="2"', "#EEECE1"],
    ['theme="3"', "#1F497D"],
    ['theme="4"', "#4F81BD"],
    ['theme="0" tint="-0.5"', "#808080"],
    ['theme="1" tint="0.5"', "#808080"],
    ['rgb="FFFF0000" tint="0.5"', "#FF8080"],
    ['rgb="FFFF0000" tint="-0.5"', "#800000"],
    ['indexed="8"', "#000000"],
    ['indexed="2"', "#FF0000"],
    ['indexed="63"', "#333333"],
  ])("takes the colour %s for %s", async (colour, expected) => {
    const styles = `<fonts><font/><font><color ${colour}/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
    expect((await lookOfCell(styles))?.colour).toBe(expected);
  });

  it.each(['auto="1"', 'indexed="64"', 'theme="99"', 'rgb="đỏ"'])("has no colour of its own for %s", async (colour) => {
    const styles = `<fonts><font/><font><color ${colour}/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
    expect(await lookOfCell(styles)).toEqual({});
  });

  it("is not taken from the fonts of conditional formats", async () => {
    const styles = `<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs><dxfs><dxf><font><i/></font></dxf></dxfs>`;
    expect(await lookOfCell(styles)).toEqual({ bold: true });
  });
});

describe("how a sheet looks", () => {
  it("says widths, heights, what is hidden, frozen and merged", async () => {
    const sheet = await look({
      sheet:
        '<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="1" width="5.5"/><col min="2" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30" customHeight="1"/><row r="3" ht="20"/><row r="4" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    });
    expect(sheet).toMatchObject({
      showsGrid: false,
      defaultHeight: 16.5,
      frozen: { rows: 3, columns: 2 },
      merges: ["A1:C1"],
      rows: [
        { from: 0, to: 1, height: 30 },
        { from: 3, to: 3, hidden: true },
      ],
      columns: [
        { from: 0, to: 0, width: 5.5 },
        { from: 1, to: 30, width: 9, hidden: true },
      ],
    });
  });

  it("keeps ruled lines that are still to be filled in, but not those far below", async () => {
    const { cells } = await look({
      styles: "<cellXfs><xf/><xf/></cellXfs>",
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="1"/></row><row r="5000"><c r="A5000" s="1"/></row></sheetData>',
    });
    expect(cells[1]).toEqual([0, 1]);
    expect(cells.length).toBe(201);
  });

  it("is plain data, the same after crossing a worker's border", async () => {
    const sheet = await look({});
    expect(structuredClone(sheet)).toEqual(sheet);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });

  it("is left out where nobody asks for it", async () => {
    const outcome = await readWorkbook(buildWorkbook(), undefined, { look: false });
    expect(outcome.ok && outcome.sheets).toEqual([]);
  });
});
