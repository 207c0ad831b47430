import { readMarker, type DraftNote } from "./draft-note.ts";

/** A draft as it was found. */
export interface Draft {
  readonly note: DraftNote;
  readonly bytes: Uint8Array;
}

const folder = "draft";
const marker = "marker";
const days = 7;

/**
 * The one draft of this browser, in the storage that is private to the page's address. Two files are written in turn and
 * the marker last, so that a computer that fails while writing leaves the draft before.
 */
export class DraftShelf {
  constructor(private readonly root: FileSystemDirectoryHandle) {}

  /** The newest whole draft. One of more than seven days is removed. */
  async found(now: Date): Promise<Draft | null> {
    const place = await this.root.getDirectoryHandle(folder).catch(() => null);
    const said = place && (await markerIn(place));
    if (!place || !said) return null;
    const bytes = await bytesIn(place, said.in);
    const age = now.getTime() - Date.parse(said.note.at);
    if (bytes.length === said.size && age <= days * 86_400_000) return { note: said.note, bytes };
    await this.clear();
    return null;
  }

  async keep(note: DraftNote, bytes: Uint8Array): Promise<void> {
    const place = await this.root.getDirectoryHandle(folder, { create: true });
    const before = await markerIn(place);
    const free = before?.in === "a" ? "b" : "a";
    await write(place, free, bytes);
    await write(place, marker, new TextEncoder().encode(JSON.stringify({ in: free, size: bytes.length, note })));
  }

  /** Leaves no byte of any draft. */
  async clear(): Promise<void> {
    await this.root.removeEntry(folder, { recursive: true }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
    });
  }
}

async function markerIn(place: FileSystemDirectoryHandle) {
  return readMarker(new TextDecoder().decode(await bytesIn(place, marker)));
}

/** None where there is no such file. */
async function bytesIn(place: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const handle = await place.getFileHandle(name).catch(() => null);
  return new Uint8Array((await (await handle?.getFile())?.arrayBuffer()) ?? []);
}

async function write(place: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}
