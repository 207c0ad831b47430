/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { functionOf } from "../../../addin/functions/index.ts";
import { inExcel } from "../../../addin/functions/in-excel.ts";
import { slowness } from "../../../tools/machine-speed.cjs";
import { startFunctions } from "../../excel-host/call-in-excel.ts";

/** Of a column of Excel. */
const height = 1_048_576;
const areas = 30;

function columns(filled: readonly (readonly unknown[])[], width: number): unknown[][] {
  const rows = filled.map((cells) => [...cells]);
  while (rows.length < height) rows.push(new Array<unknown>(width).fill(null));
  return rows;
}

const table = columns(
  [
    ["Xã", "Số vụ phạm pháp hình sự", "Số vụ ma túy", "Tranh chấp, khiếu kiện đất đai"],
    ...Array.from({ length: areas }, (_, at) => [`Xã số ${at + 1}`, at + 1, 0, "Không"]),
  ],
  4,
);
const counts = columns(
  Array.from({ length: areas }, (_, at) => [at + 1]),
  1,
);

it("the runtime of office.js is answered for whole columns with the rows of the areas alone", async () => {
  const host = await startFunctions();
  const ranks = await host.invoke("XEPHANG", [table, null, null]);
  // The level is 27, the 90th percentile of 1 … 30: the last four areas are full, and first together.
  expect(ranks).toEqual({ value: Array.from({ length: areas }, (_, at) => [at + 1 >= 27 ? 1 : areas - at]) });
  const caps = await host.invoke("MUCTRAN", [counts, null, null]);
  expect(caps).toEqual({ value: Array.from({ length: areas }, (_, at) => [Math.floor((15 * (at + 1)) / 100)]) });
});

it.each<[string, readonly unknown[]]>([
  ["DIEM", [table]],
  ["XEPHANG", [table]],
  ["KHOANGHANG", [table]],
  ["DENGHI", [table, 30]],
  ["MUCTRAN", [counts]],
  ["TYLENAM", [counts, counts]],
])("%s answers whole columns within 50 ms", (id, given) => {
  const own = functionOf(id);
  if (!own) throw new Error(id);
  const run = inExcel(own);
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    expect(run(...given)).toHaveLength(areas);
    return performance.now() - start;
  });
  // What else the machine does slows one of them down, hardly all.
  expect(Math.min(...times)).toBeLessThan(50 * slowness());
});
