import fc from "fast-check";
import { valueColumns } from "../../../../core/plan/value-columns.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { repairLegacy } from "../../../../core/register/legacy/legacy-encoding.ts";
import { decodings, type LegacyEncoding } from "../../../../core/register/legacy/legacy-tables.ts";
import { registerDates, registerOf } from "../../../../core/register/registers.ts";
import { nationalOn } from "../national.ts";

/** Text as the old fonts held it; TCVN3 has no toned capitals, so there the small letter's code is written. */
function encode(text: string, encoding: LegacyEncoding): string {
  const codes = new Map<string, string>();
  for (const [code, letter] of decodings[encoding]) codes.set(letter, code);
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join("");
}

async function namesEverywhere(): Promise<readonly string[]> {
  const registers = [...registerDates.map(registerOf), ...(await Promise.all(registerDates.map(nationalOn)))];
  const units = registers.flatMap((register) => register.units);
  return [...new Set(units.flatMap(({ name, district, province }) => [name, district?.name ?? name, province.name]))];
}

describe("text of an old font is told by its look", () => {
  it.each([
    ["Tr¶ng Dµi", "Trảng Dài", "TCVN3"],
    ["Ph­êng Tr¶ng Dµi", "Phường Trảng Dài", "TCVN3"],
    ["X· HiÖp Hßa", "Xã Hiệp Hòa", "TCVN3"],
    ["Thµnh phè Biªn Hßa", "Thành phố Biên Hòa", "TCVN3"],
    ["ThÞ trÊn T©n Phó", "Thị trấn Tân Phú", "TCVN3"],
    ["§ång Nai", "Đồng Nai", "TCVN3"],
    ["Tªn ®¬n vÞ", "Tên đơn vị", "TCVN3"],
    ["Sè vô ph¹m ph¸p h×nh sù", "Số vụ phạm pháp hình sự", "TCVN3"],
    ["Traûng Daøi", "Trảng Dài", "VNI"],
    ["Phöôøng Traûng Daøi", "Phường Trảng Dài", "VNI"],
    ["PHÖÔØNG TRAÛNG DAØI", "PHƯỜNG TRẢNG DÀI", "VNI"],
    ["Xaõ Hieäp Hoøa", "Xã Hiệp Hòa", "VNI"],
    ["Thaønh phoá Bieân Hoøa", "Thành phố Biên Hòa", "VNI"],
    ["Taân Phuù", "Tân Phú", "VNI"],
    ["Ñoàng Nai", "Đồng Nai", "VNI"],
    ["Ñònh Quaùn", "Định Quán", "VNI"],
    ["Thò traán Vónh An", "Thị trấn Vĩnh An", "VNI"],
    ["Long Höng", "Long Hưng", "VNI"],
  ] as const)("%s is %s in %s", (garbled, text, encoding) => expect(repairLegacy(garbled)).toEqual({ text, encoding }));

  it("takes all capitals for a text in capitals, since TCVN3 has none with a tone", () => {
    expect(repairLegacy("TR¶NG DµI")).toEqual({ text: "TRẢNG DÀI", encoding: "TCVN3" });
  });
});

describe("the font settles what the look leaves open", () => {
  it.each([
    ["Hè Nai", ".VnTime", "Hố Nai"],
    ["Phó An", ".VnArial", "Phú An"],
    ["Tr¶ng Dµi", ".VnTimeH", "TRẢNG DÀI"],
    ["¸i Quèc", ".VnTime", "ái Quốc"],
    ["Hoá Nai", "VNI-Times", "Hố Nai"],
    ["Thanh Sôn", "VNI-Helve", "Thanh Sơn"],
  ])("%s in %s is %s", (garbled, font, text) => expect(repairLegacy(garbled, font)?.text).toBe(text));

  it("without it, a text that is Vietnamese as it stands is left alone", () => {
    for (const text of ["Hè Nai", "Phó An", "Hoá Nai", "Thanh Sôn"]) expect(repairLegacy(text)).toBeNull();
  });

  it("an ordinary font says nothing", () => {
    expect(repairLegacy("Hè Nai", "Times New Roman")).toBeNull();
    expect(repairLegacy("Tr¶ng Dµi", "Times New Roman")?.text).toBe("Trảng Dài");
  });
});

