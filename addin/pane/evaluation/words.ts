import type { Plan, Target } from "../../../core/plan/plan.ts";
import type { Sentence } from "../../../core/sentence.ts";

/** What the evaluation says of a notified locality, on its card and in its own list. */
export const circularTitle = { vi: "Thông tư 15/2010/TT-BCA", en: "Circular 15/2010/TT-BCA" };

/** What a target of plan 7488 is called where its full wording is too long. */
const names7488: Readonly<Record<string, Sentence>> = {
  T1: { vi: "Không có tội phạm kiểu «xã hội đen»", en: 'No "black society" crime' },
  T2: { vi: "Khám phá các loại tội phạm", en: "Offences cleared" },
  T3: { vi: "Khám phá án rất, đặc biệt nghiêm trọng", en: "Very and especially serious cases cleared" },
  T4: { vi: "Bắt, vận động đầu thú truy nã", en: "Wanted persons arrested or surrendered" },
  T5: { vi: "Xử lý tin báo, tố giác", en: "Reports of crime handled" },
  T6: { vi: "Tái phạm tội", en: "Re-offending" },
  T7: { vi: "Củng cố hệ thống chính trị", en: "Political system strengthened" },
  T8: { vi: "Mô hình quần chúng", en: "Models of mass participation" },
  T9: { vi: "Nội quy, quy tắc cộng đồng", en: "Community rules" },
  T10: { vi: "Tuyên truyền tới hộ dân", en: "Households informed" },
};

/** The short name of a target; another plan's own wording. */
export function targetName(target: Target, plan: Plan): Sentence {
  return (plan.id === "7488" ? names7488[target.id] : undefined) ?? target.title;
}
