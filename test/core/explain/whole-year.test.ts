import { explainLifeCycle } from "../../../core/explain/life-cycle.ts";
import { explainOrder } from "../../../core/explain/order.ts";
import { explainPeriod } from "../../../core/explain/period.ts";
import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { explain, figuresIn } from "../../../core/explain/index.ts";
import { explainReportDue } from "../../../core/explain/report-due.ts";
import { explainYearly } from "../../../core/explain/yearly.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { explainTerm, termFacts } from "../../../core/explain/term.ts";
import { bienHoaYear } from "../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../samples/sample-spec.ts";

const tables = bienHoaYear().map((sheet) => specOfSample(sheet).table);
const assessment: Assessment = assess(tables, plan7488, { year: 2018, date: "2018-11-20" });
const workbook = { content: { tables }, today: "2018-11-20" };
const vi = (lines: readonly { readonly sentence: { readonly vi: string } }[]) =>
  lines.map(({ sentence }) => sentence.vi);

function why(figure: FigureId) {
  const explanation = explain(assessment, figure, workbook);
  if (!explanation) throw new Error(`no ${figure}`);
  return explanation;
}

it("a target: its words, its arithmetic, law and convention, and its two cells", () => {
  const { title, value, verdict, lines, basis, cells } = why("target:25993:T10");
  expect([title.vi, value.vi, verdict]).toEqual(["T10 · Phường Trảng Dài", "97,00 %", "notMet"]);
  expect(lines[1]?.sentence.vi).toMatch(/^T10: 3104\/3200 = 97,00 %/);
  expect(basis.map(({ kind, clause }) => [kind, clause])).toEqual([
    ["law", "II.2-5"],
    ["convention", "Q8"],
  ]);
  expect(cells.map(({ name, place }) => [name.vi, place.sheet, place.address])).toEqual([
    ["Tổng số hộ: 3200", "Đánh giá 2018", "S7"],
    ["Số hộ được tuyên truyền: 3104", "Đánh giá 2018", "T7"],
  ]);
});

it("the verdict of an area: the count, both gates, and every target", () => {
  const { lines, basis, cells, madeOf } = why("success:25993");
  expect(vi(lines)[0]).toBe("Đạt 8/9 chỉ tiêu áp dụng (88,89 %), mức tối thiểu 80 % là 8.");
  expect(basis.map(({ clause }) => clause)).toEqual(expect.arrayContaining(["III.4", "Q4", "Q5", "Q6"]));
  expect(cells.map(({ place }) => place.address)).toEqual(["U7", "V7"]);
  expect(madeOf).toEqual(expect.arrayContaining(["target:25993:T1", "target:25993:T10", "gate:25993:G2"]));
});

it("people's groups: 3200 households need 80, and 3201 would need 81", () => {
  const { value, lines } = why("groups:25993");
  expect(value.vi).toBe("80");
  expect(vi(lines)).toEqual(["3200 hộ ÷ 40 hộ một tổ, làm tròn lên: cần ít nhất 80 tổ."]);
});

it("the year: 2 of 4 is below 60 %, which is 2,4 and so 3", () => {
  const { value, lines, cells } = why("yearly");
  expect(value.vi).toBe("2/4");
  expect(vi(lines)).toEqual([
    "Phải đánh giá 4: đạt 2, không đạt 2, chưa đánh giá 0.",
    "2/4 địa bàn phải đánh giá = 50,00 % < 60 %; cần 3, còn thiếu 1.",
    "60 % × 4 địa bàn phải đánh giá = 2,4; số địa bàn ít nhất phải đạt, tính tròn lên: 3.",
  ]);
  // What the evaluation sheet decided leads to its row.
  expect(cells.map(({ place }) => `${place.sheet}!${place.address}`)).toContain("Đánh giá 2018!C7");
});

it("a year in the middle: the range that is still possible", () => {
  expect(vi(explainYearly({ due: 4, transformed: 2, failed: 1 }, plan7488, 2018).lines).at(-1)).toBe(
    "Khoảng còn có thể: từ 2/4 địa bàn phải đánh giá = 50,00 % (mọi địa bàn chưa đánh giá đều không đạt) đến 3/4 = 75,00 % (đều đạt).",
  );
});

it("a year of which not all areas due are stated: no range is said", () => {
  const facts = { due: 4, transformed: 2, failed: 1, isOpen: true };
  expect(vi(explainYearly(facts, plan7488, 2018).lines)).toContain(
    "Chưa nêu đủ địa bàn phải đánh giá trong năm: biết 4, đã đạt 2.",
  );
});

it("the phase: 4 of 5 stayed, 85 % of 5 is 4,25 and so none may relapse", () => {
  expect(vi(why("sustained").lines).at(-1)).toBe(
    "85 % × 5 địa bàn đã chuyển hóa = 4,25; số địa bàn ít nhất phải giữ được: 5, nên cho phép 0 địa bàn tái phức tạp.",
  );
});

it("the life of an area, its term, the period, the due date, public order", () => {
  const area = assessment.history?.areas.find(({ unit }) => unit.name === "Xã Phước Tân");
  const facts = area && termFacts(area, 2017);
  if (!area || !facts) throw new Error("Phước Tân is in the ledger");
  expect(vi(explainLifeCycle(area, plan7488).lines)).toEqual([
    "2017: Phê duyệt, 15/10/2017, 118/QĐ-UBND.",
    "2017: Không đạt, 15/11/2017.",
    "2018: Chuyển tiếp.",
    "2018: Đạt.",
    "Hiện nay: Đã chuyển hóa.",
    "Đã chuyển hóa thành công năm 2018, không còn trong danh sách.",
  ]);
  expect(explainTerm(facts, plan7488, "26377", "Xã Phước Tân").verdict).toBe("met");
  expect(vi(why(`term:${area.unit.code ?? ""}`).lines).at(-1)).toBe(
    "Đã đánh giá cho năm 2018, không ghi ngày; phải đánh giá trong năm 2018.",
  );
  expect(explainPeriod(2021, plan7488).verdict).toBe("notMet");
  expect(vi(explainReportDue({ year: 2018, today: "2018-11-20", ownDue: "2018-11-10" }, plan7488).lines)).toEqual([
    "Kế hoạch: báo cáo trước ngày 25/11/2018; ngày cuối còn kịp là 23/11/2018.",
    "Chưa gửi; nên gửi chậm nhất ngày 23/11/2018, còn 3 ngày.",
    "Ngày 24/11/2018 là thứ Bảy, nên tính đến thứ Sáu 23/11/2018.",
    "Ngày báo cáo của huyện ghi ở trang tính «Cài đặt»: 10/11/2018, đã qua.",
  ]);
  expect(vi(explainOrder(null, 2018, plan7488).lines)).toContain("b2: chưa đủ số liệu hai kỳ.");
});

it("every figure that is named can be explained, in both languages, and every one that it is made of", () => {
  const figures = figuresIn(assessment, workbook);
  expect(figures.map((figure) => figure.split(":")[0])).toEqual(
    expect.arrayContaining(["cap", "cut", "scale", "score", "rank", "success", "yearly", "sustained", "order"]),
  );
  for (const figure of figures) {
    const { of, title, madeOf } = why(figure);
    expect([of, title.vi === "", title.en === ""]).toEqual([figure, false, false]);
    for (const one of madeOf) expect([one, explain(assessment, one, workbook) === null]).toEqual([one, false]);
  }
  expect(explain(assessment, "score:99999", workbook)).toBeNull();
});
