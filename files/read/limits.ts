/** How much of a file is read before it is refused. */
export interface FileLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  readonly parts: number;
  /** Bytes of one part once unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts once unpacked. */
  readonly totalBytes: number;
  /** Unpacked over packed, for a part of more than 10 MB; deflate itself ends at 1,032. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cells, runs of rows or columns and merges held in memory, over all sheets. */
  readonly cells: number;
  /** Rows down to the last filled one, over all sheets: the grid of the page lays out each of them. */
  readonly rows: number;
  /** Cells between the first and the last filled one of one sheet; what is empty among them costs nothing. */
  readonly span: number;
  /** Letters of all texts, formulas and formats: one long text may stand behind a million cells. */
  readonly letters: number;
  /** Tags read, and as many cells laid down: what of them is not kept costs time all the same. */
  readonly steps: number;
}

const megabyte = 1_000_000;

export const fileLimits: FileLimits = {
  bytes: 40 * megabyte,
  parts: 5_000,
  partBytes: 250 * megabyte,
  totalBytes: 400 * megabyte,
  ratio: 500,
  sheets: 1_000,
  cells: 4_000_000,
  // Twelve whole sheets, as a year's workbook of twelve months may have a stray cell at the end of each.
  rows: 13_000_000,
  span: 64_000_000,
  letters: 64_000_000,
  steps: 16_000_000,
};

/**
 * The last stop of a work that never ends, on the clock: a machine that is busy with other things refuses nobody's file.
 * What a file may cost is limited by the work it makes.
 */
export const lastStopMs = 120_000;
