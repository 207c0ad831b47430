import * as fc from "fast-check";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { buildOds, odsRow, odsText } from "./ods-builder.ts";
import { buildWorkbook, textRow } from "./workbook-builder.ts";
import { buildXls, cell, float } from "./xls-builder.ts";

const whole = buildWorkbook({
  strings: "<si><t>Xã Đông Hưng</t></si>",
  styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  names: '<definedNames><definedName name="DIABAN_KETQUA">S!$A$1</definedName></definedNames>',
  sheet: `<sheetData>${textRow(1, ["Tên", "Số", "Ngày"])}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12</v></c><c r="C2" s="1"><v>43461</v></c></row></sheetData>`,
});

const wholeOds = buildOds({
  rows: odsRow(
    odsText("Xã Đông Hưng"),
    '<table:table-cell office:value-type="float" office:value="12" table:formula="of:=[.B1]"/>',
  ),
});
const wholeXls = buildXls({
  sheets: [
    { name: "S", records: [cell.text(0, 0, "Xã Đông Hưng"), cell.formula(0, 1, float(12), [0x44, 0, 0, 1, 0xc0])] },
    { name: "T", records: [cell.number(3, 3, 7)] },
  ],
});

async function contentOf(bytes: Uint8Array): Promise<unknown> {
  const outcome = await readWorkbook(bytes);
  return outcome.ok ? outcome.content : null;
}

describe("a damaged workbook", () => {
  it.each([
    ["an .xlsx", whole],
    ["an .ods", wholeOds],
  ])("%s with one byte changed is refused or reads the very same", async (_kind, given) => {
    const content = await contentOf(given);
    expect(content).not.toBeNull();
    const place = fc.integer({ min: 0, max: given.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = given.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const read = await contentOf(bytes);
        if (read !== null) expect(read).toEqual(content);
      }),
      { numRuns: 400 },
    );
  });

  it("whose directory misspells the styles part is refused: without its format a date is a count", async () => {
    const name = "xl/styles.xml";
    const start = Buffer.from(whole).lastIndexOf(name);
    for (let letter = 0; letter < name.length; letter++) {
      for (const change of [1, 3, 47, 128]) {
        const bytes = whole.slice();
        bytes[start + letter] = (bytes[start + letter] ?? 0) ^ change;
        expect(await contentOf(bytes)).toBeNull();
      }
    }
  });

  it("of an old kind, which has no checksums, is read or refused and never thrown over, whatever bytes are changed", async () => {
    expect(await contentOf(wholeXls)).not.toBeNull();
    // Half of the places are where the pointers and records stand, the rest is padding.
    const place = fc.integer({ min: 0, max: Math.min(wholeXls.length, 2_100) - 1 });
    const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = wholeXls.slice();
        for (const [at, value] of changed) bytes[at] = value;
        const outcome = await readWorkbook(bytes);
        expect(outcome.ok ? "read" : outcome.refusal.sentence.vi).toMatch(/\S/);
      }),
      { numRuns: 1_500 },
    );
  });

  it.each([
    ["an .xlsx", whole],
    ["an .ods", wholeOds],
    ["an .xls", wholeXls],
  ])("%s cut short anywhere is refused", async (_kind, given) => {
    for (let length = 0; length < given.length; length += 41) {
      expect(await contentOf(given.slice(0, length))).toBeNull();
    }
  });

  it("is refused, whatever the bytes are, and never thrown over", async () => {
    const head = whole.slice(0, 40);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        expect(await contentOf(new Uint8Array([...head, ...noise]))).toBeNull();
        expect(await contentOf(noise)).toBeNull();
      }),
    );
  });
});
