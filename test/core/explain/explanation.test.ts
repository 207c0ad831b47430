import { basisOf } from "../../../core/explain/explanation.ts";
import { convention, type Citation } from "../../../core/index.ts";

const law: Citation = { kind: "law", document: "7488/KH-UBND", clause: "III.2" };
const sentence = { vi: "15 % × 30 = 4,5.", en: "15 % × 30 = 4.5." };

it("each clause once, law before convention, whichever came first", () => {
  const lines = [{ sentence, citation: convention("Q1") }, { sentence }, { sentence, citation: law }];
  expect(basisOf({ lines, basis: [{ citation: law }, { citation: convention("Q2") }] })).toEqual([
    { citation: law },
    { citation: convention("Q1") },
    { citation: convention("Q2") },
  ]);
});

it("keeps what a clause comes to here, where the same clause also stands bare at a line", () => {
  const what = { vi: "Tỷ lệ tối đa: 15 %.", en: "Largest share: 15 %." };
  expect(basisOf({ lines: [{ sentence, citation: law }], basis: [{ what, citation: law }] })).toEqual([
    { what, citation: law },
  ]);
});
