import { assess } from "../../../core/assess/assess.ts";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import { explain } from "../../../core/explain/index.ts";
import { subjectOf } from "../../../core/explain/subject.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { reviewWorkbook, rowOf } from "../../addin/pane/given.ts";
import { memoryWorkbook } from "../../addin/pane/memory-workbook.ts";

/** Levels 27 (a1: 30 … 1) and 4 (a2: 4, 3, 2, 1); all 27 criteria weigh 1; 15 % of 30 units are 4 seats. */
function asked(figure: "cap" | "cut" | "scale", content: WorkbookContent = reviewWorkbook()) {
  const explanation = explain(assess(content, plan7488, { date: "2018-01-10" }), figure, { content, today: null });
  if (!explanation) throw new Error("no answer");
  return explanation;
}

function askedOf(kind: AreaFigure, area: number, content: WorkbookContent = reviewWorkbook()) {
  const assessment = assess(content, plan7488, { date: "2018-01-10" });
  const figure = `${kind}:${subjectOf(assessment.selection?.sheet.areas ?? [], area)}` as const;
  const explanation = explain(assessment, figure, { content, today: null });
  if (!explanation) throw new Error("no answer");
  return explanation;
}

const addresses = (cells: readonly { readonly place: { readonly address: string } }[]) =>
  cells.map(({ place }) => place.address);

it("the points: weight and level of each criterion, with the cell of each figure", () => {
  const { lines, parts, others, basis } = askedOf("score", 0);
  expect(lines[0]?.sentence.vi).toBe(
    "Điểm = 100 × (tổng của trọng số × mức) ÷ tổng trọng số = 100 × 2 ÷ 27 = 200/27 = 7,407407…",
  );
  expect(parts.map(({ id, how, value, cells }) => [id, how.vi, value.vi, cells[0]?.address])).toEqual([
    ["a1", "30 trên mức chuẩn 27: mức 1; trọng số 1", "3,70", "E5"],
    ["a2", "4 trên mức chuẩn 4: mức 1; trọng số 1", "3,70", "F5"],
  ]);
  expect(others?.parts).toHaveLength(25);
  // Two parts, both counts of nothing, with one weight.
  expect(others?.parts.find(({ id }) => id === "b4")?.how.vi).toBe(
    "0 trên mức chuẩn 1: mức 0; 0 trên mức chuẩn 1: mức 0; lấy trung bình; trọng số 1",
  );
  expect(basis.map(({ kind, clause }) => [kind, clause])).toEqual([
    ["convention", "Q13"],
    ["convention", "Q14"],
  ]);
});

it("the rank: who is ahead, by name and cell", () => {
  const { lines, cells } = askedOf("rank", 2);
  // 1 + 2/4 of 27.
  expect(lines[0]?.sentence.vi).toBe("2 địa bàn có điểm cao hơn 50/9 = 5,555555…, nên hạng 3.");
  expect(addresses(cells)).toEqual(["B7", "B5", "B6"]);
  expect(cells[1]?.name.vi).toBe("Phường Trảng Dài");
});

it("the range of ranks: who stays ahead, who cannot come ahead", () => {
  const { lines } = askedOf("range", 4);
  expect(lines.map(({ sentence }) => sentence.vi)).toEqual([
    "Khi từng trọng số tự thay đổi trong ±25 %: 4 địa bàn vẫn đứng trên, 25 địa bàn không thể đứng trên, 0 địa bàn có thể đổi chỗ với đơn vị này.",
    "Vì vậy hạng trong khoảng 5 = 1 + 4 đến 5 = 30 − 25. Tính được, không lấy mẫu.",
    // Nobody can change places with it: the weights as they are reach both ends.
    expect.stringMatching(/^Hạng 5 đạt được, chẳng hạn với trọng số: a1 1; a2 1; .*; d9 1\.$/),
    expect.stringMatching(/^Hạng 5 đạt được/),
  ]);
});

it("how firm a place is: of the seats, else of the first ranks of the sheet", () => {
  expect(askedOf("place", 3).lines.map(({ sentence }) => sentence.vi)).toEqual([
    "30 địa bàn, còn được chọn 4. Khi trọng số đổi trong ±25 %, đơn vị này trong khoảng hạng 4 đến 4 giữa các địa bàn ấy.",
    "Hạng kém nhất 4 ≤ 4: chắc trong.",
  ]);
  const { lines, title } = askedOf("place", 4, reviewWorkbook(4));
  expect(title.vi).toBe("Phường Tân Hòa: chắc ngoài");
  expect(lines[1]?.sentence.vi).toBe("Hạng tốt nhất 5 > 4: chắc ngoài.");
});

