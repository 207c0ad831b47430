/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { functionOf } from "../../../addin/functions/index.ts";
import { inExcel } from "../../../addin/functions/in-excel.ts";
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
])("%s looks once at each row of a whole column", (id, given) => {
  const own = functionOf(id);
  if (!own) throw new Error(id);
  const looks = given.map(() => 0);
  const watched = given.map((argument, at) =>
    Array.isArray(argument)
      ? new Proxy(argument as unknown[], {
          get(rows, key) {
            if (typeof key === "string" && key !== "length" && !Number.isNaN(Number(key)))
              looks[at] = (looks[at] ?? 0) + 1;
            return Reflect.get(rows, key) as unknown;
          },
        })
      : argument,
  );
  expect(inExcel(own)(...watched)).toHaveLength(areas);
  // Once from the end to the last row that holds anything; the rows of the areas a few times more.
  const most = Math.max(...looks);
  expect(most).toBeGreaterThanOrEqual(height - areas - 1);
  expect(most).toBeLessThanOrEqual(height + 10 * areas);
});
