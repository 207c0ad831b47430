import { scoreColumn } from "./scored-range.ts";

/**
 * Điểm phức tạp của từng địa bàn, từ 0 đến 100 (Quy ước Q13, Q14).
 * @customfunction DIEM DIEM
 * @helpurl https://localhost:3000/help.html#diem
 * @param criteria Vùng số liệu: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @param [scale] Thang điểm 29 dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.
 * @returns Mỗi dòng một điểm; dòng còn ô trống là #N/A.
 */
export function score(criteria: unknown[][], scale?: unknown[][]): unknown[][] {
  return scoreColumn(criteria, scale, ({ areas }) => areas.map(({ points }) => points));
}
