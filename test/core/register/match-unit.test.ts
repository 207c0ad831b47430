import fc from "fast-check";
import { foldText } from "../../../core/register/fold.ts";
import { matchDistrict } from "../../../core/register/match-district.ts";
import { matchUnit } from "../../../core/register/match-unit.ts";
import type { UnitMatch } from "../../../core/register/match.ts";
import { registerDates, registerOf } from "../../../core/register/registers.ts";
import { nationalOn } from "./national.ts";
import { stripDiacritics } from "../../../core/register/strip-diacritics.ts";
import { fullName, type Register, type Unit } from "../../../core/register/unit.ts";

const in2017 = registerOf("2018-01-01");
const in2025 = registerOf("2025-07-01");

/** A match in a line: what it is, and the codes of the units it speaks of. */
function inShort(match: UnitMatch): string {
  const codes = (units: readonly Unit[]) => units.map(({ code }) => ` ${code}`).join("");
  switch (match.kind) {
    case "matched":
      return `matched ${match.unit.code} by ${match.by}`;
    case "renamed":
      return `renamed ${match.unit.code} ${match.otherDate ?? "of no date we know"}`;
    case "code-name-mismatch":
      return `mismatch ${match.byCode?.code ?? "no code"} /${codes(match.byName)}`;
    case "ambiguous":
      return `ambiguous${codes(match.candidates)}`;
    case "wrong-district":
      return `wrong-district ${match.unit.code}`;
    case "unknown":
      return `unknown${codes(match.suggestions)}`;
  }
}

function match(register: Register, code: string | null, name: string | null, district: string | null = null): string {
  return inShort(matchUnit(register, { code, name }, district === null ? null : matchDistrict(register, district)));
}

describe("a good code with a name that agrees", () => {
  it.each([
    ["25993", null, null],
    ["25993", "Phường Trảng Dài", null],
    ["25993", "Phường Trảng Dài", "Biên Hòa"],
    ["25993", "Trảng Dài", null],
    ["25993", "P.Trảng Dài", null],
    ["25993", "TRẢNG DÀI", null],
    ["25993", " ", null],
    [" 25993 ", "Trảng Dài", null],
    ["'25993", "Trảng Dài", null],
    ["25993.0", "Trảng Dài", null],
  ])("%j, %j in %j is matched by code", (code, name, district) => {
    expect(match(in2017, code, name, district)).toBe("matched 25993 by code");
  });

  it("takes tone placement for no difference", () => {
    expect(match(in2017, "26371", "An Hòa")).toBe("matched 26371 by code");
    expect(match(in2017, "26005", "Tân Hoà")).toBe("matched 26005 by code");
  });

  it("gives a code its leading zeros back", async () => {
    const national = await nationalOn("2018-01-01");
    expect(match(national, "1", "Phúc Xá")).toBe("matched 00001 by code");
    expect(match(national, "4", null)).toBe("matched 00004 by code");
  });
});

describe("a good code with a name of another date or a slip of the pen", () => {
  it.each([
    ["26326", "Dầu Giây", "renamed 26326 2025-07-01"],
    ["26326", "Xã Dầu Giây", "renamed 26326 2025-07-01"],
    ["26326", "Thị trấn Dầu Giây", "renamed 26326 of no date we know"],
    ["26119", "Xã Đak Lua", "renamed 26119 2025-07-01"],
    ["26119", "Đắc Lua", "renamed 26119 of no date we know"],
    ["26095", "Phường Suối Tre", "renamed 26095 of no date we know"],
    ["26089", "Phường Bình Lộc", "renamed 26089 2025-07-01"],
    ["26239", "Túc Chưng", "renamed 26239 of no date we know"],
    ["25993", "Trang Dai", "renamed 25993 of no date we know"],
    ["26005", "Tân Hoá", "renamed 26005 of no date we know"],
  ])("%s, %s: %s", (code, name, result) => expect(match(in2017, code, name)).toBe(result));

  it("says what was written", () => {
    const renamed = matchUnit(in2017, { code: "26326", name: " Thị trấn  Dầu Giây" }, null);
    expect(renamed).toMatchObject({ kind: "renamed", stated: "Thị trấn Dầu Giây", unit: { name: "Xuân Thạnh" } });
  });
});

