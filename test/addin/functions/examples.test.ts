import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examples } from "../../../addin/functions/examples.ts";
import { formatBlock, parseBlock, type Cell } from "../../../core/index.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import { callFunction, refusal } from "../../../tools/addin/call-function.ts";

/** What stands in a cell, as Excel shows it. */
const shown = (answer: unknown) => (typeof answer === "boolean" ? String(answer).toUpperCase() : String(answer));

it.each(Object.entries(examples))("%s: the example of the guide answers what it says", async (id, { call, answer }) => {
  const given = callFunction(id, call, await ranges());
  if (answer !== null) expect(shown(given)).toBe(answer);
});

it.each(Object.entries(examples).flatMap(([id, { wrong }]) => (wrong ? [[id, wrong] as const] : [])))(
  "%s: the wrong call of the guide is refused with a sentence",
  (id, wrong) => {
    expect(refusal(id, wrong)).toMatch(/^`#(?:VALUE!|N\/A)`: «.{20,}»$/);
  },
);

it("gives the ranges of the guide what the sample has there: 30 areas", async () => {
  const all = await ranges();
  const sizes = (id: "DIEM" | "DONGGOP" | "KHOANGHANG" | "THANGDIEM") => {
    const rows = callFunction(id, examples[id].call, all) as unknown[][];
    return [rows.length, rows[0]?.length];
  };
  expect(sizes("DIEM")).toEqual([30, 1]);
  expect(sizes("DONGGOP")).toEqual([30, 27]);
  expect(sizes("KHOANGHANG")).toEqual([30, 2]);
  expect(sizes("THANGDIEM")).toEqual([29, 1]);
  expect(callFunction("KIEMTRA", examples.KIEMTRA.call, all)).not.toContainEqual(expect.arrayContaining(["Lỗi"]));
});

/** The ranges that the examples speak of: of the sample workbook, and ten verdicts. */
async function ranges(): Promise<Record<string, Cell[][]>> {
  const file = join(__dirname, "../../../samples/bien-hoa-2018.xlsx");
  const outcome = await readWorkbook(readFileSync(file), "bien-hoa-2018.xlsx", { look: false });
  const table = outcome.ok ? outcome.content.tables.find(({ sheet }) => sheet === "Rà soát 2018") : undefined;
  if (!table) throw new Error("the sample has no such sheet");
  const { top, left } = parseBlock(table.address);
  const cut = (address: string) => {
    const block = parseBlock(address);
    expect(formatBlock(block)).toBe(address);
    return table.rows
      .slice(block.top - top, block.bottom - top + 1)
      .map((row) =>
        Array.from({ length: block.right - block.left + 1 }, (_, at) => row[block.left - left + at] ?? null),
      );
  };
  return {
    "D9:AF38": cut("D9:AF38"),
    "A6:AL38": cut("A6:AL38"),
    "D2:M2": [Array.from({ length: 10 }, () => "Đạt")],
  };
}
