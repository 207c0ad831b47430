import { ExcelCollection, ExcelObject } from "./excel-object.ts";
import { HostError, invalidArgument, itemNotFound } from "./host-error.ts";
import type { Range } from "./range.ts";
import { overlap, sheetOf } from "./sheet-address.ts";
import type { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

/** A block that the user made a table of. */
export class Table extends ExcelObject {
  readonly type = "Table";
  protected readonly surface = {
    scalars: ["id", "name", "showHeaders", "showTotals", "style"],
    settable: ["name", "style"],
    links: ["worksheet"],
    methods: ["convertToRange", "delete", "getDataBodyRange", "getHeaderRowRange", "getRange", "resize"],
  };
  readonly showHeaders = true;
  readonly showTotals = false;
  style = "TableStyleMedium2";

  constructor(
    readonly worksheet: Worksheet,
    private range: Range,
    readonly id: string,
    public name: string,
  ) {
    super();
  }

  getRange(): Range {
    return this.range;
  }
  getHeaderRowRange(): Range {
    return this.range.getRow(0);
  }
  getDataBodyRange(): Range {
    return this.range.getOffsetRange(1, 0).getResizedRange(-1, 0);
  }
  resize(range: Range | string): void {
    this.range = typeof range === "string" ? this.worksheet.find(range) : range;
  }
  convertToRange(): Range {
    this.leave();
    return this.range;
  }
  delete(): void {
    this.leave();
    this.range.clear();
  }
  private leave(): void {
    for (const tables of [this.worksheet.tables, this.worksheet.workbook.tables]) {
      tables.items = tables.items.filter((table) => table !== this);
    }
  }
}

export class TableCollection extends ExcelCollection {
  readonly type = "TableCollection";
  protected readonly surface = { scalars: ["count"], methods: ["add", "getCount", "getItem", "getItemOrNullObject"] };
  items: readonly Table[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | null,
  ) {
    super();
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw new HostError("NotImplemented", "The simulated Excel makes no table without headers.", 501);
    const range = typeof address === "string" ? this.at(address) : address;
    const sheet = range.worksheet;
    if (sheet.tables.items.some((table) => overlap(table.getRange().block, range.block))) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    let number = 1;
    while (this.workbook.tables.getItemOrNullObject(`Table${number}`)) number += 1;
    const table = new Table(sheet, range, this.workbook.newId("Table"), `Table${number}`);
    for (const tables of [sheet.tables, this.workbook.tables]) tables.items = [...tables.items, table];
    return table;
  }
  getItemOrNullObject(key: string): Table | null {
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  private at(address: string): Range {
    const title = sheetOf(address);
    const sheet =
      title === null ? (this.worksheet ?? this.workbook.worksheets.active) : this.workbook.worksheets.getItem(title);
    if (!sheet) throw invalidArgument(`no sheet for ${address}`);
    return sheet.find(address);
  }
}