describe("a good code with another unit's name: neither wins", () => {
  it.each([
    ["25993", "Tân Phong", "mismatch 25993 / 25996"],
    ["25993", "Phường Tân Phong", "mismatch 25993 / 25996"],
    ["25993", "Phước An", "mismatch 25993 / 26503"],
    ["25993", "Không Đâu", "mismatch 25993 /"],
    ["26299", "Gia Tân 2", "mismatch 26299 / 26302"],
    ["26299", "Gia Tân 4", "mismatch 26299 /"],
    ["26299", "Gia Tân", "mismatch 26299 /"],
    ["26173", "Phú An", "mismatch 26173 / 26125"],
    ["26257", "Bàu Hàm 2", "mismatch 26257 / 26314"],
    // Hố Nai is what the code means since 2025, and a ward of its own in 2017.
    ["26005", "Phường Hố Nai", "mismatch 26005 / 26002"],
    // Nearer to Tam Hiệp (26017) than to Tân Hiệp.
    ["26008", "Tâm Hiệp", "mismatch 26008 /"],
  ])("%s, %s: %s", (code, name, result) => expect(match(in2017, code, name)).toBe(result));

  it("a type that makes it another unit counts, unless the sheet's district rules that unit out", () => {
    expect(match(in2017, "26008", "Xã Tân Hiệp")).toBe("mismatch 26008 / 26419");
    expect(match(in2017, "26008", "Xã Tân Hiệp", "Biên Hòa")).toBe("renamed 26008 of no date we know");
  });
});

describe("a code that the register does not know", () => {
  it.each([
    ["99999", "Trảng Dài", "mismatch no code / 25993"],
    ["ABC", "Trảng Dài", "mismatch no code / 25993"],
    ["1259935", "Phường Trảng Dài", "mismatch no code / 25993"],
    ["99999", "Tân Hiệp", "mismatch no code / 26008 26419"],
    ["99999", "Không Đâu", "unknown"],
    ["99999", null, "unknown"],
    ["-", "Trảng Dài", "matched 25993 by name"],
    ["…", "Trảng Dài", "matched 25993 by name"],
  ])("%s, %s: %s", (code, name, result) => expect(match(in2017, code, name)).toBe(result));
});

describe("a name without a code", () => {
  it.each([
    ["Phường Trảng Dài", null, "matched 25993 by type-and-name"],
    ["P. Trảng Dài", null, "matched 25993 by type-and-name"],
    ["Trảng Dài", null, "matched 25993 by name"],
    ["trảng dài", "731", "matched 25993 by name"],
    ["Hoá An", null, "matched 26068 by name"],
    ["Tân Hiệp", "Biên Hòa", "matched 26008 by name"],
    ["Tân Hiệp", "Long Thành", "matched 26419 by name"],
    ["Tân Hiệp", null, "ambiguous 26008 26419"],
    ["Xã Tân Hiệp", null, "matched 26419 by type-and-name"],
    ["TT. Tân Phú", "Tân Phú", "matched 26116 by type-and-name"],
    ["Phường Suối Tre", "Long Khánh", "renamed 26095 of no date we know"],
    ["Trảng Dài", "Long Khánh", "wrong-district 25993"],
    ["Phường Trảng Dài", "Long Khánh", "wrong-district 25993"],
    ["Xuân Hòa", "Biên Hòa", "ambiguous 26083 26443"],
    ["Xã Xuân Hòa", "Biên Hòa", "wrong-district 26443"],
  ])("%s in %s: %s", (name, district, result) => expect(match(in2017, null, name, district)).toBe(result));

  it("a code of another district is told, with or without its name", () => {
    expect(match(in2017, "26326", null, "Biên Hòa")).toBe("wrong-district 26326");
    expect(match(in2017, "26326", "Xã Xuân Thạnh", "Biên Hòa")).toBe("wrong-district 26326");
    expect(match(in2017, "26326", "Xã Dầu Giây", "Biên Hòa")).toBe("wrong-district 26326");
  });

  it.each([
    ["Trang Dai", "Biên Hòa", "unknown 25993"],
    ["Phuong Trang Dai", "Biên Hòa", "unknown 25993"],
    ["Tân Hoá", "Biên Hòa", "unknown 26005 26035 26371"],
    ["Trãng Dài", null, "unknown 25993"],
    ["Trãng Dài", "Long Khánh", "unknown"],
    ["Không Đâu", "Biên Hòa", "unknown"],
    ["", null, "unknown"],
    ["…", null, "unknown"],
  ])("%j in %s is never guessed: %s", (name, district, result) => {
    expect(match(in2017, null, name, district)).toBe(result);
  });

  it("neither code nor name is unknown", () => expect(match(in2017, null, null)).toBe("unknown"));
});

