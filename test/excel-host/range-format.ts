import { ExcelObject, type Surface } from "./excel-object.ts";
import { itemNotFound } from "./host-error.ts";
import { accept, amount, colour, fixed, flag, oneOf, words, type PropertyRules } from "./property-values.ts";
import type { Range } from "./range.ts";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** A part of the format of a block of cells, kept cell by cell; reading a mixed block gives null, as in Excel. */
abstract class CellFormat extends ExcelObject {
  protected abstract readonly rules: PropertyRules;
  /** "font/" in front of the names under which a cell keeps them. */
  protected abstract readonly path: string;

  constructor(protected readonly range: Range) {
    super();
  }

  protected get surface(): Surface {
    return { scalars: Object.keys(this.rules), settable: Object.keys(this.rules), methods: this.methods };
  }

  protected get methods(): readonly string[] {
    return [];
  }

  override get(name: string): unknown {
    if (!(name in this.rules)) return super.get(name);
    const key = this.path + name;
    return this.range.common((cell) => cell?.look.get(key) ?? this.rules[name]?.start);
  }

  override set(name: string, value: unknown): void {
    if (!(name in this.rules)) return super.set(name, value);
    accept(this.rules, this.type, name, value);
    this.range.change((cell) => cell.look.set(this.path + name, value));
  }
}

export class RangeFill extends CellFormat {
  readonly type = "RangeFill";
  protected readonly path = "fill/";
  protected readonly rules = { color: colour("#FFFFFF") };

  protected override get methods() {
    return ["clear"];
  }

  clear(): void {
    this.range.change((cell) => cell.look.delete("fill/color"));
  }
}

export class RangeFont extends CellFormat {
  readonly type = "RangeFont";
  protected readonly path = "font/";
  protected readonly rules = {
    bold: flag(),
    italic: flag(),
    strikethrough: flag(),
    underline: oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    color: colour("#000000"),
    name: words("Calibri"),
    size: amount(11, 1, 409),
  };
}

class RangeBorder extends CellFormat {
  readonly type = "RangeBorder";
  protected readonly rules = {
    style: oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"),
    color: colour("#000000"),
    weight: oneOf("Thin", "Hairline", "Medium", "Thick"),
  };

  constructor(
    range: Range,
    protected readonly path: string,
  ) {
    super(range);
  }
}

class RangeBorderCollection extends ExcelObject {
  readonly type = "RangeBorderCollection";
  protected readonly surface = { methods: ["getItem"] };

  constructor(private readonly range: Range) {
    super();
  }

  getItem(side: string): RangeBorder {
    if (!sides.includes(side)) throw itemNotFound();
    return new RangeBorder(this.range, `borders/${side}/`);
  }
}

class FormatProtection extends CellFormat {
  readonly type = "FormatProtection";
  protected readonly path = "protection/";
  protected readonly rules = { locked: flag(true), formulaHidden: flag() };

  override set(name: string, value: unknown): void {
    this.range.refuseProtected();
    super.set(name, value);
  }
}

export class RangeFormat extends CellFormat {
  readonly type = "RangeFormat";
  protected readonly path = "";
  protected readonly rules = {
    wrapText: flag(),
    horizontalAlignment: oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"),
    verticalAlignment: oneOf("Bottom", "Top", "Center", "Justify", "Distributed"),
    indentLevel: amount(0, 0, 250),
    columnWidth: amount(48, 0, 1800),
    rowHeight: amount(15, 0, 409.5),
    shrinkToFit: flag(),
    textOrientation: fixed(0),
  };

  protected override get surface(): Surface {
    return { ...super.surface, links: ["fill", "font", "borders", "protection"] };
  }

  protected override get methods() {
    return ["autofitColumns", "autofitRows"];
  }

  override get(name: string): unknown {
    const { cells, block } = this.range;
    if (name === "columnWidth") return uniform(cells.columnWidths, block.left, block.right, 48);
    if (name === "rowHeight") return uniform(cells.rowHeights, block.top, block.bottom, 15);
    return super.get(name);
  }

  override set(name: string, value: unknown): void {
    if (name !== "columnWidth" && name !== "rowHeight") return super.set(name, value);
    accept(this.rules, this.type, name, value);
    this.range.refuseProtected(name === "columnWidth" ? "allowFormatColumns" : "allowFormatRows");
    const { cells, block } = this.range;
    const [sizes, first, last] =
      name === "columnWidth"
        ? [cells.columnWidths, block.left, block.right]
        : [cells.rowHeights, block.top, block.bottom];
    for (let at = first; at <= last; at += 1) sizes.set(at, value as number);
  }

  get fill() {
    return new RangeFill(this.range);
  }
  get font() {
    return new RangeFont(this.range);
  }
  get borders() {
    return new RangeBorderCollection(this.range);
  }
  get protection() {
    return new FormatProtection(this.range);
  }

  autofitColumns(): void {
    this.range.refuseProtected();
  }
  autofitRows(): void {
    this.range.refuseProtected();
  }
}

function uniform(sizes: ReadonlyMap<number, number>, first: number, last: number, plain: number): number | null {
  const size = sizes.get(first) ?? plain;
  for (let at = first; at <= last && at - first < 20_000; at += 1) if ((sizes.get(at) ?? plain) !== size) return null;
  return size;
}
