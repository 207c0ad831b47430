import { compareRatios, formatRatio, product, quotient, ratioOf, type Decimal, type Ratio } from "../../ratio.ts";
import { fill, type Sentence } from "../../sentence.ts";
import type { Unanswered } from "../normalise/normalised.ts";
import { mostItems } from "./priorities.ts";

/** How many times as much: a decimal, or a fraction as text ("1/3"). */
export type Comparison = Decimal;

const sentences = {
  size: {
    vi: "Bảng so sánh cặp phải có {count} dòng và {count} cột, mỗi nhóm tiêu chí một dòng một cột ({groups}).",
    en: "The table of comparisons must have {count} rows and {count} columns, one a group of criteria ({groups}).",
  },
  tooMany: {
    vi: "Có {count} nhóm tiêu chí; tỷ số nhất quán chỉ công bố đến {most} nhóm.",
    en: "There are {count} groups of criteria; the consistency ratio is published for at most {most}.",
  },
  unreadable: {
    vi: "So sánh nhóm {first} với nhóm {second} phải là số từ 1/9 đến 9 (ví dụ 3, 0,5 hoặc 1/3); đang ghi «{given}».",
    en: "Group {first} against group {second} must be a number from 1/9 to 9 (as 3, 0.5 or 1/3); it says “{given}”.",
  },
  diagonal: {
    vi: "Nhóm {first} so với chính nó phải là 1; đang ghi «{given}».",
    en: "Group {first} against itself must be 1; it says “{given}”.",
  },
  reciprocal: {
    vi: "Nhóm {second} so với nhóm {first} phải là nghịch đảo của chiều kia: {wanted}; đang ghi «{given}». Hãy ghi {wanted} hoặc để trống.",
    en: "Group {second} against group {first} must be the reciprocal of the other way round, {wanted}; it says “{given}”. Write {wanted} or leave it empty.",
  },
} satisfies Record<string, Sentence>;

const nine = ratioOf(9);
const one = ratioOf(1);

/**
 * Reads a table of pairwise comparisons as exact fractions. Only what stands above the diagonal must be given; what
 * stands below is checked, or filled in where it is left out.
 *
 * @param groups ids for the messages, one a row
 */
export function readComparisons(
  comparisons: readonly (readonly (Comparison | null)[])[],
  groups: readonly string[],
): { readonly matrix: readonly (readonly Ratio[])[] } | Unanswered {
  const count = groups.length;
  if (count > mostItems) return { refused: fill(sentences.tooMany, { count, most: mostItems }) };
  if (count === 0 || comparisons.length !== count || comparisons.some((row) => row.length !== count))
    return { refused: fill(sentences.size, { count, groups: groups.join(", ") }) };

  const matrix: Ratio[][] = groups.map(() => groups.map(() => one));
  const put = (row: number, column: number, value: Ratio) => ((matrix[row] ?? [])[column] = value);
  for (let row = 0; row < count; row += 1) {
    for (let column = row; column < count; column += 1) {
      const given = comparisons[row]?.[column] ?? null;
      const figures = { first: groups[row] ?? "", second: groups[column] ?? "", given: given ?? "" };
      const value = given === null && row === column ? one : readComparison(given);
      if (!value) return { refused: fill(sentences.unreadable, figures) };
      if (row === column && compareRatios(value, one) !== 0) return { refused: fill(sentences.diagonal, figures) };
      const opposite = quotient(one, value);
      const below = row === column ? null : (comparisons[column]?.[row] ?? null);
      if (below !== null && !isReciprocal(below, value))
        return { refused: fill(sentences.reciprocal, { ...figures, given: below, wanted: formatRatio(opposite) }) };
      put(row, column, value);
      put(column, row, opposite);
    }
  }
  return { matrix };
}

function isReciprocal(given: Comparison, value: Ratio): boolean {
  const read = readComparison(given);
  return read !== null && compareRatios(product(read, value), one) === 0;
}

/** Null for what is no number from 1/9 to 9. */
function readComparison(given: Comparison | null): Ratio | null {
  if (given === null) return null;
  try {
    const [above = "", below, ...rest] = String(given)
      .split("/")
      .map((part) => part.trim());
    const value = below === undefined ? ratioOf(above) : quotient(ratioOf(above), ratioOf(below));
    const isWithin = compareRatios(value, quotient(one, nine)) >= 0 && compareRatios(value, nine) <= 0;
    return rest.length === 0 && isWithin ? value : null;
  } catch {
    return null;
  }
}
