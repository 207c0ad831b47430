import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { GateSuggestion, Plan } from "../../../core/plan/plan.ts";
import { suggestGate } from "../../../core/rules/gate-suggestion.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import { badInput, notAvailable } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { asRows, parameter } from "../parameter.ts";
import { asCount } from "../parameters/count.ts";
import { terms } from "../../../core/terms.ts";
import { suggestionCell } from "../suggestion.ts";
import { reasonsOf } from "./verdict-cell.ts";

const order = columnsOf(plan7488).join(", ");

const words = {
  period: { vi: "{which}, theo thứ tự {order}.", en: "{which}, in the order {order}." },
  before: { vi: "Số liệu 12 tháng trước khi lựa chọn", en: "The 12 months before selection" },
  after: { vi: "Số liệu 12 tháng thực hiện", en: "The 12 months of transformation" },
} satisfies Record<string, Sentence>;

/** What the figures suggest of «giảm cơ bản» (Quy ước Q7). @item S1 */
export const gateHint = defineFunction({
  id: "GOIYGIAM",
  says: {
    vi: "Số liệu hai kỳ gợi ý thế nào về điều kiện «giảm cơ bản»; chỉ là gợi ý, không thay kết luận của cấp có thẩm quyền (Quy ước Q7).",
    en: "What the figures of two periods suggest of the gate “basically reduced”; a suggestion, never the authority's conclusion (convention Q7).",
  },
  parameters: [period({ vi: "trước", en: "before" }, words.before), period({ vi: "sau", en: "after" }, words.after)],
  returns: {
    vi: "«Gợi ý Có», «Gợi ý Không» hoặc «Chưa đủ số liệu».",
    en: "«Gợi ý Có» (yes), «Gợi ý Không» (no) or «Chưa đủ số liệu» (undetermined).",
  },
  gives: "string",
  lifts: true,
  isOfPlan: true,
  alsoFoundBy: ["gợi ý", "giảm cơ bản", "G1"],
  example: { call: ["{100,20,2,1}", "{95,19,2,1}"], answer: "Gợi ý Có", wrong: ["100", "95"] },
  run: ({ before, after, plan }) => suggestionCell(judge(before, after, plan).verdict),
  explain({ before, after, plan }) {
    const judgement = judge(before, after, plan);
    const { verdict } = judgement;
    const reasons = reasonsOf(judgement);
    return verdict === "met" || verdict === "notMet" ? { ...reasons, verdict: terms.suggestion[verdict] } : reasons;
  },
});

type Figures = Readonly<Record<string, number | null>>;

/** @throws where the plan goes by no figures: the gate is the authority's alone */
function suggestionIn({ gateSuggestions: [first] }: Plan): GateSuggestion {
  if (first) return first.value;
  throw notAvailable("Kế hoạch này không nêu số liệu nào để gợi ý. Hãy ghi kết luận của cấp có thẩm quyền.");
}

/** The figures that the plan's suggestion goes by: those that must fall, then those that must not rise. */
function columnsOf(plan: Plan): readonly string[] {
  const { down, notUp } = suggestionIn(plan);
  return [...down.map(({ column }) => column), ...notUp];
}

function period<const Name extends string>(name: { readonly vi: string; readonly en: Name }, which: Sentence) {
  return parameter({
    name,
    says: fill(words.period, { which, order }),
    isRange: true,
    rowsOf: (rows, plan) =>
      rows.length === columnsOf(plan).length && rows.every((row) => row.length === 1) ? [rows.flat()] : rows,
    read(argument, plan): Figures {
      const columns = columnsOf(plan);
      const cells = asRows(argument).flat();
      if (cells.length !== columns.length)
        throw badInput(
          `Cần đúng ${columns.length} số theo thứ tự ${columns.join(", ")}, ở đây ${cells.length} ô. Hãy chọn lại vùng.`,
        );
      const read = (at: number) => {
        const cell = cells[at] ?? null;
        return cell === null ? null : asCount(cell, `Số liệu ${columns[at]}`, "Hãy ghi số vụ hoặc số người.");
      };
      return Object.fromEntries(columns.map((column, at) => [column, read(at)]));
    },
  });
}

function judge(before: Figures, now: Figures, plan: Plan) {
  const judgement = suggestGate(suggestionIn(plan).gate, { before, now }, plan);
  if (judgement) return judgement;
  throw new Error("a plan has the suggestion that it goes by");
}
