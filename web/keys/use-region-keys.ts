import { cellEditor } from "../../addin/workbook/univer/view/cell-focus.ts";
import { usePageKey } from "./use-page-key.ts";

/** The parts of the page in the order of the keyboard, and what takes the focus in each. */
const regions = [
  { region: ".bar", target: "button" },
  { region: ".twin", target: "[data-selected]" },
  { region: ".grid", target: `${cellEditor}, [contenteditable='true']` },
  { region: ".pane", target: "[data-stop][tabindex='0'], [role='tab'][aria-selected='true'], button" },
] as const;

/**
 * F6 goes on to the next part of the page and Shift+F6 back, as in Excel: inside the grid Tab moves from cell to cell,
 * and nothing else would ever lead out of it.
 */
export function useRegionKeys(): void {
  usePageKey((event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return false;
    // A dialog keeps the focus to itself.
    if (document.activeElement?.closest("dialog, [role='dialog']")) return false;
    focusNextRegion(event.shiftKey ? -1 : 1);
    return true;
  });
}

function focusNextRegion(by: 1 | -1): void {
  const from = regions.findIndex(({ region }) => document.activeElement?.closest(region));
  const start = from < 0 && by < 0 ? regions.length : from;
  for (let step = 1; step <= regions.length; step += 1) {
    const next = regions[(start + by * step + 2 * regions.length) % regions.length];
    if (next && takeFocus(next.region, next.target)) return;
  }
}

function takeFocus(region: string, targets: string): boolean {
  for (const target of targets.split(", ")) {
    const found = [...document.querySelectorAll<HTMLElement>(`${region} ${target}`)];
    // A drawer that is closed, and what it holds, cannot be seen; the spreadsheet beneath its text table is out of reach.
    const visible = found.find((element) => element.checkVisibility() && !element.closest("[inert]"));
    if (!visible) continue;
    visible.focus();
    return true;
  }
  return false;
}
