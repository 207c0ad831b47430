import { readFileSync } from "node:fs";
import { cap } from "../../../addin/functions/cap.ts";
import { CellError } from "../../../addin/functions/cell-error.ts";
import { stillNeeded } from "../../../addin/functions/evaluation/still-needed.ts";
import { functionOf } from "../../../addin/functions/index.ts";
import { planSheet } from "../../../core/sheet/managed/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";

function rowsOf(name: string) {
  const reading = readPlan(readFileSync(`plans/${name}.json`, "utf8"));
  if (!("plan" in reading)) throw new Error("the plan is refused");
  return planSheet(reading.plan).table.rows;
}

const rows = rowsOf("son-la-2023");
const document = "Kế hoạch năm 2023 của tỉnh Sơn La (theo Báo Sơn La, chưa đối chiếu văn bản)";

it("what the plan of the workbook does not set is an error with its sentence, and never a number", () => {
  expect(() => cap.run(30, "floor", rows)).toThrow(
    new CellError("#N/A", `Tệp kế hoạch chưa có mức trần số địa bàn của ${document}.`),
  );
  expect(() => stillNeeded.run(3, 5, rows)).toThrow(`Tệp kế hoạch chưa có tỷ lệ chuyển hóa trong năm của ${document}.`);
});

describe.each(["bac-kan-2022", "khong-ma-tuy-2030", "quang-ngai-2021", "son-la-2023"])("under %s", (name) => {
  const figures = [Array.from({ length: 29 }, () => 1), Array.from({ length: 29 }, () => 2)];
  const ofPlan = rowsOf(name);

  it.each([
    ["DIEM", [figures, null], "tiêu chí rà soát"],
    ["DIEMNHOM", [figures, null], "tiêu chí rà soát"],
    ["DONGGOP", [figures, null], "tiêu chí rà soát"],
    ["XEPHANG", [figures, null], "tiêu chí rà soát"],
    ["KHOANGHANG", [figures, null, null], "tiêu chí rà soát"],
    ["THANGDIEM", [figures], "tiêu chí rà soát"],
    ["CHITIEU", ["T2", 733, 821], "chỉ tiêu của địa bàn"],
    ["BANGCHITIEU", [[["Tên", "T2"]]], "chỉ tiêu của địa bàn"],
    ["CHUYENHOA", [[["Đạt"]], "Có", "Có", null], "tỷ lệ chỉ tiêu để địa bàn đạt"],
    ["TONHANDAN", [41], "số hộ của một tổ"],
    ["HANBAOCAO", [2023], "hạn báo cáo"],
  ])("%s tells what the plan file does not have, and nothing of plan 7488", (id, given, what) => {
    expect(() => functionOf(id)?.run(...given, ofPlan)).toThrow(`Tệp kế hoạch chưa có ${what} của `);
  });

  it("GOIYGIAM leaves the gate to the authority", () =>
    expect(() => functionOf("GOIYGIAM")?.run([[100, 20, 2, 1]], [[95, 19, 2, 1]], ofPlan)).toThrow(
      "Kế hoạch này không nêu số liệu nào để gợi ý. Hãy ghi kết luận của cấp có thẩm quyền.",
    ));
});

it("columns in their order are named as the plan of the workbook names them", () =>
  expect(() => functionOf("DIEM")?.run([[1, 2]], null, rowsOf("vi-du-k-trong-n"))).toThrow(
    "Hãy chọn đủ 5 cột theo thứ tự m1 … m5, hoặc chọn vùng kèm dòng tiêu đề.",
  ));
