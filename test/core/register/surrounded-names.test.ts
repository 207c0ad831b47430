import fc from "fast-check";
import { matchDistrict } from "../../../core/register/match-district.ts";
import { matchUnit } from "../../../core/register/match-unit.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { fullName, type Unit } from "../../../core/register/unit.ts";

const in2017 = registerOf("2018-01-01");

function match(name: string, district: string | null, code: string | null = null) {
  return matchUnit(in2017, { code, name }, district === null ? null : matchDistrict(in2017, district));
}

/** Kind, codes, and the bare name or the district that is written beside it. */
function inShort(name: string, district: string | null, code: string | null = null): string {
  const found = match(name, district, code);
  const codes = (units: readonly Unit[]) => units.map((unit) => ` ${unit.code}`).join("");
  if (found.kind === "ambiguous") return `ambiguous${codes(found.candidates)}`;
  if (found.kind === "unknown") return `unknown${codes(found.suggestions)}`;
  if (found.kind === "code-name-mismatch") return `mismatch${codes(found.byName)}`;
  const written = found.kind === "wrong-district" && found.written ? ` ${found.written.name}` : "";
  return `${found.kind} ${found.unit.code} «${found.bare ?? ""}»${written}`;
}

describe("around a name of Huyện Long Thành", () => {
  it.each([
    ["UBND thị trấn Long Thành", "matched 26368 «Thị trấn Long Thành»"],
    ["Ủy ban nhân dân xã Cẩm Đường", "matched 26401 «Xã Cẩm Đường»"],
    ["Uỷ ban nhân dân xã Cẩm Đường", "matched 26401 «Xã Cẩm Đường»"],
    ["HĐND - UBND xã An Phước", "matched 26383 «Xã An Phước»"],
    ["Công an xã An Phước", "matched 26383 «Xã An Phước»"],
    ["CA xã Suối Trầu", "matched 26407 «Xã Suối Trầu»"],
    ["CAX Suối Trầu", "matched 26407 «X. Suối Trầu»"],
    ["Đảng ủy xã Suối Trầu", "matched 26407 «Xã Suối Trầu»"],
    ["BCĐ xã Long Phước", "matched 26413 «Xã Long Phước»"],
    ["BCĐ 138/ĐP xã Long Phước", "matched 26413 «Xã Long Phước»"],
    ["BCĐ (138) xã Long Phước", "matched 26413 «Xã Long Phước»"],
    ["Xã Bình An, huyện Long Thành", "matched 26386 «Xã Bình An»"],
    ["Xã Bình An huyện Long Thành", "matched 26386 «Xã Bình An»"],
    ["Xã Bình An (Long Thành)", "matched 26386 «Xã Bình An»"],
    ["Bình An - Long Thành", "matched 26386 «Bình An»"],
    ["X. Tân Hiệp, H. Long Thành, T. Đồng Nai", "matched 26419 «X. Tân Hiệp»"],
    ["Xã Long Đức (1)", "matched 26389 «Xã Long Đức»"],
    ["Xã Long Đức (*)", "matched 26389 «Xã Long Đức»"],
    ["Xã Long Đức [2]", "matched 26389 «Xã Long Đức»"],
    ["Xã Long Đức¹", "matched 26389 «Xã Long Đức»"],
    ["3) Xã Long Đức.", "matched 26389 «Xã Long Đức»"],
    ["- Xã Bình Sơn;", "matched 26395 «Xã Bình Sơn»"],
    ["Xã Lộc An (vùng sâu)", "matched 26392 «Xã Lộc An»"],
    ["Xã Lộc An - loại II", "matched 26392 «Xã Lộc An»"],
    ["Xã Lộc An (trọng điểm)", "matched 26392 «Xã Lộc An»"],
    ["Xã Long An\n(giáp Bà Rịa)", "matched 26404 «Xã Long An»"],
    ["Xã Long An (giáp xã Long Đức và xã Lộc An)", "matched 26404 «Xã Long An»"],
    ["Xã Suối Trầu (cũ)", "matched 26407 «Xã Suối Trầu»"],
    ["Xã Long Đức (nay là phường Long Đức)", "matched 26389 «Xã Long Đức»"],
    ["Xã Long Đức (sáp nhập năm 2019)", "matched 26389 «Xã Long Đức»"],
  ])("%j", (name, answer) => expect(inShort(name, "Long Thành")).toBe(answer));

  it.each([
    ["Xã Suối Trầu (sáp nhập vào xã Bàu Cạn)", "ambiguous 26407 26410"],
    ["Xã Suối Trầu (nay là xã Hoa Mai)", "unknown 26407"],
    ["Xã Long An và xã Long Đức", "ambiguous 26404 26389"],
    ["Long An + Long Đức", "ambiguous 26404 26389"],
    ["Xã Long An, Long Đức", "ambiguous 26404 26389"],
    ["Xã Long An và vùng phụ cận", "unknown 26404"],
    ["Xã Long An (Long Thàn)", "unknown 26404"],
    ["Xã Long An, huyện Châu Đức", "unknown 26404"],
    ["UBND xã Long Đúc", "unknown 26389"],
    ["Công an huyện Long Thành", "unknown"],
  ])("%j is asked", (name, answer) => expect(inShort(name, "Long Thành")).toBe(answer));
});

