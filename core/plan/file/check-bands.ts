import { compareRatios, ratioOf } from "../../ratio.ts";
import type { HalfOpen, Measure } from "../plan-rules.ts";
import type { Problems } from "./problems.ts";

/** A band with where its file says it. */
export interface PlacedBand extends HalfOpen {
  readonly path: string;
}

/** What a band is of: two bands are held against each other only where this is the same. */
export function measureKey({ column, per }: Measure): string {
  return per ? `${column} × ${per.times} / ${per.column}` : column;
}

/**
 * Notes a band that holds nothing, two that overlap and a gap between two, each at the later of them; where `isWhole`, the
 * bands have to cover everything from 0 on.
 */
export function checkBands(bands: readonly PlacedBand[], isWhole: boolean, problems: Problems): void {
  const sound = bands.filter((band) => isSound(band, problems));
  const inOrder = [...sound].sort((a, b) => compareRatios(lowEnd(a), lowEnd(b)));
  inOrder.forEach((band, index) => {
    const before = inOrder[index - 1];
    if (!before) {
      if (isWhole && lowEnd(band).numerator > 0n)
        problems.note(band.path, "band-gap", { from: "0", to: String(band.from) });
      return;
    }
    const order = before.below === undefined ? 1 : compareRatios(ratioOf(before.below), lowEnd(band));
    if (order > 0) problems.note(band.path, "band-overlap", { first: before.path });
    if (order < 0) problems.note(band.path, "band-gap", { from: String(before.below), to: String(band.from) });
  });
  const last = inOrder.at(-1);
  if (isWhole && last && last.below !== undefined && sound.length === bands.length)
    problems.note(last.path, "band-gap", { from: String(last.below), to: "∞" });
}

function lowEnd({ from }: HalfOpen) {
  return ratioOf(from ?? 0);
}

function isSound(band: PlacedBand, problems: Problems): boolean {
  const { from, below, path } = band;
  const isEmpty = below !== undefined && compareRatios(ratioOf(below), lowEnd(band)) <= 0;
  if (isEmpty) problems.note(path, "band-empty", { from: String(from ?? 0), below: String(below) });
  return !isEmpty;
}
