import { capOf, plan7488 } from "../../core/index.ts";
import { asCount, asRounding } from "./parameter.ts";
import { badInput } from "./cell-error.ts";

/**
 * Số địa bàn đã chọn có nằm trong mức trần 15 % hay không (Kế hoạch 7488, mục III.2).
 * @item R4
 * @customfunction TRONGTRAN TRONGTRAN
 * @helpurl https://localhost:3000/help.html#trongtran
 * @param selected Số địa bàn đã chọn, kể cả địa bàn chuyển tiếp.
 * @param units Số xã, phường, thị trấn của địa phương.
 * @param [rounding] Cách làm tròn: "floor", "floor-min-1", "half-up" hoặc "ceil"; bỏ trống là "floor".
 * @returns TRUE nếu không vượt mức trần, FALSE nếu vượt.
 */
export function withinCap(selected: unknown, units: unknown, rounding?: unknown): boolean {
  const example = "Hãy ghi số đã chọn trước, số đơn vị sau, ví dụ 2 và 13.";
  const used = asCount(selected, "Số địa bàn đã chọn", example);
  const base = asCount(units, "Số đơn vị", example);
  if (used > base) {
    throw badInput(
      `Đã chọn ${used} địa bàn trong ${base} đơn vị là không thể. Hãy xem lại thứ tự: số đã chọn trước, số đơn vị sau.`,
    );
  }
  const { percent, rounding: usual } = plan7488.cap;
  return used <= capOf(base, percent.value, asRounding(rounding) ?? usual.value);
}