describe("a district beside the name", () => {
  it("tells communes of one name apart", () => {
    expect(inShort("Xã Thanh Sơn", null)).toBe("ambiguous 26143 26209");
    expect(inShort("Xã Thanh Sơn (Định Quán)", null)).toBe("matched 26209 «Xã Thanh Sơn»");
  });

  it("is said where it is not the sheet's", () => {
    expect(inShort("Xã Phú Bình, huyện Tân Phú", "Cẩm Mỹ")).toBe("wrong-district 26158 «Xã Phú Bình»");
    expect(inShort("Xã Sông Nhạn, huyện Xuân Lộc", "Cẩm Mỹ")).toBe(
      "wrong-district 26329 «Xã Sông Nhạn» Huyện Xuân Lộc",
    );
  });
});

it("a number in brackets may belong to the name", () => {
  expect(inShort("Hố Nai (3)", null)).toMatch(/^ambiguous/);
});

describe("with a code", () => {
  it.each([
    ["UBND xã Long Đức (1)", "26389", "matched 26389 «Xã Long Đức»"],
    ["UBND xã Long Đức", "26392", "mismatch 26389"],
    ["Xã Long Đức và xã Long An", "26389", "ambiguous 26389 26404"],
    ["Xã Long Đức, huyện Cẩm Mỹ", "26389", "wrong-district 26389 «Xã Long Đức» Huyện Cẩm Mỹ"],
  ])("%j, %s", (name, code, answer) => expect(inShort(name, "Long Thành", code)).toBe(answer));
});

const forms: readonly ((name: string, unit: Unit) => string)[] = [
  (name) => `UBND ${name}`,
  (name) => `Ủy ban nhân dân ${name}`,
  (name) => `HĐND ${name}`,
  (name) => `Công an ${name}`,
  (name) => `CA ${name}`,
  (name) => `Đảng ủy ${name}`,
  (name) => `BCĐ 138 ${name}`,
  (name, { district }) => `${name}, ${district?.name ?? ""}`,
  (name, { district }) => `${name} (${district?.name ?? ""})`,
  (name, { district }) => `${name} - ${bareDistrict(district?.name ?? "")}`,
  (name, { district }) => `${name}, H. ${bareDistrict(district?.name ?? "")}, T. Đồng Nai`,
  (name) => `${name} (1)`,
  (name) => `${name} (*)`,
  (name) => `${name} [2]`,
  (name) => `${name}¹`,
  (name) => `- ${name};`,
  (name) => `7. ${name}.`,
  (name) => `${name} (vùng sâu)`,
  (name) => `${name} - loại II`,
  (name) => `${name}\ntrọng điểm`,
  (name) => `${name} (cũ)`,
];

function bareDistrict(name: string): string {
  return name.replace(/^(?:Thành phố|Thị xã|Huyện) /, "");
}

it("whatever stands around a name, it is that unit or asked, never another", () => {
  const listed = fc.constantFrom(...forms);
  fc.assert(
    fc.property(fc.constantFrom(...in2017.units), listed, listed, fc.boolean(), (unit, inner, outer, knows) => {
      const name = outer(inner(fullName(unit), unit), unit);
      const found = matchUnit(in2017, { code: null, name }, knows ? unit.district : null);
      if ("unit" in found) expect(found.unit.code).toBe(unit.code);
      else expect(["ambiguous", "unknown"]).toContain(found.kind);
    }),
    { numRuns: 1500 },
  );
});

it("one form around a name of the sheet's district is that unit", () => {
  for (const unit of in2017.units) {
    for (const form of forms) {
      const found = matchUnit(in2017, { code: null, name: form(fullName(unit), unit) }, unit.district);
      expect([form(fullName(unit), unit), found.kind]).toEqual([form(fullName(unit), unit), "matched"]);
      expect("unit" in found ? found.unit.code : null).toBe(unit.code);
    }
  }
});

it.each([
  ["brackets", "(".repeat(32_767)],
  ["stops", `Xã Long Đức${".".repeat(32_000)}x`],
  ["a remark", `Xã Long Đức (${"vùng sâu, ".repeat(3000)})`],
  ["authorities", `${"UBND ".repeat(6000)}xã Long Đức`],
  ["joins", "Long Đức và ".repeat(2700)],
])("a cell full of %s is read in no time", (_what, name) => {
  const before = performance.now();
  match(name, "Long Thành");
  expect(performance.now() - before).toBeLessThan(1000);
});
