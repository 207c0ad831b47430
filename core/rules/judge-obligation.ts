import { clauseOr } from "../plan/not-fixed.ts";
import { dayText } from "../civil-date.ts";
import type { EvidenceKind, Obligation } from "../plan/obligation.ts";
import type { Plan } from "../plan/plan.ts";
import type { Sentence } from "../sentence.ts";
import { isCount } from "../share.ts";
import type { Judgement, Verdict } from "../verdict.ts";
import { defineRule } from "./rule.ts";

/** What is stated of one duty of one holder; null where nothing is. */
export interface Evidence {
  readonly answer: boolean | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly document: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** Million đồng: a figure, never judged. */
  readonly money: number | null;
}

/** Nothing stated. */
export const noEvidence: Evidence = {
  answer: null,
  done: null,
  total: null,
  document: null,
  date: null,
  money: null,
};

interface Facts {
  readonly obligation: Obligation;
  readonly evidence: Evidence;
  readonly year: number;
  /** Something else in the workbook says that the duty does not apply, such as a list that has no bordering area. */
  readonly isExempt?: boolean;
}

const names: Readonly<Record<Exclude<EvidenceKind, "money">, Sentence>> = {
  answer: { vi: "câu trả lời Có hoặc Không", en: "an answer yes or no" },
  done: { vi: "số thực hiện", en: "the number done" },
  total: { vi: "tổng số", en: "the total" },
  document: { vi: "số, ký hiệu", en: "the number" },
  date: { vi: "ngày", en: "the day" },
};

/**
 * One duty of the plan by its evidence (Quy ước Q22): a document with number and day, a yes or no, a number, a share of
 * all, or a day. What is blank leaves it undetermined unless what is there decides by itself.
 *
 * @throws RangeError never: figures that cannot be true leave it undetermined.
 * @example obligationRule.judge({ obligation, evidence: { ...noEvidence, done: 11, total: 12 }, year: 2018 }, plan7488).verdict // "notMet" for N8
 */
