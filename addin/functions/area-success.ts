import { plan7488, successTest, type Judgement, terms } from "../../core/index.ts";
import { asRows } from "./parameter.ts";
import { badInput } from "./cell-error.ts";
import { asFact, asVerdict } from "./fact-argument.ts";

/**
 * Kết quả chuyển hóa của địa bàn: đạt từ 80 % chỉ tiêu áp dụng và cả hai điều kiện bắt buộc (Kế hoạch 7488, mục III.4).
 * @item S1
 * @customfunction CHUYENHOA CHUYENHOA
 * @helpurl https://localhost:3000/help.html#chuyenhoa
 * @param verdicts Mười kết luận T1 … T10 trên một dòng hoặc một cột, lấy từ CHITIEU.
 * @param basicallyReduced G1: giảm cơ bản tội phạm và tệ nạn xã hội, Có hoặc Không.
 * @param noNewComplexity G2: không để phức tạp nổi lên, Có hoặc Không.
 * @returns «Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».
 */
export function areaSuccess(verdicts: unknown[][], basicallyReduced: unknown, noNewComplexity: unknown): string {
  return terms.verdict[judgedArea(verdicts, basicallyReduced, noNewComplexity).verdict].vi;
}

/** The verdict of an area with its reasons. */
export function judgedArea(verdicts: unknown, basicallyReduced: unknown, noNewComplexity: unknown): Judgement {
  const rows = asRows(verdicts);
  const cells = rows.flat();
  const { targets, gates } = plan7488;
  if (cells.length !== targets.length || (rows.length > 1 && rows.some((row) => row.length !== 1))) {
    throw badInput(
      `Cần đúng ${targets.length} kết luận T1 … T10 trên một dòng hoặc một cột, ở đây ${rows.length} dòng, ${cells.length} ô. Hãy chọn lại vùng.`,
    );
  }
  const answers = [basicallyReduced, noNewComplexity];
  const facts = {
    targets: Object.fromEntries(
      targets.map(({ id }, index) => [id, asVerdict(cells[index] ?? null, `Kết luận ${id}`)]),
    ),
    gates: Object.fromEntries(gates.map(({ id }, index) => [id, asFact(answers[index], `Điều kiện ${id}`)])),
  };
  return successTest.judge(facts, plan7488);
}
