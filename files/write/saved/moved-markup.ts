import { parseBlock } from "../../../core/address.ts";
import { movedRun, type LineMove } from "./line-moves.ts";
import { movedFormula, movedReference, type MovesBySheet, type SheetMoves } from "./moved-references.ts";
import { decodeReferences } from "../../read/xml/xml-tag.ts";
import { attributesOf, childrenOf, escapeXml, fullNameOf, openTag, type XmlSpan } from "./xml-spans.ts";

/** Elements whose text is a formula. */
const formulas = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);
/** Attributes that name cells of the sheet itself, and those of them that an element can do without. */
const references = new Set(["ref", "sqref", "activeCell", "topLeftCell"]);
const dispensable = new Set(["activeCell", "topLeftCell"]);

/** Markup beside the cells of a sheet, brought to where its cells stand now. */
export class MovedMarkup {
  private readonly home: SheetMoves | undefined;

  /** @param title of the sheet when it was opened */
  constructor(
    private readonly source: string,
    private readonly title: string,
    private readonly moves: MovesBySheet,
  ) {
    const home = moves.get(title);
    this.home = home && home.rows.length + home.columns.length > 0 ? home : undefined;
  }

  /** Empty where nothing of what the element speaks of is left. */
  element(span: XmlSpan): string {
    const { source, home } = this;
    if (formulas.has(span.name)) return this.formula(span);
    const attributes = attributesOf(source, span);
    for (const [name, value] of attributes) {
      if (!home || !references.has(name)) continue;
      const moved = movedBlocks(value, home);
      if (moved !== "") attributes.set(name, moved);
      else if (!dispensable.has(name)) return "";
      else attributes.delete(name);
    }
    if (home && span.name === "autoFilter") return this.filter(span, attributes);
    if (home && span.name === "sqref")
      return this.withText(span, movedBlocks(source.slice(span.inner, span.close), home));
    if (home && (span.name === "from" || span.name === "to")) return this.anchor(span);
    if (span.name === "hyperlink") this.moveLocation(attributes);
    if (span.name === "brk" && home) return this.pageBreak(span, attributes);
    return this.rebuilt(span, attributes);
  }

  private rebuilt(span: XmlSpan, attributes: Map<string, string>): string {
    const { source } = this;
    const children = childrenOf(source, span);
    const fullName = fullNameOf(source, span);
    if (children.length === 0) {
      const isEmpty = span.close === span.inner && span.end === span.inner;
      return openTag(fullName, attributes, isEmpty) + source.slice(span.inner, span.end);
    }
    const kept = children.map((child) => [child, this.element(child)] as const);
    // A list of nothing is no list; what lost the cells that it holds for goes with them.
    if (
      (span.name !== "commentList" && kept.every(([, text]) => text === "")) ||
      kept.some(([{ name }, text]) => name === "sqref" && text === "")
    )
      return "";
    if (kept.some(([, text]) => text === "")) attributes.delete("count");
    return `${openTag(fullName, attributes)}${kept.map(([, text]) => text).join("")}</${fullName}>`;
  }

  private formula(span: XmlSpan): string {
    const text = decodeReferences(this.source.slice(span.inner, span.close));
    return this.withText(span, escapeXml(movedFormula(text, this.title, this.moves)));
  }

  private withText(span: XmlSpan, text: string): string {
    if (text === "") return "";
    return this.source.slice(span.start, span.inner) + text + this.source.slice(span.close, span.end);
  }

  /** A corner of a drawing: it goes with its cell. */
  private anchor(span: XmlSpan): string {
    const { source, home } = this;
    const children = childrenOf(source, span);
    const parts = children.map((child) => {
      const moves = child.name === "row" ? home?.rows : child.name === "col" ? home?.columns : undefined;
      const line = Number(source.slice(child.inner, child.close));
      return moves && Number.isInteger(line)
        ? this.withText(child, String(movedLine(moves, line)))
        : source.slice(child.start, child.end);
    });
    return source.slice(span.start, span.inner) + parts.join("") + source.slice(span.close, span.end);
  }

  /** Its columns are counted from the first of the block. */
  private filter(span: XmlSpan, attributes: Map<string, string>): string {
    const { source, home } = this;
    const before = Number(startColumn(attributesOf(source, span).get("ref") ?? ""));
    const now = startColumn(attributes.get("ref") ?? "");
    const columns = childrenOf(source, span).map((child) => {
      const own = attributesOf(source, child);
      const column = movedRun(home?.columns ?? [], [
        before + Number(own.get("colId")),
        before + Number(own.get("colId")),
      ]);
      if (child.name !== "filterColumn") return this.element(child);
      if (!column) return "";
      own.set("colId", String(column[0] - now));
      return openTag(fullNameOf(source, child), own, child.inner === child.end) + source.slice(child.inner, child.end);
    });
    const fullName = fullNameOf(source, span);
    return `${openTag(fullName, attributes)}${columns.join("")}</${fullName}>`;
  }

  private moveLocation(attributes: Map<string, string>): void {
    const location = attributes.get("location");
    if (location === undefined) return;
    attributes.set("location", escapeXml(movedFormula(decodeReferences(location), this.title, this.moves)));
  }

  /** A page ends after the row or column of that number, from 1. */
  private pageBreak(span: XmlSpan, attributes: Map<string, string>): string {
    const isColumn = Number(attributes.get("max") ?? 0) > 16_383;
    const moves = (isColumn ? this.home?.columns : this.home?.rows) ?? [];
    const moved = movedRun(moves, [Number(attributes.get("id")) - 1, Number(attributes.get("id")) - 1]);
    if (!moved) return "";
    attributes.set("id", String(moved[0] + 1));
    return this.rebuilt(span, attributes);
  }
}

function startColumn(block: string): number {
  return /^\$?[A-Z]/i.test(block) ? parseBlock(block).left : 0;
}

/** Where a line stands; one that was removed, where it would have stood. */
function movedLine(moves: readonly LineMove[], line: number): number {
  const moved = movedRun(moves, [line, line]);
  if (moved) return moved[0];
  const before = line > 0 ? movedRun(moves, [0, line]) : null;
  return before ? before[1] + 1 : 0;
}

/** Blocks with spaces between them, those left out that are gone. */
function movedBlocks(written: string, moves: SheetMoves): string {
  return written
    .trim()
    .split(/\s+/)
    .flatMap((block) => movedReference(block, moves) ?? [])
    .join(" ");
}

/** The shape of a note as older programs draw it; null where its cell is gone. */
export function movedNoteShape(shape: string, { rows, columns }: SheetMoves): string | null {
  const row = /<(?:\w+:)?Row>(\d+)</.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column>(\d+)</.exec(shape)?.[1];
  if (row === undefined || column === undefined) return shape;
  const down = movedRun(rows, [Number(row), Number(row)]);
  const across = movedRun(columns, [Number(column), Number(column)]);
  if (!down || !across) return null;
  return shape
    .replace(/(<(?:\w+:)?Row>)\d+/, `$1${down[0]}`)
    .replace(/(<(?:\w+:)?Column>)\d+/, `$1${across[0]}`)
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_whole, tag: string, anchor: string) => {
      const parts = anchor.split(",").map((part, index) => {
        if (index % 2 === 1) return part;
        return String(movedLine(index % 4 === 0 ? columns : rows, Number(part)));
      });
      return tag + parts.join(", ");
    });
}
