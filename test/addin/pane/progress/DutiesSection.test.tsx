/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { DutiesSection } from "../../../../addin/pane/progress/DutiesSection.tsx";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { CellPlace } from "../../../../core/table.ts";

it("says how many duties have their evidence, each with its verdict, and leads to its cell", async () => {
  const list = [
    ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
    ["26377", "Xã Phước Tân", 60, 30, 5, null, "x"],
  ];
  const rows = [
    ["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Có/Không", "Số thực hiện", "Tổng số"],
    ["N5", null, 2018, null, 3],
    ["N8", "Xã Phước Tân", 2018, null, 11, 12],
  ];
  const tables = [
    { name: "Lựa chọn", sheet: "Lựa chọn", address: "A1:G3", rows: list },
    { name: "Thực hiện", sheet: "Thực hiện", address: "A1:F3", rows },
  ];
  const { duties = [] } = assess(tables, plan7488, 2018).duties ?? {};
  const gone: CellPlace[] = [];
  render(<DutiesSection duties={duties} onGoTo={(place) => gone.push(place)} />);
  // 11 duties of the district, 15 of its one area; one is met, one is not.
  screen.getByText("Đã có 2/26 mục đủ căn cứ: 1 đạt, 1 không đạt, 0 không áp dụng; còn 24 mục chưa đủ số liệu.");
  screen.getByText("Bố trí đủ biên chế Công an: 11/12. (Xã Phước Tân, IV.3-1)");
  await userEvent.click(screen.getByRole("button", { name: "Đến ô A3" }));
  expect(gone).toEqual([{ sheet: "Thực hiện", address: "A3" }]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Chỉ mục chưa đủ số liệu" }));
  expect(screen.queryByText("Bố trí đủ biên chế Công an: 11/12. (Xã Phước Tân, IV.3-1)")).toBeNull();
  expect(screen.getAllByRole("listitem")).toHaveLength(24);
});
