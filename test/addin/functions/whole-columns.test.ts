import { functionOf } from "../../../addin/functions/index.ts";
import { inExcel } from "../../../addin/functions/in-excel.ts";
import { areas, counts, height, table } from "./whole-columns.ts";

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
