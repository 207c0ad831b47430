import type { Sentence } from "../../../core/sentence.ts";
import { badInput } from "../cell-error.ts";
import { given, onlyCell, parameter } from "../parameter.ts";

/** The official code of a unit, five digits, also where a cell has dropped its leading zeros. */
export const code = <const Name extends string>(name: { readonly vi: string; readonly en: Name }, says: Sentence) =>
  parameter({
    name,
    says,
    read(argument): string {
      const cell = onlyCell(argument, "Mã đơn vị");
      const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
      if (/^'?\d{1,5}$/.test(text)) return text.replace("'", "").padStart(5, "0");
      throw badInput(`Mã đơn vị phải có 5 chữ số, ở đây ${given(argument)}. Hãy ghi mã, ví dụ "25993".`);
    },
  });
