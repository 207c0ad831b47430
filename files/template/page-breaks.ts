import type { HeadedColumn } from "./table-head.ts";

/** In characters: what stays readable on A4 across. */
const widest = 160;
/** A little more is better on one page, smaller, than on two. */
const widestAlone = 185;

/**
 * Columns before which a new page begins, so that no group is torn apart; none when one page holds them all.
 *
 * @param titles how many columns each page begins with
 */
export function pageBreaks(columns: readonly HeadedColumn[], titles: number): readonly number[] {
  const widthOf = (from: number, to: number) => columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);
  const repeated = widthOf(0, titles);
  if (widthOf(0, columns.length) <= widestAlone) return [];
  const starts = columns.flatMap(({ group }, index) =>
    index >= titles && (group === null || columns[index - 1]?.group !== group) ? [index] : [],
  );
  const breaks: number[] = [];
  let page = titles;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? columns.length;
    if (start === page || repeated + widthOf(page, end) <= widest) return;
    breaks.push(start);
    page = start;
  });
  return breaks;
}
