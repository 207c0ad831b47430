import { longestCell } from "../../../core/sentence.ts";
import { RefusedFile } from "../refusals.ts";

/** A text, and from which of its letters on another font stands. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly { readonly start: number; readonly font: number }[];
}

/** Reads the bytes of a record, which may go on in further ones. Reading beyond the end is damage. */
export class RecordBytes {
  private piece = 0;
  private at = 0;
  /** Bytes of all pieces, and of those read to their end. */
  private readonly total: number;
  private passed = 0;
  private readonly number = new DataView(new ArrayBuffer(8));

  constructor(
    private readonly pieces: readonly Uint8Array[],
    private readonly part: string,
  ) {
    this.total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  }

  get left(): number {
    return this.total - this.passed - this.at;
  }

  u8(): number {
    while (this.leftInPiece === 0) this.nextPiece();
    return this.pieces[this.piece]?.[this.at++] ?? 0;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  i16(): number {
    return (this.u16() << 16) >> 16;
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  f64(): number {
    for (let index = 0; index < 8; index++) this.number.setUint8(index, this.u8());
    return this.number.getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      while (this.leftInPiece === 0) this.nextPiece();
      const step = Math.min(left, this.leftInPiece);
      this.at += step;
      left -= step;
    }
  }

  /** So many bytes as they are. */
  take(count: number): Uint8Array {
    if (count > this.left) this.refuse();
    return Uint8Array.from({ length: count }, () => this.u8());
  }

  /** Letters whose number is known; before them a byte says whether each takes one byte or two. */
  text(letters: number): string {
    return this.letters(letters, (this.u8() & 1) === 1);
  }

  /** A text of the kind that cells hold, with its runs; guides to its reading are passed over. */
  richText(letters: number = this.u16()): RichText {
    const flags = this.u8();
    const runCount = flags & 8 ? this.u16() : 0;
    const guideLength = flags & 4 ? this.u32() : 0;
    const text = this.letters(letters, (flags & 1) === 1);
    if (runCount * 4 > this.left) this.refuse();
    const runs = Array.from({ length: runCount }, () => ({ start: this.u16(), font: this.u16() }));
    this.skip(guideLength);
    return { text, runs };
  }

  private letters(count: number, isWide: boolean): string {
    if (count > longestCell) this.refuse();
    const parts: string[] = [];
    let wide = isWide;
    for (let left = count; left > 0;) {
      if (this.leftInPiece === 0) {
        this.nextPiece();
        // The next record says anew how its letters are written.
        wide = (this.u8() & 1) === 1;
      }
      const fitting = Math.min(left, wide ? this.leftInPiece >> 1 : this.leftInPiece);
      if (fitting === 0) this.refuse();
      const codes = Array.from({ length: fitting }, () => (wide ? this.u16() : this.u8()));
      parts.push(String.fromCharCode(...codes));
      left -= fitting;
    }
    return parts.join("");
  }

  private get leftInPiece(): number {
    return (this.pieces[this.piece]?.length ?? 0) - this.at;
  }

  private nextPiece(): void {
    this.passed += this.pieces[this.piece]?.length ?? 0;
    this.at = 0;
    if (++this.piece >= this.pieces.length) this.refuse();
  }

  private refuse(): never {
    throw new RefusedFile("broken", { part: this.part });
  }
}
