import type { RecordBytes } from "./record-bytes.ts";
import { kinds, recordAt } from "./records.ts";

const sharedToken = 0x01;

/** Formulas that several cells have in common; they stand once, after the first of the cells. */
export class SharedFormulas {
  private readonly shared = new Map<string, Uint8Array>();
  private readonly arrays = new Map<string, Uint8Array>();

  constructor(private readonly stream: Uint8Array) {}

  /** To be called before the cells are read: the first cell comes before its formula. */
  gather(start: number): void {
    let cell = "";
    let depth = 0;
    for (let record = recordAt(this.stream, start); record && depth >= 0; record = recordAt(this.stream, record.next)) {
      if (record.kind === kinds.start) depth++;
      else if (record.kind === kinds.end) depth--;
      else if (record.kind === kinds.formula) {
        const bytes = record.open();
        cell = key(bytes.u16(), bytes.u16());
      } else if (record.kind === kinds.sharedFormula) this.shared.set(cell, tokensAfter(record.open(), 8));
      else if (record.kind === kinds.array) this.arrays.set(cell, tokensAfter(record.open(), 12));
    }
  }

  /** The tokens of the cell itself; null where it only takes its value from a formula that stands elsewhere. */
  resolve(tokens: Uint8Array, row: number, column: number): Uint8Array | null {
    if (tokens[0] !== sharedToken || tokens.length < 5) return tokens;
    const view = new DataView(tokens.buffer, tokens.byteOffset, tokens.byteLength);
    const first = key(view.getUint16(1, true), view.getUint16(3, true));
    const own = first === key(row, column) ? this.arrays.get(first) : undefined;
    return own ?? this.shared.get(first) ?? null;
  }
}

/** After the block of cells, and flags, come the length and the tokens. */
function tokensAfter(bytes: RecordBytes, skipped: number): Uint8Array {
  bytes.skip(skipped);
  return bytes.take(bytes.u16());
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
