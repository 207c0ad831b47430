import { columnName } from "../../../core/address.ts";
import { longestCell } from "../../../core/sentence.ts";
import { plainNames } from "../grid/plain-names.ts";
import { errorTexts } from "./error-texts.ts";
import { calledByName, functionNames } from "./function-names.ts";
import { RecordBytes } from "./record-bytes.ts";
import { part } from "./records.ts";
import type { WorkbookGlobals } from "./workbook-globals.ts";

const infix: readonly string[] = ["+", "-", "*", "/", "^", "&", "<", "<=", "=", ">=", ">", "<>", " ", ",", ":"];
const lastRow = 65_535;
const lastColumn = 255;

/** Thrown and caught here: a piece of a formula that we do not write out. */
class UnknownToken extends Error {}

/**
 * Writes a formula out of its tokens, which stand in the order of calculation. Null where it holds anything unknown:
 * the cell then has its value and no formula.
 * @param row where the cell stands: in a formula that cells share, references are steps from there
 */
export function formulaText(tokens: Uint8Array, row: number, column: number, globals: WorkbookGlobals): string | null {
  try {
    const written = new FormulaWriter(tokens, row, column, globals).write();
    return written.length > longestCell ? null : plainNames(written);
  } catch {
    // Tokens are cut short or unknown: nothing but the formula's text is lost.
    return null;
  }
}

class FormulaWriter {
  private readonly stack: string[] = [];
  private readonly bytes: RecordBytes;

  constructor(
    tokens: Uint8Array,
    private readonly row: number,
    private readonly column: number,
    private readonly globals: WorkbookGlobals,
  ) {
    this.bytes = new RecordBytes([tokens], part);
  }

  write(): string {
    while (this.bytes.left > 0) {
      this.readToken(this.bytes.u8());
      if ((this.stack.at(-1)?.length ?? 0) > longestCell) throw new UnknownToken();
    }
    const whole = this.pop();
    if (this.stack.length > 0) throw new UnknownToken();
    return whole;
  }

  private readToken(token: number): void {
    const sign = infix[token - 3];
    if (sign !== undefined) {
      const right = this.pop();
      this.stack.push(this.pop() + sign + right);
    } else if (token < 0x20) this.readSmall(token);
    // Tokens of operands come thrice, by what the formula makes of them.
    else this.readOperand((token & 0x1f) | 0x20);
  }

  private readSmall(token: number): void {
    const { bytes, stack } = this;
    if (token === 0x12) stack.push(`+${this.pop()}`);
    else if (token === 0x13) stack.push(`-${this.pop()}`);
    else if (token === 0x14) stack.push(`${this.pop()}%`);
    else if (token === 0x15) stack.push(`(${this.pop()})`);
    else if (token === 0x16) stack.push("");
    else if (token === 0x17) stack.push(`"${bytes.text(bytes.u8()).replaceAll('"', '""')}"`);
    else if (token === 0x19) this.readAttribute(bytes.u8(), bytes.u16());
    else if (token === 0x1c) stack.push(errorTexts.get(bytes.u8()) ?? "#VALUE!");
    else if (token === 0x1d) stack.push(bytes.u8() === 0 ? "FALSE" : "TRUE");
    else if (token === 0x1e) stack.push(String(bytes.u16()));
    else if (token === 0x1f) stack.push(String(bytes.f64()).toUpperCase());
    else throw new UnknownToken();
  }

  /** Hints to the calculation; one stands for SUM of a single argument. */
  private readAttribute(kind: number, data: number): void {
    if (kind & 0x04) this.bytes.skip((data + 1) * 2);
    else if (kind & 0x10) this.stack.push(`SUM(${this.pop()})`);
  }

