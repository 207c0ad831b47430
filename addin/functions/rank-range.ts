import { plan7488, rankRanges } from "../../core/index.ts";
import { isBlank, given } from "./parameter.ts";
import { badInput } from "./cell-error.ts";
import { scoreRows } from "./scored-range.ts";

const usualSpread = 0.25;

/**
 * Hạng cao nhất và thấp nhất mà địa bàn có thể có khi mỗi trọng số thay đổi độc lập trong khoảng ± cho phép (Quy ước Q13).
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 * @customfunction KHOANGHANG KHOANGHANG
 * @helpurl https://localhost:3000/help.html#khoanghang
 * @param criteria Vùng số liệu: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @param [scale] Thang điểm 29 dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.
 * @param [spread] Mức thay đổi của trọng số, từ 0 đến dưới 1; bỏ trống là 0,25 (±25 %).
 * @returns Mỗi dòng hai số: trong khoảng từ hạng nào đến hạng nào; dòng còn ô trống là #N/A.
 */
export function rankRange(criteria: unknown[][], scale?: unknown[][], spread?: unknown): unknown[][] {
  const limit = asSpread(spread);
  return scoreRows(criteria, scale, 2, ({ scale: used, facts }) => {
    const ranges = rankRanges(plan7488.criteria, used, facts, limit);
    if (!ranges) {
      throw badInput(
        `Khoảng hạng chỉ tính được cho tối đa 500 dòng, ở đây ${facts.length} dòng. Hãy tính theo từng huyện.`,
      );
    }
    return ranges.map((range) => range && [range.best, range.worst]);
  });
}

function asSpread(argument: unknown): number {
  if (isBlank(argument)) return usualSpread;
  if (typeof argument === "number" && argument >= 0 && argument < 1) return argument;
  throw badInput(`Mức thay đổi của trọng số phải từ 0 đến dưới 1, ở đây ${given(argument)}. Hãy ghi 0,25 cho ±25 %.`);
}
