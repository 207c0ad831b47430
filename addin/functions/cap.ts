import { capOf, plan7488 } from "../../core/index.ts";
import { asCount, asRounding } from "./parameter.ts";

/**
 * Số địa bàn tối đa được lựa chọn trong năm: 15 % số đơn vị cấp xã (Kế hoạch 7488, mục III.2).
 * @item R4
 * @customfunction MUCTRAN MUCTRAN
 * @helpurl https://localhost:3000/help.html#muctran
 * @param units Số xã, phường, thị trấn của địa phương.
 * @param [rounding] Cách làm tròn: "floor", "floor-min-1", "half-up" hoặc "ceil"; bỏ trống là "floor".
 * @returns Mức trần, là số nguyên.
 */
export function cap(units: unknown, rounding?: unknown): number {
  const { percent, rounding: usual } = plan7488.cap;
  const base = asCount(units, "Số đơn vị", "Hãy ghi số xã, phường, thị trấn, ví dụ =DIABAN.MUCTRAN(30).");
  return capOf(base, percent.value, asRounding(rounding) ?? usual.value);
}
