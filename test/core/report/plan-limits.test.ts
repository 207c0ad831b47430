import { readFileSync } from "node:fs";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { planLimits } from "../../../core/report/results/plan-limits.ts";

/** What the sheet on the method says of a shipped scheme. */
function limitsOf(id: string): readonly string[] {
  const reading = readPlan(readFileSync(`plans/${id}.json`, "utf8"));
  if (!("plan" in reading)) throw new Error(`${id} is refused`);
  return planLimits(reading.plan).map(({ what, limit }) => `${what.vi}: ${limit.vi}`);
}

it("each scheme lays down its own rules, and no others", () => {
  const free = "Xã, phường, đặc khu không có ma túy";
  expect(limitsOf("khong-ma-tuy-2030")).toEqual([
    `${free}: ít nhất 20% trên số đơn vị cấp xã`,
    `${free}: ít nhất 50% trên số đơn vị cấp xã (năm 2030)`,
    "Thời gian thực hiện Kế hoạch: 2025 - 2030",
  ]);
  expect(limitsOf("quang-ngai-2021")).toEqual([
    "Địa bàn chuyển hóa thành công trong năm: ít nhất 60%",
    "Thời gian thực hiện Kế hoạch: 2021 - 2025",
  ]);
  expect(limitsOf("bac-kan-2022")).toEqual([
    "Địa bàn chuyển hóa trong năm: ít nhất 1 ở mỗi huyện",
    "Xã mới được công nhận đạt chuẩn nông thôn mới không lựa chọn vào đầu năm tiếp theo: không lựa chọn, trừ khi phát sinh phức tạp",
    "Thời gian thực hiện Kế hoạch: 2021 - 2025",
  ]);
  expect(limitsOf("son-la-2023")).toEqual([
    "Xã ra khỏi danh sách của Bộ: 19 (năm 2023)",
    "Địa bàn hoàn thành chuyển hóa: 2 (năm 2023)",
    "Địa bàn được xác định để chuyển hóa: 11 (năm 2023)",
    "Bản, tiểu khu chuyển hóa: 59 (năm 2023)",
    "Thời gian thực hiện Kế hoạch: 2023 - 2023",
  ]);
});
