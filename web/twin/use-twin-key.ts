import { usePageKey } from "../keys/use-page-key.ts";

/** F7 shows the sheet as a text table and goes back, wherever the focus is. */
export function useTwinKey(onToggle: () => void): void {
  usePageKey(({ key }) => {
    if (key !== "F7" || document.querySelector("dialog[open]")) return false;
    onToggle();
    return true;
  });
}
