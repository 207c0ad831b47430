import type { Ranks } from "./order.ts";

/** Who gets the seats of a contest. */
export interface Seats {
  /** In without doubt, best first. */
  readonly proposed: readonly number[];
  /** With equal ranks across the cut: never filled in silently. */
  readonly tied: readonly number[];
  /** Seats that the tied contend for. */
  readonly seatsForTied: number;
}

/** Areas of a contest, best first, equal ones in the order given. */
export function contestOrder(ranks: Ranks, isIn: (area: number) => boolean): readonly number[] {
  const rankOf = (area: number) => ranks[area] ?? Infinity;
  return [...ranks.keys()].filter(isIn).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}

/** Fills the room with the best of a contest; where equal ranks lie across the cut, nobody of them is in. */
export function fillRoom(contest: readonly number[], ranks: Ranks, room: number): Seats {
  const rankOf = (area: number) => ranks[area] ?? Infinity;
  const [lastIn, firstOut] = [contest[room - 1], contest[room]];
  const isTied = lastIn !== undefined && firstOut !== undefined && rankOf(lastIn) === rankOf(firstOut);
  const tied = isTied ? contest.filter((area) => rankOf(area) === rankOf(lastIn)) : [];
  const proposed = contest.slice(0, room).filter((area) => !tied.includes(area));
  return { proposed, tied, seatsForTied: isTied ? room - proposed.length : 0 };
}
