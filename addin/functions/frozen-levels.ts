import { freezeScale, plan7488 } from "../../core/index.ts";
import { readRange } from "./scored-range.ts";

/**
 * Mức chuẩn của 29 cột chốt từ số liệu gốc: phân vị 90 của các giá trị dương (Quy ước Q14). Hãy dán lại thành giá trị.
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 * @customfunction THANGDIEM THANGDIEM
 * @helpurl https://localhost:3000/help.html#thangdiem
 * @param criteria Vùng số liệu gốc: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @returns 29 dòng, mỗi dòng một mức chuẩn theo thứ tự a1 … d9.
 */
export function frozenLevels(criteria: unknown[][]): number[][] {
  const { rows } = freezeScale(plan7488.criteria, readRange(criteria).facts);
  return rows.map(({ level }) => [Number(level)]);
}
