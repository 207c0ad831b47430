import { assess } from "../../../core/assess/assess.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { officialReport } from "../../../files/report/official-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { table } from "../../core/checks/obligations/duty-sheet.ts";
import { changedFile } from "../../core/plan/changed-file.ts";

const common = {
  sentence: "Lời của văn bản.",
  citation: { kind: "law", document: "Kế hoạch A", clause: "V" },
  who: "UBND",
  period: "year",
  force: "must",
};
const obligations = [
  // The ids of plan 7488 for other duties: the report goes by what the file says of them.
  { ...common, id: "N3", heading: "Camera tại chợ", scope: ["area"], evidence: ["done", "total"], test: "all" },
  {
    ...common,
    id: "N8",
    heading: "Thăm hộ",
    scope: ["area"],
    evidence: ["done"],
    test: "at-least-one",
    words: { what: "Thăm hộ gia đình", not: "thăm hộ gia đình" },
  },
  { ...common, id: "N5", heading: "Trang tin điện tử", scope: ["district"], evidence: ["answer"], test: "yes-no" },
  {
    ...common,
    id: "KH1",
    heading: "Kế hoạch năm",
    scope: ["district"],
    evidence: ["done", "document", "date"],
    test: "document",
    report: "year-plan",
  },
];

function planWith(duties: readonly object[]): Plan {
  const reading = readPlan(changedFile({ id: "khac", document: "Kế hoạch A", obligations: duties }));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const list = table("Lựa chọn", [
  ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "d6", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"],
  ["25993", "Phường Trảng Dài", 90, 40, "Không", "x", null, "245/QĐ-UBND", "15/12/2017"],
  ["26377", "Xã Phước Tân", 60, 30, "Có", "x", null, "245/QĐ-UBND", "15/12/2017"],
]);
const duties = table("Thực hiện", [
  ["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Có/Không", "Số thực hiện", "Tổng số", "Số, ký hiệu", "Ngày"],
  ["N3", "Phường Trảng Dài", 2018, null, 4, 4],
  ["N3", "Xã Phước Tân", 2018, null, 1, 3],
  ["N8", "Phường Trảng Dài", 2018, null, 2],
  ["N8", "Xã Phước Tân", 2018, null, 0],
  ["N5", null, 2018, "Không"],
  ["KH1", null, 2018, null, 2, null, "05/KH-UBND", "05/02/2018"],
]);

function linesBy(plan: Plan): readonly string[] {
  const facts = workbookFacts(assess([list, duties], plan, 2018), "yearly", true);
  if (!facts) throw new Error("the workbook has its year");
  return officialReport(facts).body.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
}

it("says the duties of the plan's own file in its own words, whatever their ids are in plan 7488", () => {
  const lines = linesBy(planWith(obligations));
  const at = lines.indexOf("4. Kết quả các biện pháp công tác");
  expect(lines.slice(at + 1, at + 4)).toEqual([
    "- Camera tại chợ: 5/7, đủ tại 1/2 địa bàn; chưa đủ: xã Phước Tân (1/3).",
    "- Thăm hộ gia đình: đã thực hiện tại 1/2 địa bàn; chưa thực hiện: xã Phước Tân.",
    "- Trang tin điện tử: chưa thực hiện.",
  ]);
  expect(lines).toContain(
    "- Ủy ban nhân dân thành phố Biên Hòa đã ban hành Kế hoạch số 05/KH-UBND ngày 05/02/2018 [trích yếu], đề ra chuyển hóa 02 đơn vị cấp xã trong năm.",
  );
  expect(lines).toContain("- Camera tại chợ: chưa đạt tại xã Phước Tân.");
  expect(lines).toContain("- Chưa thăm hộ gia đình tại xã Phước Tân.");
  expect(lines.join("\n")).not.toMatch(/Tổ nhân dân|biên chế|xét xử lưu động|camera giám sát an ninh|\b(?:N\d|KH1)\b/);
});

it("leaves the measures of a plan without duties open, and names none of plan 7488", () => {
  const lines = linesBy(planWith([]));
  const at = lines.indexOf("4. Kết quả các biện pháp công tác");
  expect(lines[at + 1]).toBe("- Kết quả các biện pháp công tác: […].");
  expect(lines.join("\n")).not.toMatch(/Tổ nhân dân|biên chế|xét xử lưu động|camera giám sát/);
});
