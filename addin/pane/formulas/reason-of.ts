import {
  capOf,
  fill,
  freezeScale,
  groupsNeeded,
  largestContributions,
  plan7488,
  rankAreas,
  rankRanges,
  ratioOf,
  reportDeadline,
  shareCap,
  valueColumns,
  type Judgement,
  type Language,
  type Sentence,
  dayText,
  terms,
} from "../../../core/index.ts";
import { exactText, formatPoints, pointsText } from "../../../core/format.ts";
import { asCount, asRounding, asRows, isBlank } from "../../functions/parameter.ts";
import { judgedArea } from "../../functions/area-success.ts";
import type { FunctionId } from "../../functions/index.ts";
import { readRange, scoreRead } from "../../functions/scored-range.ts";
import { judgedSustained } from "../../functions/sustained.ts";
import { judgedTarget } from "../../functions/target.ts";
import { judgedYear } from "../../functions/yearly.ts";

/** Which cell of what a formula fills is asked about, from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
}

type Reasons = (given: readonly unknown[], cell: FilledCell) => readonly Sentence[];

const sentences = {
  cap: {
    vi: "{percent} % × {units} = {product}, {rounding}: {cap}.",
    en: "{percent} % × {units} = {product}, {rounding}: {cap}.",
  },
  groups: {
    vi: "{households} hộ, mỗi tổ nhiều nhất {most} hộ: {groups} tổ.",
    en: "{households} households, at most {most} a group: {groups} groups.",
  },
  report: {
    vi: "Báo cáo gửi trước ngày {before}; ngày cuối còn kịp là {due}.",
    en: "The report goes out before {before}; the last day is {due}.",
  },
  score: {
    vi: "{points} điểm trên 100; đóng góp lớn nhất: {largest}.",
    en: "{points} points of 100; the largest contributions: {largest}.",
  },
  noPoints: { vi: "0 điểm: mọi tiêu chí có trọng số đều bằng 0.", en: "0 points: every criterion with a weight is 0." },
  rank: {
    vi: "{points} điểm, hạng {rank} trong {ranked} địa bàn đủ số liệu; so sánh trên phân số chính xác.",
    en: "{points} points, rank {rank} of {ranked} areas without blanks; compared as exact fractions.",
  },
  range: {
    vi: "Hạng {rank}; trong khoảng {best} đến {worst} khi từng trọng số thay đổi trong ±{spread} %.",
    en: "Rank {rank}; between {best} and {worst} when every weight changes on its own within ±{spread} %.",
  },
  contribution: {
    vi: "Tiêu chí {criterion} «{heading}» góp {points} điểm trong {whole} điểm của địa bàn.",
    en: "Criterion {criterion} “{heading}” brings {points} of the area's {whole} points.",
  },
  level: {
    vi: "{column} «{heading}»: từ {level} trở lên được tính đủ điểm (phân vị 90 của {positives} giá trị dương).",
    en: "{column} “{heading}”: from {level} on it counts in full (90th percentile of {positives} values above 0).",
  },
  fixed: {
    vi: "{column} «{heading}»: cột có/không hoặc ba mức, mức chuẩn luôn là 1.",
    en: "{column} “{heading}”: yes/no or three levels, the reference level is always 1.",
  },
  blank: {
    vi: "Dòng này còn ô trống ở {criteria}, nên chưa có kết quả; ô trống không được coi là 0.",
    en: "This row has blanks in {criteria}, so there is no result yet; a blank is never 0.",
  },
  numbering: { vi: "Dòng này chỉ đánh số cột.", en: "This row only numbers the columns." },
} satisfies Record<string, Sentence>;

const reasons: Partial<Readonly<Record<FunctionId, Reasons>>> = {
  MUCTRAN: ([units, rounding]) => [capInWords(units, rounding)],
  TRONGTRAN: ([selected, units, rounding]) => {
    const facts = { used: asCount(selected, "", ""), base: asCount(units, "", "") };
    return [
      ...because(shareCap.judge(facts, plan7488, asRounding(rounding) ?? undefined)),
      capInWords(units, rounding),
    ];
  },
  CHITIEU: ([target, value, whole]) => because(judgedTarget(target, value, whole)),
  CHUYENHOA: ([verdicts, reduced, calm]) => because(judgedArea(verdicts, reduced, calm)),
  TYLENAM: ([transformed, due, pending]) => because(judgedYear(transformed, due, pending)),
  CANTHEM: ([transformed, due]) => because(judgedYear(transformed, due)),
  BENVUNG: ([transformed, relapsed]) => because(judgedSustained(transformed, relapsed)),
  TONHANDAN: ([given]) => {
    const households = asCount(given, "", "");
    const most = plan7488.householdGroup.value;
    return [fill(sentences.groups, { households, most, groups: groupsNeeded(households, plan7488) })];
  },
  HANBAOCAO: ([given]) => {
    const year = asCount(given, "", "");
    const due = reportDeadline(year, plan7488);
    return [
      fill(sentences.report, { before: dayText(`${year}-${plan7488.reportDue.before.value}`), due: dayText(due) }),
    ];
  },
  DIEM: ([criteria, scale], { row }) => ofRow(criteria, scale, row, ({ scores }, area) => scoreInWords(scores, area)),
  DENGHI: ([criteria, , , scale], { row }) =>
    ofRow(criteria, scale, row, ({ scores }, area) => rankInWords(scores, area)),
  XEPHANG: ([criteria, scale], { row }) => ofRow(criteria, scale, row, ({ scores }, area) => rankInWords(scores, area)),
  KHOANGHANG: ([criteria, scale, spread], { row }) =>
    ofRow(criteria, scale, row, ({ scores, facts, scale: used }, area) => {
      const range = rankRanges(plan7488.criteria, used, facts, isBlank(spread) ? 0.25 : Number(spread))?.[area];
      const rank = rankAreas(scores)[area];
      if (!range || typeof rank !== "number") return [];
      const percent = isBlank(spread) ? 25 : Math.round(Number(spread) * 10_000) / 100;
      return [fill(sentences.range, { rank, ...range, spread: percent })];
    }),
  DONGGOP: ([criteria, scale], { row, column }) =>
    ofRow(criteria, scale, row, ({ scores }, area) => {
      const { id, heading } = plan7488.criteria[column] ?? {};
      const points = scores.contributions(area).find((one) => one.criterion === id)?.points ?? 0;
      const whole = scores.areas[area]?.points ?? 0;
      if (id === undefined || heading === undefined) return [];
      return [
        fill(sentences.contribution, {
          criterion: id,
          heading,
          points: pointsText(points, 2),
          whole: pointsText(whole, 2),
        }),
      ];
    }),
  THANGDIEM: ([criteria], { row }) => {
    const column = valueColumns(plan7488.criteria)[row];
    const own = freezeScale(plan7488.criteria, readRange(asRows(criteria)).facts).rows[row];
    if (!column || !own) return [];
    const { level, positives } = own;
    const figures = { column: column.id, heading: column.heading };
    if (positives === undefined) return [fill(sentences.fixed, figures)];
    return [fill(sentences.level, { ...figures, level: Number(level), positives })];
  },
};

/**
 * Why a cell shows what it shows, with the arithmetic; nothing where the description says it all.
 *
 * @param given the arguments as the function got them
 * @throws what the function itself throws for bad input
 */
