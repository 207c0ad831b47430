import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { heading, list, raised, table } from "./duty-sheet.ts";

it("a code that the plan does not have, and evidence that cannot be read, are errors", () => {
  const rows = [
    ["N99", null, null, 2018, "Có"],
    ["N10", null, "Xã Phước Tân", 2018, null, "vài tổ", 9],
    ["N5", null, null, "năm nay", null, 3],
  ];
  expect(raised("obligation-unknown", ...rows).map(({ severity, what }) => [severity, what.vi])).toEqual([
    ["error", "A2: Kế hoạch không có nghĩa vụ «N99»."],
    ["error", "Chưa tính làm căn cứ: F3, A4."],
  ]);
});

it("stand among the findings of the workbook, and keep it from being without error", () => {
  const { totals, findings } = assess(
    [list, table("Thực hiện", [heading, ["N99", null, null, 2018, "Có"]])],
    plan7488,
    2018,
  );
  expect(findings.map(({ code }) => code)).toContain("obligation-unknown");
  expect(totals.error).toBeGreaterThan(0);
});

it("a workbook of this sheet alone is told of nothing else", () => {
  const { findings } = assess([table("Thực hiện", [heading, ["N99", null, null, 2018, "Có"]])], plan7488, 2018);
  expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "obligation-unknown",
  ]);
});
