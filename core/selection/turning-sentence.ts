import { compareRatios, formatRatio, type Ratio } from "../ratio.ts";
import type { BreakPoint } from "../score/ranking/break-points.ts";
import { fill, inBoth, type Sentence } from "../sentence.ts";
import { formatExactShare } from "../share.ts";

const turn = {
  enters: { vi: "vào danh sách đề nghị", en: "come onto the proposed list" },
  leaves: { vi: "ra khỏi danh sách đề nghị", en: "fall off the proposed list" },
};
const wholeTurn = {
  enters: { vi: "vào {places} hạng đầu", en: "come into the first {places}" },
  leaves: { vi: "ra khỏi {places} hạng đầu", en: "fall out of the first {places}" },
};
const words = {
  at: {
    vi: "Trọng số đổi từ ±{change} trở lên thì {area} có thể {turn}; dưới mức ấy thì không.",
    en: "From a change of weights of ±{change} on {area} can {turn}; below it cannot.",
  },
  later: {
    vi: "Trọng số đổi dưới ±{change} thì {area} chưa thể {turn}; từ ±{at} trở lên thì có trọng số khiến {area} {turn}.",
    en: "Below a change of weights of ±{change} {area} cannot {turn}; from ±{at} on there are weights for it.",
  },
  open: {
    vi: "Trọng số đổi dưới ±{change} thì {area} chưa thể {turn}; trên mức ấy chưa tìm được trọng số nào.",
    en: "Below a change of weights of ±{change} {area} cannot {turn}; above it no weights were found.",
  },
} satisfies Record<string, Sentence>;

/**
 * From which change of weights an area comes in or falls out.
 *
 * @param isExact with the fraction itself where two decimals are not all of it: for who reckons it again, not for a paper
 * @param places the first so many ranks that are spoken of where no seat is left; null where seats are contended for
 * @example turningSentence(point, "Phường Bửu Long", null).vi // "Trọng số đổi từ ±12,50 % (1/8) trở lên thì …"
 */
export function turningSentence(
  { turns, change, reached }: BreakPoint,
  area: Sentence | string,
  places: number | null,
  isExact = true,
): Sentence {
  const shown = (one: Ratio) => changeText(one, isExact);
  const what = places === null ? turn[turns] : fill(wholeTurn[turns], { places });
  const figures = { area, turn: what, change: shown(change) };
  if (!reached) return fill(words.open, figures);
  if (compareRatios(reached.at, change) === 0) return fill(words.at, figures);
  return fill(words.later, { ...figures, at: shown(reached.at) });
}

/** Cut and not rounded, as nothing can turn below it. */
function changeText(change: Ratio, isExact: boolean): Sentence {
  const isAll = !isExact || (change.numerator * 10_000n) % change.denominator === 0n;
  return inBoth((language) => {
    const share = formatExactShare(change, { decimals: 2, rounding: "cut" }, language);
    return isAll ? share : `${share} (${formatRatio(change)})`;
  });
}
