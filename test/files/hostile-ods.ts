import type { HostileFile } from "./hostile-files.ts";
import {
  buildOds,
  odsEnd,
  odsHead,
  odsParts,
  odsRow,
  odsStart,
  odsText,
  oneOdsCell,
  type OdsPieces,
} from "./ods-builder.ts";
import { buildZip, packedZeros } from "./zip-builder.ts";

const file = (name: string, ends: string, build: HostileFile["build"]): HostileFile => ({
  name: `OpenDocument: ${name}`,
  ends,
  build,
});
const rows = (name: string, ends: string, text: string | (() => string)): HostileFile =>
  file(name, ends, () => buildOds({ rows: typeof text === "string" ? text : text() }));
const cell = '<table:table-cell office:value-type="float" office:value="0"/>';

/** The content swollen to so many bytes of one repeated piece. */
function swollen(start: string, unit: string, size: number): string {
  return odsStart() + start + unit.repeat(Math.ceil(size / unit.length));
}

function content(text: string, declaredSize?: number): Uint8Array {
  return buildZip(
    odsParts({ content: text }).map((part) =>
      part.path === "content.xml" && declaredSize !== undefined ? { ...part, declaredSize } : part,
    ),
  );
}

function withParts(pieces: OdsPieces["extra"]): Uint8Array {
  return buildOds({ extra: pieces ?? [] });
}

const laughs = `<!DOCTYPE d [<!ENTITY l "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level || ""};`.repeat(10)}">`).join("")}]>`;
const withDoctype = (doctype: string, entity: string): string =>
  odsStart().replace(odsHead, odsHead + doctype) + odsRow(odsText(entity)) + odsEnd;

