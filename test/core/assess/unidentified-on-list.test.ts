import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { officialReport } from "../../../files/report/official-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { table } from "../checks/obligations/duty-sheet.ts";

/** Five areas of Biên Hòa are approved, one of them nobody knows; its 30 units may have four. */
const list = table("Lựa chọn", [
  ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
  ["25993", "Phường Trảng Dài", 90, 40, 1, "x", null],
  ["26002", "Phường Hố Nai", 20, 10, 1, "x", null],
  ["26020", "Phường Long Bình", 20, 10, 1, "x", null],
  ["26377", "Xã Phước Tân", 60, 30, 1, "x", null],
  [null, "Phường Không Có", 20, 10, 1, "x", null],
]);
const assessment = assess([list], plan7488);

it("an approved area that nobody knows puts the list above its cap in every answer, and leaves open who is due", () => {
  expect(assessment.findings.map(({ code }) => code)).toContain("cap-exceeded");
  const [district] = assessment.objectives?.districts ?? [];
  expect([district?.used, district?.judged.cap.verdict]).toEqual([5, "notMet"]);
  expect([district?.yearly.due, district?.yearly.isOpen, district?.judged.yearly.verdict]).toEqual([
    4,
    true,
    "undetermined",
  ]);
});

it("the report says the same: above the cap by one, and no number of those due", () => {
  const facts = workbookFacts(assessment, "yearly", false);
  const texts = facts ? officialReport(facts).body.flatMap((block) => ("text" in block ? [block.text] : [])) : [];
  expect(texts).toContain("- Tổng số đơn vị cấp xã đang chuyển hóa là 5/30 = 16,67%, vượt mức 15% 01 đơn vị cấp xã.");
  expect(texts).toContain("- Số địa bàn phải đánh giá năm 2018: ít nhất 04.");
});
