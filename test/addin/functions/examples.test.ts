import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionOf, functions } from "../../../addin/functions/index.ts";
import { formatBlock, parseBlock } from "../../../core/address.ts";
import type { Cell } from "../../../core/table.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";
import { callFunction, refusal, shownAnswer } from "../../../tools/addin/call-function.ts";

it.each(functions)("$id: the example of the guide answers what it says", async ({ id, example }) => {
  const given = callFunction(id, example.call, await ranges());
  if (example.answer !== null) expect(given).toBe(example.answer);
});

it.each(functions.flatMap(({ id, example: { wrong } }) => (wrong ? [[id, wrong] as const] : [])))(
  "%s: the wrong call of the guide is refused with a sentence",
  (id, wrong) => {
    expect(refusal(id, wrong)).toMatch(/^`#(?:VALUE!|N\/A)`: «.{20,}»$/);
  },
);

it("answers stand in the guide as a cell shows them", () =>
  expect([false, 4, "Đạt"].map(shownAnswer)).toEqual(["FALSE", "4", "Đạt"]));

it("gives the ranges of the guide what the sample has there: 30 areas", async () => {
  const all = await ranges();
  const filled = (id: string) => callFunction(id, functionOf(id)?.example.call ?? [], all) as unknown[][];
  const sizes = (id: string) => {
    const rows = filled(id);
    return [rows.length, rows[0]?.length];
  };
  expect(sizes("DIEM")).toEqual([30, 1]);
  expect(sizes("DONGGOP")).toEqual([30, 27]);
  expect(sizes("KHOANGHANG")).toEqual([30, 2]);
  expect(sizes("THANGDIEM")).toEqual([29, 1]);
  expect(filled("KIEMTRA")).not.toContainEqual(expect.arrayContaining(["Lỗi"]));
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
