import { groupsOf, whyGroups, whySuccess, whyTarget } from "../../../../core/explain/area.ts";
import {
  whyDue,
  whyOrder,
  whyPeriod,
  whyStage,
  whySustained,
  whyTerm,
  whyYearly,
} from "../../../../core/explain/year.ts";
import { yearPoints } from "../../../../addin/pane/progress/year-points.ts";
import { checklistOf } from "../../../../core/report/checklist.ts";
import { basisOf } from "../../../../core/explain/explanation.ts";
import { assess, plan7488, type Assessment } from "../../../../core/index.ts";
import { bienHoaYear } from "../../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../../samples/sample-spec.ts";

const tables = bienHoaYear().map((sheet) => specOfSample(sheet).table);
const assessment: Assessment = assess(tables, plan7488, { year: 2018, date: "2018-11-20" });
const { evaluation, history, rollUp } = assessment;
const [trangDai] = evaluation?.areas ?? [];
const sheet = evaluation?.reading.sheet;
if (!trangDai || !sheet || !history || !rollUp) throw new Error("the sample has a whole year");
const vi = (lines: readonly { readonly sentence: { readonly vi: string } }[]) =>
  lines.map(({ sentence }) => sentence.vi);

it("a target: its words, its arithmetic, law and convention, and its two cells", () => {
  const target = plan7488.targets[9];
  if (!target) throw new Error("ten targets");
  const why = whyTarget(trangDai, target, sheet);
  expect(why.title.vi).toBe("T10 · Phường Trảng Dài");
  expect(why.verdict).toBe("notMet");
  expect(why.lines[1]?.sentence.vi).toMatch(/^T10: 3104\/3200 = 97,00 %/);
  expect(basisOf(why).map(({ citation }) => [citation.kind, citation.clause])).toEqual([
    ["law", "II.2-5"],
    ["convention", "Q8"],
  ]);
  expect(why.cells.map(({ name, place }) => [name.vi, place.sheet, place.address])).toEqual([
    ["Tổng số hộ: 3200", "Đánh giá 2018", "S7"],
    ["Số hộ được tuyên truyền: 3104", "Đánh giá 2018", "T7"],
  ]);
});

it("the verdict of an area: the count, both gates, and every target", () => {
  const why = whySuccess(trangDai, sheet, plan7488);
  expect(vi(why.lines)[0]).toBe("Đạt 8/9 chỉ tiêu áp dụng (88,89 %), mức tối thiểu 80 % là 8.");
  expect(basisOf(why).map(({ citation }) => citation.clause)).toEqual(
    expect.arrayContaining(["III.4", "Q4", "Q5", "Q6"]),
  );
  expect(why.cells.map(({ place }) => place.address)).toEqual(["U7", "V7"]);
});

it("people's groups: 3200 households need 80, and 3201 would need 81", () => {
  expect(groupsOf(trangDai, plan7488)).toEqual({ households: 3200, groups: 80 });
  expect(vi(whyGroups(trangDai, sheet, plan7488).lines)).toEqual([
    "3200 hộ ÷ 40 hộ một tổ, làm tròn lên: cần ít nhất 80 tổ.",
  ]);
});

it("the year: 2 of 4 is below 60 %, which is 2,4 and so 3", () => {
  const why = whyYearly(rollUp.province, history, 2018, plan7488);
  expect(vi(why.lines)).toEqual([
    "Phải đánh giá 4: đạt 2, không đạt 2, chưa đánh giá 0.",
    "2/4 = 50,00 % < 60 %; cần 3, còn thiếu 1.",
    "60 % × 4 = 2,4; số địa bàn ít nhất phải đạt, tính tròn lên: 3.",
  ]);
  // What the evaluation sheet decided leads to its row.
  expect(why.cells.map(({ place }) => `${place.sheet}!${place.address}`)).toContain("Đánh giá 2018!C7");
});

it("a year in the middle: the range that is still possible", () => {
  const open = { ...rollUp.province, yearly: { due: 4, transformed: 2, failed: 1 } };
  const numbers = {
    ...rollUp.province.judged.yearly.numbers,
    lowest: 2,
    highest: 3,
    lowestShare: "50,00 %",
    highestShare: "75,00 %",
  };
  const judged = { ...open.judged, yearly: { ...open.judged.yearly, numbers } };
  expect(vi(whyYearly({ ...open, judged }, history, 2018, plan7488).lines).at(-1)).toBe(
    "Khoảng còn có thể: từ 2/4 = 50,00 % (mọi địa bàn chưa đánh giá đều không đạt) đến 3/4 = 75,00 % (đều đạt).",
  );
});

it("the phase: 4 of 5 stayed, 85 % of 5 is 4,25 and so none may relapse", () => {
  expect(vi(whySustained(rollUp.province, history, plan7488).lines).at(-1)).toBe(
    "85 % × 5 = 4,25; số địa bàn ít nhất phải giữ được: 5, nên cho phép 0 địa bàn tái phức tạp.",
  );
});

it("the life of an area, its term, the period, the due date, public order", () => {
  const area = history.areas.find(({ unit }) => unit.name === "Xã Phước Tân");
  if (!area) throw new Error("Phước Tân is in the ledger");
  expect(vi(whyStage(area, plan7488).lines)).toEqual([
    "2017: Phê duyệt, 15/10/2017, 118/QĐ-UBND.",
    "2017: Không đạt, 15/11/2017.",
    "2018: Chuyển tiếp.",
    "2018: Đạt.",
    "Hiện nay: Đã chuyển hóa.",
    "Đã chuyển hóa thành công năm 2018, không còn trong danh sách.",
  ]);
  expect(whyTerm(area, 2017, plan7488)?.verdict).toBe("met");
  expect(vi(whyTerm(area, 2018, plan7488)?.lines ?? []).at(-1)).toBe(
    "Đã đánh giá cho năm 2018, không ghi ngày; phải đánh giá trong năm 2018.",
  );
  expect(whyPeriod(2021, plan7488).verdict).toBe("notMet");
  expect(vi(whyDue(2018, "2018-11-20", plan7488, "2018-11-10").lines)).toEqual([
    "Kế hoạch: báo cáo trước ngày 25/11/2018; ngày cuối còn kịp là 23/11/2018.",
    "Chưa gửi; nên gửi chậm nhất ngày 23/11/2018, còn 3 ngày.",
    "Ngày 24/11/2018 là thứ Bảy, nên tính đến thứ Sáu 23/11/2018.",
    "Ngày báo cáo của huyện ghi ở sheet «Cài đặt»: 10/11/2018, đã qua.",
  ]);
  expect(vi(whyOrder(null, 2018, plan7488).lines)).toContain("b2: chưa đủ số liệu hai kỳ.");
});

it("the years one by one, as the chart draws them", () => {
  expect(
    yearPoints(history, plan7488).map(({ year, percent, share, verdict }) => [year, percent, share.vi, verdict]),
  ).toEqual([
    [2017, 75, "75,00 %", "met"],
    [2018, 50, "50,00 %", "notMet"],
  ]);
});

it("the checklist says what is open before the report", () => {
  const items = checklistOf(assessment, { tables }, 2018);
  expect(items.filter(({ isDone }) => isDone).map(({ sentence }) => sentence.vi)).toEqual([
    "Không còn lỗi nào.",
    "Mọi địa bàn của năm đã có kết luận.",
  ]);
});
