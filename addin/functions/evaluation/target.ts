import { decimalSentence } from "../../../core/format.ts";
import type { Plan, Target } from "../../../core/plan/plan.ts";
import { judgeTarget } from "../../../core/rules/judge-target.ts";
import { fill } from "../../../core/sentence.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { planSetting } from "../plan-setting.ts";
import { anything, given, isBlank, onlyCell, parameter } from "../parameter.ts";
import { asCount } from "../parameters/count.ts";
import { asFact } from "../parameters/fact.ts";
import { anyVerdict, reasonsOf, verdictCell } from "./verdict-cell.ts";

/** Whether an area meets one target (II.2). @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 */
export const target = defineFunction({
  id: "CHITIEU",
  says: {
    vi: "Một chỉ tiêu của địa bàn đạt hay không đạt (Kế hoạch 7488, mục II.2), tính trên số lượng.",
    en: "Whether an area meets one target (plan 7488, II.2), decided on counts.",
  },
  parameters: [
    parameter({
      name: { vi: "chỉ_tiêu", en: "target" },
      says: { vi: 'Tên chỉ tiêu: "T1" … "T10".', en: 'The target: "T1" … "T10".' },
      isWord: true,
      read(argument, plan): Target {
        const { targets } = planSetting(plan, "targets");
        const id = typeof argument === "string" ? argument.trim().toUpperCase() : "";
        const found = targets.find((one) => one.id === id);
        if (found) return found;
        const [first, last] = [targets[0]?.id, targets.at(-1)?.id];
        throw badInput(`Không có chỉ tiêu như vậy: ${given(argument)}. Hãy ghi một trong "${first}" … "${last}".`);
      },
    }),
    anything({
      name: { vi: "giá_trị", en: "value" },
      says: {
        vi: "Có/Không, số mô hình, hoặc tử số (số vụ khám phá, số hộ được tuyên truyền …).",
        en: "Yes or no, a number of models, or the part (offences solved, households reached …).",
      },
    }),
    anything({
      name: { vi: "mẫu_số", en: "whole" },
      says: {
        vi: "Mẫu số của chỉ tiêu tỷ lệ (số vụ xảy ra, tổng số hộ …).",
        en: "The whole of a share (offences that occurred, all households …).",
      },
      isOptional: true,
    }),
  ],
  returns: anyVerdict,
  gives: "string",
  lifts: true,
  isOfPlan: true,
  hasCard: true,
  alsoFoundBy: ["khám phá", "truy nã", "tái phạm", "tin báo"],
  example: { call: ['"T2"', "733", "821"], answer: "Đạt", wrong: ['"T4"', "5", "4"] },
  run: (given) => verdictCell(judge(given)),
  explain(given) {
    const { target } = given;
    const judgement = judge(given);
    const reasons = reasonsOf(judgement, target.whole ? [target.whole] : []);
    const { share, needed } = judgement.numbers;
    if (share === undefined) return reasons;
    const sentence = needed === undefined ? words.share : target.op === "<" ? words.over : words.short;
    return {
      ...reasons,
      lines: [
        fill(sentence, {
          ...judgement.numbers,
          sign: signOf(target, judgement.verdict),
          limit: decimalSentence(target.value),
        }),
      ],
    };
  },
});

const words = {
  share: { vi: "{part}/{whole} = {share} {sign} {limit} %", en: "{part}/{whole} = {share} {sign} {limit} %" },
  short: {
    vi: "{part}/{whole} = {share} {sign} {limit} %; cần {needed}, còn thiếu {short}",
    en: "{part}/{whole} = {share} {sign} {limit} %; {needed} needed, {short} short",
  },
  over: {
    vi: "{part}/{whole} = {share} {sign} {limit} %; nhiều nhất {needed}, thừa {short}",
    en: "{part}/{whole} = {share} {sign} {limit} %; at most {needed}, {short} too many",
  },
};

/** How the share stands to its limit. */
function signOf({ op }: Target, verdict: Verdict): string {
  if (verdict === "met") return { ">=": "≥", "<": "<", "=": "=" }[op];
  return { ">=": "<", "<": "≥", "=": "≠" }[op];
}

interface GivenTarget {
  readonly target: Target;
  readonly value: unknown;
  readonly whole: unknown;
  readonly plan: Plan;
}

function judge({ target, value, whole, plan }: GivenTarget) {
  const values = target.kind === "share" ? shareOf(target, value, whole) : singleOf(target, value, whole);
  return judgeTarget(target, { values }, plan);
}

type Values = Readonly<Record<string, number | boolean | null>>;

function singleOf({ id, kind, columns }: Target, value: unknown, whole: unknown): Values {
  const [column] = columns;
  if (!isBlank(whole)) throw badInput(`Chỉ tiêu ${id} chỉ cần một giá trị, không có mẫu số. Hãy bỏ tham số cuối.`);
  const read = kind === "yes-no" ? asFact(value, `Chỉ tiêu ${id}`) : countOf(value, `Chỉ tiêu ${id}`);
  return { [column?.id ?? id]: read };
}

function shareOf({ id, columns, mayExceedWhole, whenNothing }: Target, value: unknown, whole: unknown): Values {
  const part = countOf(value, `Tử số của ${id}`);
  const of = countOf(whole, `Mẫu số của ${id}`);
  if (of === 0 && whenNothing === "data-error") {
    throw badInput(`Mẫu số của ${id} bằng 0 là không thể: địa bàn nào cũng có hộ dân. Hãy kiểm tra lại số hộ.`);
  }
  if (part !== null && of !== null && part > of && mayExceedWhole !== true) {
    throw badInput(`Tử số của ${id} là ${part}, lớn hơn mẫu số ${of}. Hãy kiểm tra lại hai số, hoặc đổi thứ tự.`);
  }
  const wholes = columns.filter(({ role }) => role === "whole").map((column) => column.id);
  // One figure stands for all the parts of the whole together.
  const entries = columns.map((column): [string, number | null] => {
    if (column.role === "part") return [column.id, part];
    return [column.id, of === null || column.id === wholes[0] ? of : 0];
  });
  return Object.fromEntries(entries);
}

const next = "Hãy ghi số lượng (tử số và mẫu số), không ghi tỷ lệ.";

/** A count; null for a blank. A share typed as 0,89 says nothing of how many there were. */
function countOf(argument: unknown, what: string): number | null {
  const cell = onlyCell(argument, what);
  return cell === null ? null : asCount(cell, what, next);
}
