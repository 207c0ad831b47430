import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { givenFiles } from "../read/folder-files.ts";
import { printTrouble } from "../print/print.ts";
import { line } from "../print/printed-line.ts";

const words = {
  watching: {
    vi: "Đang theo dõi {n} tệp; lưu tệp nào thì kiểm tra lại tệp ấy. Nhấn Ctrl+C để dừng.",
    en: "Watching {n} {n:file|files}; each is checked again when it is saved. Press Ctrl+C to stop.",
  },
} satisfies Record<string, Sentence>;

/** Shared folders of an office do not tell of changes, so the files are looked at. */
const everyMs = 500;

/** Size and time of each file. */
type Stamps = ReadonlyMap<string, string>;

/**
 * Checks the workbooks of folders and files, and then each one again that was saved, until the user stops it. A file is
 * read when it stayed the same from one look to the next: a spreadsheet program may still be writing.
 *
 * @returns the worst answer of the last check of each file
 */
export async function watchFiles(
  places: readonly string[],
  language: Language,
  check: (files: readonly string[]) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const answers = new Map<string, number>();
  let [checked, seen]: [Stamps, Stamps] = [new Map(), await stampsOf(places)];
  for (let isFirst = true; !stop.signal.aborted; isFirst = false) {
    const now = await stampsOf(places);
    const saved = [...now].filter(([file, stamp]) => seen.get(file) === stamp && checked.get(file) !== stamp);
    for (const [file] of saved) answers.set(file, await check([file]));
    checked = new Map([...checked, ...saved].filter(([file]) => now.has(file)));
    seen = now;
    if (isFirst) printTrouble([line`${fill(words.watching, { n: now.size })[language]}`]);
    await wait(everyMs, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  return Math.max(0, ...[...answers].filter(([file]) => seen.has(file)).map(([, code]) => code));
}

async function stampsOf(places: readonly string[]): Promise<Stamps> {
  const files = (await givenFiles(places)).workbooks;
  const stamps = await Promise.all(
    files.map(async (file) => {
      const entry = await stat(file).catch(() => null);
      return entry?.isFile() ? [[file, `${entry.size} ${entry.mtimeMs}`] as const] : [];
    }),
  );
  return new Map(stamps.flat());
}
