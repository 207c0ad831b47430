import { readFileSync } from "node:fs";
import { assess } from "../core/assess/assess.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { plan7488 } from "../core/plan/plan-7488.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";

/** The faults that samples/README.md documents, file by file: "code at its cells". */
function documented(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of readFileSync("samples/README.md", "utf8").split("\n")) {
    const title = /^## (\S+\.xlsx)$/.exec(line)?.[1];
    if (title !== undefined) files.set(title, (current = []));
    const row = /^\| ([a-z-]+) \| ([A-Z\d ]*)\|/.exec(line);
    if (row && row[1] !== "code") current.push(`${row[1]} at ${row[2]?.trim()}`);
  }
  return files;
}

async function assessSample(file: string): Promise<Assessment> {
  const outcome = await readWorkbook(readFileSync(`samples/${file}`), file);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return assess(outcome.content, plan7488);
}

const found = ({ findings }: Assessment) =>
  findings.map(({ code, cells }) => `${code} at ${cells.map(({ address }) => address).join(" ")}`);

const dinhQuan = [
  "26206",
  "26209",
  "26212",
  "26215",
  "26218",
  "26221",
  "26224",
  "26227",
  "26230",
  "26233",
  "26236",
  "26239",
  "26242",
  "26245",
];

describe("the sample workbooks", () => {
  it("are four", () =>
    expect([...documented().keys()]).toEqual([
      "bien-hoa-2018.xlsx",
      "bien-hoa-2018-loi.xlsx",
      "dinh-quan-cu.xlsx",
      "ham-bien-hoa-2018.xlsx",
    ]));

  it.each([...documented()])("%s yields exactly its documented findings", async (file, faults) => {
    expect(found(await assessSample(file)).sort()).toEqual([...faults].sort());
  });

  it("the clean one has no error, one area in its second year, and 4 of 30 areas are within the cap of 4", async () => {
    const { totals, selection: result } = await assessSample("bien-hoa-2018.xlsx");
    expect([totals.error, totals.warning]).toEqual([0, 1]);
    expect(result?.capUse).toMatchObject({
      base: { n: 30, source: "register" },
      cap: 4,
      selected: 3,
      carriedOver: 1,
      used: 4,
    });
    expect(result?.scores.criteria).toHaveLength(27);
  });

  it("the old one is read whole: all 14 areas with their right codes", async () => {
    const { selection: result } = await assessSample("dinh-quan-cu.xlsx");
    expect(result?.sheet.areas.map(({ match }) => (match.kind === "matched" ? match.unit.code : match.kind))).toEqual(
      dinhQuan,
    );
    expect(result?.sheet.areas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Phú Ngọc", "Túc Trưng", "Phú Vinh"]),
    );
  });

  it("say on their first sheet that the figures are invented", async () => {
    for (const file of documented().keys()) {
      const outcome = await readWorkbook(readFileSync(`samples/${file}`), file);
      const texts = outcome.ok ? outcome.content.tables[0]?.rows.flat() : [];
      expect(texts?.some((cell) => typeof cell === "string" && cell.includes("HƯ CẤU"))).toBe(true);
    }
  });
});
