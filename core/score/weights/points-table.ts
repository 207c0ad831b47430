import { decimalSentence } from "../../format.ts";
import type { Criterion } from "../../plan/plan.ts";
import { formatDecimal, ratioOf, total, type Decimal, type Ratio } from "../../ratio.ts";
import { fill, type Sentence } from "../../sentence.ts";
import type { Unanswered } from "../normalise/normalised.ts";
import type { Weights } from "./weights.ts";

const sentences = {
  unknown: {
    vi: "Bảng điểm có {ids} không thuộc kế hoạch. Hãy bỏ hoặc ghi lại mã tiêu chí.",
    en: "The points table has {ids}, which the plan does not know. Remove it or correct the id.",
  },
  missing: {
    vi: "Bảng điểm thiếu {ids}. Hãy ghi điểm tối đa cho từng tiêu chí; ghi 0 nếu không chấm tiêu chí đó.",
    en: "The points table lacks {ids}. State the most points of every criterion; 0 where it is not to count.",
  },
  unreadable: {
    vi: "Điểm tối đa của {ids} phải là số thập phân từ 0 trở lên.",
    en: "The most points of {ids} must be a decimal from 0.",
  },
  allZero: {
    vi: "Bảng điểm phải có ít nhất một tiêu chí trên 0 điểm.",
    en: "At least one criterion of the points table must have more than 0 points.",
  },
  how: {
    vi: "Theo bảng điểm: tổng {whole} điểm, điểm tối đa của tiêu chí là trọng số; điểm của địa bàn quy về thang 100.",
    en: "By a points table of {whole} points in all: the most points of a criterion are its weight; scores are out of 100.",
  },
} satisfies Record<string, Sentence>;

/**
 * Weights from a table that gives every criterion the most points it can bring (thang điểm): the points are the
 * weights, whatever they add up to.
 *
 * @param points by criterion id; every criterion of the plan, 0 for one that does not count
 * @returns why there are none when an id is unknown or missing, a figure is no decimal from 0, or all are 0
 * @example pointsTableWeights(plan7488.criteria.slice(0, 2), { a1: 10, a2: "7.5" }) // { weights: { a1: 10, a2: "7.5" }, … }
 */
export function pointsTableWeights(
  criteria: readonly Criterion[],
  points: Readonly<Record<string, Decimal>>,
): Weights | Unanswered {
  const ids = criteria.map(({ id }) => id);
  const refuse = (sentence: Sentence, which: readonly string[]) => ({
    refused: fill(sentence, { ids: which.join(", ") }),
  });
  const unknown = Object.keys(points).filter((id) => !ids.includes(id));
  if (unknown.length > 0) return refuse(sentences.unknown, unknown);
  const missing = ids.filter((id) => !Object.hasOwn(points, id));
  if (missing.length > 0) return refuse(sentences.missing, missing);
  const read = ids.map((id) => ({ id, value: readPoints(points[id]) }));
  const unreadable = read.filter(({ value }) => value === null).map(({ id }) => id);
  if (unreadable.length > 0) return refuse(sentences.unreadable, unreadable);
  const whole = total(read.map(({ value }) => value ?? ratioOf(0)));
  if (whole.numerator === 0n) return { refused: sentences.allZero };
  return { weights: points, how: fill(sentences.how, { whole: decimalSentence(formatDecimal(whole)) }) };
}

function readPoints(points: Decimal | undefined): Ratio | null {
  try {
    const value = ratioOf(points ?? NaN);
    return value.numerator >= 0n ? value : null;
  } catch {
    return null;
  }
}