export const obligationRule = defineRule({
  id: "judge-obligation",
  title: { vi: "Nghĩa vụ thực hiện Kế hoạch", en: "Duty of the plan" },
  citation: (plan) => clauseOr(plan.plannedNumber, plan),
  sentences: {
    documented: { vi: "{duty}: {document} ngày {date}.", en: "{duty}: {document} of {date}." },
    yes: { vi: "{duty}: đã thực hiện.", en: "{duty}: done." },
    no: { vi: "{duty}: chưa thực hiện.", en: "{duty}: not done." },
    count: { vi: "{duty}: {done}.", en: "{duty}: {done}." },
    part: { vi: "{duty}: {done}/{total}.", en: "{duty}: {done}/{total}." },
    exceeds: {
      vi: "{duty}: {done} lớn hơn {total}, một trong hai số sai.",
      en: "{duty}: {done} exceeds {total}, one of the two figures is wrong.",
    },
    onDay: { vi: "{duty}: ngày {date}.", en: "{duty}: on {date}." },
    late: {
      vi: "{duty}: ngày {date}, không trước ngày {before}.",
      en: "{duty}: on {date}, not before {before}.",
    },
    outside: { vi: "{duty}: ngày {date} ngoài năm {year}.", en: "{duty}: {date} lies outside {year}." },
    nothing: { vi: "{duty}: không áp dụng.", en: "{duty}: does not apply." },
    lacking: { vi: "{duty}: thiếu {missing}.", en: "{duty}: {missing} missing." },
  },
  judge({ obligation, evidence, year, isExempt = false }: Facts, plan, say) {
    const { answer, done, total, document, date } = evidence;
    const deadline = dueDayOf(obligation, plan);
    const before = deadline === undefined ? null : `${year}-${deadline}`;
    const numbers = {
      duty: obligation.heading,
      ...(done !== null && { done }),
      ...(total !== null && { total }),
      ...(document !== null && { document }),
      ...(date !== null && { date: dayText(date) }),
      ...(before !== null && { before: dayText(before) }),
      year: String(year),
    };
    const result = (verdict: Verdict, id: Parameters<typeof say>[0], more = {}): Judgement => {
      const all = { ...numbers, ...more };
      return { verdict, numbers: all, because: [{ ...say(id, all), citation: obligation.citation }], readings: [] };
    };
    const lacking = (...kinds: readonly (keyof typeof names)[]) => {
      const missing = kinds.filter((kind) => evidence[kind] === null || isNoCount(evidence[kind]));
      return result("undetermined", "lacking", { missing: listed(missing, obligation) });
    };
    const isOdd = isNoCount(done) || isNoCount(total);

    if (isExempt || isOutOfTime(obligation, year, plan)) return result("notApplicable", "nothing");
    if (obligation.notApplicableWhen === "answer-no" && answer === false) return result("notApplicable", "nothing");
    if (isOdd) return lacking("done", "total");
    const isEmpty = total === 0 && (done === null || done === 0);
    if (obligation.notApplicableWhen === "total-zero" && isEmpty) return result("notApplicable", "nothing");
    switch (obligation.test) {
      case "document":
      case "yes-and-document": {
        if (answer === false) return result("notMet", "no");
        const wanted = obligation.test === "document" ? [] : (["answer"] as const);
        // The plan of the year states a number of areas (IV.1-2): without it the duty is half done.
        const number = obligation.evidence.includes("done") ? (["done"] as const) : [];
        const all = [...wanted, ...number, "document", "date"] as const;
        return all.some((kind) => evidence[kind] === null) ? lacking(...all) : result("met", "documented");
      }
      case "yes-no":
        if (answer === null) return lacking("answer");
        return answer ? result("met", "yes") : result("notMet", "no");
      case "at-least-one":
        if (done === null) return lacking("done");
        if (done > 0) return result("met", "count");
        return obligation.notApplicableWhen === "total-zero" && total === null
          ? lacking("total")
          : result("notMet", "count");
      case "all":
        if (done === null || total === null) return lacking("done", "total");
        if (done > total) return result("undetermined", "exceeds");
        return result(done === total ? "met" : "notMet", "part");
      case "none":
        if (done === null) return lacking("done");
        if (total !== null && done > total) return result("undetermined", "exceeds");
        return result(done === 0 ? "met" : "notMet", total === null ? "count" : "part");
      case "date":
      case "before":
        if (answer === false) return result("notMet", "no");
        if (date === null) return lacking("date");
        if (obligation.test === "before" && before === null) return result("notApplicable", "nothing");
        if (obligation.test === "before" && before !== null && date >= before) return result("notMet", "late");
        return date.startsWith(`${year}-`) ? result("met", "onDay") : result("undetermined", "outside");
    }
  },
});

/**
 * Judges one duty of one holder.
 *
 * @example judgeObligation({ obligation, evidence: { ...noEvidence, done: 0, total: 36 }, year: 2018 }, plan7488).verdict // "met" for N10
 */
export function judgeObligation(facts: Facts, plan: Plan): Judgement {
  return obligationRule.judge(facts, plan);
}

/** The month and day before which it is done: its own, else that of the plan's report. */
export function dueDayOf({ before }: Pick<Obligation, "before">, { reportDue }: Plan): string | undefined {
  return before ?? reportDue?.before.value;
}

/**
 * A duty of the last year asks nothing in the years before.
 *
 * @example isOutOfTime({ period: "last-year" }, 2018, plan7488) // true
 */
export function isOutOfTime(
  { period }: Pick<Obligation, "period">,
  year: number,
  { period: { value } }: Plan,
): boolean {
  return period === "last-year" && year !== value.to;
}

/** A figure that counts nothing, such as 11,5: the count itself is still missing. */
function isNoCount(evidence: Evidence[EvidenceKind]): boolean {
  return typeof evidence === "number" && !isCount(evidence);
}

/** «số, ký hiệu và ngày của kế hoạch»: what is missing, and of which paper. */
function listed(kinds: readonly (keyof typeof names)[], { heading }: Obligation): Sentence {
  const isOfPaper = kinds.includes("document");
  const paper = heading.vi.startsWith("Kế hoạch") ? { vi: "kế hoạch", en: "plan" } : { vi: "văn bản", en: "document" };
  const joined = (language: keyof Sentence, and: string) => kinds.map((kind) => names[kind][language]).join(and);
  return {
    vi: `${joined("vi", " và ")}${isOfPaper ? ` của ${paper.vi}` : ""}`,
    en: `${joined("en", " and ")}${isOfPaper ? ` of the ${paper.en}` : ""}`,
  };
}
