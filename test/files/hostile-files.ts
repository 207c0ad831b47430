import { writeXlsx } from "hucre/xlsx";
import { head, main, oneCell, buildWorkbook, textRow, workbookParts } from "./workbook-builder.ts";
import { buildXls } from "./xls-builder.ts";
import { buildZip, packedZeros } from "./zip-builder.ts";

/** A file that means harm or is no workbook, and how its reading must end: a refusal's code, or "read". */
export interface HostileFile {
  readonly name: string;
  readonly ends: string;
  readonly build: () => Uint8Array | Promise<Uint8Array>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, ends: string, build: HostileFile["build"]): HostileFile => ({ name, ends, build });
const sheetPath = "xl/worksheets/sheet1.xml";
const open = `${head}<worksheet xmlns="${main}"><sheetData>`;
const close = "</sheetData></worksheet>";

/** The sheet's part swollen to so many bytes of one repeated piece. */
function swollen(start: string, unit: string, end: string, size: number): string {
  return start + unit.repeat(Math.ceil(size / unit.length)) + end;
}

function sheetPart(content: string, declaredSize?: number): Uint8Array {
  const parts = workbookParts().map((part) => (part.path === sheetPath ? { ...part, content } : part));
  if (declaredSize === undefined) return buildZip(parts);
  return buildZip(parts.map((part) => (part.path === sheetPath ? { ...part, declaredSize } : part)));
}

/** A sheet of a thousand million bytes of zeros, packed once and repeated. */
function gigabyte(declaredSize: number | undefined): Uint8Array {
  const start = `${open}<row><c><v>`;
  const packed = packedZeros(start, 1_000);
  const size = declaredSize ?? start.length + 1e9;
  return buildZip(
    workbookParts().map((part) =>
      part.path === sheetPath ? { ...part, content: "", packed, declaredSize: size } : part,
    ),
  );
}

/** An old Office container with one named stream in its directory. */
function ole(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.write(stream, 640, "utf16le");
  file.writeUInt16LE((stream.length + 1) * 2, 640 + 64);
  file[640 + 66] = 2;
  return new Uint8Array(file);
}

function laughs(root: string): string {
  const entities = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level || ""};`.repeat(10)}">`,
  );
  return `${head}<!DOCTYPE ${root} [<!ENTITY l "lol">${entities.join("")}]>`;
}

function cut(whole: Uint8Array, length: number): Uint8Array {
  return whole.slice(0, length);
}

