import { parseBlock, type Block } from "../../../core/address.ts";
import { SheetFrame } from "../grid/sheet-frame.ts";
import type { XmlTag } from "../xml/xml-tag.ts";

/** Reads the frame of a sheet from the tags of its worksheet part. */
export class WorksheetFrame extends SheetFrame {
  open(tag: XmlTag): void {
    switch (tag.name) {
      case "sheetFormatPr":
        this.defaultWidth = tag.number("defaultColWidth");
        this.defaultHeight = tag.number("defaultRowHeight");
        break;
      case "sheetView":
        this.showsGrid = tag.get("showGridLines") === undefined || tag.isTrue("showGridLines");
        break;
      case "pane":
        if (tag.get("state")?.startsWith("frozen")) {
          this.frozen = { rows: tag.number("ySplit") ?? 0, columns: tag.number("xSplit") ?? 0 };
        }
        break;
      case "col":
        this.readColumns(tag);
        break;
      case "mergeCell":
        this.readMerge(tag.get("ref") ?? "");
        break;
    }
  }

  readRow(tag: XmlTag, row: number): void {
    const height = tag.isTrue("customHeight") ? tag.number("ht") : undefined;
    this.addRows({ from: row, to: row, ...(height !== undefined && { height }), hidden: tag.isTrue("hidden") });
  }

  private readColumns(tag: XmlTag): void {
    const from = (tag.number("min") ?? 0) - 1;
    const to = (tag.number("max") ?? 0) - 1;
    const width = tag.number("width");
    this.addColumns({ from, to, ...(width !== undefined && { width }), hidden: tag.isTrue("hidden") });
  }

  addArray(reference: string): void {
    if (blockOf(reference)) this.keep(this.arrays, reference);
  }

  private readMerge(reference: string): void {
    const block = blockOf(reference);
    if (block) this.addMerge(block);
  }
}

/** A merge of nonsense merges nothing; the cells are what matters. */
function blockOf(reference: string): Block | null {
  try {
    return parseBlock(reference);
  } catch {
    return null;
  }
}
