import type { Sentence } from "../sentence.ts";
import type { Mean } from "./aggregate.ts";
import type { NormalisationMethod } from "./normalise/normalise.ts";
import type { RankTies } from "./normalise/percentile-rank.ts";
import type { RateBase } from "./normalise/per-residents.ts";

/** One way to score the areas of a sheet: how figures become levels, and levels a score. */
export interface ScoringMethod {
  readonly id: string;
  readonly title: Sentence;
  readonly normalisation: NormalisationMethod;
  /** Of the percentile rank; the mean when left out. */
  readonly ties?: RankTies;
  /** Counts become rates per so many residents first. */
  readonly per?: RateBase;
  readonly mean: Mean;
}

/** The default scheme, which alone proposes. */
export const defaultMethod: ScoringMethod = {
  id: "capped-reference",
  title: { vi: "So với mức chuẩn (mặc định)", en: "Capped reference (default)" },
  normalisation: "capped-reference",
  mean: "arithmetic",
};

/** The default and the scenarios to hold it against; none of them ever replaces it silently. */
export const offeredMethods: readonly ScoringMethod[] = [
  defaultMethod,
  { id: "min-max", title: { vi: "Min–max", en: "Min–max" }, normalisation: "min-max", mean: "arithmetic" },
  {
    id: "percentile-rank",
    title: { vi: "Thứ hạng phần trăm", en: "Percentile rank" },
    normalisation: "percentile-rank",
    mean: "arithmetic",
  },
  {
    id: "goalposts",
    title: { vi: "Giữa hai cận cho trước", en: "Goalposts" },
    normalisation: "goalposts",
    mean: "arithmetic",
  },
  { id: "z-score", title: { vi: "Điểm z", en: "z-score" }, normalisation: "z-score", mean: "arithmetic" },
  {
    id: "fraction-of-maximum",
    title: { vi: "Phần của giá trị lớn nhất", en: "Fraction of the maximum" },
    normalisation: "fraction-of-maximum",
    mean: "arithmetic",
  },
  {
    id: "met-or-not",
    title: { vi: "Đạt ngưỡng hay không", en: "Met or not met" },
    normalisation: "met-or-not",
    mean: "arithmetic",
  },
  {
    id: "per-1000-residents",
    title: { vi: "Trên 1.000 dân, so với mức chuẩn", en: "Per 1,000 residents, capped reference" },
    normalisation: "capped-reference",
    per: 1000,
    mean: "arithmetic",
  },
  {
    id: "geometric",
    title: { vi: "So với mức chuẩn, trung bình nhân", en: "Capped reference, geometric mean" },
    normalisation: "capped-reference",
    mean: "geometric",
  },
  {
    id: "harmonic",
    title: { vi: "So với mức chuẩn, trung bình điều hòa", en: "Capped reference, harmonic mean" },
    normalisation: "capped-reference",
    mean: "harmonic",
  },
];
