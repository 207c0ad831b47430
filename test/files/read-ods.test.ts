import type { Table } from "../../core/table.ts";
import { readWorkbook, type ReadOutcome } from "../../files/read/read-workbook.ts";
import { buildOds, odsParts, odsHead, odsRow, odsText, type OdsPieces } from "./ods-builder.ts";
import { buildZip } from "./zip-builder.ts";

async function read(pieces: OdsPieces): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await readWorkbook(buildOds(pieces), "thử.ods");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

async function table(pieces: OdsPieces): Promise<Table> {
  const [first] = (await read(pieces)).content.tables;
  if (!first) throw new Error("no table");
  return first;
}

const cell = (attributes: string, content = ""): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const number = (value: number | string, more = ""): string =>
  cell(`office:value-type="float" office:value="${value}" ${more}`);

describe("the values of an OpenDocument sheet", () => {
  it("are numbers, texts, truth values, errors, dates and times as a spreadsheet keeps them", async () => {
    const { rows, address, formats } = await table({
      rows: odsRow(
        number("1.5"),
        odsText("Xã Đông Hưng"),
        cell('office:value-type="boolean" office:boolean-value="true"'),
        cell(
          'office:value-type="string" office:string-value="" calcext:value-type="error" table:formula="of:=1/0"',
          "<text:p>#DIV/0!</text:p>",
        ),
        cell('office:value-type="date" office:date-value="2018-12-28"'),
        cell('office:value-type="time" office:time-value="PT12H00M00S"'),
        cell('office:value-type="percentage" office:value="0.85"'),
      ),
    });
    expect(rows).toEqual([[1.5, "Xã Đông Hưng", true, { error: "#DIV/0!" }, 43462, 0.5, 0.85]]);
    expect(address).toBe("A1:G1");
    // Without a date format the serial would pass for a count.
    expect(formats?.[0]?.[4]).toBe("dd/mm/yyyy");
  });

  it("that are no number stay the text they are, never a zero", async () => {
    const { rows } = await table({
      rows: odsRow(
        cell('office:value-type="float" office:value="1,5"'),
        cell('office:value-type="float"', "<text:p>nhiều</text:p>"),
        cell('office:value-type="date" office:date-value="1899-01-01"'),
        cell("", "<text:p>không kiểu</text:p>"),
      ),
    });
    expect(rows).toEqual([["1,5", "nhiều", "1899-01-01", "không kiểu"]]);
  });

  it("show an error where a formula shows one, whatever number stands behind it", async () => {
    const { rows } = await table({
      rows: odsRow(
        cell('office:value-type="float" office:value="0" table:formula="of:=[.#REF!]"', "<text:p>#REF!</text:p>"),
        odsText("#REF!"),
      ),
    });
    expect(rows).toEqual([[{ error: "#REF!" }, "#REF!"]]);
  });

  it("are truth values where a number shows as one", async () => {
    const { rows } = await table({
      rows: odsRow(
        cell('office:value-type="float" office:value="1" table:formula="of:=TRUE()"', "<text:p>TRUE</text:p>"),
        cell('office:value-type="float" office:value="0"', "<text:p>FALSE</text:p>"),
        cell('office:value-type="float" office:value="1"', "<text:p>1</text:p>"),
      ),
    });
    expect(rows).toEqual([[true, false, 1]]);
  });

  it("join paragraphs, keep written spaces and leave out comments and drawings", async () => {
    const { rows } = await table({
      rows: odsRow(
        odsText("Phường <text:s/>Bửu\n   Long"),
        cell(
          'office:value-type="string"',
          "<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>một<text:line-break/>hai</text:p><text:p>ba<text:tab/>bốn</text:p><draw:frame><text:p>hình</text:p></draw:frame>",
        ),
        odsText('  đầu <text:s text:c="2"/>&amp;<text:span>&lt;cuối&gt;</text:span>'),
      ),
    });
    expect(rows).toEqual([["Phường  Bửu Long", "một\nhai\nba\tbốn", "đầu   &<cuối>"]]);
  });

  it("repeat as often as the file says, and what is empty costs nothing", async () => {
    const { rows, address } = await table({
      rows:
        `<table:table-row table:number-rows-repeated="2">${number(7, 'table:number-columns-repeated="3"')}</table:table-row>` +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        odsRow('<table:table-cell table:number-columns-repeated="2"/>', odsText("cuối")) +
        '<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    });
    expect(rows).toEqual([[7, 7, 7], [7, 7, 7], [], [], [null, null, "cuối"]]);
    expect(address).toBe("A1:C5");
  });

  it("are read from header rows and from groups as from any other", async () => {
    const { rows, hiddenRows } = await table({
      rows:
        `<table:table-header-rows>${odsRow(odsText("Tên"))}</table:table-header-rows>` +
        `<table:table-row-group table:display="false">${odsRow(number(1))}</table:table-row-group>` +
        `<table:table-rows>${odsRow(number(2))}</table:table-rows>`,
    });
    expect(rows).toEqual([["Tên"], [1], [2]]);
    expect(hiddenRows).toEqual([1]);
  });
});

describe("an OpenDocument file of OpenOffice 2", () => {
  it("is read although its manifest names a document type", async () => {
    const doctype = '<!DOCTYPE manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">';
    const parts = odsParts().map((part) =>
      part.path === "META-INF/manifest.xml" ? { ...part, content: `${odsHead}${doctype}<manifest/>` } : part,
    );
    const outcome = await readWorkbook(buildZip(parts));
    expect(outcome.ok && outcome.content.tables[0]?.rows).toEqual([[1]]);
  });
});

describe("formulas of an OpenDocument sheet", () => {
  it.each([
    ["of:=SUM([.D9:.D38])", "SUM(D9:D38)"],
    ["of:=IF([.A1]&gt;0;&quot;a;[b]&quot;;[.$B$2])", 'IF(A1>0,"a;[b]",$B$2)'],
    ["of:=['Rà soát. 2018'.A1]+[$Sheet2.B$2:.C3]", "'Rà soát. 2018'!A1+Sheet2!B$2:C3"],
    ["of:=SUM({1;2|3;4})", "SUM({1,2;3,4})"],
    ["of:=COM.MICROSOFT.CONCAT([.A1];&quot;COM.MICROSOFT.&quot;)", 'CONCAT(A1,"COM.MICROSOFT.")'],
    ["msoxl:=SUM(A1;B2)", "SUM(A1;B2)"],
    ["oooc:=[.A1]*2", "A1*2"],
    ["of:=_xldudf_diaban_muctran([.F5])", "DIABAN.MUCTRAN(F5)"],
  ])("%s reads as %s", async (written, formula) => {
    const { formulas } = await table({ rows: odsRow(number(1, `table:formula="${written}"`)) });
    expect(formulas).toEqual([[formula]]);
  });

  it("without a value came to an empty text, as LibreOffice writes it", async () => {
    const { rows, formulas } = await table({
      rows: odsRow(
        '<table:table-cell table:formula="of:=10+5"/>',
        '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/>',
      ),
    });
    expect(rows).toEqual([["", ""]]);
    expect(formulas).toEqual([["10+5", '""']]);
  });
});

describe("what an OpenDocument sheet says besides its values", () => {
  const styles = `
    <number:percentage-style style:name="N1"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
    <number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
    <number:number-style style:name="N3P0"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
    <number:number-style style:name="N3"><number:text>-</number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text> vụ</number:text><style:map style:condition="value()&gt;=0" style:apply-style-name="N3P0"/></number:number-style>
    <style:style style:name="p" style:family="table-cell" style:parent-style-name="Old" style:data-style-name="N1"/>
    <style:style style:name="d" style:family="table-cell" style:data-style-name="N2"/>
    <style:style style:name="n" style:family="table-cell" style:data-style-name="N3"><style:text-properties style:font-name="F1"/></style:style>
    <style:style style:name="run" style:family="text"><style:text-properties fo:font-family="'VNI-Times'"/></style:style>
    <style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>`;
  const namedStyles = `<style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial"/></style:default-style><style:style style:name="Old" style:family="table-cell"><style:text-properties fo:font-family=".VnTime"/></style:style>`;
  const faces = '<style:font-face style:name="F1" svg:font-family="\'Times New Roman\'"/>';

  it("are formats and fonts, of the cell, its row or its column, through the parents of a style", async () => {
    const { formats, fonts } = await table({
      styles,
      namedStyles,
      faces,
      rows:
        '<table:table-column table:default-cell-style-name="d"/><table:table-column/><table:table-column/><table:table-column/>' +
        odsRow(
          number(43000),
          number("0.5", 'table:style-name="p"'),
          number(3, 'table:style-name="n"'),
          odsText('ngắn <text:span text:style-name="run">Xaõ Ñoâng</text:span>'),
        ) +
        `<table:table-row table:default-cell-style-name="p">${number(1)}</table:table-row>`,
    });
    expect(formats).toEqual([["dd/mm/yyyy", "0.00%", '#,##0;-#,##0 "vụ"', null], ["0.00%"]]);
    expect(fonts).toEqual([["Arial", ".VnTime", "Times New Roman", "VNI-Times"], [".VnTime"]]);
  });

  it("keep the font of the cell where most of the text has it", async () => {
    const { fonts } = await table({
      styles,
      namedStyles,
      rows: odsRow(
        cell(
          'table:style-name="p" office:value-type="string"',
          '<text:p>X· Hoµ Hoµ <text:span text:style-name="run">x</text:span></text:p>',
        ),
      ),
    });
    expect(fonts).toEqual([[".VnTime"]]);
  });

  it("are merged blocks, hidden rows and hidden sheets", async () => {
    const { content } = await read({
      styles,
      spreadsheet:
        `<table:table table:name="Một">${odsRow(cell('table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"', "<text:p>a</text:p>"), "<table:covered-table-cell/>")}` +
        `<table:table-row table:visibility="collapse" table:number-rows-repeated="2">${number(1, 'table:number-columns-repeated="2"')}</table:table-row>` +
        `<table:table-row table:visibility="filter">${number(2)}</table:table-row></table:table>` +
        `<table:table table:name="Hai" table:style-name="off">${odsRow(number(1))}</table:table>`,
    });
    expect(content.tables.map(({ name, merges, hiddenRows, hidden }) => [name, merges, hiddenRows, hidden])).toEqual([
      ["Một", ["A1:B2"], [1, 2, 3], false],
      ["Hai", [], [], true],
    ]);
  });

  it("are the names of the workbook, not those of a sheet, and no cells of other workbooks", async () => {
    const { content } = await read({
      spreadsheet:
        `<table:table table:name="Rà soát 'A'">${odsRow(number(1))}<table:named-expressions><table:named-range table:name="RIENG" table:cell-range-address="$S.$A$1"/></table:named-expressions></table:table>` +
        `<table:table table:name="'file:///x.ods'#$S"><table:table-source/>${odsRow(number(9))}</table:table>` +
        `<table:named-expressions><table:named-range table:name="DIABAN_KETQUA" table:cell-range-address="$'Rà soát ''A'''.$A$1:.$B$2"/><table:named-range table:name="__proto__" table:cell-range-address="$Khac.$A$1"/></table:named-expressions>`,
    });
    expect(content.tables.map(({ name }) => name)).toEqual(["Rà soát 'A'"]);
    expect(Object.entries(content.names ?? {})).toEqual([["DIABAN_KETQUA", "Rà soát 'A'"]]);
  });

  it("is how it looks: frozen panes, widths, heights, borders", async () => {
    const { sheets } = await read({
      styles:
        '<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="1in"/></style:style>' +
        '<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:row-height="0.5in"/></style:style>' +
        '<style:style style:name="c" style:family="table-cell"><style:table-cell-properties style:text-align-source="fix" fo:background-color="#ffff00" fo:border="0.74pt solid #ff0000" fo:wrap-option="wrap" style:vertical-align="middle"/><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-weight="bold" fo:font-size="13pt" fo:color="#0000ff"/></style:style>',
      rows: `<table:table-column table:style-name="co" table:number-columns-repeated="2"/><table:table-row table:style-name="ro">${number(1, 'table:style-name="c"')}</table:table-row>`,
      settings: `${odsHead}<settings><config-item-map-named name="Tables"><config-item-map-entry name="S"><config-item name="HorizontalSplitMode">2</config-item><config-item name="VerticalSplitMode">2</config-item><config-item name="HorizontalSplitPosition">3</config-item><config-item name="VerticalSplitPosition">7</config-item><config-item name="ShowGrid">false</config-item></config-item-map-entry></config-item-map-named></settings>`,
    });
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      frozen: { rows: 7, columns: 3 },
      showsGrid: false,
      // 96 pixels are 13.71 characters of seven; the gaps are counted in.
      columns: [{ from: 0, to: 1, width: 13.71 }],
      rows: [{ from: 0, to: 0, height: 36 }],
    });
    const thin = { line: "thin", colour: "#FF0000" };
    expect(sheet?.styles[sheet.cells[0]?.[0] ?? 0]).toEqual({
      size: 13,
      bold: true,
      colour: "#0000FF",
      fill: "#FFFF00",
      horizontal: "right",
      vertical: "center",
      wrap: true,
      borders: { top: thin, right: thin, bottom: thin, left: thin },
    });
  });
});
