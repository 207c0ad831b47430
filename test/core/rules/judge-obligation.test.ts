import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { judgeObligation, noEvidence, type Evidence } from "../../../core/rules/judge-obligation.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { planWithout } from "./plan-without.ts";

function judge(id: string, evidence: Partial<Evidence>, more: { year?: number; isExempt?: boolean } = {}) {
  const obligation = obligationsOf(plan7488).find((one) => one.id === id);
  if (!obligation) throw new Error(id);
  return judgeObligation({ obligation, evidence: { ...noEvidence, ...evidence }, year: 2018, ...more }, plan7488);
}

const paper = { document: "05/KH-UBND", date: "2018-02-05" };

describe("the duties of plan 7488, each judged by its evidence (Q22)", () => {
  it.each<[string, Partial<Evidence>, Verdict]>([
    // A document: number and day, or a no.
    ["N22", paper, "met"],
    ["N22", { answer: true, ...paper }, "met"],
    ["N22", { answer: true }, "undetermined"],
    ["N22", { document: "05/KH-UBND" }, "undetermined"],
    ["N22", { answer: false }, "notMet"],
    ["N22", {}, "undetermined"],
    // The plan of the year states how many areas (IV.1-2).
    ["N3", { ...paper, done: 5 }, "met"],
    ["N3", paper, "undetermined"],
    // Yes or no.
    ["N20", { answer: true }, "met"],
    ["N20", { answer: false }, "notMet"],
    ["N20", {}, "undetermined"],
    ["N2", { answer: false }, "notMet"],
    // At least one.
    ["N5", { done: 1 }, "met"],
    ["N5", { done: 0 }, "notMet"],
    ["N5", {}, "undetermined"],
    ["N17", { done: 2, total: 9 }, "met"],
    ["N17", { done: 0, total: 9 }, "notMet"],
    ["N17", { done: 0, total: 0 }, "notApplicable"],
    ["N17", { total: 0 }, "notApplicable"],
    // Whether there was any case to try is not stated.
    ["N17", { done: 0 }, "undetermined"],
    // All of them.
    ["N8", { done: 12, total: 12 }, "met"],
    ["N8", { done: 11, total: 12 }, "notMet"],
    ["N8", { done: 0, total: 0 }, "notApplicable"],
    ["N8", { done: 13, total: 12 }, "undetermined"],
    ["N8", { done: 3, total: 0 }, "undetermined"],
    ["N8", { done: 0 }, "undetermined"],
    ["N8", { done: 11.5, total: 12 }, "undetermined"],
    // None.
    ["N10", { done: 0, total: 36 }, "met"],
    ["N10", { done: 1, total: 36 }, "notMet"],
    ["N10", { done: 3 }, "notMet"],
    ["N10", { total: 36 }, "undetermined"],
    ["N10", { done: 37, total: 36 }, "undetermined"],
    ["N14", { done: 0 }, "met"],
    // Before 25/11 of the year.
    ["N27", { date: "2018-11-24" }, "met"],
    ["N27", { date: "2018-11-25" }, "notMet"],
    ["N27", { date: "2019-01-10" }, "notMet"],
    ["N27", { date: "2017-11-20" }, "undetermined"],
    ["N27", { answer: false }, "notMet"],
    // A day within the year.
    ["N28", { date: "2018-12-20" }, "met"],
    ["N28", { date: "2019-01-05" }, "undetermined"],
    ["N28", { answer: false }, "notMet"],
    ["N28", {}, "undetermined"],
    // No difficulties, nothing to report.
    ["N30", { answer: false }, "notApplicable"],
    ["N30", { answer: true, ...paper }, "met"],
    ["N30", { answer: true }, "undetermined"],
  ])("%s with %j is %s", (id, evidence, verdict) => expect(judge(id, evidence).verdict).toBe(verdict));

  it("N29 is asked in the last year only: directions and a document", () => {
    expect(judge("N29", { answer: true, ...paper }).verdict).toBe("notApplicable");
    const last = { year: 2020 };
    expect(judge("N29", { answer: true, document: "9/BC-UBND", date: "2020-12-01" }, last).verdict).toBe("met");
    expect(judge("N29", { document: "9/BC-UBND", date: "2020-12-01" }, last).verdict).toBe("undetermined");
    expect(judge("N29", { answer: false }, last).verdict).toBe("notMet");
  });

  it("N18 does not apply to an area that borders on nothing (d6 is no)", () => {
    expect(judge("N18", {}, { isExempt: true }).verdict).toBe("notApplicable");
    expect(judge("N18", {}).verdict).toBe("undetermined");
  });

  it("a day to report before is asked only where the plan sets one", () => {
    const obligation = obligationsOf(plan7488).find(({ id }) => id === "N27");
    if (!obligation) throw new Error("N27");
    const judged = judgeObligation(
      { obligation, evidence: { ...noEvidence, date: "2018-12-30" }, year: 2018 },
      planWithout("reportDue"),
    );
    expect(judged.verdict).toBe("notApplicable");
    expect(judged.numbers).not.toHaveProperty("before");
  });

  it("says what is missing, and cites the clause of the duty", () => {
    const { because } = judge("N22", { answer: true });
    expect(because[0]?.sentence.vi).toBe("Kế hoạch của cấp xã: thiếu số, ký hiệu và ngày của kế hoạch.");
    expect(because[0]?.citation.clause).toBe("V.2-2");
    expect(judge("N8", { done: 11, total: 12 }).because[0]?.sentence.vi).toBe("Bố trí đủ biên chế Công an: 11/12.");
    expect(judge("N27", { date: "2018-11-25" }).because[0]?.sentence.vi).toBe(
      "Báo cáo Bộ Công an trước ngày 25/11: ngày 25/11/2018, không trước ngày 25/11/2018.",
    );
  });
});

it.each<[string, Partial<Evidence>, string, string]>([
  ["N20", {}, "câu trả lời Có hoặc Không", "an answer yes or no"],
  ["N5", {}, "số thực hiện", "the number done"],
  ["N8", {}, "số thực hiện và tổng số", "the number done and the total"],
  ["N8", { done: 0 }, "tổng số", "the total"],
  ["N8", { total: 12 }, "số thực hiện", "the number done"],
  // A half is no count: the count is missing all the same, and said to be.
  ["N8", { done: 11.5, total: 12 }, "số thực hiện", "the number done"],
  ["N10", { total: 36 }, "số thực hiện", "the number done"],
  ["N17", { done: 0 }, "tổng số", "the total"],
  ["N27", {}, "ngày", "the day"],
  ["N3", paper, "số thực hiện", "the number done"],
])("%s by %j: what is missing is named", (id, evidence, vi, en) => {
  expect(judge(id, evidence).numbers["missing"]).toEqual({ vi, en });
});

it("the figures of a duty are those that its sheet states", () => {
  expect(Object.keys(judge("N10", {}).numbers).sort()).toEqual(["before", "duty", "missing", "year"]);
  expect(judge("N10", { done: 36, total: 36 }).because.map(({ code }) => code)).toEqual(["judge-obligation/part"]);
  expect(judge("N10", { done: 36, total: 36 }).readings).toEqual([]);
  expect(judge("N14", { done: 0 }).because.map(({ code }) => code)).toEqual(["judge-obligation/count"]);
});