describe("good text is left alone", () => {
  it.each(["Trảng Dài", "Tân Phú", "Hoà An", "Cà phê", "Trảng Dài".normalize("NFD"), "Trang Dai", "P.01", "", "12"])(
    "%s",
    (text) => {
      expect(repairLegacy(text)).toBeNull();
      expect(repairLegacy(text, ".VnTime")).toBeNull();
    },
  );

  it.each([
    ...["Müller", "Noël", "façade", "Citroën", "naïve", "Straße", "Orléans", "5 × 3 m", "50 m²", "25 °C", "± 5 %"],
    ...["10 µm", "½", "«Trang Dai»", "« Trang Dai »", "· Trang Dai", "© 2018", "Phu®", "£5", "¿Qué?"],
  ])("%s, which is no Vietnamese in any encoding", (text) => expect(repairLegacy(text)).toBeNull());

  it("all names of the four lists", async () => {
    expect((await namesEverywhere()).filter((name) => repairLegacy(name) !== null)).toEqual([]);
  });

  it("the plan's own words", () => {
    const words = valueColumns(plan7488.criteria).flatMap(({ heading, synonyms }) => [heading.vi, ...synonyms]);
    expect(words.filter((text) => repairLegacy(text) !== null)).toEqual([]);
  });

  it("names of Đồng Nai typed in Unicode into a cell that kept its old font", () => {
    const names = registerDates.flatMap((date) => registerOf(date).units).map(({ type, name }) => `${type} ${name}`);
    expect(names.filter((name) => repairLegacy(name, ".VnTime") !== null)).toEqual([]);
    expect(names.filter((name) => repairLegacy(name, "VNI-Times") !== null)).toEqual([]);
    // Where the type does not help: read by VNI, "Hoà" is "Hồ", an everyday word too, and the font is believed.
    expect(repairLegacy("An Hoà", "VNI-Times")?.text).toBe("An Hồ");
  });
});

describe("the names of the four lists survive the old encodings", () => {
  const repaired = (garbled: string, font: string) => repairLegacy(garbled, font)?.text ?? garbled;

  it("TCVN3, by its font: only a capital with a tone comes back small", async () => {
    const names = await namesEverywhere();
    const tonedCapital = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/;
    const lowerFirst = (name: string) => name.replace(new RegExp(tonedCapital, "g"), (letter) => letter.toLowerCase());
    expect(names.filter((name) => repaired(encode(name, "TCVN3"), ".VnTime") !== lowerFirst(name))).toEqual([]);
  });

  it("TCVN3, by its capital font: all in capitals", async () => {
    const garbled = (await namesEverywhere()).filter((name) => encode(name, "TCVN3") !== name);
    expect(garbled.filter((name) => repaired(encode(name, "TCVN3"), ".VnTimeH") !== name.toUpperCase())).toEqual([]);
  });

  it("VNI, by its font: letter for letter, in capitals too", async () => {
    const texts = (await namesEverywhere()).flatMap((name) => [name, name.toUpperCase()]);
    expect(texts.filter((text) => repaired(encode(text, "VNI"), "VNI-Times") !== text)).toEqual([]);
  });

  it.each(["TCVN3", "VNI"] as const)("%s without the font: the repair is right or not made", async (encoding) => {
    const wrong = (await namesEverywhere()).filter((name) => {
      const repair = repairLegacy(encode(name, encoding));
      return repair && (repair.text.toLowerCase() !== name.toLowerCase() || repair.encoding !== encoding);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the decoding tables", () => {
  it("give every Vietnamese letter, TCVN3 but the toned capitals", () => {
    const small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    expect(new Set(decodings.TCVN3.values())).toEqual(new Set([...small, ..."ĂÂÊÔƠƯĐ"]));
    expect(new Set(decodings.VNI.values())).toEqual(new Set([...small, ...small.toUpperCase()]));
  });

  it("never fail, whatever the text and the font", () => {
    const fonts = fc.constantFrom(undefined, "", ".VnTime", ".VnTimeH", "VNI-Times", "Arial");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fonts, (text, font) => {
        const repair = repairLegacy(text, font);
        if (repair) expect(repair.text).not.toBe(text);
      }),
    );
  });
});
