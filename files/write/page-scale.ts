import type { PrintLook, SheetSpec } from "./sheet-spec.ts";

/** A4 less the margins, in points. */
const printable = { landscape: 842 - 58, portrait: 595 - 58 } as const;
/** A digit of the normal font, and what a column has around its text. */
const points = { character: 6, column: 3.75 } as const;
/** Fonts that stand in for another are wider. */
const reserve = 0.83;

/** The scale in percent at which the widest of the pages next to each other fits on its paper; between 10 and 100. */
export function scaleOf({ widths = [], landscape = false }: SheetSpec, print: PrintLook): number {
  const { breaksBefore = [], titleColumns } = print;
  const between = (from: number, to: number) =>
    widths.slice(from, to).reduce((sum, width) => sum + width * points.character + points.column, 0);
  const titles = titleColumns ? between(titleColumns.from, titleColumns.to + 1) : 0;
  const starts = [0, ...breaksBefore];
  const pages = starts.map(
    (from, index) => between(from, starts[index + 1] ?? widths.length) + (index === 0 ? 0 : titles),
  );
  const room = printable[landscape ? "landscape" : "portrait"] * reserve;
  return Math.max(10, Math.min(100, Math.floor((100 * room) / Math.max(...pages))));
}
