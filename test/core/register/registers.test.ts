import { otherStatesOf, registerOf } from "../../../core/register/registers.ts";
import { nationalOn } from "./national.ts";
import type { Register, Unit } from "../../../core/register/unit.ts";

const countBy = (units: readonly Unit[], keyOf: (unit: Unit) => string) => {
  const counts: Record<string, number> = {};
  for (const unit of units) counts[keyOf(unit)] = (counts[keyOf(unit)] ?? 0) + 1;
  return counts;
};
const unitOf = (register: Register, code: string) => register.units.find((unit) => unit.code === code);

describe("the register of Đồng Nai at 15/10/2017", () => {
  const register = registerOf("2018-06-01");

  it("has 171 units: 136 xã, 29 phường, 6 thị trấn", () => {
    expect(register).toMatchObject({ date: "2017-10-15", reach: "dong-nai" });
    expect(countBy(register.units, ({ type }) => type)).toEqual({ Xã: 136, Phường: 29, "Thị trấn": 6 });
  });

  it("has 11 districts with their numbers of units", () => {
    expect(countBy(register.units, ({ district }) => `${district?.code} ${district?.name}`)).toEqual({
      "731 Thành phố Biên Hòa": 30,
      "732 Thị xã Long Khánh": 15,
      "734 Huyện Tân Phú": 18,
      "735 Huyện Vĩnh Cửu": 12,
      "736 Huyện Định Quán": 14,
      "737 Huyện Trảng Bom": 17,
      "738 Huyện Thống Nhất": 10,
      "739 Huyện Cẩm Mỹ": 13,
      "740 Huyện Long Thành": 15,
      "741 Huyện Xuân Lộc": 15,
      "742 Huyện Nhơn Trạch": 12,
    });
  });

  it("names each unit by code, type, name, district and province", () => {
    expect(unitOf(register, "25993")).toEqual({
      code: "25993",
      name: "Trảng Dài",
      type: "Phường",
      district: { code: "731", name: "Thành phố Biên Hòa" },
      province: { code: "75", name: "Tỉnh Đồng Nai" },
    });
    expect(unitOf(register, "26326")).toMatchObject({ name: "Xuân Thạnh", type: "Xã" });
    expect(unitOf(register, "26371")).toMatchObject({ name: "An Hoà", district: { code: "731" } });
    expect(unitOf(register, "26116")).toMatchObject({ name: "Tân Phú", type: "Thị trấn" });
    expect(unitOf(register, "26407")).toMatchObject({ name: "Suối Trầu", district: { name: "Huyện Long Thành" } });
    expect(unitOf(register, "26503")).toMatchObject({ name: "Phước An", district: { name: "Huyện Nhơn Trạch" } });
  });
});

describe("the register of Đồng Nai at 1/7/2025", () => {
  const register = registerOf("2025-07-01");

  it("has 95 units, 72 xã and 23 phường, and no districts", () => {
    expect(countBy(register.units, ({ type }) => type)).toEqual({ Xã: 72, Phường: 23 });
    expect(register.units.every(({ district }) => district === null)).toBe(true);
  });

  it("gives some old codes to other units", () => {
    expect(unitOf(register, "26326")).toMatchObject({ name: "Dầu Giây", type: "Xã" });
    expect(unitOf(register, "26041")).toMatchObject({ name: "Trấn Biên", type: "Phường" });
    expect(unitOf(register, "25225")).toMatchObject({ name: "Đăk Ơ", type: "Xã" });
  });
});

describe("which register a day has", () => {
  it.each([
    ["2010-01-01", "2017-10-15"],
    ["2017-10-15", "2017-10-15"],
    ["2020-12-31", "2017-10-15"],
    ["2025-06-30", "2017-10-15"],
    ["2025-07-01", "2025-07-01"],
    ["2030-01-01", "2025-07-01"],
  ])("on %s that of %s", (day, date) => expect(registerOf(day).date).toBe(date));

  it("gives the same object for the same state", () => expect(registerOf("2018-01-01")).toBe(registerOf("2020-01-01")));

  it.each(["", "2018", "01/06/2018", "tomorrow"])("refuses %j, which is no ISO day", (day) => {
    expect(() => registerOf(day)).toThrow(RangeError);
  });
});

describe("the national registers", () => {
  it("has 11,162 units in 709 districts in 2017", async () => {
    const { units, reach } = await nationalOn("2018-01-01");
    expect(reach).toBe("national");
    expect(countBy(units, ({ type }) => type)).toEqual({ Xã: 8973, Phường: 1587, "Thị trấn": 602 });
    expect(new Set(units.map(({ district }) => district?.code)).size).toBe(709);
    expect(new Set(units.map(({ code }) => code)).size).toBe(11162);
    expect(new Set(units.map(({ province }) => province.code)).size).toBe(63);
  });

  it("has 3,321 units in 34 provinces in 2025", async () => {
    const { units } = await nationalOn("2025-12-31");
    expect(countBy(units, ({ type }) => type)).toEqual({ Xã: 2621, Phường: 687, "Đặc khu": 13 });
    expect(new Set(units.map(({ province }) => province.code)).size).toBe(34);
  });

  it("says of Đồng Nai the same as its own registers", async () => {
    for (const day of ["2018-01-01", "2026-01-01"]) {
      const { units } = await nationalOn(day);
      expect(units.filter(({ province }) => province.code === "75")).toEqual(registerOf(day).units);
    }
  });

  it("writes names with single spaces, numbers as the list does", async () => {
    const register = await nationalOn("2018-01-01");
    expect(unitOf(register, "00001")).toMatchObject({
      name: "Phúc Xá",
      district: { code: "001", name: "Quận Ba Đình" },
    });
    expect(unitOf(register, "04138")).toMatchObject({ name: "Cò Nòi", province: { name: "Tỉnh Sơn La" } });
    expect(register.units.every(({ name }) => name === name.normalize("NFC") && !/^\s|\s\s|\s$/.test(name))).toBe(true);
    expect(
      register.units.filter(({ district, name }) => district?.name === "Quận 3" && /^\d+$/.test(name)),
    ).toHaveLength(14);
  });

  it("comes with the state of the other day", async () => {
    const register = await nationalOn("2018-01-01");
    expect(otherStatesOf(register).map(({ date, reach }) => [date, reach])).toEqual([["2025-07-01", "national"]]);
  });
});