export function reasonsOf(id: FunctionId, given: readonly unknown[], cell: FilledCell): readonly Sentence[] {
  return reasons[id]?.(given, cell) ?? [];
}

function because(judgement: Judgement | null): readonly Sentence[] {
  return judgement?.because.map(({ sentence }) => sentence) ?? [];
}

function capInWords(units: unknown, rounding: unknown): Sentence {
  const { percent, rounding: usual } = plan7488.cap;
  const base = asCount(units, "", "");
  const way = asRounding(rounding) ?? usual.value;
  const { numerator, denominator } = ratioOf(percent.value);
  const exact = { numerator: BigInt(base) * numerator, denominator: 100n * denominator };
  return fill(sentences.cap, {
    percent: Number(percent.value),
    units: base,
    product: exactText(exact),
    rounding: terms.rounding[way],
    cap: capOf(base, percent.value, way),
  });
}

type Scored = ReturnType<typeof scoreRead>;

function ofRow(
  criteria: unknown,
  scale: unknown,
  row: number,
  words: (scored: Scored, area: number) => readonly Sentence[],
): readonly Sentence[] {
  const range = readRange(asRows(criteria));
  const area = range.rows[row];
  if (area === undefined) return [];
  if (area === null) return [sentences.numbering];
  const scored = scoreRead(range, scale);
  const { points, unknown } = scored.scores.areas[area] ?? { points: null, unknown: [] };
  return points === null ? [fill(sentences.blank, { criteria: unknown.join(", ") })] : words(scored, area);
}

function scoreInWords(scores: Scored["scores"], area: number): readonly Sentence[] {
  const largest = largestContributions(scores, area);
  if (largest.length === 0) return [sentences.noPoints];
  const list = (language: Language) =>
    largest
      .map(({ criterion, points }) => `${criterion} ${formatPoints(points, language, 2)}`)
      .join(language === "vi" ? "; " : ", ");
  const points = pointsText(scores.areas[area]?.points ?? 0, 2);
  return [fill(sentences.score, { points, largest: { vi: list("vi"), en: list("en") } })];
}

function rankInWords(scores: Scored["scores"], area: number): readonly Sentence[] {
  const ranks = rankAreas(scores);
  const rank = ranks[area];
  if (typeof rank !== "number") return [];
  const ranked = ranks.filter((one) => one !== null).length;
  return [fill(sentences.rank, { points: pointsText(scores.areas[area]?.points ?? 0, 2), rank, ranked })];
}
