/** Rows or columns that were inserted, removed or moved, counted from 0 as they stood just before. */
export type LineMove =
  | { readonly kind: "insert" | "remove"; readonly at: number; readonly count: number }
  /** To stand before the line that is at `to`. */
  | { readonly kind: "move"; readonly at: number; readonly count: number; readonly to: number };

/** First and last of lines next to each other. */
type LineRun = readonly [from: number, to: number];

/**
 * Where lines of the opened sheet stand after the moves; null where all of them were removed.
 *
 * @example movedRun([{ kind: "insert", at: 2, count: 3 }], [1, 4]) // [1, 7]
 */
export function movedRun(moves: readonly LineMove[], run: LineRun): LineRun | null {
  let moved: LineRun | null = run;
  for (const move of moves) moved = moved && oneMove(move, moved);
  return moved;
}

function oneMove(move: LineMove, [from, to]: LineRun): LineRun | null {
  const { kind, at, count } = move;
  if (kind === "insert") return [from >= at ? from + count : from, to >= at ? to + count : to];
  if (kind === "move") {
    const ends = [lineAfterMove(move, from), lineAfterMove(move, to)].sort((one, other) => one - other);
    return [ends[0] ?? from, ends[1] ?? to];
  }
  const first = from < at ? from : Math.max(at, from - count);
  const last = to < at ? to : Math.max(at - 1, to - count);
  return first > last ? null : [first, last];
}

function lineAfterMove({ at, count, to }: Extract<LineMove, { kind: "move" }>, line: number): number {
  const landing = to > at ? to - count : to;
  if (line >= at && line < at + count) return landing + line - at;
  const without = line >= at + count ? line - count : line;
  return without >= landing ? without + count : without;
}

/** The line of the opened sheet that stands there after the moves; null for one that is new. */
export function openedLine(moves: readonly LineMove[], line: number): number | null {
  let opened = line;
  for (const move of [...moves].reverse()) {
    const { at, count } = move;
    if (move.kind === "move") {
      const landing = move.to > at ? move.to - count : move.to;
      opened = lineAfterMove({ kind: "move", at: landing, count, to: at < landing ? at : at + count }, opened);
    } else if (move.kind === "remove") {
      if (opened >= at) opened += count;
    } else if (opened >= at) {
      if (opened < at + count) return null;
      opened -= count;
    }
  }
  return opened;
}

/** The moves with one more; one that takes back the last leaves none of both, as when a step is undone. */
export function withMove(moves: readonly LineMove[], move: LineMove): readonly LineMove[] {
  const last = moves.at(-1);
  const takesBack =
    last !== undefined &&
    last.kind !== move.kind &&
    last.kind !== "move" &&
    move.kind !== "move" &&
    last.at === move.at &&
    last.count === move.count;
  return takesBack ? moves.slice(0, -1) : [...moves, move];
}
