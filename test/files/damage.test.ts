import * as fc from "fast-check";
import { readWorkbook } from "../../files/read-workbook.ts";
import { buildWorkbook, textRow } from "./workbook-builder.ts";

const whole = buildWorkbook({
  strings: "<si><t>Xã Đông Hưng</t></si>",
  styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  names: '<definedNames><definedName name="DIABAN_KETQUA">S!$A$1</definedName></definedNames>',
  sheet: `<sheetData>${textRow(1, ["Tên", "Số", "Ngày"])}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12</v></c><c r="C2" s="1"><v>43461</v></c></row></sheetData>`,
});

async function contentOf(bytes: Uint8Array): Promise<unknown> {
  const outcome = await readWorkbook(bytes);
  return outcome.ok ? outcome.content : null;
}

describe("a damaged workbook", () => {
  it("with one byte changed is refused or reads the very same", async () => {
    const content = await contentOf(whole);
    expect(content).not.toBeNull();
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const read = await contentOf(bytes);
        if (read !== null) expect(read).toEqual(content);
      }),
      { numRuns: 400 },
    );
  });

  it("cut short anywhere is refused", async () => {
    for (let length = 0; length < whole.length; length += 41) {
      expect(await contentOf(whole.slice(0, length))).toBeNull();
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
