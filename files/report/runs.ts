import { TextRun, type IRunOptions } from "docx";
import { signersOffice, unknown, untitled } from "./not-stated.ts";

/** What is to be filled in stands out; a share and its figure stay on one line. */
export function runsOf(text: string, run: IRunOptions): TextRun[] {
  const pieces = text.replace(/([≥≤<>=]) /g, "$1\u00a0").split(/(\[…\]|\[trích yếu\]|\[Chức vụ của người ký\])/);
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => {
      const isOpen = [unknown, untitled, signersOffice].includes(piece);
      return new TextRun({ ...run, text: piece, ...(isOpen && { highlight: "yellow" as const }) });
    });
}
