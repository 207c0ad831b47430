import fc from "fast-check";
import { matchDistrict } from "../../../core/register/match-district.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { nationalOn } from "./national.ts";

const dongNai = registerOf("2018-01-01");

describe("a district of Đồng Nai by what a sheet calls it", () => {
  it.each([
    ["TP. Biên Hoà", "731"],
    ["Biên Hòa", "731"],
    ["THÀNH PHỐ BIÊN HÒA", "731"],
    ["Thành phố  Biên Hoà", "731"],
    ["TP Biên Hòa", "731"],
    ["tp.biên hòa", "731"],
    ["T.P Biên Hòa", "731"],
    ["731", "731"],
    [" 731 ", "731"],
    ["H. Định Quán", "736"],
    ["H.Định Quán", "736"],
    ["huyện Định Quán", "736"],
    ["Định Quán", "736"],
    ["TX. Long Khánh", "732"],
    ["TX Long Khánh", "732"],
    ["Huyện Tân Phú", "734"],
  ])("%s is %s", (text, code) => expect(matchDistrict(dongNai, text)?.code).toBe(code));

  it("passes over a type of another date: Long Khánh is a city since 2019", () => {
    expect(matchDistrict(dongNai, "Thành phố Long Khánh")).toEqual({ code: "732", name: "Thị xã Long Khánh" });
  });

  it.each(["", " ", "Bien Hoa", "Biên", "999", "Đồng Nai", "Quận 1", "Huyện", "-"])("%j is none", (text) => {
    expect(matchDistrict(dongNai, text)).toBeNull();
  });

  it("there are none since 1/7/2025", () => expect(matchDistrict(registerOf("2025-07-01"), "Biên Hòa")).toBeNull());

  it("never fails", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void matchDistrict(dongNai, text)));
  });
});

describe("a district of the country", () => {
  it("asks where several bear the name, unless the type tells them apart", async () => {
    const national = await nationalOn("2018-01-01");
    expect(matchDistrict(national, "Huyện Châu Thành")).toBeNull();
    expect(matchDistrict(national, "Cao Lãnh")).toBeNull();
    expect(matchDistrict(national, "Huyện Cao Lãnh")?.code).toBe("873");
    expect(matchDistrict(national, "Tân Phú")).toBeNull();
    expect(matchDistrict(national, "Q. Tân Phú")?.name).toBe("Quận Tân Phú");
    expect(matchDistrict(national, "H. Tân Phú")?.code).toBe("734");
  });

  it.each(["Quận 1", "Q1", "Q.1", "Q. 01", "quận 01"])("%s is one district", async (text) => {
    expect(matchDistrict(await nationalOn("2018-01-01"), text)).toEqual({ code: "760", name: "Quận 1" });
  });

  it("a bare number that is both a code and a name is neither", async () => {
    const national = await nationalOn("2018-01-01");
    expect(matchDistrict(national, "1")).toBeNull();
    expect(matchDistrict(national, "001")?.name).toBe("Quận Ba Đình");
  });

  it("every district is found by its code and by its type and name, unless two share these", async () => {
    const { units } = await nationalOn("2018-01-01");
    const national = await nationalOn("2018-01-01");
    const districts = new Map(units.flatMap(({ district }) => (district ? [[district.code, district] as const] : [])));
    let shared = 0;
    for (const district of districts.values()) {
      expect(matchDistrict(national, district.code)).toEqual(district);
      const found = matchDistrict(national, district.name);
      if (found) expect(found).toEqual(district);
      else shared += 1;
    }
    // Châu Thành ten times, eight other names of a huyện twice.
    expect(shared).toBe(26);
  });
});
