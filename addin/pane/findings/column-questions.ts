import { columnName } from "../../../core/address.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import { possibleNameColumn } from "../../../core/sheet/areas/possible-name-column.ts";
import { originOf } from "../../../core/table.ts";

/** A column that is nearly recognised, to be answered by the user. */
export interface ColumnQuestion {
  readonly kind: SheetKind;
  readonly sheet: string;
  readonly letter: string;
  readonly heading: string;
  /** Uses, the best first; none where nothing is known. */
  readonly among: readonly string[];
  readonly why: Sentence;
  /** The first values below the heading, as they stand. */
  readonly values: readonly string[];
}

const namesUnits = {
  vi: "Các ô ghi tên xã, phường, thị trấn.",
  en: "Its cells name communes.",
};

const mostValues = 3;

/** Not blank, and no number of a column: «(5)». */
function isSaid(text: string): boolean {
  return text.trim() !== "" && !/^\(\d{1,2}\)$/.test(text.trim());
}

/**
 * The columns of a kind of sheet that wait for an answer. Columns of persons are never asked about.
 *
 * @example columnQuestions(assessment, "selection")[0]?.letter // "E"
 */
export function columnQuestions(
  { opened: { sheets, register } }: Pick<Assessment, "opened">,
  kind: SheetKind,
): readonly ColumnQuestion[] {
  const { sheet, missing, nearest } = sheets[kind];
  if (!sheet) {
    const name = missing === "name-column" && nearest ? possibleNameColumn(nearest, register) : -1;
    if (!nearest || name < 0) return [];
    const cells = nearest.rows.flatMap((row) => (typeof row[name] === "string" ? [String(row[name])] : []));
    return [
      {
        kind,
        sheet: nearest.sheet,
        letter: columnName(originOf(nearest).left + name),
        heading: "…",
        among: ["name"],
        why: namesUnits,
        values: cells.slice(-mostValues),
      },
    ];
  }
  const { table, columns, headerBottom } = sheet;
  return columns.flatMap(({ index, heading, question, personal }) => {
    if (!question || personal) return [];
    const letter = columnName(originOf(table).left + index);
    const cells = table.rows.slice(headerBottom + 1).map((row) => row[index] ?? null);
    const values = cells
      .filter((cell) =>
        typeof cell === "string" ? isSaid(cell) : typeof cell === "number" || typeof cell === "boolean",
      )
      .slice(0, mostValues)
      .map(String);
    return [{ kind, sheet: table.sheet, letter, heading, among: question.among, why: question.why, values }];
  });
}
