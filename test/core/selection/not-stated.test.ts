import { openQuestions } from "../../../core/checks/open-questions.ts";
import { assess, explain, plan7488 } from "../../../core/index.ts";
import { capSentence } from "../../../core/report/cap-sentence.ts";
import { sheetOf } from "../sheet-builder.ts";

const both = ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"];
const areas = ["Tam Hiệp", "Bình Đa", "Quyết Thắng", "Trảng Dài", "Long Bình"];

/** The first areas of Biên Hòa with their marks; the cap is one of every seven units of the base. */
function marked(
  heading: readonly string[],
  marks: readonly (readonly [approved: string, carriedOver: string])[],
  base = 7,
) {
  const rows = areas.map((name, at) => [name, 9 - at, 1, 1, ...(marks[at] ?? ["", ""])].slice(0, heading.length));
  return sheetOf({ heading, rows, settings: { base: { n: base, source: "thử" } } });
}

describe("what counts against the cap", () => {
  it.each([
    // [what it tries, headings, marks, base, selected, carriedOver, used, at least, cap verdict]
    ["both columns, nobody marked", both, [], 7, 0, 0, 0, 0, "met"],
    [
      "one approved, one carried over",
      both,
      [
        ["x", ""],
        ["", "x"],
      ],
      14,
      1,
      1,
      2,
      2,
      "met",
    ],
    ["no column of marks", both.slice(0, 4), [], 7, null, null, null, 0, "undetermined"],
    ["no column of those carried over", both.slice(0, 5), [["x", ""]], 7, 1, null, null, 1, "undetermined"],
    [
      "two approved over a cap of 1, carried over not stated",
      both.slice(0, 5),
      [
        ["x", ""],
        ["x", ""],
      ],
      7,
      2,
      null,
      null,
      2,
      "notMet",
    ],
    [
      "a mark that cannot be read decides",
      both,
      [
        ["x", ""],
        ["??", ""],
      ],
      7,
      null,
      0,
      null,
      1,
      "undetermined",
    ],
    [
      "a mark that cannot be read, two seats",
      both,
      [
        ["x", ""],
        ["??", ""],
      ],
      14,
      null,
      0,
      null,
      1,
      "met",
    ],
    ["a mark that cannot be read beside another that counts", both, [["??", "x"]], 7, null, 1, 1, 1, "met"],
    [
      "two over the cap whatever the unreadable one says",
      both,
      [
        ["x", ""],
        ["x", ""],
        ["??", ""],
      ],
      7,
      null,
      0,
      null,
      2,
      "notMet",
    ],
  ] as const)("%s", (_what, heading, marks, base, selected, carriedOver, used, atLeast, verdict) => {
    const content = marked(heading, marks, base);
    const assessment = assess(content, plan7488);
    expect(assessment.selection?.capUse).toMatchObject({ selected, carriedOver, used, atLeast });
    expect(explain(assessment, "cap", { content, today: null })?.verdict).toBe(verdict);
  });

  it("is printed as not stated, never as 0", () => {
    const { selection } = assess(marked(both.slice(0, 4), []), plan7488);
    expect(selection && capSentence(selection, plan7488).vi).toBe("chưa nêu/7 đơn vị cấp xã, tối đa 1");
    const open = assess(
      marked(
        both,
        [
          ["x", ""],
          ["??", ""],
        ],
        14,
      ),
      plan7488,
    ).selection;
    expect(open && capSentence(open, plan7488).vi).toBe("nhiều nhất 2/14 đơn vị cấp xã = 14,29 % ≤ 15 %, tối đa 2");
  });

  it("proposes over the cap itself where nobody is stated, and nobody whose mark cannot be read", () => {
    expect(assess(marked(both.slice(0, 4), []), plan7488).selection?.proposal).toMatchObject({
      room: 1,
      proposed: [0],
    });
    const unclear = assess(marked(both, [["??", ""]], 14), plan7488).selection;
    expect(unclear?.proposal).toMatchObject({ room: 1, proposed: [1], excluded: [{ area: 0, because: "unclear" }] });
  });

  it("names what is open, so that nobody calls the list free of errors", () => {
    const said = (content: ReturnType<typeof sheetOf>) =>
      openQuestions(assess(content, plan7488).findings).map(({ vi }) => vi);
    expect(said(marked(both, []))).toEqual([]);
    expect(said(marked(both.slice(0, 5), []))).toEqual(["chưa nêu lựa chọn"]);
    expect(said(marked(both, [["??", ""]]))).toEqual(["1 cột có dấu chọn chưa rõ"]);
  });

  it("is told by the words of one column, «Chọn mới» and «Chuyển tiếp»", () => {
    const words = (...marks: readonly string[]) =>
      assess(
        marked(
          both.slice(0, 5),
          marks.map((mark) => [mark, ""] as const),
          14,
        ),
        plan7488,
      ).selection?.capUse;
    expect(words("Chọn mới", "Chuyển tiếp")).toMatchObject({ selected: 1, carriedOver: 1, used: 2 });
    expect(words("x", "Chuyển tiếp")).toMatchObject({ selected: 1, carriedOver: null, used: null, atLeast: 2 });
  });

  it("is what the user says where no column does", () => {
    const { capUse } = assess(marked(both.slice(0, 5), [["x", ""]]), plan7488, { noCarriedOver: true }).selection ?? {};
    expect(capUse).toMatchObject({ selected: 1, carriedOver: 0, used: 1 });
  });
});
