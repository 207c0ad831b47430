import { saveFile } from "../../addin/pane/ui/save-file.ts";
import { xlsx } from "../../files/write/xlsx-type.ts";

/** Where a workbook is saved: asked the first time, the same ever after. */
export interface SaveTarget {
  /** The name of the opened file, with its ending. */
  readonly opened: string;
  handle: FileSystemFileHandle | null;
  /** Files handed to the browser so far, where it lets no page choose the place. */
  downloads: number;
}

/** What this page asks of the picker; not every browser has one. */
type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

export function newTarget(opened: string): SaveTarget {
  return { opened, handle: null, downloads: 0 };
}

/**
 * Asks where to save, where the browser lets a page ask and it was not asked before.
 *
 * @returns false when the user put the question away
 */
export async function chooseTarget(target: SaveTarget): Promise<boolean> {
  const pick = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!pick || target.handle) return true;
  try {
    target.handle = await pick.call(window, {
      suggestedName: savedName(target.opened, 0),
      types: [{ accept: { [xlsx]: [".xlsx"] } }],
    });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    // A frame, or a policy of the administrator's, may forbid the question: then the file is handed to the browser.
    if (error instanceof DOMException && error.name === "SecurityError") return true;
    throw error;
  }
}

/** Writes the file whole or not at all: what stood there stays until all bytes are written. */
export async function writeTarget(target: SaveTarget, bytes: Uint8Array): Promise<void> {
  const content = new Blob([new Uint8Array(bytes)], { type: xlsx });
  if (!target.handle) {
    saveFile(content, savedName(target.opened, target.downloads));
    target.downloads += 1;
    return;
  }
  try {
    const stream = await target.handle.createWritable();
    await stream.write(content);
    await stream.close();
  } catch (error) {
    // Asked again next time: another place may take it.
    target.handle = null;
    throw error;
  }
}

/**
 * A new name beside the opened one, so that the opened file is never the one written.
 *
 * @param before how many files were saved of the same workbook
 * @example savedName("rà soát.xls", 1) // "rà soát (Địa bàn) (2).xlsx"
 */
export function savedName(opened: string, before: number): string {
  const bare = opened.replace(/\.[^.]*$/, "").replace(/ \(Địa bàn\)(?: \(\d+\))?$/, "") || "so";
  return `${bare} (Địa bàn)${before > 0 ? ` (${before + 1})` : ""}.xlsx`;
}
