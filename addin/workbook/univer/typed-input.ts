import type { ICellData, ICommandService, IDisposable } from "@univerjs/core";
import { storedFormula } from "./typed-formula.ts";

interface Written {
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

/** Every way into a cell ends here: typing, pasting, filling. */
const writes = "sheet.mutation.set-range-values";

/** Formulas typed in the Vietnamese way are kept in the one way that the engine reads, before anything is calculated. */
export function readTypedFormulas(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== writes) return;
    const { cellValue = {} } = (params ?? {}) as Written;
    for (const row of Object.values(cellValue))
      for (const cell of Object.values(row ?? {}))
        if (typeof cell?.f === "string" && cell.f.includes(";")) cell.f = storedFormula(cell.f);
  });
}
