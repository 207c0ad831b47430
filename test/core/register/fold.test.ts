import fc from "fast-check";
import { foldText } from "../../../core/register/fold.ts";

describe("texts that a reader takes for the same fold alike", () => {
  it.each([
    ["hoà", "hòa"],
    ["Hoà An", "hòa an"],
    ["HÓA AN", "hóa an"],
    ["Hoá An", "hóa an"],
    ["thuỷ", "thủy"],
    ["thuý", "thúy"],
    ["khoẻ", "khỏe"],
    ["loè", "lòe"],
    ["xoã", "xõa"],
    ["hoạ", "họa"],
    ["cuả", "của"],
    ["qúy", "quý"],
    ["Phú Qúy", "phú quý"],
    ["qùa", "quà"],
    ["TRẢNG DÀI", "trảng dài"],
    ["  Thành  phố\u00a0Biên Hoà ", "thành phố biên hòa"],
    ["Trảng\u00a0\u2009Dài", "trảng dài"],
    ["Trảng\tDài\n", "trảng dài"],
    ["Trảng\u200b Dài\ufeff", "trảng dài"],
    ["Trảng Dài".normalize("NFD"), "trảng dài"],
    ["Hoà Thuỷ".normalize("NFD"), "hòa thủy"],
    ["Ea H’leo", "ea h'leo"],
    ["Ea H‘leo", "ea h'leo"],
    ["Ea Hʼleo", "ea h'leo"],
    ["Ea H´leo", "ea h'leo"],
    ["Ea H`leo", "ea h'leo"],
    ["EA H′LEO", "ea h'leo"],
    ["Phan Rang–Tháp Chàm", "phan rang-tháp chàm"],
    ["Phan Rang‑Tháp Chàm", "phan rang-tháp chàm"],
    ["Ðồng Nai", "đồng nai"],
    ["\u0189ồng Nai", "đồng nai"],
    ["tha\u0301\u0302p", "thấp"],
    ["", ""],
    [" \u00a0 ", ""],
  ])("%j is %j", (text, folded) => expect(foldText(text)).toBe(folded));
});

describe("what tells words apart stays", () => {
  it.each([
    "hoàn",
    "hoài",
    "hoặc",
    "hoạch",
    "huệ",
    "tuệ",
    "thuở",
    "quý",
    "quà",
    "quả",
    "già",
    "huỳnh",
    "khuỷu",
    "toán",
  ])("%s keeps its tone where it is", (word) => expect(foldText(word)).toBe(word));

  it.each([
    ["Minh Quân", "Minh Quán"],
    ["Tân Hòa", "Tam Hòa"],
    ["Phú Lộc", "Phú Lọc"],
    ["đa", "da"],
    ["Thống Nhất", "Thong Nhat"],
  ])("%s is not %s", (one, other) => expect(foldText(one)).not.toBe(foldText(other)));
});

describe("laws of folding", () => {
  const vietnamese = fc.array(
    fc.constantFrom(..."aàảâấbcdđeêệghikmnoòỏôốơợpqrstuùúưứvxyýỳ HĐÀỶỢ'’-–\u00a0\u0301\u0302"),
    {
      maxLength: 20,
    },
  );

  it("a vowel with a second mark on it keeps its tone where it is", () => {
    const twoMarks = "o\u1ea1\u0301";
    expect(foldText(twoMarks)).toBe(twoMarks);
  });

  it("a hat goes under all the tones that stand before it", () => {
    expect(foldText("a\u0301\u0302")).toBe("ấ");
    expect(foldText("a\u0300\u0300\u0302")).toBe("ầ\u0300");
  });

  it("folding twice is folding once", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          vietnamese.map((letters) => letters.join("")),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
        },
      ),
    );
  });

  it("composed and decomposed text fold alike, in any case", () => {
    fc.assert(
      fc.property(
        vietnamese.map((letters) => letters.join("").normalize("NFC")),
        (text) => {
          expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
          expect(foldText(text.toUpperCase())).toBe(foldText(text));
        },
      ),
    );
  });
});
