import type { Block } from "../../core/address.ts";
import { ChartCollection } from "./chart.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { DataValidation } from "./data-validation.ts";
import { ExcelObject } from "./excel-object.ts";
import { HostError, invalidArgument } from "./host-error.ts";
import { PropertyBag } from "./property-bag.ts";
import { oneOf, record, words } from "./property-values.ts";
import { RangeAreas } from "./range-areas.ts";
import { Range } from "./range.ts";
import { readAddress, sheetSize } from "./sheet-address.ts";
import { SheetCells } from "./sheet-cells.ts";
import { checkTitle } from "./sheet-titles.ts";
import type { Calculate } from "./stored-cell.ts";
import { TableCollection } from "./table.ts";
import type { Workbook } from "./workbook.ts";
import { WorksheetProtection } from "./worksheet-protection.ts";

const visibilities = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends ExcelObject {
  readonly type = "Worksheet";
  protected readonly surface = {
    scalars: ["id", "name", "position", "visibility", "tabColor", "showGridlines", "standardWidth"],
    settable: ["name", "visibility", "tabColor", "showGridlines"],
    links: ["charts", "freezePanes", "pageLayout", "protection", "tables"],
    methods: [
      ...["activate", "delete", "getCell", "getRange", "getRangeByIndexes", "getRanges"],
      ...["getUsedRange", "getUsedRangeOrNullObject", "_RegisterDataChangedEvent", "_UnregisterDataChangedEvent"],
    ],
  };
  readonly id: string;
  readonly cells = new SheetCells();
  readonly protection = new WorksheetProtection();
  readonly tables: TableCollection;
  readonly charts = new ChartCollection(this);
  readonly freezePanes = new FreezePanes();
  readonly pageLayout = new PageLayout();
  readonly standardWidth = 8.43;
  conditionalFormats: readonly ConditionalFormat[] = [];
  tabColor = "";
  showGridlines = true;
  private readonly validations = new Map<string, DataValidation>();
  private shown = "Visible";

  constructor(
    readonly workbook: Workbook,
    private title: string,
  ) {
    super();
    this.id = workbook.newId("Sheet");
    this.tables = new TableCollection(workbook, this);
  }

  get name(): string {
    return this.title;
  }
  set name(title: string) {
    this.workbook.refuseProtected();
    checkTitle(
      title,
      this.workbook.worksheets.items.filter((sheet) => sheet !== this).map(({ name }) => name),
    );
    this.title = title;
  }
  get visibility(): string {
    return this.shown;
  }
  set visibility(visibility: string) {
    this.workbook.refuseProtected();
    if (!visibilities.includes(visibility)) throw invalidArgument(`visibility ${visibility}`);
    const others = this.workbook.worksheets.items.filter((sheet) => sheet !== this);
    if (visibility !== "Visible" && !others.some((sheet) => sheet.visibility === "Visible")) {
      throw invalidArgument("a workbook must have a visible sheet");
    }
    this.shown = visibility;
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }
  readonly calculate = (formula: string): ReturnType<Calculate> => this.workbook.calculate(formula, this.title);

  activate(): void {
    if (this.shown !== "Visible") throw invalidArgument("a hidden sheet cannot be shown");
    this.workbook.worksheets.active = this;
  }
  delete(): void {
    if (this.shown === "VeryHidden") throw new HostError("InvalidOperation", "A sheet that is very hidden stays.");
    this.workbook.worksheets.remove(this);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRange(address?: string | null): Range {
    return address === undefined || address === null
      ? this.block({ top: 0, left: 0, bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 })
      : this.find(address);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.block({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  getRanges(addresses?: string): RangeAreas {
    if (addresses === undefined) return new RangeAreas([this.getRange()]);
    if (addresses.length > 8192) throw invalidArgument("a list of addresses is longer than 8,192 characters");
    return new RangeAreas(addresses.split(",").map((address) => this.find(address.trim())));
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.cells.used(valuesOnly ?? false);
    return used && this.block(used);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  _RegisterDataChangedEvent(): void {
    this.workbook.events.watch(this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unwatch(this.id);
  }

  find(address: string): Range {
    const local = address.slice(address.lastIndexOf("!") + 1);
    const named = this.workbook.names.getItemOrNullObject(local)?.getRangeOrNullObject();
    return named ?? this.block(readAddress(local));
  }
  block(block: Block): Range {
    return new Range(this, block);
  }
  areasOf(ranges: readonly Range[]): RangeAreas {
    return new RangeAreas(ranges);
  }
  validationOf(address: string, make: () => DataValidation): DataValidation {
    let found = this.validations.get(address);
    if (!found) this.validations.set(address, (found = make()));
    return found;
  }
  tellChanged(range: Range): void {
    this.workbook.events.changed(this.id, range);
  }
}

/** The page of a sheet, with what stands above and below each one. */
class PageLayout extends PropertyBag {
  titleRows = "";

  constructor() {
    const text = words();
    const headerFooter = new PropertyBag("HeaderFooter", {
      ...{ leftHeader: text, centerHeader: text, rightHeader: text },
      ...{ leftFooter: text, centerFooter: text, rightFooter: text },
    });
    super(
      "PageLayout",
      {
        orientation: oneOf("Portrait", "Landscape"),
        paperSize: oneOf("Letter", "A3", "A4", "Legal"),
        zoom: record({ scale: 100 }, (zoom) =>
          Object.entries(zoom).every(
            ([name, value]) =>
              /^(scale|horizontalFitToPages|verticalFitToPages)$/.test(name) && typeof value === "number",
          ),
        ),
      },
      { headersFooters: new PropertyBag("HeaderFooterGroup", {}, { defaultForAllPages: headerFooter }) },
    );
  }

  override call(name: string, [rows]: readonly unknown[]): unknown {
    if (name !== "setPrintTitleRows" || typeof rows !== "string") return super.call(name, [rows]);
    this.titleRows = rows;
    return undefined;
  }
}

class FreezePanes extends PropertyBag {
  frozen = { rows: 0, columns: 0 };

  constructor() {
    super("WorksheetFreezePanes", {});
  }

  override call(name: string, [count]: readonly unknown[]): unknown {
    if (name === "freezeRows" && typeof count === "number") this.frozen = { ...this.frozen, rows: count };
    else if (name === "freezeColumns" && typeof count === "number") this.frozen = { ...this.frozen, columns: count };
    else if (name === "unfreeze") this.frozen = { rows: 0, columns: 0 };
    else return super.call(name, [count]);
    return undefined;
  }
}
