import { convention, type Citation } from "../../../core/citation.ts";
import { explanationOf, explanationText } from "../../../core/explain/explanation.ts";

const law: Citation = { kind: "law", document: "7488/KH-UBND", clause: "III.2" };
const sentence = { vi: "15 % × 30 = 4,5.", en: "15 % × 30 = 4.5." };
const cap = { of: "cap", title: { vi: "Mức trần", en: "Cap" }, value: { vi: "4", en: "4" } } as const;

it("each clause once, law before convention, whichever came first", () => {
  const lines = [{ sentence, citation: convention("Q1") }, { sentence }, { sentence, citation: law }];
  expect(explanationOf({ ...cap, lines, basis: [law, convention("Q2")] }).basis).toEqual([
    law,
    convention("Q1"),
    convention("Q2"),
  ]);
});

it("in text: the figure, its lines, its parts, what it rests on, its cells", () => {
  const place = { sheet: "Rà soát", address: "C5" };
  const explanation = explanationOf({
    ...cap,
    verdict: "met",
    lines: [{ sentence, citation: law }],
    parts: [
      {
        id: "a1",
        name: { vi: "Số vụ", en: "Cases" },
        how: sentence,
        value: { vi: "3,70", en: "3.70" },
        cells: [place],
      },
    ],
    cells: [{ name: { vi: "Phường Tam Hiệp", en: "Phường Tam Hiệp" }, place }],
  });
  expect(explanationText(explanation, "vi").split("\n")).toEqual([
    "Mức trần: 4 (Đạt)",
    "15 % × 30 = 4,5.",
    "a1 Số vụ · 3,70 · 15 % × 30 = 4,5. · Rà soát!C5",
    "Dựa trên: 7488/KH-UBND, mục III.2",
    "Ô: Rà soát!C5 (Phường Tam Hiệp)",
  ]);
});
