import { longestCell } from "../../../core/sentence.ts";
import { plainNames } from "../grid/plain-names.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import { parseFormula, shiftFormula, type SharedFormula } from "./shared-formula.ts";

/** Reads the formula of each cell; of cells that share one, only the first writes it down. */
export class FormulaReader {
  private readonly shared = new Map<number, { formula: SharedFormula; row: number; column: number }>();
  private isPresent = false;
  private written = "";
  private group: number | undefined;
  /** Of the cell's formula, where it fills a block of its own. */
  array: string | null = null;
  isDataTable = false;

  constructor(private readonly part: string) {}

  start(): void {
    this.isPresent = false;
    this.written = "";
    this.group = undefined;
    this.array = null;
    this.isDataTable = false;
  }

  open(tag: XmlTag): void {
    // A data table has no formula of its own.
    this.isDataTable = tag.get("t") === "dataTable";
    this.isPresent = !this.isDataTable;
    this.array = tag.get("t") === "array" ? (tag.get("ref") ?? null) : null;
    this.group = tag.get("t") === "shared" ? tag.number("si") : undefined;
  }

  text(text: string): void {
    this.written += text;
    if (this.written.length > longestCell) throw new RefusedFile("broken", { part: this.part });
  }

  /** Null where the cell has none. */
  formulaAt(row: number, column: number): string | null {
    if (!this.isPresent) return null;
    const { group } = this;
    if (this.written !== "") {
      const formula = plainNames(this.written);
      if (group !== undefined) this.shared.set(group, { formula: parseFormula(formula), row, column });
      return formula;
    }
    const first = group === undefined ? undefined : this.shared.get(group);
    return first ? shiftFormula(first.formula, row - first.row, column - first.column) : null;
  }
}