describe("in the register since 1/7/2025", () => {
  it.each([
    [null, "Bửu Long", "unknown 26041"],
    [null, "Phường Bửu Long", "unknown 26041"],
    ["26011", "Bửu Long", "unknown 26041"],
    ["26011", null, "unknown 26041"],
    [null, "Xuân Tâm", "unknown 26359 26446"],
    [null, "Tân Mai", "unknown"],
    [null, "Trảng Bom", "matched 26248 by name"],
    [null, "Thị trấn Trảng Bom", "unknown 26248"],
    ["26248", "Thị trấn Trảng Bom", "renamed 26248 2017-10-15"],
    ["26041", "Quyết Thắng", "renamed 26041 2017-10-15"],
    ["26326", "Xuân Thạnh", "renamed 26326 2017-10-15"],
    [null, "Phường Thống Nhất", "unknown 26041"],
    [null, "Xã Thống Nhất", "matched 26299 by type-and-name"],
    [null, "Phường Tân Phú", "renamed 26116 of no date we know"],
    [null, "Thanh Bình", "unknown 26254"],
  ])("%s, %s: %s", (code, name, result) => expect(match(in2025, code, name)).toBe(result));

  it("no unit is of another district, but an old name may be of the sheet's own", () => {
    const bienHoa = matchDistrict(in2017, "Biên Hòa");
    expect(inShort(matchUnit(in2025, { code: null, name: "Long Thành" }, bienHoa))).toBe("matched 26368 by name");
    // Thanh Bình of Biên Hòa has no known successor; that of Trảng Bom has.
    expect(inShort(matchUnit(in2025, { code: null, name: "Thanh Bình" }, bienHoa))).toBe("unknown");
  });
});

