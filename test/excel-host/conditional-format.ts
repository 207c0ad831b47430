import { ExcelCollection, ExcelObject } from "./excel-object.ts";
import { invalidArgument, itemNotFound } from "./host-error.ts";
import { PropertyBag } from "./property-bag.ts";
import { amount, colour, flag, oneOf, record, words } from "./property-values.ts";
import type { Range } from "./range.ts";
import { overlap } from "./sheet-address.ts";
import type { Worksheet } from "./worksheet.ts";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

/** The looks that a rule lays over its cells. */
const ruleFormat = () =>
  new PropertyBag(
    "ConditionalRangeFormat",
    { numberFormat: words() },
    {
      fill: new PropertyBag("ConditionalRangeFill", { color: colour() }),
      font: new PropertyBag("ConditionalRangeFont", {
        bold: flag(),
        italic: flag(),
        strikethrough: flag(),
        underline: oneOf("None", "Single", "Double"),
        color: colour(),
      }),
    },
  );

/** The kinds of rule the simulated Excel knows. */
const kinds: Readonly<Record<string, () => ExcelObject>> = {
  Custom: () =>
    new PropertyBag(
      "CustomConditionalFormat",
      {},
      {
        format: ruleFormat(),
        rule: new PropertyBag("ConditionalFormatRule", {
          formula: { start: "", accepts: (value) => typeof value === "string" && /^=./.test(value) },
        }),
      },
    ),
  CellValue: () =>
    new PropertyBag(
      "CellValueConditionalFormat",
      {
        rule: record(
          null,
          ({ formula1, operator }) => typeof formula1 === "string" && operators.includes(String(operator)),
        ),
      },
      { format: ruleFormat() },
    ),
};

export class ConditionalFormat extends ExcelObject {
  readonly type = "ConditionalFormat";
  private readonly rule: ExcelObject;
  private readonly settings = new PropertyBag("ConditionalFormat", {
    priority: amount(0, 0, 65_535),
    stopIfTrue: flag(),
  });

  constructor(
    readonly worksheet: Worksheet,
    readonly ranges: readonly Range[],
    readonly kind: string,
    readonly id: string,
  ) {
    super();
    const make = kinds[kind];
    if (!make) throw invalidArgument(`conditional format ${kind}`);
    this.rule = make();
  }

  protected readonly surface = {
    scalars: ["id", "type", "priority", "stopIfTrue"],
    settable: ["priority", "stopIfTrue"],
    links: ["custom", "customOrNullObject", "cellValue", "cellValueOrNullObject"],
    methods: ["delete", "getRange", "getRanges"],
  };

  override get(name: string): unknown {
    if (name === "type") return this.kind;
    return name === "priority" || name === "stopIfTrue" ? this.settings.get(name) : super.get(name);
  }
  override set(name: string, value: unknown): void {
    if (name === "priority" || name === "stopIfTrue") this.settings.set(name, value);
    else super.set(name, value);
  }
  override link(name: string): ExcelObject | null {
    if (!this.isLink(name)) return super.link(name);
    const wanted = name.replace("OrNullObject", "");
    const isOurs = this.kind === (wanted === "custom" ? "Custom" : "CellValue");
    if (!isOurs && !name.endsWith("OrNullObject")) throw invalidArgument(`this rule is no ${wanted} rule`);
    return isOurs ? this.rule : null;
  }

  /** Its colour and formula, for tests. */
  get look(): { readonly fill: unknown; readonly formula: unknown } {
    const fill = this.rule.link("format")?.link("fill")?.get("color");
    return { fill, formula: this.kind === "Custom" ? this.rule.link("rule")?.get("formula") : null };
  }

  delete(): void {
    this.worksheet.conditionalFormats = this.worksheet.conditionalFormats.filter((format) => format !== this);
  }
  getRange(): Range {
    const [range] = this.ranges;
    if (!range || this.ranges.length > 1) throw invalidArgument("the format covers several areas");
    return range;
  }
  getRanges(): ExcelObject {
    return this.worksheet.areasOf(this.ranges);
  }
}

export class ConditionalFormatCollection extends ExcelCollection {
  readonly type = "ConditionalFormatCollection";
  protected readonly surface = {
    scalars: ["count"],
    methods: ["add", "clearAll", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
  };

  constructor(
    private readonly worksheet: Worksheet,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }

  get items(): readonly ConditionalFormat[] {
    return this.worksheet.conditionalFormats.filter((format) =>
      format.ranges.some(({ block }) => this.ranges.some((range) => overlap(range.block, block))),
    );
  }

  add(kind: string): ConditionalFormat {
    this.ranges[0]?.refuseProtected("allowFormatCells");
    const format = new ConditionalFormat(this.worksheet, this.ranges, kind, this.worksheet.workbook.newId("CF"));
    this.worksheet.conditionalFormats = [format, ...this.worksheet.conditionalFormats];
    return format;
  }
  clearAll(): void {
    for (const format of this.items) format.delete();
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((format) => format.id === id) ?? null;
  }
  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw itemNotFound();
    return format;
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this.items[index];
    if (!format) throw invalidArgument(`no conditional format ${index}`);
    return format;
  }
}
