import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { anyDays, twoWardsOf2018 } from "../core/two-wards-of-2018.ts";
import { paragraphsOf, partOf } from "../files/report/word-part.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-ngay-"));
const workbook = join(folder, "bien-hoa-2018.xlsx");
beforeAll(async () => writeFileSync(workbook, await writeTables(twoWardsOf2018.tables.map((table) => ({ table })))));
afterAll(() => rmSync(folder, { recursive: true }));

const resultsOf = (day: string) => join(folder, `ket-qua-${day}.xlsx`);

/** The program on a machine whose clock stands at that day. */
function runOn(day: string, ...args: readonly string[]): string {
  const node = ["--require", join(__dirname, "clock.cjs"), "dist/cli/diaban.cjs", ...args];
  const { stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: "utf8",
    env: { ...process.env, CLOCK_DAY: day },
  });
  expect(stderr).toBe("");
  return stdout;
}

interface Checked {
  readonly files: readonly {
    readonly cap: number | null;
    readonly base: { readonly n: number } | null;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
    readonly scores: readonly { readonly unit: { readonly code: string; readonly name: string } }[];
    readonly explanations: readonly { readonly of: string; readonly value: { readonly vi: string }; verdict: string }[];
  }[];
}

it.each(anyDays)("the command line on %s, asked on that day, judges 2018 by the units of 2018", (day) => {
  const why = ["cap", "yearly", "sustained"].flatMap((figure) => ["--why", figure]);
  const results = ["--out", resultsOf(day)];
  const told = runOn(day, "check", workbook, "--json", "--today", day, ...why, ...results);
  const [file] = (JSON.parse(told) as Checked).files;
  expect([file?.base?.n, file?.cap]).toEqual([30, 4]);
  expect(file?.scores.map(({ unit: { code, name } }) => [code, name])).toEqual([
    ["26002", "Phường Hố Nai"],
    ["26020", "Phường Long Bình"],
  ]);
  expect(file?.explanations.map(({ of, value, verdict }) => [of, value.vi, verdict])).toEqual([
    ["cap", "4", "met"],
    ["yearly", "2/2", "met"],
    ["sustained", "2/2", "met"],
  ]);
  // Nothing that the day of asking or the clock could add or take away.
  expect(file?.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([
    "missing-unit",
    "missing-column",
  ]);
});

it("the results workbooks written on these days hold the same", async () => {
  const books = await Promise.all(
    anyDays.map(async (day) => {
      const read = await readWorkbook(readFileSync(resultsOf(day)), "ket-qua.xlsx");
      return read.ok ? read.content.tables.map(({ sheet, rows }) => [sheet, rows]) : read.refusal;
    }),
  );
  expect(JSON.stringify(books[0])).toContain("Phường Hố Nai");
  for (const book of books) expect(book).toEqual(books[0]);
});

it("the report written on any of these days says the same, word for word", async () => {
  const texts = await Promise.all(
    anyDays.map(async (day) => {
      const out = join(folder, `${day}.docx`);
      expect(runOn(day, "report", workbook, "--out", out)).toBe(`Đã ghi báo cáo: ${out}\n`);
      return paragraphsOf(await partOf(readFileSync(out), "word/document.xml")).join("\n");
    }),
  );
  expect(texts[0]).toContain("phường Hố Nai, phường Long Bình");
  expect(texts[0]).toContain(
    "Số địa bàn phải đánh giá năm 2018: 02 (mới 02, chuyển tiếp 0). Đến ngày 15/11/2018: 02 địa bàn chuyển hóa thành công, 0 địa bàn chưa đạt",
  );
  expect(new Set(texts).size).toBe(1);
});
