import { ExcelCollection, ExcelObject } from "./excel-object.ts";
import { invalidArgument, itemNotFound } from "./host-error.ts";
import { PropertyBag } from "./property-bag.ts";
import { amount, flag, oneOf, words } from "./property-values.ts";
import type { Range } from "./range.ts";
import { readAddress } from "./sheet-address.ts";
import type { Worksheet } from "./worksheet.ts";

const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "XYScatter",
  "Area",
];

export class Chart extends ExcelObject {
  readonly type = "Chart";
  protected readonly surface = {
    scalars: ["id", "name", "height", "left", "top", "width", "chartType"],
    settable: ["name", "height", "left", "top", "width", "chartType"],
    links: ["title", "legend"],
    methods: ["delete", "setPosition"],
  };
  private readonly settings = new PropertyBag("Chart", {
    name: words("Chart"),
    height: amount(216, 1, 10_000),
    width: amount(360, 1, 10_000),
    left: amount(0, 0, 100_000),
    top: amount(0, 0, 100_000),
    chartType: oneOf("ColumnClustered", ...chartTypes),
  });
  readonly title = new PropertyBag("ChartTitle", { text: words(), visible: flag(true), overlay: flag() });
  readonly legend = new PropertyBag("ChartLegend", {
    position: oneOf("Right", "Top", "Bottom", "Left", "Corner", "Custom"),
    visible: flag(true),
    overlay: flag(),
  });

  constructor(
    private readonly charts: ChartCollection,
    readonly id: string,
    kind: string,
    readonly source: Range,
  ) {
    super();
    this.settings.set("chartType", kind);
  }

  override get(name: string): unknown {
    return name === "id" ? this.id : this.surface.scalars.includes(name) ? this.settings.get(name) : super.get(name);
  }
  override set(name: string, value: unknown): void {
    if (this.surface.settable.includes(name)) this.settings.set(name, value);
    else super.set(name, value);
  }
  delete(): void {
    this.charts.items = this.charts.items.filter((chart) => chart !== this);
  }
  setPosition(start: Range | string, end: Range | string = start): void {
    for (const corner of [start, end])
      if (typeof corner === "string") readAddress(corner.slice(corner.lastIndexOf("!") + 1));
  }
}

export class ChartCollection extends ExcelCollection {
  readonly type = "ChartCollection";
  protected readonly surface = { scalars: ["count"], methods: ["add", "getCount", "getItem", "getItemOrNullObject"] };
  items: readonly Chart[] = [];

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  add(kind: string, source: Range, seriesBy?: string | null): Chart {
    if (!["Auto", "Columns", "Rows"].includes(seriesBy ?? "Auto")) throw invalidArgument(`series by ${seriesBy}`);
    const chart = new Chart(this, this.worksheet.workbook.newId("Chart"), kind, source);
    chart.set("name", `Chart ${this.items.length + 1}`);
    this.items = [...this.items, chart];
    return chart;
  }
  getItemOrNullObject(name: string): Chart | null {
    return this.items.find((chart) => chart.get("name") === name) ?? null;
  }
  getItem(name: string): Chart {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
}
