import type { RowLook } from "../../read/sheet-look.ts";

/** Looks a line up among runs that are in order. */
export function lineLooks<Look extends { readonly from: number; readonly to: number }>(
  runs: readonly Look[],
): (line: number) => Look | undefined {
  return (line) => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (!run) return undefined;
      if (line < run.from) high = middle - 1;
      else if (line > run.to) low = middle + 1;
      else return run;
    }
    return undefined;
  };
}

/** Whether two rows are shown alike, in the pixels of a screen. */
export function hasSameHeight(one: Partial<RowLook> = {}, other: Partial<RowLook> = {}): boolean {
  const pixels = ({ height }: Partial<RowLook>) =>
    height === undefined ? -1 : Math.max(1, Math.round((height * 96) / 72));
  return (one.hidden ?? false) === (other.hidden ?? false) && pixels(one) === pixels(other);
}
