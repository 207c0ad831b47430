import { plan7488, yearlyObjective } from "../../core/index.ts";
import { yearFacts } from "./yearly.ts";

/**
 * Còn phải chuyển hóa thành công thêm bao nhiêu địa bàn để đạt 60 % của năm (Kế hoạch 7488, mục II.1).
 * @item O1
 * @customfunction CANTHEM CANTHEM
 * @helpurl https://localhost:3000/help.html#canthem
 * @param transformed Số địa bàn đã chuyển hóa thành công.
 * @param due Tổng số địa bàn phải đánh giá trong năm, kể cả chuyển tiếp.
 * @returns Số địa bàn còn thiếu; 0 khi đã đủ.
 */
export function stillNeeded(transformed: unknown, due: unknown): number {
  return Number(yearlyObjective.judge(yearFacts(transformed, due, null), plan7488).numbers.missing);
}
