import { rankAreas } from "../../core/index.ts";
import { scoreColumn } from "./scored-range.ts";

/**
 * Hạng của từng địa bàn theo điểm phức tạp, so sánh chính xác: điểm bằng nhau thì cùng hạng 1, 2, 2, 4 (Quy ước Q13).
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 * @customfunction XEPHANG XEPHANG
 * @helpurl https://localhost:3000/help.html#xephang
 * @param criteria Vùng số liệu: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @param [scale] Thang điểm 29 dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.
 * @returns Mỗi dòng một hạng; dòng còn ô trống là #N/A và không tính vào thứ tự.
 */
export function rank(criteria: unknown[][], scale?: unknown[][]): unknown[][] {
  return scoreColumn(criteria, scale, rankAreas);
}
