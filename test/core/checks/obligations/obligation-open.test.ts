import { raised } from "./duty-sheet.ts";

it("what has no evidence is told once a level, and is no warning", () => {
  const open = raised("obligation-open", ["N5", null, null, 2018, null, 3]);
  // 11 duties of the district but the visits (N5) and the decision that stands on the list (N1); 15 of each of two areas.
  expect(open.map(({ severity, numbers }) => [severity, numbers["count"]])).toEqual([
    ["info", 9],
    ["info", 30],
  ]);
  expect(
    open[0]?.what.vi.startsWith("Cấp huyện: 9 mục chưa đủ căn cứ: Đưa vào tiêu chí bình xét thi đua (đề nghị); "),
  ).toBe(true);
});
