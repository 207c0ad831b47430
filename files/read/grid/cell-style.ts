import type { CellLook } from "../sheet-look.ts";

/** What a cell's style number stands for. */
export interface CellStyle {
  /** Number format code, null for the general one. */
  readonly format: string | null;
  readonly font: string | null;
  readonly isDate: boolean;
  readonly look: CellLook;
}

/** A look while it is being read. */
export type LookDraft = { -readonly [Key in keyof CellLook]: CellLook[Key] };

export const plainStyle: CellStyle = { format: null, font: null, isDate: false, look: {} };
