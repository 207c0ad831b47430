import { RefusedFile } from "../refusals.ts";

const endOfChain = 0xfffffffe;
const none = 0xffffffff;
const headerLength = 512;
const entryLength = 128;
const miniSectorLength = 64;

interface Entry {
  readonly name: string;
  /** 1 folder, 2 stream, 5 the root. */
  readonly kind: number;
  readonly neighbours: readonly [number, number];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The container of Office files before 2007: a small file system of sectors, each pointing to the next. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorLength: number;
  private readonly sectors: number;
  /** Sectors that hold the table of what follows what. */
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];

  /** @throws RefusedFile where its pointers lead nowhere or in circles. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerLength) throw new RefusedFile("truncated");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw broken();
    this.sectorLength = 1 << shift;
    this.sectors = Math.ceil(bytes.length / this.sectorLength) - 1;
    this.table = this.readTable();
    this.entries = readEntries(this.follow(this.view.getUint32(48, true), null));
  }

  /** A stream of the root folder; those of embedded documents stand in folders of their own. */
  stream(name: string): Uint8Array | null {
    const root = this.entries[0];
    if (root?.kind !== 5) throw broken();
    const seen = new Set<number>();
    const waiting = [root.child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = this.entries[index];
      if (index === none || !entry || seen.has(index)) continue;
      seen.add(index);
      if (entry.kind === 2 && entry.name.toLowerCase() === name.toLowerCase()) return this.contentOf(entry, root);
      waiting.push(...entry.neighbours);
    }
    return null;
  }

  private contentOf({ start, size }: Entry, root: Entry): Uint8Array {
    if (size > this.bytes.length) throw new RefusedFile("truncated");
    const cutoff = this.view.getUint32(56, true);
    return size < cutoff ? this.followMini(start, size, root) : this.follow(start, size);
  }

  private readTable(): number[] {
    const count = this.view.getUint32(44, true);
    if (count > this.sectors) throw new RefusedFile("truncated");
    const sectors: number[] = [];
    for (let index = 0; index < Math.min(count, 109); index++) sectors.push(this.view.getUint32(76 + index * 4, true));
    // Large files go on in sectors of their own, the last number of each naming the next.
    let next = this.view.getUint32(68, true);
    const perSector = this.sectorLength / 4 - 1;
    while (sectors.length < count) {
      const at = this.placeOf(next);
      for (let index = 0; index < perSector && sectors.length < count; index++) {
        sectors.push(this.view.getUint32(at + index * 4, true));
      }
      next = this.view.getUint32(at + perSector * 4, true);
    }
    return sectors;
  }

  /** Where a whole sector starts. */
  private placeOf(sector: number): number {
    const at = (sector + 1) * this.sectorLength;
    if (at + this.sectorLength > this.bytes.length) throw new RefusedFile("truncated");
    return at;
  }

  private after(sector: number): number {
    const perSector = this.sectorLength / 4;
    const holder = this.table[Math.floor(sector / perSector)];
    if (holder === undefined) throw broken();
    return this.view.getUint32(this.placeOf(holder) + (sector % perSector) * 4, true);
  }

  /** The bytes of a chain; without a size all of them. */
  private follow(start: number, size: number | null): Uint8Array {
    const chain: number[] = [];
    const wanted = size === null ? this.sectors : Math.ceil(size / this.sectorLength);
    for (let sector = start; sector !== endOfChain && chain.length < wanted; sector = this.after(sector)) {
      if (sector >= this.sectors) throw new RefusedFile("truncated");
      chain.push(sector);
    }
    const isShort = size !== null && chain.length < wanted;
    if (isShort || new Set(chain).size < chain.length) throw broken();
    const whole = new Uint8Array(size ?? chain.length * this.sectorLength);
    chain.forEach((sector, index) => {
      const at = (sector + 1) * this.sectorLength;
      const to = index * this.sectorLength;
      const piece = this.bytes.subarray(at, at + Math.min(this.sectorLength, whole.length - to));
      // Some writers cut the last sector where its content ends; what is missing of it is damage.
      if (size !== null && piece.length < Math.min(this.sectorLength, whole.length - to))
        throw new RefusedFile("truncated");
      whole.set(piece, to);
    });
    return whole;
  }

  /** Small streams share sectors: their own small ones lie in the stream of the root. */
  private followMini(start: number, size: number, root: Entry): Uint8Array {
    const shared = this.follow(root.start, root.size > this.bytes.length ? null : root.size);
    const bytes = this.follow(this.view.getUint32(60, true), null);
    const table = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = new Uint8Array(size);
    let sector = start;
    for (let to = 0; to < size; to += miniSectorLength) {
      const at = sector * miniSectorLength;
      const length = Math.min(miniSectorLength, size - to);
      if (sector * 4 + 4 > table.byteLength || at + length > shared.length) throw broken();
      whole.set(shared.subarray(at, at + length), to);
      sector = table.getUint32(sector * 4, true);
    }
    return whole;
  }
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const letters = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    const codes = Array.from({ length: Math.trunc(letters) }, (_, index) => view.getUint16(at + index * 2, true));
    entries.push({
      name: String.fromCharCode(...codes),
      kind: view.getUint8(at + 66),
      neighbours: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function broken(): RefusedFile {
  return new RefusedFile("broken", { part: "OLE" });
}
