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
  /** Cells held in memory, over all sheets. */
  readonly cells: number;
  /** Cells between A1 and the last filled cell of one sheet; what is empty among them costs nothing. */
  readonly span: number;
  /** Letters of all texts, formulas and formats: one long text may stand behind a million cells. */
  readonly letters: number;
}

const megabyte = 1_000_000;

export const fileLimits: FileLimits = {
  bytes: 40 * megabyte,
  parts: 5_000,
  partBytes: 250 * megabyte,
  totalBytes: 400 * megabyte,
  ratio: 500,
  cells: 2_000_000,
  span: 20_000_000,
  letters: 64_000_000,
};

/** A reading that takes longer is given up. */
export const readingTimeMs = 10_000;
