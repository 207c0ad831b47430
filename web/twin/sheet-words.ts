import { parseBlock } from "../../core/address.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import type { Language } from "../../core/sentence.ts";
import { nameOfUse } from "../../core/sheet/heading/name-of-use.ts";
import { terms } from "../../core/terms.ts";

/** What the program understood of one sheet, by the sheet's own rows and columns from 0. */
export interface SheetWords {
  /** Headings of the columns that were read: "a3 «Bị khởi tố»". */
  readonly headings: ReadonlyMap<number, string>;
  /** Where the names of the units stand, and below which row. */
  readonly names: { readonly column: number; readonly below: number } | null;
  /** What was found, by the address of the cell. */
  readonly findings: ReadonlyMap<string, string>;
}

/** What a reader who does not see the sheet is to be told of it beside its texts. */
export function sheetWords(assessment: Assessment | null, sheet: string | null, language: Language): SheetWords {
  const { plan, located } = assessment?.opened ?? {};
  const layout = [located?.selection, located?.evaluation, located?.ledger]
    .map((one) => one?.layout)
    .find((one) => one?.table.sheet === sheet);
  const headings = new Map<number, string>();
  let names: SheetWords["names"] = null;
  if (layout && plan) {
    const { top, left } = parseBlock(layout.table.address);
    for (const { index, use } of layout.header.columns) {
      if (use === null) continue;
      headings.set(left + index, nameOfUse(use, plan)[language]);
      if (use === "name") names = { column: left + index, below: top + layout.header.bottom };
    }
  }
  const findings = new Map<string, string>();
  for (const { severity, what, cells } of assessment?.findings ?? [])
    for (const cell of cells) {
      if (cell.sheet !== sheet) continue;
      const before = findings.get(cell.address);
      const sentence = `${terms.severity[severity][language]}: ${what[language]}`;
      findings.set(cell.address, before === undefined ? sentence : `${before} ${sentence}`);
    }
  return { headings, names, findings };
}
