import { tooMuchWork } from "../grid/reading-budget.ts";
import type { FileLimits } from "../limits.ts";
import { RefusedFile } from "../refusals.ts";
import { BadXml, XmlReader, type XmlListener } from "../xml/xml-reader.ts";
import { ownPath, type ZipDirectory } from "./directory.ts";
import { unpack, type ByteBudget } from "./unpack.ts";

/** The parts of one workbook file. A part is unpacked when asked for, and once only. */
export class OfficePackage {
  private readonly budget: ByteBudget;
  private readonly read = new Set<string>();
  private tags: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly parts: ZipDirectory,
    private readonly limits: FileLimits,
  ) {
    this.tags = limits.steps;
    this.budget = { left: limits.totalBytes };
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** Whether a part says of itself that it is this one, while the directory names it otherwise. */
  hasMisnamed(path: string): boolean {
    return [...this.parts.values()].some((part) => ownPath(this.bytes, part)?.toLowerCase() === path.toLowerCase());
  }

  /** Of all its parts, in lower case. */
  get paths(): readonly string[] {
    return [...this.parts.keys()].filter((path) => path !== "[content_types].xml");
  }

  /** Streams a part into a listener: neither its bytes nor its text is ever held whole. */
  async readXml(path: string, listener: XmlListener): Promise<void> {
    const part = this.parts.get(path.toLowerCase());
    // Many sheets over one part would multiply its cells.
    if (!part || this.read.has(part.path)) throw new RefusedFile("broken", { part: path });
    this.read.add(part.path);
    const reader = new XmlReader(listener, () => this.spendTag());
    const text = new PartText();
    try {
      for await (const piece of unpack(this.bytes, part, this.budget)) reader.write(text.decode(piece));
      reader.write(text.decode());
      reader.end();
    } catch (error) {
      if (error instanceof BadXml) throw new RefusedFile("broken", { part: path });
      throw error;
    }
  }

  private spendTag(): void {
    this.tags -= 1;
    if (this.tags < 0) throw tooMuchWork(this.limits);
  }
}

/** The letters of a part, whose first bytes tell how they are encoded. */
export class PartText {
  private decoder: TextDecoder | undefined;

  /** Without a piece: what is left at the end. */
  decode(piece?: Uint8Array): string {
    try {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return this.decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new BadXml("bytes that are no text");
    }
  }
}

function encodingOf(start: Uint8Array = new Uint8Array()): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