it("how far behind, and how much more of which criterion would draw level", () => {
  const { lines, parts, others } = askedOf("behind", 4);
  // (1 + 1/4 − 26/27) ÷ 27 · 100.
  expect(lines[0]?.sentence.vi).toMatch(/; kém 775\/729 = 1,063100… điểm\.$/);
  // 31/108 of a level: of 4 more than one, of 1 a whole case; a1 is too near its level.
  expect(parts.find(({ id }) => id === "a2")?.value.vi).toBe("2");
  expect(parts.find(({ id }) => id === "a3")?.value.vi).toBe("1");
  expect(others?.parts.map(({ id }) => id)).toEqual(["a1"]);
});

it("says so where no criterion alone could bring it level", () => {
  const workbook = memoryWorkbook(reviewWorkbook());
  // The first four are in full in a1, a2 and a3; the fifth has 26 of 27 in a1 alone.
  for (const area of [0, 1, 2, 3]) {
    for (const [column, figure] of [
      ["E", 30],
      ["F", 4],
      ["G", 2],
    ] as const) {
      workbook.type({ sheet: "Rà soát 2018", address: `${column}${rowOf(area)}` }, figure);
    }
  }
  const { lines, parts } = askedOf("behind", 4, workbook.content());
  expect(lines[2]?.sentence.vi).toBe("Không tiêu chí nào một mình đưa lên ngang điểm được.");
  expect(parts).toEqual([]);
});

it("the cap and the cut: arithmetic, law and convention, and the marks that count", () => {
  const cap = asked("cap", reviewWorkbook(2));
  expect(cap.lines[0]?.sentence.vi).toBe("15 % × 30 đơn vị cấp xã = 4,5, làm tròn xuống: 4.");
  expect(cap.basis.map(({ kind }) => kind)).toEqual(["law", "convention", "convention", "convention"]);
  expect(addresses(cap.cells)).toEqual(["C5", "C6"]);
  expect(asked("cut", reviewWorkbook(2)).lines[0]?.sentence.vi).toMatch(
    /^Mức trần 4 − đã dùng 2 = còn được chọn 2 địa bàn\./,
  );
});

it("an interval: which cells are blank, and what they could bring", () => {
  const workbook = memoryWorkbook(reviewWorkbook());
  workbook.type({ sheet: "Rà soát 2018", address: `F${rowOf(1)}` }, null);
  const { lines, cells } = askedOf("score", 1, workbook.content());
  expect(lines[0]?.sentence.vi).toBe(
    "Ô trống: a2. Coi ô trống là 0 thì được 100/27 = 3,703703… điểm, coi là mức cao nhất thì được 200/27 = 7,407407… điểm.",
  );
  expect(addresses(cells)).toEqual(["F6"]);
});

it("the scale: where each level comes from", () => {
  const { lines, parts } = asked("scale");
  expect(lines[0]?.sentence.vi).toMatch(/^Chưa chốt/);
  expect(parts).toHaveLength(29);
  expect(parts[0]?.how.vi).toBe("Mức chuẩn 27: từ đó trở lên được tính đủ điểm. Phân vị 90 của 30 giá trị dương.");
});

it("equal points across the cut: what the tie-breaks say, nobody chosen", () => {
  const workbook = memoryWorkbook(reviewWorkbook());
  const type = (address: string, value: number) => workbook.type({ sheet: "Rà soát 2018", address }, value);
  // The fourth and fifth have the same points, the fifth for its drugs (b1 is the tenth value column, N).
  type(`E${rowOf(3)}`, 30);
  type(`F${rowOf(3)}`, 0);
  type(`E${rowOf(4)}`, 0);
  type(`N${rowOf(4)}`, 5);
  const { lines, parts } = asked("cut", workbook.content());
  expect(lines[1]?.sentence.vi).toMatch(/^2 địa bàn bằng điểm, còn được chọn 1\./);
  expect(parts.map(({ how, value }) => [how.vi, value.vi])).toEqual([
    ["3,7 điểm nhóm tội phạm; 1 tiêu chí có điểm", "thứ 1"],
    ["0,0 điểm nhóm tội phạm; 1 tiêu chí có điểm", "thứ 2"],
  ]);
});

it("where blank is stated to mean 0, place and range are those of a sheet with the zeros typed", () => {
  const blank = memoryWorkbook(reviewWorkbook(2));
  blank.type({ sheet: "Rà soát 2018", address: `E${rowOf(4)}` }, null);
  const zero = memoryWorkbook(reviewWorkbook(2));
  zero.type({ sheet: "Rà soát 2018", address: `E${rowOf(4)}` }, 0);
  const said = (content: WorkbookContent, blankIsZero: boolean) => {
    const assessment = assess(content, plan7488, { date: "2018-01-10", blankIsZero });
    const code = assessment.selection?.sheet.areas[4]?.code ?? "";
    return (["place", "range"] as const).map((kind) =>
      explain(assessment, `${kind}:${code}`, { content, today: null })?.lines.map(({ sentence }) => sentence.vi),
    );
  };
  expect(said(blank.content(), true)).toEqual(said(zero.content(), false));
  expect(said(blank.content(), true)[0]?.[0]).toMatch(/^28 địa bàn, còn được chọn 2/);
});
