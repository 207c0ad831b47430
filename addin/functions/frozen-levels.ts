import { freezeScale, plan7488 } from "../../core/index.ts";
import { readRange } from "./scored-range.ts";

/**
 * Mức chuẩn của 29 cột chốt từ số liệu gốc: phân vị 90 của các giá trị dương (Quy ước Q14). Hãy dán lại thành giá trị.
 * @customfunction THANGDIEM THANGDIEM
 * @helpurl https://localhost:3000/help.html#thangdiem
 * @param criteria Vùng số liệu gốc: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @returns 29 dòng, mỗi dòng một mức chuẩn theo thứ tự a1 … d9.
 */
export function frozenLevels(criteria: unknown[][]): number[][] {
  const { rows } = freezeScale(plan7488.criteria, readRange(criteria).facts);
  return rows.map(({ level }) => [Number(level)]);
}
