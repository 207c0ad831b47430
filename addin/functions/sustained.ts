import { plan7488, sustainedObjective, type Judgement, terms } from "../../core/index.ts";
import { asCount, isBlank } from "./parameter.ts";
import { badInput } from "./cell-error.ts";

const next = "Hãy ghi số đã chuyển hóa trước, số tái phức tạp sau, ví dụ 7 và 1.";

/**
 * Có ít nhất 85 % địa bàn đã chuyển hóa không tái phức tạp hay không (Kế hoạch 7488, mục II.1; Quy ước Q11).
 * @item O2
 * @customfunction BENVUNG BENVUNG
 * @helpurl https://localhost:3000/help.html#benvung
 * @param transformed Số địa bàn đã chuyển hóa thành công từ đầu giai đoạn.
 * @param relapsed Trong đó số địa bàn hiện đã tái phức tạp.
 * @returns «Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».
 */
export function sustained(transformed: unknown, relapsed: unknown): string {
  return terms.verdict[judgedSustained(transformed, relapsed)?.verdict ?? "undetermined"].vi;
}

/** The verdict of 85 % with its reasons; null while a figure is blank. */
export function judgedSustained(transformed: unknown, relapsed: unknown): Judgement | null {
  if (isBlank(transformed) || isBlank(relapsed)) return null;
  const all = asCount(transformed, "Số địa bàn đã chuyển hóa", next);
  const again = asCount(relapsed, "Số địa bàn tái phức tạp", next);
  if (again > all)
    throw badInput(`${again} địa bàn tái phức tạp trong ${all} địa bàn đã chuyển hóa là không thể. ${next}`);
  return sustainedObjective.judge({ transformed: all, relapsed: again }, plan7488);
}
