import { ExcelCollection } from "./excel-object.ts";
import { invalidArgument, itemNotFound } from "./host-error.ts";
import { checkTitle } from "./sheet-titles.ts";
import { eventTypes, type EventType } from "./workbook-events.ts";
import type { Workbook } from "./workbook.ts";
import { Worksheet } from "./worksheet.ts";

export class WorksheetCollection extends ExcelCollection {
  readonly type = "WorksheetCollection";
  protected readonly surface = {
    methods: [
      ...["add", "getActiveWorksheet", "getCount", "getFirst", "getItem", "getItemOrNullObject", "getLast"],
      ...watchable.flatMap((type) => [`_Register${type}Event`, `_Unregister${type}Event`]),
    ],
  };
  items: readonly Worksheet[] = [];
  active: Worksheet | null = null;

  constructor(private readonly workbook: Workbook) {
    super();
  }

  add(title?: string | null): Worksheet {
    this.workbook.refuseProtected();
    const taken = this.items.map(({ name }) => name);
    let name = title ?? "";
    for (let next = this.items.length + 1; name === ""; next += 1) {
      if (!taken.includes(`Sheet${next}`)) name = `Sheet${next}`;
    }
    checkTitle(name, taken);
    const sheet = new Worksheet(this.workbook, name);
    this.items = [...this.items, sheet];
    this.active ??= sheet;
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | null {
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  getActiveWorksheet(): Worksheet | null {
    return this.active;
  }
  getFirst(): Worksheet | undefined {
    return this.items[0];
  }
  getLast(): Worksheet | undefined {
    return this.items.at(-1);
  }
  remove(gone: Worksheet): void {
    this.workbook.refuseProtected();
    const rest = this.items.filter((sheet) => sheet !== gone);
    if (!rest.some(({ visibility }) => visibility === "Visible")) {
      throw invalidArgument("a workbook must have a visible sheet");
    }
    this.items = rest;
    this.workbook.events.deleted(gone.id);
    if (this.active === gone) this.active = rest.find(({ visibility }) => visibility === "Visible") ?? null;
  }
  override call(name: string, given: readonly unknown[]): unknown {
    for (const type of watchable) {
      if (name === `_Register${type}Event`) return this.workbook.events.watch("Workbook", type);
      if (name === `_Unregister${type}Event`) return this.workbook.events.unwatch("Workbook", type);
    }
    return super.call(name, given);
  }
}

const watchable = Object.keys(eventTypes) as EventType[];