  private readOperand(token: number): void {
    const { bytes, stack } = this;
    switch (token) {
      case 0x21:
        return this.call(bytes.u16(), undefined);
      case 0x22: {
        const count = bytes.u8() & 0x7f;
        return this.call(bytes.u16() & 0x7fff, count);
      }
      case 0x23:
        stack.push(this.nameAt(bytes.u16()));
        return bytes.skip(2);
      case 0x24:
        return void stack.push(this.reference(bytes.u16(), bytes.u16()));
      case 0x25:
        return void stack.push(this.area());
      case 0x2a:
        bytes.skip(4);
        return void stack.push("#REF!");
      case 0x2b:
        bytes.skip(8);
        return void stack.push("#REF!");
      case 0x2c:
        return void stack.push(this.reference(...this.stepped(bytes.u16(), bytes.u16())));
      case 0x2d:
        return void stack.push(this.steppedArea());
      case 0x39:
        stack.push(this.foreignName(bytes.u16(), bytes.u16()));
        return bytes.skip(2);
      case 0x3a: {
        const sheet = this.sheetOf(bytes.u16());
        return void stack.push(sheet + this.reference(bytes.u16(), bytes.u16()));
      }
      case 0x3b: {
        const sheet = this.sheetOf(bytes.u16());
        return void stack.push(sheet + this.area());
      }
      case 0x3c:
      case 0x3d: {
        const sheet = this.sheetOf(bytes.u16());
        bytes.skip(token === 0x3c ? 4 : 8);
        return void stack.push(`${sheet}#REF!`);
      }
      // What was calculated beforehand of the tokens that follow.
      case 0x26:
        return bytes.skip(6);
      case 0x29:
        return bytes.skip(2);
      default:
        throw new UnknownToken();
    }
  }

  private call(number: number, count: number | undefined): void {
    const known = functionNames.get(number);
    const length = known?.count ?? count;
    if (length === undefined || length > this.stack.length) throw new UnknownToken();
    const given = length === 0 ? [] : this.stack.splice(-length);
    const name = number === calledByName ? given.shift() : known?.name;
    if (name === undefined) throw new UnknownToken();
    this.stack.push(`${name}(${given.join(",")})`);
  }

  private nameAt(index: number): string {
    const name = this.globals.names[index - 1];
    if (!name || name.isBuiltIn) throw new UnknownToken();
    return name.name;
  }

  private foreignName(reference: number, index: number): string {
    const book = this.globals.books[this.globals.references[reference]?.book ?? -1];
    const name = book?.isOwn ? this.nameAt(index) : book?.names[index - 1];
    if (name === undefined) throw new UnknownToken();
    return name;
  }

  private sheetOf(index: number): string {
    const reference = this.globals.references[index];
    if (!reference || !this.globals.books[reference.book]?.isOwn) throw new UnknownToken();
    const first = this.globals.sheets[reference.first]?.name;
    const last = this.globals.sheets[reference.last]?.name;
    if (first === undefined || last === undefined) return "#REF!";
    const name = first === last ? first : `${first}:${last}`;
    return /^[\p{L}_][\p{L}_]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
  }

  private area(): string {
    const { bytes } = this;
    const [top, bottom, left, right] = [bytes.u16(), bytes.u16(), bytes.u16(), bytes.u16()];
    return this.block(top, left, bottom, right);
  }

  private steppedArea(): string {
    const { bytes } = this;
    const [top, bottom, left, right] = [bytes.u16(), bytes.u16(), bytes.u16(), bytes.u16()];
    return this.block(...this.stepped(top, left), ...this.stepped(bottom, right));
  }

  private block(top: number, left: number, bottom: number, right: number): string {
    if (top === 0 && bottom === lastRow) return `${columnOf(left)}:${columnOf(right)}`;
    if ((left & lastColumn) === 0 && (right & lastColumn) === lastColumn) {
      return `${rowOf(top, left)}:${rowOf(bottom, right)}`;
    }
    return `${this.reference(top, left)}:${this.reference(bottom, right)}`;
  }

  /** The two highest bits of a column say whether row and column move with the cell. */
  private reference(row: number, column: number): string {
    return columnOf(column) + rowOf(row, column);
  }

  /** A place written as steps from the cell; steps beyond the edge come in again on the other side. */
  private stepped(row: number, column: number): [number, number] {
    const flags = column & 0xc000;
    const down = flags & 0x8000 ? (this.row + row) & lastRow : row;
    const across = flags & 0x4000 ? (this.column + column) & lastColumn : column & lastColumn;
    return [down, flags | across];
  }

  private pop(): string {
    const top = this.stack.pop();
    if (top === undefined) throw new UnknownToken();
    return top;
  }
}

function columnOf(column: number): string {
  return (column & 0x4000 ? "" : "$") + columnName(column & lastColumn);
}

function rowOf(row: number, column: number): string {
  return `${column & 0x8000 ? "" : "$"}${row + 1}`;
}
