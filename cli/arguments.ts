import type { Stated } from "../core/open/opened-workbook.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Language, Sentence } from "../core/sentence.ts";
import type { WorkbookContent } from "../core/table.ts";
import { readColumnsFile, statedColumns } from "./read/columns-file.ts";

/** What the user may state of the sheets, and in which language and form the answer is wanted. */
export interface Asked {
  readonly sheet?: string;
  readonly headerRow?: number;
  /** «D=a2»; «D=none» is read by nobody. */
  readonly column?: readonly string[];
  /** A JSON file that states the columns of one or several sheets. */
  readonly columns?: string;
  readonly year?: number;
  readonly district?: string;
  /** The day whose register is asked for. */
  readonly date?: string;
  /** The day from which days left are counted. */
  readonly today?: string;
  /** A plan file; without it plan 7488. */
  readonly plan?: string;
  /** Figures to explain, as `FigureId`s. */
  readonly why: readonly string[];
  /** False with `--no-carried-over`: the user says that no area is carried over. */
  readonly carriedOver?: boolean;
  readonly lang: Language;
  readonly json: boolean;
}

/** What of it a workbook is opened with, or why it is refused; what was not stated is read from the sheets. */
export async function statedIn(
  { sheet, headerRow, column = [], columns: file, year, district, date, carriedOver }: Asked,
  plan: Plan,
  { tables }: WorkbookContent,
): Promise<Stated | Sentence> {
  const columns = statedColumns(column, plan);
  if ("vi" in columns) return columns;
  const sheets = file === undefined ? [] : await readColumnsFile(file, plan, tables);
  if ("vi" in sheets) return sheets;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(column.length > 0 && { columns }),
    ...(sheets.length > 0 && { sheets }),
    ...(year !== undefined && { year }),
    ...(district !== undefined && { district }),
    ...(date !== undefined && { date }),
    ...(carriedOver === false && { noCarriedOver: true }),
  };
}

/** The day of asking, where one is stated. */
export function todayIn({ today }: Asked): { readonly today?: string } {
  return today === undefined ? {} : { today };
}
