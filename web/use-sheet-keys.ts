import { useEffect, useEffectEvent } from "react";
import type { UniverWorkbook } from "../addin/workbook/univer/univer-workbook.ts";

/**
 * Ctrl+Alt+PageDown and PageUp go to the next sheet and back, as in Excel on the web: the browser keeps the keys without
 * Alt to itself.
 */
export function useSheetKeys(workbook: UniverWorkbook | null): void {
  const step = useEffectEvent((by: 1 | -1) => workbook?.stepSheet(by));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
      event.preventDefault();
      event.stopPropagation();
      step(event.key === "PageDown" ? 1 : -1);
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
}
