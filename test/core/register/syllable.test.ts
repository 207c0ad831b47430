import { isSyllable } from "../../../core/register/syllable.ts";
import { registerOf } from "../../../core/register/registers.ts";

describe("the spelling of a Vietnamese syllable", () => {
  it.each([
    "Trảng",
    "Dài",
    "hoà",
    "hòa",
    "quý",
    "già",
    "giếng",
    "nghiêng",
    "khuỷu",
    "thuở",
    "Ỷ",
    "yên",
    "xoài",
    "Đăk",
    "ưu",
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));

  it.each([
    ["Daøi", "a letter of no Vietnamese word"],
    ["Phuù", "two u"],
    ["Xaõ", "a tone behind the vowel that bears it"],
    ["tảỷ", "two tones"],
    ["hop", "a stop without sắc or nặng"],
    ["hòp", "a stop with huyền"],
    ["Rảl", "no such coda"],
    ["fỹr", "no such onset"],
    ["", "nothing"],
    ["12", "a number"],
  ])("%j is none: %s", (word) => expect(isSyllable(word)).toBe(false));

  it("holds for every word of the names of Đồng Nai in 2017, but for the numbers", () => {
    const words = registerOf("2017-10-15").units.flatMap(({ name }) => name.split(" "));
    expect([...new Set(words.filter((word) => !isSyllable(word)))].sort()).toEqual(["1", "2", "25", "3", "61"]);
  });
});
