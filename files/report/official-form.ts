import { AlignmentType, PageOrientation, Paragraph, type IParagraphOptions, type IRunOptions } from "docx";
import { runsOf } from "./runs.ts";

/** Twips of so many millimetres: 1440 twips are an inch of 25.4 mm. */
function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Sizes in half points, as the format counts them. */
export const size = { body: 28, small: 26, table: 24, recipients: 22 } as const;

/** Times New Roman in all four roles of a font, or a letter with marks may fall back to another one. */
export const font = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "Times New Roman",
} as const;

/** A4 upright: margins of 20 mm, 30 mm on the left, as Annex I of Decree 30/2020 asks (20–25, 30–35, 15–20). */
const margin = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(20),
  header: twips(10),
  footer: twips(10),
};
const paper = { width: twips(210), height: twips(297) };

/** Width between the margins. */
export const textWidth = paper.width - margin.left - margin.right;
/** The same of an annex, which lies on its side. */
export const annexWidth = paper.height - margin.left - margin.right;

/** Page numbers start anew with every annex, and the first page shows none. */
export const uprightPage = {
  titlePage: true,
  page: { size: { ...paper, orientation: PageOrientation.PORTRAIT }, margin, pageNumbers: { start: 1 } },
} as const;
export const sidewaysPage = {
  titlePage: true,
  page: { size: { ...paper, orientation: PageOrientation.LANDSCAPE }, margin, pageNumbers: { start: 1 } },
} as const;

/** A line in the middle. */
export function centred(text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...paragraph,
    children: runsOf(text, run),
  });
}

/** A short line below a text in the middle, so many twips long. */
export function ruleBelow(width: number, length: number): Paragraph {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 60, line: 40, lineRule: "exact" },
    border: { top: { style: "single", size: 6, color: "000000", space: 1 } },
    children: [],
  });
}
