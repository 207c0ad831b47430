import { useEffect, useState } from "react";
import type { ShownCell } from "../../addin/workbook/univer/view/shown-cell.ts";
import type { TextWindow } from "../../addin/workbook/univer/view/text-window.ts";
import type { UniverWorkbook } from "../../addin/workbook/univer/univer-workbook.ts";

/** Milliseconds without a change before the texts are read again: whoever types or holds an arrow key is not held up. */
const quiet = 200;

/** What the visible sheet shows around the selected cell, soon after anything of it changed. */
export function useTextWindow(workbook: UniverWorkbook, shown: ShownCell | null): TextWindow | null {
  const [texts, setTexts] = useState(() => workbook.textWindow());
  useEffect(() => {
    const timer = setTimeout(() => setTexts(workbook.textWindow()), quiet);
    return () => clearTimeout(timer);
  }, [workbook, shown]);
  return texts;
}
