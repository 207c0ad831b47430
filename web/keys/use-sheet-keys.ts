import type { UniverWorkbook } from "../../addin/workbook/univer/univer-workbook.ts";
import { usePageKey } from "./use-page-key.ts";

/**
 * Ctrl+Alt+PageDown and PageUp go to the next sheet and back, as in Excel on the web: the browser keeps the keys without
 * Alt to itself.
 */
export function useSheetKeys(workbook: UniverWorkbook | null): void {
  usePageKey(({ ctrlKey, altKey, key }) => {
    if (!ctrlKey || !altKey || (key !== "PageDown" && key !== "PageUp")) return false;
    workbook?.stepSheet(key === "PageDown" ? 1 : -1);
    return true;
  });
}
