import { fileLimits, type FileLimits } from "../../../files/read/limits.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import { buildWorkbook } from "../workbook-builder.ts";

const twoByTwo = buildWorkbook({
  sheet:
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row></sheetData>',
});

async function endsWith(limits: Partial<FileLimits>): Promise<string> {
  const outcome = await readWorkbook(twoByTwo, undefined, { limits: { ...fileLimits, ...limits } });
  return outcome.ok ? "read" : outcome.refusal.sentence.vi;
}

describe("the limits of reading", () => {
  it("count cells up to the last filled one of each row, over all sheets", async () => {
    expect(await endsWith({ cells: 4 })).toBe("read");
    expect(await endsWith({ cells: 3 })).toContain("hơn 3 ô");
  });

  it("count how far a sheet stretches, and name its last cell", async () => {
    expect(await endsWith({ span: 4 })).toBe("read");
    expect(await endsWith({ span: 3 })).toContain("tới tận ô B2");
  });

  it("count the bytes of the file in whole megabytes, rounded up", async () => {
    expect(await endsWith({ bytes: twoByTwo.length })).toBe("read");
    expect(await endsWith({ bytes: twoByTwo.length - 1 })).toContain("nặng 1 MB");
  });

  it("count the bytes that come out, whatever the parts declare", async () => {
    expect(await endsWith({ totalBytes: 100 })).toContain("phình ra quá lớn");
  });
});
