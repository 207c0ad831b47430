import { fill, oneLine, shortened } from "../../core/sentence.ts";

it.each([
  ["Tam\r\nHiệp", "Tam  Hiệp"],
  ["a\u001b[2Kb", "a\ufffd[2Kb"],
  ["a\u009b2Kb", "a\ufffd2Kb"],
  ["12\u202e34\u2069", "12\ufffd34\ufffd"],
  ["a\u2028b\u0085c\u007f", "a b c\ufffd"],
  ["Tổng số: 12 «Phường»", "Tổng số: 12 «Phường»"],
])("%j is printed as %j", (text, printed) => expect(oneLine(text)).toBe(printed));

it("cuts between letters", () => {
  expect(shortened("Tam Hiệp", 5)).toBe("Tam …");
  expect(shortened("ab𝒳cd", 4)).toBe("ab…");
  expect(shortened("abcd", 4)).toBe("abcd");
});

it("a figure neither breaks nor floods a sentence", () => {
  const { vi } = fill({ vi: "Ô {cell}.", en: "Cell {cell}." }, { cell: `a\n✔${"b".repeat(40_000)}` });
  expect(vi).toHaveLength(2_003);
  expect(vi.startsWith("Ô a ✔bbb")).toBe(true);
  expect(vi.endsWith("b….")).toBe(true);
});
