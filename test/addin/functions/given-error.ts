import { CellError } from "../../../addin/functions/cell-error.ts";

/** The code and the sentence of the error cell that a call makes. */
export function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CellError);
    return `${(error as CellError).code} ${(error as CellError).message}`;
  }
  throw new Error("expected an error cell");
}
