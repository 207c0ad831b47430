import type { OnCalculated } from "./function-adapter.ts";

/** The sentences of the error cells that our functions made, by where they stand. */
export interface ErrorSentences {
  readonly remember: OnCalculated;
  /** Rows and columns from 0. */
  at(workbook: string, sheet: string, row: number, column: number): string | null;
  /** Another file was opened. */
  clear(): void;
}

/**
 * Whether a formula calls a function of ours. A cell whose formula was replaced by another is not calculated by us any
 * more, so nothing takes its old sentence back.
 */
export function callsOurs(formula: string): boolean {
  return /DIABAN\./i.test(formula);
}

/** Univer's error cells carry no text of their own, so the sentences are kept beside them. */
export function errorSentences(): ErrorSentences {
  const sentences = new Map<string, string>();
  /** What one formula said, so that its next result can take it back. */
  const byFormula = new Map<string, readonly string[]>();
  const keyOf = (workbook: string, sheet: string, row: number, column: number) =>
    [workbook, sheet, row, column].join("|");
  return {
    remember({ workbook, sheet, row, column }, errors) {
      const formula = keyOf(workbook, sheet, row, column);
      for (const key of byFormula.get(formula) ?? []) sentences.delete(key);
      byFormula.delete(formula);
      if (errors.length === 0) return;
      const keys = errors.map((error) => keyOf(workbook, sheet, row + error.row, column + error.column));
      keys.forEach((key, index) => sentences.set(key, errors[index]?.sentence ?? ""));
      byFormula.set(formula, keys);
    },
    at: (workbook, sheet, row, column) => sentences.get(keyOf(workbook, sheet, row, column)) ?? null,
    clear() {
      sentences.clear();
      byFormula.clear();
    },
  };
}
