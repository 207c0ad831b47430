import { DraftShelf } from "./draft-shelf.ts";

/**
 * The storage for a draft; null where the browser grants none (a page opened from a folder, some private windows), where
 * the administrator forbids drafts, and where another tab of this page has it: one tab, one draft. Writes nothing.
 */
export async function openShelf(): Promise<DraftShelf | null> {
  try {
    const root = await navigator.storage.getDirectory();
    if (!(await areAllowed())) {
      await new DraftShelf(root).clear();
      return null;
    }
    return (await isFirstTab()) ? new DraftShelf(root) : null;
  } catch {
    return null;
  }
}

/** An administrator writes `{ "drafts": false }` into the file beside the page. */
async function areAllowed(): Promise<boolean> {
  const response = await fetch("settings.json", { cache: "no-store" });
  if (!response.ok) return true;
  const settings = (await response.json()) as { readonly drafts?: unknown } | null;
  return settings?.drafts !== false;
}

/** Held until the tab is closed. */
function isFirstTab(): Promise<boolean> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request("diaban-draft", { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock && new Promise(() => undefined);
      })
      .catch(fail);
  });
}
