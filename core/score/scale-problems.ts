import type { ValueColumn } from "../plan/value-columns.ts";
import { ratioOf, type Decimal, type Ratio } from "../ratio.ts";
import { isCount } from "../share.ts";
import { fill, type Sentence } from "../sentence.ts";

export const scaleSentences = {
  missingRow: { vi: "Thang điểm thiếu dòng {column}.", en: "The scale has no row for {column}." },
  doubleRow: { vi: "Thang điểm có hai dòng {column}.", en: "The scale has two rows for {column}." },
  unknownRow: {
    vi: "Thang điểm có dòng «{column}» không thuộc kế hoạch.",
    en: "The scale has a row “{column}” that the plan does not know.",
  },
  level: {
    vi: "Mức chuẩn của {column} phải là số thập phân lớn hơn 0, tối đa 16 chữ số phần nguyên và 20 chữ số phần thập phân; đang ghi «{given}».",
    en: "The reference level of {column} must be a decimal above 0 with at most 16 digits before and 20 after the point; it says “{given}”.",
  },
  fixedLevel: {
    vi: "Mức chuẩn của {column} phải là 1 (cột có/không hoặc ba mức); đang ghi «{given}».",
    en: "The reference level of {column} must be 1 (yes/no or three levels); it says “{given}”.",
  },
  weight: {
    vi: "Trọng số của {column} phải là số thập phân từ 0 trở lên, tối đa 16 chữ số phần nguyên và 20 chữ số phần thập phân; đang ghi «{given}».",
    en: "The weight of {column} must be a decimal from 0 with at most 16 digits before and 20 after the point; it says “{given}”.",
  },
  noWeight: { vi: "Thiếu trọng số của {column}.", en: "The weight of {column} is missing." },
  partWeight: {
    vi: "{column} không có trọng số riêng: trọng số của tiêu chí ghi ở dòng {first}.",
    en: "{column} has no weight of its own: the criterion's weight stands in the row {first}.",
  },
  allZero: { vi: "Phải có ít nhất một trọng số lớn hơn 0.", en: "At least one weight must be above 0." },
} satisfies Record<string, Sentence>;

/** What is wrong with the reference level of a column; null when nothing is. */
export function levelProblem({ id, kind }: Pick<ValueColumn, "id" | "kind">, level: Decimal): Sentence | null {
  const read = readDecimal(level);
  const figures = { column: id, given: String(level) };
  if (kind === "count") return read && read.numerator > 0n ? null : fill(scaleSentences.level, figures);
  return read && read.numerator === read.denominator ? null : fill(scaleSentences.fixedLevel, figures);
}

/**
 * What is wrong with a weight; null when nothing is.
 *
 * @param first the column that bears the weight when this one is a further part of the same criterion
 */
export function weightProblem(column: string, weight: Decimal | null, first: string | null): Sentence | null {
  if (first !== null) return weight === null ? null : fill(scaleSentences.partWeight, { column, first });
  if (weight === null) return fill(scaleSentences.noWeight, { column });
  const read = readDecimal(weight);
  return read && read.numerator >= 0n ? null : fill(scaleSentences.weight, { column, given: String(weight) });
}

/** False for a weight of 0 and for a part without its own. */
export function isAboveZero(weight: Decimal | null): boolean {
  return weight !== null && readDecimal(weight)?.numerator !== 0n;
}

// Every count can be a level.
const most = 10n ** 16n;
const finest = 10n ** 20n;

/** Null for what is no plain decimal, and for magnitudes at which sums in floating point would lose their meaning. */
function readDecimal(decimal: Decimal): Ratio | null {
  if (isCount(decimal)) return ratioOf(decimal);
  try {
    const ratio = ratioOf(decimal);
    const isPlain = ratio.numerator < most * ratio.denominator && finest % ratio.denominator === 0n;
    return isPlain ? ratio : null;
  } catch {
    return null;
  }
}
