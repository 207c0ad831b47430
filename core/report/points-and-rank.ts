import { formatRanks, formatScore } from "../format.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import type { Language } from "../sentence.ts";
import type { Cell } from "../table.ts";

/**
 * Points and rank of an area of the sheet as two cells: numbers, and where blanks leave more than one text «16,67–50,00»
 * and «2–5».
 *
 * @example pointsAndRank(assessment.selection, 0, "vi") // [50, 2]
 */
export function pointsAndRank(
  { scores, rankBounds }: SelectionResult,
  index: number,
  language: Language,
): readonly [Cell, Cell] {
  const [score, ranks] = [scores.areas[index], rankBounds[index]];
  if (!score || !ranks) return [null, null];
  const { best, worst } = ranks;
  return [score.points ?? formatScore(score, language, 2), best === worst ? best : formatRanks(ranks)];
}
