import { plan7488 } from "../../core/index.ts";
import { scoreRows } from "./scored-range.ts";

/**
 * Số điểm mà từng tiêu chí trong 27 tiêu chí đóng góp vào điểm của địa bàn; cộng lại bằng DIEM (Quy ước Q13).
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 * @customfunction DONGGOP DONGGOP
 * @helpurl https://localhost:3000/help.html#donggop
 * @param criteria Vùng số liệu: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @param [scale] Thang điểm 29 dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.
 * @returns Mỗi dòng 27 số, theo thứ tự a1 … d9; tiêu chí không có cột là 0; dòng còn ô trống là #N/A.
 */
export function contributions(criteria: unknown[][], scale?: unknown[][]): unknown[][] {
  return scoreRows(criteria, scale, plan7488.criteria.length, ({ scores }) =>
    scores.areas.map(({ points }, area) => {
      if (points === null) return null;
      const known = new Map(scores.contributions(area).map((one) => [one.criterion, one.points]));
      return plan7488.criteria.map(({ id }) => known.get(id) ?? 0);
    }),
  );
}
