import type { Stated } from "../core/open/opened-workbook.ts";
import type { Language } from "../core/sentence.ts";

/** What the user may state of the sheets, and in which language and form the answer is wanted. */
export interface Asked {
  readonly sheet?: string;
  readonly headerRow?: number;
  /** «D=a2»; «D=none» is read by nobody. */
  readonly column?: readonly string[];
  readonly year?: number;
  readonly district?: string;
  readonly date?: string;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  /** Figures to explain, as `FigureId`s. */
  readonly why: readonly string[];
  readonly lang: Language;
  readonly json: boolean;
}

/** What of it a workbook is opened with; what was not stated is read from the sheets. */
export function statedIn({ sheet, headerRow, column = [], year, district, date }: Asked): Stated {
  const pairs = column.map(
    (pair) => [pair.slice(0, pair.indexOf("=")).toUpperCase(), pair.slice(pair.indexOf("=") + 1)] as const,
  );
  const read = pairs.filter(([, use]) => use !== "none");
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(read.length > 0 && { columns: Object.fromEntries(read.map(([letter, use]) => [use, letter])) }),
    ...(read.length < pairs.length && { unread: pairs.flatMap(([letter, use]) => (use === "none" ? [letter] : [])) }),
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(date !== undefined && { date }),
  };
}
