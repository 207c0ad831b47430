import { AlignmentType, Paragraph, TextRun, type Table as WordTable } from "docx";
import { size } from "./official-form.ts";
import { unbroken } from "./unbroken.ts";

type Piece = Paragraph | WordTable;

const firstLine = 567;
const spacing = { before: 0, after: 120, line: 276, lineRule: "auto" } as const;

/** "I. KẾT QUẢ …": stays with what follows. */
export function section(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine },
    spacing: { ...spacing, before: 120 },
    children: [new TextRun({ text, bold: true, size: size.body })],
  });
}

/** "1. Rà soát, lựa chọn địa bàn" */
export function subsection(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine },
    spacing,
    children: [new TextRun({ text, bold: true, size: size.body })],
  });
}

/** A paragraph of the body, both margins straight, its first line drawn in; the last one stays with the signature. */
export function paragraph(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing,
    children: [new TextRun({ text: unbroken(text), size: size.body })],
  });
}

/** "- …" */
export function dash(text: string): Paragraph {
  return paragraph(`- ${text}`);
}

/** A small line above or below a table. */
export function note(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60, after: 120 },
    children: [new TextRun({ text, italics: true, size: size.table })],
  });
}

export type { Piece };
