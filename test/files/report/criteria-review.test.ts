import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { officialReport } from "../../../files/report/official-report.ts";
import { workbookFacts } from "../../../files/report/workbook-facts.ts";
import { sheetOf } from "../../core/sheet-builder.ts";

const sheet = sheetOf({
  heading: ["Tên đơn vị", "d1", "d2", "d3"],
  rows: [
    ["Phường Hố Nai", "Có", "Có", "Không"],
    ["Phường Tân Biên", "Có", null, "Không"],
    ["Phường Tam Hiệp", "Không", "Không", "Không"],
  ],
  withMarks: true,
});
const appendicesOf = (withCriteria: boolean) => {
  const facts = workbookFacts(assess(sheet, plan7488, 2018), "yearly", withCriteria);
  if (!facts) throw new Error("no figures");
  return officialReport(facts).appendices;
};
const title = "Kết quả rà soát theo tiêu chí";

it("points and ranks are an appendix where they are asked for: police counts go into no report by themselves", () => {
  expect(appendicesOf(false).map((one) => one.title)).not.toContain(title);
  const table = appendicesOf(true).find((one) => one.title === title);
  expect(table?.headings).toEqual([
    ...["STT", "Đơn vị cấp xã", "Điểm", "Hạng"],
    ...["Hình sự", "Ma túy", "Kinh tế, môi trường", "Tiêu chí khác"],
  ]);
  // Two of three; one or two of three, so second or with the first; none of three. Of three groups nothing is stated.
  expect(table?.rows).toEqual([
    [1, "Phường Hố Nai", "66,67", "1", "[…]", "[…]", "[…]", "66,67"],
    [2, "Phường Tân Biên", "33,33 - 66,67", "1 - 2", "[…]", "[…]", "[…]", "[…]"],
    [3, "Phường Tam Hiệp", "0,00", "3", "[…]", "[…]", "[…]", "0,00"],
  ]);
});

it("how points are counted is said only where there are points", () => {
  const methods = (withCriteria: boolean) => JSON.stringify(appendicesOf(withCriteria).map(({ rows }) => rows));
  const sentence = "Điểm: so với mức chuẩn của từng tiêu chí, trọng số như nhau, tạm tính từ số liệu của năm.";
  expect(methods(true)).toContain(sentence);
  expect(methods(false)).not.toContain("Điểm:");
});
