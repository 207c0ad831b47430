/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TargetMarks } from "../../../../addin/pane/evaluation/TargetMarks.tsx";
import { evaluateAreas } from "../../../../core/evaluation/evaluate.ts";
import { open } from "../../../../core/open/open.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";

it("shows by name what is open and what fails with what it lacks, and folds the rest", async () => {
  const rows = [
    ["Tên đơn vị", "T1", "Số vụ xảy ra", "Số vụ khám phá", "T7", "T9"],
    ["Phường Tam Hiệp", "không", 52, 40, "có", "có"],
  ];
  const table = { name: "Đánh giá", sheet: "Đánh giá", address: "A1:F2", rows };
  const [judged] = evaluateAreas(
    open([table], plan7488, { year: 2018 }).sheets.evaluation.sheet?.areas ?? [],
    plan7488,
  );
  const asked: string[] = [];
  render(<TargetMarks plan={plan7488} targets={judged?.targets ?? {}} onAsk={({ id }) => asked.push(id)} />);
  const marks = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
  // T3, T4, T5, T6, T8, T10 have no figures; of 52 offences 80 % are 41.6, so that 42 must be cleared.
  expect(marks()).toHaveLength(8);
  expect(marks()[0]).toMatch(/^T3Khám phá án rất, đặc biệt nghiêm trọngChưa có /);
  expect(marks()[6]).toBe("T2Khám phá các loại tội phạm40/52 = 76,92 %, chưa đạt ≥ 80 %; cần ít nhất 42, thiếu 2.");
  await userEvent.click(screen.getByRole("button", { name: "3 chỉ tiêu: 3 đạt" }));
  expect(marks().slice(8)).toEqual([
    "T1Không có tội phạm kiểu «xã hội đen»",
    "T7Củng cố hệ thống chính trị",
    "T9Nội quy, quy tắc cộng đồng",
  ]);
  await userEvent.click(screen.getByRole("button", { name: /^Đạt T7 / }));
  expect(asked).toEqual(["T7"]);
});
