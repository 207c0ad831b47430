import { useEffect } from "react";
import type { PageSession } from "./page-session.ts";

/** Ctrl+S saves the workbook, wherever the focus is: the browser would save the page itself. */
export function useSaveKey(session: PageSession): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      event.stopPropagation();
      if (!document.querySelector("dialog[open]")) void session.save();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [session]);
}
