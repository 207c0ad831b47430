import { districtOf } from "../../../core/register/district-of.ts";
import { matchUnit } from "../../../core/register/match-unit.ts";
import type { UnitMatch } from "../../../core/register/match.ts";
import { registerOf } from "../../../core/register/registers.ts";

const register = registerOf("2018-01-01");
const rowsOf = (district: string, count: number): readonly UnitMatch[] =>
  register.units
    .filter((unit) => unit.district?.code === district)
    .slice(0, count)
    .map(({ code }) => matchUnit(register, { code, name: null }, null));
const unknown: UnitMatch = { kind: "unknown", suggestions: [] };

describe("the district of a sheet that does not say it", () => {
  it.each([
    ["all rows of one", [...rowsOf("731", 30)], "731"],
    ["one row only", [...rowsOf("736", 1)], "736"],
    ["two strays in a district's list", [...rowsOf("731", 30), ...rowsOf("736", 2)], "731"],
    ["two rows against one", [...rowsOf("731", 2), ...rowsOf("736", 1)], "731"],
    ["three strays among fourteen of one: 82 %", [...rowsOf("736", 14), ...rowsOf("731", 3)], "736"],
    ["unknown rows have no say", [...rowsOf("736", 2), unknown, unknown, unknown], "736"],
  ])("%s", (_what, matches, code) => expect(districtOf(matches)?.code).toBe(code));

  it.each([
    ["no rows", []],
    ["nothing but unknown rows", [unknown, unknown]],
    ["one row of each", [...rowsOf("731", 1), ...rowsOf("736", 1)]],
    ["two districts alike", [...rowsOf("731", 5), ...rowsOf("736", 5)]],
    ["three of another among twelve of one: 80 %", [...rowsOf("731", 12), ...rowsOf("736", 3)]],
    ["the whole province", ["731", "732", "734", "735", "736"].flatMap((code) => [...rowsOf(code, 30)])],
  ])("is not told by: %s", (_what, matches) => expect(districtOf(matches)).toBeNull());

  it("units of 2025 have none", () => {
    const late = registerOf("2025-07-01");
    expect(districtOf(late.units.map(({ code }) => matchUnit(late, { code, name: null }, null)))).toBeNull();
  });

  it("is found by names alone, though some are borne in two districts", () => {
    for (const [code, size] of [
      ["731", 30],
      ["736", 14],
      ["737", 17],
    ] as const) {
      const units = register.units.filter((unit) => unit.district?.code === code);
      expect(units).toHaveLength(size);
      expect(districtOf(units.map(({ name }) => matchUnit(register, { code: null, name }, null)))?.code).toBe(code);
    }
  });
});
