import type { Assessment } from "../../core/assess/assessment.ts";
import { consolidate } from "../../core/consolidation/consolidate.ts";
import { submissionOf } from "../../core/consolidation/submission.ts";
import { contestRanges } from "../../core/selection/contest-ranges.ts";
import { rangeLines } from "../../core/selection/range-lines.ts";
import { factsOf, type StatedOfReport } from "./consolidation-facts.ts";
import type { ReportFacts, ReportVariant } from "./report-facts.ts";
import { criteriaReview } from "./sections/criteria-review.ts";

/**
 * The facts of a report from one open workbook: its district's, or the province's where it spans several districts. Null
 * while its year is not known, or nothing of a year could be read.
 *
 * @param withCriteria with the appendix of points and ranks, which rests on police counts
 * @example
 * const facts = workbookFacts(assess(content, plan7488, 2018), "yearly");
 * const bytes = facts && (await buildReport(facts));
 */
export function workbookFacts(
  assessment: Assessment,
  variant: ReportVariant,
  withCriteria = false,
): ReportFacts | null {
  const file = assessment.opened.content.fileName ?? "";
  const submission = submissionOf(assessment, { file, identity: file }, "vi");
  const { year, years } = submission;
  const [first, ...more] = years;
  if (year === null || !first) return null;
  const level = more.length === 0 && first.district ? "district" : "province";
  return factsOf(consolidate([submission], assessment.opened.plan, assessment.opened.register, year), {
    variant,
    level,
    year,
    stated: { ...statedOfReport(assessment), ...(withCriteria && { criteria: criteriaReview(assessment) }) },
  });
}

/** What one workbook says of its report: «Cài đặt», whether blanks were counted, how firm the ranks of its list are. */
export function statedOfReport(assessment: Assessment): StatedOfReport {
  const {
    opened: { settings },
    options,
    selection,
  } = assessment;
  const { committee, countedFrom, countedTo, judgedOn, registerOn } = settings;
  return {
    issuer: committee ?? null,
    countedOver: countedFrom !== undefined && countedTo !== undefined ? { from: countedFrom, to: countedTo } : null,
    judgedOn: judgedOn ?? null,
    registerOn: registerOn ?? null,
    blankIsZero: options.blankIsZero === true,
    contests: contestRanges(assessment).flatMap((contest) =>
      selection ? [{ contest, lines: rangeLines(contest, selection) }] : [],
    ),
  };
}
