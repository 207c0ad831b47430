import fc from "fast-check";
import { readDate, serialOfIso } from "../../../../core/sheet/cells/read-date.ts";

describe("a date cell", () => {
  it.each([
    ["15/12/2017", "2017-12-15"],
    ["5/1/2018", "2018-01-05"],
    ["05-01-2018", "2018-01-05"],
    ["5.1.2018", "2018-01-05"],
    ["ngày 15 tháng 12 năm 2017", "2017-12-15"],
    ["2017-12-15", "2017-12-15"],
    [43084, "2017-12-15"],
    [43084.75, "2017-12-15"],
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    ["29/2/2020", "2020-02-29"],
    ["29/2/2018", null],
    ["31/4/2018", null],
    ["12/2017", null],
    ["hôm qua", null],
    [60, null],
    [0, null],
    [-5, null],
    [null, null],
    [true, null],
  ])("%p is %p", (cell, iso) => expect(readDate(cell).iso).toBe(iso));

  it("goes to a serial and back for every day from 1/3/1900", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { iso } = readDate(serial);
        return (
          iso !== null &&
          serialOfIso(iso) === serial &&
          iso === new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
        );
      }),
    );
  });
});
