import fc from "fast-check";
import { DraftShelf } from "../../web/draft/draft-shelf.ts";

class Killed extends Error {}

/** The private storage of a browser as its standard has it: what is written counts from the moment at which it is closed. */
class Storage {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Steps until the tab is killed. */
  left = Infinity;

  #step(): void {
    this.left -= 1;
    if (this.left < 0) throw new Killed();
  }

  folder(path: string): FileSystemDirectoryHandle {
    const missing = () => Promise.reject(new DOMException("none", "NotFoundError"));
    const paths = () => [...this.files.keys()].filter((one) => one.startsWith(path));
    return {
      getDirectoryHandle: async (name: string, { create = false } = {}) => {
        const inner = this.folder(`${path}${name}/`);
        return create || paths().some((one) => one.startsWith(`${path}${name}/`)) ? inner : missing();
      },
      getFileHandle: async (name: string, { create = false } = {}) => {
        const at = `${path}${name}`;
        if (!this.files.has(at) && !create) return missing();
        if (!this.files.has(at)) {
          this.#step();
          this.files.set(at, new Uint8Array());
        }
        return {
          getFile: () => Promise.resolve(new Blob([this.files.get(at) ?? ""])),
          createWritable: () => Promise.resolve(this.#writable(at)),
        };
      },
      removeEntry: (name: string) => {
        this.#step();
        for (const one of paths()) if (one.startsWith(`${path}${name}`)) this.files.delete(one);
        return Promise.resolve();
      },
    } as unknown as FileSystemDirectoryHandle;
  }

  #writable(at: string) {
    let written = new Uint8Array();
    return {
      write: (bytes: Uint8Array) => {
        this.#step();
        written = new Uint8Array(bytes);
        return Promise.resolve();
      },
      close: () => {
        this.#step();
        this.files.set(at, written);
        return Promise.resolve();
      },
    };
  }
}

const at = (changes: number) => ({ file: "ra-soat.xlsx", at: "2018-11-27T16:42:00Z", changes, leftOut: [] });
const now = new Date("2018-11-28T08:00:00Z");

it("killed at any of 200 moments, holds the draft kept last or the one before, whole", async () => {
  const drafts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(drafts, fc.nat(30), async (kept, moment) => {
      const storage = new Storage();
      storage.left = moment;
      let done = 0;
      try {
        for (const bytes of kept) {
          await new DraftShelf(storage.folder("")).keep(at(done + 1), bytes);
          done += 1;
        }
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      storage.left = Infinity;
      const found = await new DraftShelf(storage.folder("")).found(now);
      const changes = found?.note.changes ?? 0;
      expect([done, Math.min(done + 1, kept.length)]).toContain(changes);
      expect(found && [...found.bytes]).toEqual(changes === 0 ? null : [...(kept[changes - 1] ?? [])]);
    }),
    { numRuns: 200 },
  );
});

it("leaves no byte once it is cleared, and none of a draft of more than seven days", async () => {
  const storage = new Storage();
  const shelf = new DraftShelf(storage.folder(""));
  await shelf.keep(at(1), new Uint8Array([1, 2]));
  expect(storage.files.size).toBe(2);
  await shelf.clear();
  expect(storage.files.size).toBe(0);
  await shelf.keep(at(1), new Uint8Array([1, 2]));
  expect(await shelf.found(new Date("2018-12-05T16:42:01Z"))).toBeNull();
  expect(storage.files.size).toBe(0);
});
