import { TextRun, type IRunOptions } from "docx";
import { unknown, untitled } from "./not-stated.ts";

/** What is to be filled in stands out; a share and its figure stay on one line. */
export function runsOf(text: string, run: IRunOptions): TextRun[] {
  const pieces = text.replace(/([≥≤<>=]) /g, "$1\u00a0").split(/(\[…\]|\[trích yếu\])/);
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => {
      const isOpen = piece === unknown || piece === untitled;
      return new TextRun({ ...run, text: piece, ...(isOpen && { highlight: "yellow" as const }) });
    });
}
