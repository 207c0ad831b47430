/** Competition ranks "1 2 2 4" of the complete areas; null for an area with a blank. */
export type Ranks = readonly (number | null)[];

/** Best and worst rank under ±25 % changes of each weight: an outer bound («trong khoảng»). */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}
