import {
  freezeScale,
  isUnreadable,
  plan7488,
  readCriteriaRange,
  scoreAreas,
  valueColumns,
  type AreaFacts,
  type CriteriaRange,
  type Scale,
  type Scores,
  type UnreadableRange,
} from "../../core/index.ts";
import { asRows, isBlank } from "./parameter.ts";
import { badInput, notAvailable } from "./cell-error.ts";
import { asScale } from "./scale-argument.ts";

/** A range of figures with the scale that goes with it, scored. */
export interface ScoredRange {
  readonly facts: readonly AreaFacts[];
  readonly scale: Scale;
  readonly scores: Scores;
}

/**
 * One figure an area, as a column to be spilled beside the range.
 *
 * @param figures from the scores one figure an area, null where an area has none
 */
export function scoreColumn(
  criteria: unknown,
  scale: unknown,
  figures: (scores: Scores) => readonly (number | null)[],
): unknown[][] {
  return scoreRows(criteria, scale, 1, ({ scores }) =>
    figures(scores).map((figure) => (figure === null ? null : [figure])),
  );
}

/** Some figures an area, as a block to be spilled beside the range; null where an area has none. */
export function scoreRows(
  criteria: unknown,
  scale: unknown,
  width: number,
  figures: (scored: ScoredRange) => readonly (readonly unknown[] | null)[],
): unknown[][] {
  const range = readRange(criteria);
  return spill(range.rows, width, figures(scoreRead(range, scale)));
}

/** The block beside a range: a row that numbers the columns stays empty, an area without figures is #N/A. */
export function spill(
  rows: CriteriaRange["rows"],
  width: number,
  figures: readonly (readonly unknown[] | null)[],
): unknown[][] {
  return rows.map((area) => {
    if (area === null) return Array<unknown>(width).fill("");
    const own = figures[area];
    return own ? [...own] : Array.from({ length: width }, blankRow);
  });
}

export function scoreRead({ facts }: CriteriaRange, scale: unknown): ScoredRange {
  const used = isBlank(scale) ? provisional(facts) : asScale(asRows(scale));
  return { facts, scale: used, scores: scoreAreas(plan7488.criteria, used, facts) };
}

/** Made when needed: Excel's error class does not exist while this file is loaded. */
function blankRow(): Error {
  return notAvailable("Dòng này còn ô trống hoặc ô không đọc được, nên chưa có điểm. Hãy điền đủ các ô của dòng.");
}

export function readRange(criteria: unknown): CriteriaRange {
  const range = readCriteriaRange(asRows(criteria), plan7488.criteria);
  if (isUnreadable(range)) throw badInput(inWords(range));
  if (range.facts.length === 0)
    throw badInput("Dưới dòng tiêu đề không có dòng số liệu nào. Hãy chọn cả các dòng địa bàn.");
  return range;
}

function inWords({ why, width, column = "" }: UnreadableRange): string {
  if (why === "duplicate-column") return `Hai cột cùng là tiêu chí ${column}. Hãy bỏ bớt một cột khỏi vùng.`;
  if (why === "empty") return "Vùng số liệu đang trống. Hãy chọn vùng có dòng tiêu đề và các dòng địa bàn.";
  const all = valueColumns(plan7488.criteria).length;
  return `Vùng có ${width} cột và không có dòng tiêu đề tiêu chí nào đọc được. Hãy chọn đủ ${all} cột theo thứ tự a1 … d9, hoặc chọn vùng kèm dòng tiêu đề.`;
}

/** Levels frozen from a single area would give it full points for whatever it has. */
function provisional(facts: readonly AreaFacts[]): Scale {
  if (facts.length < 2) {
    throw badInput(
      "Cần thang điểm: chỉ có một dòng thì không tạm tính được mức chuẩn. Hãy đưa thêm vùng thang điểm 29 dòng.",
    );
  }
  return freezeScale(plan7488.criteria, facts);
}
