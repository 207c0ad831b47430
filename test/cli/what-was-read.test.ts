import { whatWasRead } from "../../cli/print/what-was-read.ts";
import { assess, plan7488, tableFrom, type Cell } from "../../core/index.ts";

const judged: readonly (readonly Cell[])[] = [
  ["KẾT QUẢ THỰC HIỆN CHUYỂN HÓA ĐỊA BÀN NĂM 2018 - HUYỆN VĨNH CỬU"],
  ["TT", "Địa bàn", "Giảm phạm pháp hình sự (%)", "Tỷ lệ điều tra khám phá án (%)", "Bắt truy nã", "Kết quả"],
  [1, "Xã Bình Hòa", "12%", "75%", 1, "Không đạt"],
  [2, "Xã Bình Lợi", "12%", "75%", 1, "Đạt"],
];

it("a table that judges by name with few targets is an evaluation, not a ledger with false errors", () => {
  const assessment = assess([tableFrom(judged)], plan7488);
  expect(whatWasRead(assessment, "vi").slice(0, 2)).toEqual([
    "Huyện Vĩnh Cửu · 2018",
    "Trang tính «Sheet1» · Đánh giá · 2 đơn vị · tiêu đề dòng 2 · 1 chỉ tiêu",
  ]);
  expect(whatWasRead(assessment, "en")[1]).toBe("Sheet «Sheet1» · Evaluation · 2 units · header row 2 · 1 targets");
  expect(assessment.ledger).toBeNull();
  expect(assessment.evaluation?.areas.map(({ success }) => success.verdict)).toEqual(["undetermined", "undetermined"]);
  expect(assessment.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["missing-column", "column-question", "unknown-column"]),
  );
});

it("a ledger says its entries, a list its criteria, and rows are numbered as the spreadsheet numbers them", () => {
  const ledger = tableFrom([
    ["Tên đơn vị", "Năm", "Sự kiện"],
    ["Xã Bình Hòa", 2018, "Phê duyệt"],
    ["Xã Bình Hòa", 2018, "Đạt"],
  ]);
  expect(whatWasRead(assess([{ ...ledger, address: "B5:D7" }], plan7488), "vi").slice(0, 2)).toEqual([
    "Huyện Vĩnh Cửu · 2018",
    "Trang tính «Sheet1» · Sổ theo dõi · tiêu đề dòng 5 · 2 mục",
  ]);
  const list = tableFrom("Tên đơn vị,Phê duyệt,a1,a2,a3\nPhường Tam Hiệp,x,10,2,0\nPhường Quyết Thắng,,5,1,0");
  expect(whatWasRead(assess([list], plan7488, { year: 2018, district: "Biên Hòa" }), "vi").slice(0, 2)).toEqual([
    "Thành phố Biên Hòa · 2018",
    "Trang tính «Sheet1» · 2 đơn vị · tiêu đề dòng 1 · 3 tiêu chí",
  ]);
});
