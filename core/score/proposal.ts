/** Who the figures propose for the room left under the cap. Areas are indexes. */
export interface Proposal {
  /** How many more areas the cap leaves room for. */
  readonly room: number;
  /** Proposed without doubt, best first. */
  readonly proposed: readonly number[];
  /** Areas with equal scores across the cut: never filled in silently. */
  readonly tied: readonly number[];
  /** Seats that the tied areas contend for. */
  readonly seatsForTied: number;
  /** Areas out of the contest, and why. */
  readonly excluded: readonly { readonly area: number; readonly because: ExclusionReason }[];
  /** Areas with blanks that could still score high enough to come in. */
  readonly couldEnter: readonly number[];
}

export type ExclusionReason = "carried-over" | "approved" | "transformed" | "zero-score" | "incomplete" | "unresolved-unit";
