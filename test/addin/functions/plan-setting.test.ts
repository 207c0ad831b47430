import { readFileSync } from "node:fs";
import { cap } from "../../../addin/functions/cap.ts";
import { CellError } from "../../../addin/functions/cell-error.ts";
import { stillNeeded } from "../../../addin/functions/evaluation/still-needed.ts";
import { planSheet } from "../../../core/sheet/managed/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";

const reading = readPlan(readFileSync("plans/son-la-2023.json", "utf8"));
if (!("plan" in reading)) throw new Error("the plan is refused");
const { rows } = planSheet(reading.plan).table;
const document = "Kế hoạch năm 2023 của tỉnh Sơn La (theo Báo Sơn La, chưa đối chiếu văn bản)";

it("what the plan of the workbook does not set is an error with its sentence, and never a number", () => {
  expect(() => cap.run(30, "floor", rows)).toThrow(
    new CellError("#N/A", `Tệp kế hoạch chưa có mức trần số địa bàn của ${document}.`),
  );
  expect(() => stillNeeded.run(3, 5, rows)).toThrow(`Tệp kế hoạch chưa có tỷ lệ chuyển hóa trong năm của ${document}.`);
});
