import { AlignmentType, Paragraph, type IParagraphOptions, type Table } from "docx";
import type { Block } from "./blocks.ts";
import { gridTable } from "./grid-table.ts";
import { size, textWidth } from "./official-form.ts";
import { runsOf } from "./runs.ts";

const firstLine = 567;
const spacing = { before: 0, after: 120, line: 276, lineRule: "auto" } as const;

const styles: Readonly<Record<Exclude<Block["kind"], "table">, IParagraphOptions>> = {
  section: { keepNext: true, indent: { firstLine }, spacing: { ...spacing, before: 120 } },
  subsection: { keepNext: true, indent: { firstLine }, spacing },
  paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing },
  dash: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing },
  note: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 60, after: 120 } },
};

/** A piece of the body as Word has it: headings stay with what follows, both margins straight, the first line drawn in. */
export function paint(block: Block, keepNext = false): Paragraph | Table {
  if (block.kind === "table") return gridTable(block, textWidth);
  const run =
    block.kind === "note"
      ? { italics: true, size: size.table }
      : { size: size.body, bold: block.kind === "section" || block.kind === "subsection" };
  return new Paragraph({ ...styles[block.kind], ...(keepNext && { keepNext }), children: runsOf(block.text, run) });
}
