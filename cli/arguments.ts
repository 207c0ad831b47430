import type { Language, Stated } from "../core/index.ts";

/** What the user may state of the sheets, and in which language and form the answer is wanted. */
export interface Asked {
  readonly sheet?: string;
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
export function statedIn({ sheet, year, district, date }: Asked): Stated {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(date !== undefined && { date }),
  };
}