describe("in the national register", () => {
  it("knows the names that begin like a type", async () => {
    const national = await nationalOn("2018-01-01");
    for (const name of ["Phường Đúc", "Phường Phường Đúc", "P. Phường Đúc"]) {
      expect(matchUnit(national, { code: null, name }, null)).toMatchObject({
        kind: "matched",
        unit: { name: "Phường Đúc" },
      });
    }
    for (const name of ["P Rao", "TT. P Rao", "Thị trấn P Rao"]) {
      expect(matchUnit(national, { code: null, name }, null)).toMatchObject({
        kind: "matched",
        unit: { name: "P Rao" },
      });
    }
    expect(matchUnit(national, { code: null, name: "Xã Xa Lý" }, null)).toMatchObject({ unit: { name: "Xa Lý" } });
  });

  it("takes all writings of a numbered ward", async () => {
    const national = await nationalOn("2018-01-01");
    for (const name of ["Phường 1", "P1", "P.01", "Phường 01", "1", "01"]) {
      const found = matchUnit(national, { code: null, name }, matchDistrict(national, "Quận 3"));
      expect(found).toMatchObject({
        kind: "matched",
        unit: { name: "01", type: "Phường", district: { name: "Quận 3" } },
      });
    }
  });

  it("asks when a district has the name twice and the type is missing", async () => {
    const national = await nationalOn("2018-01-01");
    const district = matchDistrict(national, "Huyện Gia Lâm");
    expect(matchUnit(national, { code: null, name: "Yên Viên" }, district)).toMatchObject({
      kind: "ambiguous",
      candidates: [{ type: "Thị trấn" }, { type: "Xã" }],
    });
    expect(matchUnit(national, { code: null, name: "TT Yên Viên" }, district)).toMatchObject({
      kind: "matched",
      unit: { type: "Thị trấn" },
    });
    const town = matchUnit(national, { code: null, name: "TT Yên Viên" }, district);
    const code = town.kind === "matched" ? town.unit.code : "";
    expect(matchUnit(national, { code, name: "Xã Yên Viên" }, district)).toMatchObject({
      kind: "code-name-mismatch",
      byName: [{ type: "Xã" }],
    });
  });

  it("names at most twenty candidates", async () => {
    const national = await nationalOn("2018-01-01");
    const found = matchUnit(national, { code: null, name: "Xã Tân Thành" }, null);
    expect(found.kind).toBe("ambiguous");
    expect(found.kind === "ambiguous" && found.candidates.length).toBe(20);
  });
});

describe("laws of matching", () => {
  const everywhere = async () => [
    ...registerDates.map(registerOf),
    ...(await Promise.all(registerDates.map(nationalOn))),
  ];

  it("every unit is found by its code, and by its type and name in its district or province", async () => {
    const missed: string[] = [];
    for (const register of await everywhere()) {
      for (const unit of register.units) {
        const byCode = matchUnit(register, { code: unit.code, name: fullName(unit) }, unit.district);
        const byName = matchUnit(register, { code: null, name: fullName(unit) }, unit.district);
        const isFound =
          byName.kind === "matched" ? byName.unit === unit : unit.district === null && byName.kind === "ambiguous";
        if (byCode.kind !== "matched" || byCode.unit !== unit || !isFound) missed.push(unit.code);
      }
    }
    expect(missed).toEqual([]);
  });

  it("every unit is found when its name comes decomposed, in capitals or with its tones placed the other way", async () => {
    const newPlacement = (text: string) =>
      text.replace(/òa/g, "oà").replace(/óa/g, "oá").replace(/ủy/g, "uỷ").replace(/úy/g, "uý");
    const missed: string[] = [];
    for (const register of await everywhere()) {
      for (const unit of register.units) {
        for (const change of [
          newPlacement,
          (text: string) => text.normalize("NFD"),
          (text: string) => text.toUpperCase(),
        ]) {
          const found = matchUnit(register, { code: unit.code, name: change(fullName(unit)) }, unit.district);
          if (found.kind !== "matched" || found.unit !== unit) missed.push(change(fullName(unit)));
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it("a name without its marks never matches a name that has some", () => {
    for (const unit of [...in2017.units, ...in2025.units]) {
      const stripped = stripDiacritics(unit.name);
      const found = matchUnit(in2017, { code: null, name: stripped }, null);
      if (found.kind === "matched") expect(foldText(found.unit.name)).toBe(foldText(stripped));
    }
  });

  it("answers whatever is written, and suggests at most three", () => {
    const text = fc.option(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...in2017.units.map(({ code }) => code))),
    );
    const district = fc.constantFrom(null, ...in2017.units.map((unit) => unit.district));
    fc.assert(
      fc.property(text, text, district, (code, name, where) => {
        const found = matchUnit(in2017, { code, name }, where);
        if (found.kind === "unknown") expect(found.suggestions.length).toBeLessThanOrEqual(3);
        if (found.kind === "matched" && where) expect(found.unit.district?.code).toBe(where.code);
      }),
    );
  });
});
