import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { summarySheet } from "../../../core/report/summary-sheet.ts";
import { bienHoaYear } from "../../../samples/bien-hoa-year.ts";
import { specOfSample } from "../../../samples/sample-spec.ts";

const tables = bienHoaYear().map((sheet) => specOfSample(sheet).table);
const assessment = assess(tables, plan7488, { year: 2018, today: "2018-11-20" });
const textAt = (rows: readonly (readonly unknown[])[], title: string) => rows.findIndex(([first]) => first === title);

it("lays the tables of the report below the figures of its charts", () => {
  const { name, title, table, charts = [] } = summarySheet(assessment);
  expect([name, title]).toEqual(["DIABAN_TONGHOP", "Bảng tổng hợp"]);
  const years = textAt(table.rows, "Tỷ lệ chuyển hóa thành công từng năm");
  expect(table.rows.slice(years + 1, years + 4)).toEqual([
    ["Năm", "Tỷ lệ đạt (%)", "Mức tối thiểu (%)", "Phải đánh giá", "Đạt", "Không đạt", "Kết luận"],
    ["Năm 2017", 75, 60, 4, 3, 1, "Đạt"],
    ["Năm 2018", 50, 60, 4, 2, 2, "Không đạt"],
  ]);
  const cap = textAt(table.rows, "Sử dụng mức trần");
  expect(table.rows.slice(cap + 2, cap + 4)).toEqual([
    ["Đã chọn và chuyển tiếp", 4],
    ["Mức trần", 4],
  ]);
  for (const one of ["Theo địa bàn", "Theo huyện", "Cảnh báo đã chấp nhận", "Phương pháp và quy ước"])
    expect(textAt(table.rows, one)).toBeGreaterThan(cap);
  expect(charts.map(({ kind, data, over }) => [kind, data, over])).toEqual([
    ["line", `A${years + 2}:C${years + 4}`, "A4:B19"],
    ["column", `A${cap + 2}:B${cap + 4}`, "C4:G19"],
    ["bar", expect.stringMatching(/^A\d+:B\d+$/), "H4:L19"],
  ]);
});

it("keeps no room for charts where nothing can be drawn", () => {
  const { table, charts } = summarySheet(assessment, "en", false);
  expect(charts).toBeUndefined();
  expect(table.rows[3]).toEqual(["Share transformed, year by year"]);
});
