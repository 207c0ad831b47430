import { plan7488 } from "../../core/plan/plan-7488.ts";
import { successTest } from "../../core/rules/success-test.ts";
import type { Judgement, Verdict } from "../../core/verdict.ts";
import { badInput } from "./cell-error.ts";
import { defineFunction } from "./define-function.ts";
import { asRows, parameter } from "./parameter.ts";
import { fact } from "./parameters/fact.ts";
import { asVerdict } from "./parameters/verdict.ts";
import { anyVerdict, because, verdictCell } from "./verdict-cell.ts";

const { targets } = plan7488;
const percent = plan7488.successFloor.value;

const verdicts = parameter({
  name: { vi: "kết_luận_chỉ_tiêu", en: "verdicts" },
  says: {
    vi: "Mười kết luận T1 … T10 trên một dòng hoặc một cột, lấy từ CHITIEU.",
    en: "The ten verdicts T1 … T10 in a row or a column, from CHITIEU.",
  },
  isRange: true,
  read(argument): Readonly<Record<string, Verdict>> {
    const rows = asRows(argument);
    const cells = rows.flat();
    if (cells.length !== targets.length || (rows.length > 1 && rows.some((row) => row.length !== 1))) {
      throw badInput(
        `Cần đúng ${targets.length} kết luận T1 … T10 trên một dòng hoặc một cột, ở đây ${rows.length} dòng, ${cells.length} ô. Hãy chọn lại vùng.`,
      );
    }
    return Object.fromEntries(targets.map(({ id }, at) => [id, asVerdict(cells[at] ?? null, `Kết luận ${id}`)]));
  },
});

/** Whether an area is transformed (III.4). @item S1 */
export const areaSuccess = defineFunction({
  id: "CHUYENHOA",
  says: {
    vi: `Kết quả chuyển hóa của địa bàn: đạt từ ${percent} % chỉ tiêu áp dụng và cả hai điều kiện bắt buộc (Kế hoạch 7488, mục III.4).`,
    en: `Whether an area is transformed: ${percent} % of the applicable targets and both gates (plan 7488, III.4).`,
  },
  parameters: [
    verdicts,
    fact({
      name: { vi: "giảm_cơ_bản", en: "basicallyReduced" },
      says: {
        vi: "G1: giảm cơ bản tội phạm và tệ nạn xã hội, Có hoặc Không.",
        en: "G1: crime and social evils basically reduced, yes or no.",
      },
      what: "Điều kiện G1",
    }),
    fact({
      name: { vi: "không_phức_tạp", en: "noNewComplexity" },
      says: {
        vi: "G2: không để phức tạp nổi lên, Có hoặc Không.",
        en: "G2: no new complexity, yes or no.",
      },
      what: "Điều kiện G2",
    }),
  ],
  returns: anyVerdict,
  gives: "string",
  example: { call: ["D2:M2", '"Có"', '"Có"'], answer: null, wrong: ['"Đạt"', '"Có"', '"Có"'] },
  run: ({ verdicts, basicallyReduced, noNewComplexity }) =>
    verdictCell(judge(verdicts, basicallyReduced, noNewComplexity)),
  explain: ({ verdicts, basicallyReduced, noNewComplexity }) =>
    because(judge(verdicts, basicallyReduced, noNewComplexity)),
});

function judge(targets: Readonly<Record<string, Verdict>>, G1: boolean | null, G2: boolean | null): Judgement {
  return successTest.judge({ targets, gates: { G1, G2 } }, plan7488);
}
