import type { PageSession } from "../page-session.ts";
import { usePageKey } from "./use-page-key.ts";

/** Ctrl+S saves the workbook, wherever the focus is: the browser would save the page itself. */
export function useSaveKey(session: PageSession): void {
  usePageKey((event) => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSave || event.key.toLowerCase() !== "s") return false;
    if (!document.querySelector("dialog[open]")) void session.save();
    return true;
  });
}
