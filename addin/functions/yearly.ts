import { plan7488, yearlyObjective, type Judgement, terms } from "../../core/index.ts";
import { asCount, isBlank } from "./parameter.ts";
import { badInput } from "./cell-error.ts";

const next = "Hãy ghi số đã chuyển hóa trước, số phải đánh giá sau, ví dụ 9 và 17.";

/**
 * Năm này có đạt ít nhất 60 % địa bàn chuyển hóa thành công hay không (Kế hoạch 7488, mục II.1; Quy ước Q10).
 * @item O1
 * @customfunction TYLENAM TYLENAM
 * @helpurl https://localhost:3000/help.html#tylenam
 * @param transformed Số địa bàn đã chuyển hóa thành công.
 * @param due Tổng số địa bàn phải đánh giá trong năm, kể cả chuyển tiếp.
 * @param [pending] Trong đó số địa bàn chưa đánh giá; bỏ trống là 0.
 * @returns «Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».
 */
export function yearly(transformed: unknown, due: unknown, pending?: unknown): string {
  return terms.verdict[judgedYear(transformed, due, pending)?.verdict ?? "undetermined"].vi;
}

/** The verdict of a year with its reasons; null while a figure is blank. */
export function judgedYear(transformed: unknown, due: unknown, pending?: unknown): Judgement | null {
  if (isBlank(transformed) || isBlank(due)) return null;
  return yearlyObjective.judge(yearFacts(transformed, due, pending), plan7488);
}

/** The figures of a year, held against each other. */
export function yearFacts(transformed: unknown, due: unknown, pending: unknown) {
  const all = asCount(due, "Số địa bàn phải đánh giá", next);
  const done = asCount(transformed, "Số địa bàn đã chuyển hóa", next);
  const open = isBlank(pending) ? 0 : asCount(pending, "Số địa bàn chưa đánh giá", next);
  if (done + open > all) {
    const also = open > 0 ? ` và ${open} chưa đánh giá` : "";
    throw badInput(`Đã chuyển hóa ${done}${also} trong ${all} địa bàn là không thể. ${next}`);
  }
  return { due: all, transformed: done, failed: all - done - open };
}