export const hostileOds: readonly HostileFile[] = [
  file("encrypted part by part", "password-ods", () =>
    buildOds({ content: "không phải XML", manifest: "<file-entry><encryption-data/></file-entry>" }),
  ),
  file("encrypted as a whole", "password-ods", () =>
    buildZip([
      { path: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
      { path: "encrypted-package", content: "noise" },
    ]),
  ),
  file("without its mark", "read", () => buildZip(odsParts().filter(({ path }) => path !== "mimetype"))),
  file("without styles", "read", () => buildZip(odsParts().filter(({ path }) => path !== "styles.xml"))),
  file("cut in half", "truncated", () => buildOds().slice(0, 500)),
  file("a flipped bit", "broken", () => {
    const whole = buildOds({ rows: odsRow(odsText("x".repeat(300)), odsText("một hai ba bốn")) });
    const at = Buffer.from(whole).indexOf("content.xml") + 60;
    whole[at] = (whole[at] ?? 0) ^ 0xff;
    return whole;
  }),
  file("two parts of one name", "duplicate-part", () => withParts([{ path: "CONTENT.xml", content: "<a/>" }])),
  file("a path out of the archive", "unsafe-path", () => withParts([{ path: "../../evil.txt", content: "x" }])),
  file("6,000 parts", "many-parts", () =>
    withParts(Array.from({ length: 6_000 }, (_, index) => ({ path: `r/${index}`, content: "x", method: 0 }))),
  ),
  file("a bomb of cells", "too-many-cells", () =>
    content(swollen("", odsRow(cell.replace("/>", ' table:number-columns-repeated="90"/>')), 20e6) + odsEnd),
  ),
  file("a bomb of one long text", "bomb", () =>
    content(
      `${swollen('<table:table-row><table:table-cell office:value-type="string"><text:p>', "0", 20e6)}</text:p></table:table-cell></table:table-row>${odsEnd}`,
    ),
  ),
  file("a long text within the ratio", "broken", () =>
    content(
      `${swollen('<table:table-row><table:table-cell office:value-type="string"><text:p>', "0", 9e6)}</text:p></table:table-cell></table:table-row>${odsEnd}`,
    ),
  ),
  file("content larger than it says", "bomb", () => content(swollen("", odsRow(cell), 30e6) + odsEnd, 1_000)),
  ...[1_009_000_000, 1_000, 9_000_000].map((declaredSize) =>
    file(`a gigabyte that says it has ${declaredSize} bytes`, "bomb", () => {
      const packed = packedZeros(odsStart(), 1_000);
      return buildZip(
        odsParts().map((part) => (part.path === "content.xml" ? { ...part, content: "", packed, declaredSize } : part)),
      );
    }),
  ),
  file("content smaller than it says", "broken", () => content(odsStart() + oneOdsCell + odsEnd, 9_000)),
  file("a picture that lies about its size", "read", () =>
    withParts([{ path: "Pictures/a.png", content: new Uint8Array(30e6), declaredSize: 1_000 }]),
  ),
  file("laughs", "broken", () => content(withDoctype(laughs, "&l9;"))),
  file("an outside entity", "broken", () =>
    content(withDoctype('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;")),
  ),
  rows(
    "one cell repeated over the whole sheet",
    "too-many-cells",
    () =>
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="0"/></table:table-row>`,
  ),
  rows(
    "one long text repeated",
    "too-much-text",
    () => `<table:table-row table:number-rows-repeated="9000">${odsText("x".repeat(32_000))}</table:table-row>`,
  ),
  rows(
    "one long formula repeated",
    "too-much-text",
    () =>
      `<table:table-row table:number-rows-repeated="9000"><table:table-cell office:value-type="float" office:value="1" table:formula="of:=${"[.A1]+".repeat(5_000)}1"/></table:table-row>`,
  ),
  rows(
    "blank cells of a style over the whole sheet",
    "read",
    `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:style-name="x" table:number-columns-repeated="16384"/></table:table-row>${oneOdsCell}`,
  ),
  rows(
    "a cell in the far corner",
    "far-cell",
    `${oneOdsCell}<table:table-row table:number-rows-repeated="1048574"/>${odsRow('<table:table-cell table:number-columns-repeated="16383"/>', cell)}`,
  ),
  rows("a row below the sheet", "broken", `<table:table-row table:number-rows-repeated="1048576"/>${oneOdsCell}`),
  rows(
    "a column beside the sheet",
    "broken",
    odsRow('<table:table-cell table:number-columns-repeated="16384"/>', cell),
  ),
  rows(
    "repeats of nonsense",
    "read",
    '<table:table-row table:number-rows-repeated="-5"><table:table-cell table:number-columns-repeated="__proto__" office:value-type="float" office:value="1"/></table:table-row><table:table-row table:number-rows-repeated="1e308"/>',
  ),
  rows(
    "spaces without end",
    "broken",
    odsRow(
      '<table:table-cell office:value-type="string"><text:p><text:s text:c="900000000"/>a<text:s text:c="900000000"/></text:p></table:table-cell>',
    ),
  ),
  rows(
    "a merge of the whole sheet, and of nonsense",
    "read",
    odsRow(
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="99999999" table:number-rows-spanned="99999999"/>',
      '<table:table-cell table:number-columns-spanned="-1" table:number-rows-spanned="x"/>',
    ),
  ),
  rows(
    "merges without end",
    "broken",
    () => odsRow('<table:table-cell table:number-columns-spanned="2"/>').repeat(200_001) + oneOdsCell,
  ),
  rows(
    "columns without end",
    "read",
    '<table:table-column table:number-columns-repeated="999999999"/>'.repeat(200) + oneOdsCell,
  ),
  rows("nesting without end", "broken", () => "<table:table-row-group>".repeat(100_000)),
  rows("open tags without end", "broken", () => "<table:table-cell".repeat(60_000)),
  rows(
    "tables inside drawings",
    "read",
    `<table:shapes><draw:frame><table:table table:name="X">${odsRow(odsText("bên trong"))}</table:table></draw:frame></table:shapes>${oneOdsCell}`,
  ),
  file("styles that are each other's parents", "read", () =>
    buildOds({
      styles:
        '<style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/><style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/>',
      rows: odsRow('<table:table-cell table:style-name="a" office:value-type="float" office:value="1"/>'),
    }),
  ),
  file("a format of a million digits", "read", () =>
    buildOds({
      styles:
        '<number:number-style style:name="N"><number:number number:decimal-places="1000000000" number:min-integer-digits="1000000000"/></number:number-style><style:style style:name="a" style:family="table-cell" style:data-style-name="N"/>',
      rows: odsRow('<table:table-cell table:style-name="a" office:value-type="float" office:value="1"/>'),
    }),
  ),
  file("__proto__ everywhere", "read", () =>
    buildOds({
      sheetName: "__proto__",
      styles:
        '<style:style style:name="__proto__" style:family="table-cell" style:parent-style-name="constructor"><style:text-properties fo:font-family="__proto__"/></style:style>',
      rows: odsRow(
        '<table:table-cell table:style-name="__proto__" office:value-type="__proto__" office:value="1"><text:p>__proto__</text:p></table:table-cell>',
        odsText("polluted"),
      ),
      settings: `${odsHead}<s><config-item-map-named name="Tables"><config-item-map-entry name="__proto__"><config-item name="__proto__">polluted</config-item></config-item-map-entry></config-item-map-named></s>`,
    }),
  ),
  rows(
    "formulas as text",
    "read",
    odsRow(odsText("=1+1"), odsText("=cmd|' /C calc'!A0"), odsText("+A1"), odsText("@SUM(A1)")),
  ),
  file("no cell at all", "no-cells", () => buildOds({ rows: "" })),
  file("no sheet at all", "no-cells", () => buildOds({ spreadsheet: "" })),
  file("content that is no XML", "broken", () => content("xin chào")),
  file("content of another kind of XML", "not-spreadsheet", () => content("<html><body><table/></body></html>")),
];