function flipped(): Uint8Array {
  const numbers = Array.from(
    { length: 400 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 7919}</v></c></row>`,
  );
  const whole = buildWorkbook({ sheet: `<sheetData>${numbers.join("")}</sheetData>` });
  const middle = Buffer.from(whole).lastIndexOf(sheetPath, whole.length - 200) - 800;
  whole[middle] = (whole[middle] ?? 0) ^ 0xff;
  return whole;
}

const corner =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';

const notWorkbooks: readonly HostileFile[] = [
  file("empty", "empty", () => new Uint8Array()),
  file("plain text", "text", () => bytes("Xin chào")),
  file("CSV with mark", "text", () => bytes("\ufeffHọ tên,Điểm\r\nA,1\r\n")),
  file("UTF-16 text", "text", () => new Uint8Array(Buffer.from("\ufeffMã\tTên", "utf16le"))),
  file("HTML table", "html", () => bytes("\n<html><table><tr><td>1</td></tr></table></html>")),
  file("XML 2003", "xml", () => bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')),
  file("XML 2003 with its tables", "xml", () =>
    bytes(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table/></Worksheet></Workbook>',
    ),
  ),
  file("flat OpenDocument", "xml", () =>
    bytes(
      '<?xml version="1.0"?><office:document xmlns:office="x"><office:body><table:table/></office:body></office:document>',
    ),
  ),
  file("HTML that is XML too", "html", () =>
    bytes('<?xml version="1.0"?><html xmlns="x"><body><table/></body></html>'),
  ),
  file("PDF", "not-zip", () => bytes("%PDF-1.7\n")),
  file("noise", "not-zip", () => new Uint8Array(300).map((_, index) => (index * 37 + 1) % 256)),
  file("zip of a text", "not-workbook", () => buildZip([{ path: "a.txt", content: "xin chào" }])),
  file("zip cut to nothing", "truncated", () => cut(buildZip([]), 20)),
  file("Word", "word", () =>
    buildZip(["[Content_Types].xml", "_rels/.rels", "word/document.xml"].map((path) => ({ path, content: "<a/>" }))),
  ),
  file("OpenDocument text", "not-spreadsheet", () =>
    buildZip([
      { path: "mimetype", content: "application/vnd.oasis.opendocument.text", method: 0 },
      { path: "content.xml", content: "<document-content><body><text><p>chữ</p></text></body></document-content>" },
    ]),
  ),
  file("XLSB", "xlsb", () =>
    buildZip(["[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"].map((path) => ({ path, content: "<a/>" }))),
  ),
  file("password", "password", () =>
    writeXlsx({ sheets: [{ name: "S", rows: [["a", 1]] }], encryption: { password: "matkhau", spinCount: 10 } }),
  ),
  file("Excel 95", "old-xls", () => buildXls({ version: 0x0500, streamName: "Book" })),
  file("Excel 4, without a container", "old-xls", () => new Uint8Array([9, 4, 6, 0, 0, 4, 16, 0, 0, 0, 10, 0, 0, 0])),
  file("an empty container", "broken", () => ole("Workbook")),
  file("old Word", "old-office", () => ole("WordDocument")),
];

const brokenArchives: readonly HostileFile[] = [
  file("cut in half", "truncated", () => cut(buildWorkbook(), 900)),
  file("cut to its first bytes", "truncated", () => cut(buildWorkbook(), 100)),
  file("a flipped bit", "broken", flipped),
  file("directory beyond the end", "truncated", () => {
    const whole = buildWorkbook();
    new DataView(whole.buffer).setUint32(whole.length - 6, whole.length, true);
    return whole;
  }),
  file("directory of noise", "broken", () => {
    const whole = buildWorkbook();
    whole.fill(7, whole.length - 100, whole.length - 30);
    return whole;
  }),
  file("local header of noise", "broken", () => {
    const whole = buildWorkbook();
    const at = Buffer.from(whole).indexOf("xl/workbook.xml");
    whole[at - 30] = 0;
    return whole;
  }),
  file("ZIP64", "zip64", () => {
    const whole = buildWorkbook();
    new DataView(whole.buffer).setUint16(whole.length - 12, 0xffff, true);
    return whole;
  }),
  file("6,000 parts", "many-parts", () =>
    buildWorkbook({
      extra: Array.from({ length: 6_000 }, (_, index) => ({ path: `rác/${index}`, content: "x", method: 0 })),
    }),
  ),
  file("two parts of one name", "duplicate-part", () =>
    buildWorkbook({ extra: [{ path: "XL/Worksheets/Sheet1.xml", content: "<a/>" }] }),
  ),
  file("encrypted part", "encrypted-zip", () => buildWorkbook({ extra: [{ path: "a.xml", content: "x", flags: 1 }] })),
  file("unknown packing", "unknown-method", () =>
    buildWorkbook({ extra: [{ path: "a.xml", content: "x", method: 14 }] }),
  ),
  file("path out of the archive", "unsafe-path", () =>
    buildWorkbook({ extra: [{ path: "../../evil.txt", content: "x" }] }),
  ),
  file("path from the root", "unsafe-path", () => buildWorkbook({ extra: [{ path: "/etc/x", content: "x" }] })),
  file("path of a drive", "unsafe-path", () => buildWorkbook({ extra: [{ path: "C:\\x", content: "x" }] })),
];

const bombs: readonly HostileFile[] = [
  file("bomb of cells", "too-many-cells", () =>
    sheetPart(swollen(open, `<row>${"<c><v>0</v></c>".repeat(5)}</row>`, close, 75e6)),
  ),
  file("bomb of one long number", "bomb", () =>
    sheetPart(swollen(`${open}<row><c><v>`, "0", `</v></c></row>${close}`, 20e6)),
  ),
  file("long number within the ratio", "broken", () =>
    sheetPart(swollen(`${open}<row><c><v>`, "0", `</v></c></row>${close}`, 9e6)),
  ),
  file("a part larger than it says", "bomb", () =>
    sheetPart(swollen(open, "<row><c><v>0</v></c><c><v>0</v></c></row>", close, 30e6), 1_000),
  ),
  file("a gigabyte of cells", "bomb", () => gigabyte(undefined)),
  file("a gigabyte that says it is 1,000 bytes", "bomb", () => gigabyte(1_000)),
  // A number of 40,000 digits ends it first.
  file("a gigabyte that says it is 9 MB", "broken", () => gigabyte(9_000_000)),
  file("a part smaller than it says", "broken", () => sheetPart(open + close, 5_000)),
  file("unused part that says its size", "bomb", () =>
    buildWorkbook({ extra: [{ path: "xl/media/a.png", content: new Uint8Array(12e6) }] }),
  ),
  file("unused part that lies", "read", () =>
    buildWorkbook({ extra: [{ path: "xl/media/a.png", content: new Uint8Array(30e6), declaredSize: 1_000 }] }),
  ),
  file("sizes that add up", "bomb", () =>
    buildWorkbook({ extra: [1, 2, 3].map((n) => ({ path: `xl/${n}.png`, content: "x", declaredSize: 200e6 })) }),
  ),
  file("laughs in the shared strings", "broken", () =>
    buildWorkbook({ stringsPart: `${laughs("sst")}<sst xmlns="${main}"><si><t>&l9;</t></si></sst>` }),
  ),
  file("laughs in the sheet", "broken", () =>
    sheetPart(`${laughs("worksheet")}${open}${textRow(1, ["&l9;"])}${close}`),
  ),
  file("outside entity", "broken", () =>
    buildWorkbook({
      stringsPart: `${head}<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst xmlns="${main}"><si><t>&x;</t></si></sst>`,
    }),
  ),
  file("one long text behind many cells", "too-much-text", () =>
    buildWorkbook({
      strings: `<si><t>${"x".repeat(32_000)}</t></si>`,
      sheet: `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(10_000)}</row></sheetData>`,
    }),
  ),
  file("one long formula behind many cells", "too-much-text", () => {
    const first = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9999">"${"x".repeat(8_000)}"&amp;A1</f></c></row>`;
    const others = Array.from(
      { length: 9_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/></c></row>`,
    );
    return sheetPart(open + first + others.join("") + close);
  }),
  file("many sheets over one part", "broken", () =>
    buildWorkbook({
      change: (path, content) =>
        path === "xl/workbook.xml"
          ? content.replace("</sheets>", '<sheet name="T" sheetId="2" r:id="rId1"/></sheets>')
          : content,
    }),
  ),
];

const oddSheets: readonly HostileFile[] = [
  file("__proto__ everywhere", "read", () =>
    buildWorkbook({
      sheetName: "__proto__",
      names:
        '<definedNames><definedName name="__proto__">__proto__!$A$1</definedName><definedName name="constructor">__proto__!$A$1:$B$2</definedName></definedNames>',
      sheet: `<sheetData>${textRow(1, ["__proto__", "constructor", "toString"])}${textRow(2, ["polluted", "x"])}</sheetData><dataValidations><dataValidation sqref="__proto__"/></dataValidations>`,
      styles:
        '<numFmts><numFmt numFmtId="__proto__" formatCode="__proto__"/></numFmts><cellXfs><xf numFmtId="__proto__"/></cellXfs>',
    }),
  ),
  file("__proto__ as an address", "broken", () =>
    buildWorkbook({ sheet: '<sheetData><row r="1"><c r="__proto__"><v>1</v></c></row></sheetData>' }),
  ),
  file("formulas as text", "read", () =>
    buildWorkbook({ sheet: `<sheetData>${textRow(1, ["=1+1", "=cmd|' /C calc'!A0", "+A1", "@SUM(A1)"])}</sheetData>` }),
  ),
  file("a cell in the far corner", "far-cell", () => buildWorkbook({ sheet: corner })),
  file("a cell outside the sheet", "broken", () =>
    buildWorkbook({ sheet: '<sheetData><row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>' }),
  ),
  file("a column outside the sheet", "broken", () =>
    buildWorkbook({ sheet: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' }),
  ),
  file("a cell in another row's place", "broken", () =>
    buildWorkbook({ sheet: '<sheetData><row r="1"><c r="A7"><v>1</v></c></row></sheetData>' }),
  ),
  file("a shared text that is not there", "broken", () =>
    buildWorkbook({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>' }),
  ),
  file("a dimension that lies", "read", () => buildWorkbook({ sheet: `<dimension ref="A1:XFD1048576"/>${oneCell}` })),
  file("validation of the whole sheet", "read", () =>
    buildWorkbook({
      sheet: `${oneCell}<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>`,
    }),
  ),
  file("merge of the whole sheet", "read", () =>
    buildWorkbook({ sheet: `${oneCell}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
  ),
  file("merges of nonsense", "read", () =>
    buildWorkbook({
      sheet: `${oneCell}<mergeCells><mergeCell ref="__proto__"/><mergeCell/><mergeCell ref="C3:A1"/></mergeCells>`,
    }),
  ),
  file("columns without end", "read", () =>
    buildWorkbook({ sheet: `<cols><col min="1" max="999999999" width="5"/></cols>${oneCell}` }),
  ),
  file("names of the whole sheet", "read", () =>
    buildWorkbook({
      names:
        '<definedNames><definedName name="Cot">S!$A:$XFD</definedName><definedName name="Vung">S!$A$1:$XFD$1048576</definedName></definedNames>',
    }),
  ),
  file("hidden rows without end", "read", () =>
    buildWorkbook({
      sheet: oneCell.replace("</sheetData>", `${'<row hidden="1"/>'.repeat(200_000)}</sheetData>`),
    }),
  ),
  file("styles of blank cells far away", "read", () =>
    buildWorkbook({
      styles: "<cellXfs><xf/><xf/></cellXfs>",
      sheet: oneCell.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    }),
  ),
  file("a style that is not there", "read", () =>
    buildWorkbook({ sheet: '<sheetData><row r="1"><c r="A1" s="4000000000"><v>1</v></c></row></sheetData>' }),
  ),
  file("open tags without end", "broken", () => sheetPart(open + "<c".repeat(300_000))),
  file("open comments without end", "broken", () => sheetPart(open + "<!--".repeat(200_000))),
  file("nesting without end", "broken", () =>
    buildWorkbook({ stringsPart: `${head}<sst xmlns="${main}">${"<si><t>".repeat(200_000)}` }),
  ),
  file("attributes without value", "read", () =>
    sheetPart(`${open}<row ${"a ".repeat(100_000)}><c><v>1</v></c></row>${close}`),
  ),
  file("quotes without end", "broken", () => sheetPart(`${open}<row a="${"'".repeat(300_000)}${close}`)),
  file("references without end", "read", () => sheetPart(`${open}${textRow(1, ["&#x".repeat(5_000)])}${close}`)),
  file("a sheet cut short", "broken", () => sheetPart(`${open}<row r="1"><c r="A1"><v>1</v></c></row>`)),
  file("a sheet of bytes that are no text", "broken", () =>
    buildZip(
      workbookParts().map((part) =>
        part.path === sheetPath ? { ...part, content: new Uint8Array([60, 97, 62, 0xff, 0xfe, 0x41]) } : part,
      ),
    ),
  ),
  file("a sheet part that is missing", "broken", () =>
    buildZip(workbookParts().filter(({ path }) => path !== sheetPath)),
  ),
  file("no cell at all", "no-cells", () => buildWorkbook({ sheet: "<sheetData/>" })),
  file("no sheet at all", "no-cells", () =>
    buildWorkbook({
      change: (path, content) => (path === "xl/workbook.xml" ? content.replace(/<sheet .*?\/>/, "") : content),
    }),
  ),
];

export const hostileFiles: readonly HostileFile[] = [...notWorkbooks, ...brokenArchives, ...bombs, ...oddSheets];
