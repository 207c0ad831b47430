/**
 * Competition ranks "1 2 2 4" of places that are in order already, best first; null for every other place.
 *
 * @param size number of places in all
 * @param isTied do two neighbours share a rank
 */
export function competitionRanks(
  ordered: readonly number[],
  size: number,
  isTied: (above: number, below: number) => boolean,
): (number | null)[] {
  const ranks = new Array<number | null>(size).fill(null);
  let above: number | undefined;
  ordered.forEach((place, index) => {
    ranks[place] = above !== undefined && isTied(above, place) ? (ranks[above] ?? null) : index + 1;
    above = place;
  });
  return ranks;
}
