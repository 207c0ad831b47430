import { law, type Citation } from "../citation.ts";
import { fill, type Sentence } from "../sentence.ts";
import type { Fixing, Plan, PlanFixing } from "./plan.ts";

/** What a plan may fix, as a noun for «… không nêu …». */
export const fixingNames: Readonly<Record<Fixing, Sentence>> = {
  criteria: { vi: "tiêu chí rà soát", en: "criteria of complexity" },
  targets: { vi: "chỉ tiêu của địa bàn", en: "targets of an area" },
  gates: { vi: "điều kiện bắt buộc", en: "mandatory conditions" },
  cap: { vi: "mức trần số địa bàn", en: "cap on the areas" },
  successFloor: { vi: "tỷ lệ chỉ tiêu để địa bàn đạt", en: "share of targets for success" },
  yearlyFloor: { vi: "tỷ lệ chuyển hóa trong năm", en: "share to transform in a year" },
  sustainedFloor: { vi: "tỷ lệ không tái phức tạp", en: "share that stays transformed" },
  term: { vi: "thời gian chuyển hóa một địa bàn", en: "time to transform an area" },
  leaving: { vi: "việc đưa ra khỏi diện chuyển hóa", en: "rule on leaving the list" },
  orderObjective: { vi: "mục tiêu về trật tự, an toàn", en: "objective on order and safety" },
  plannedNumber: { vi: "số địa bàn theo kế hoạch năm", en: "number planned for a year" },
  householdGroup: { vi: "số hộ của một tổ", en: "size of a people's group" },
  reportDue: { vi: "hạn báo cáo", en: "report deadline" },
};

export const fixings = Object.keys(fixingNames) as readonly Fixing[];

const sentences = {
  unsaid: { vi: "{document} không nêu {what}.", en: "{document} sets no {what}." },
  unseen: {
    vi: "Tệp kế hoạch chưa có {what} của {document}.",
    en: "The plan file does not have the {what} of {document} yet.",
  },
};

/** Does the plan fix all of these? */
export function fixes<Key extends Fixing>(plan: Plan, ...keys: readonly Key[]): plan is PlanFixing<Key> {
  return keys.every((key) => isFixed(plan[key]));
}

/** A list without items fixes nothing. */
export function isFixed(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/**
 * What is said where a plan fixes nothing: that the document says nothing, or that the file does not know what it says.
 *
 * @example notFixed({ document: "Kế hoạch A" }, "cap").vi // "Kế hoạch A không nêu mức trần số địa bàn."
 */
export function notFixed({ document, unseen = [] }: Pick<Plan, "document" | "unseen">, key: Fixing): Sentence {
  return fill(unseen.includes(key) ? sentences.unseen : sentences.unsaid, { document, what: fixingNames[key] });
}

/** The document as a whole, for what it says nothing of. */
export function wholeDocument({ document }: Pick<Plan, "document">): Citation {
  return law(document, "toàn văn");
}

/** The clause of what a plan may leave unsaid, or the document as a whole. */
export function clauseOr(citation: Citation | undefined, plan: Pick<Plan, "document">): Citation {
  return citation ?? wholeDocument(plan);
}
