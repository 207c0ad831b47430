import { ExcelCollection, ExcelObject } from "./excel-object.ts";
import { HostError, invalidArgument, itemNotFound } from "./host-error.ts";
import { Range } from "./range.ts";
import { sheetOf } from "./sheet-address.ts";
import type { Workbook } from "./workbook.ts";

/** A defined name of the whole workbook. */
export class NamedItem extends ExcelObject {
  readonly type = "NamedItem";
  protected readonly surface = {
    scalars: ["name", "type", "value", "visible", "comment", "scope", "formula"],
    settable: ["visible", "comment", "formula"],
    links: ["worksheetOrNullObject"],
    methods: ["getRange", "getRangeOrNullObject", "delete"],
  };
  visible = true;
  readonly scope = "Workbook";

  constructor(
    private readonly names: NamedItemCollection,
    private readonly workbook: Workbook,
    readonly name: string,
    private target: Range | string,
    public comment: string,
  ) {
    super();
  }

  override get(name: string): unknown {
    if (name !== "type") return super.get(name);
    return this.getRangeOrNullObject() ? "Range" : "Error";
  }
  get formula(): string {
    if (typeof this.target === "string") return this.target;
    const { worksheet, block } = this.target;
    if (!this.workbook.worksheets.items.includes(worksheet)) return "=#REF!";
    return `=${new Range(worksheet, block).address.replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2")}`;
  }
  set formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("a name stands for a formula");
    const sheet = sheetOf(formula);
    const found = sheet === null ? null : this.workbook.worksheets.getItemOrNullObject(sheet);
    this.target = found ? found.find(formula.slice(formula.lastIndexOf("!") + 1)) : formula;
  }
  get value(): string {
    return this.formula;
  }
  get worksheetOrNullObject() {
    return null;
  }
  getRangeOrNullObject(): Range | null {
    if (typeof this.target === "string") return null;
    return this.workbook.worksheets.items.includes(this.target.worksheet) ? this.target : null;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  delete(): void {
    this.names.remove(this);
  }
}

export class NamedItemCollection extends ExcelCollection {
  readonly type = "NamedItemCollection";
  protected readonly surface = {
    methods: ["add", "getCount", "getItem", "getItemOrNullObject"],
  };
  items: readonly NamedItem[] = [];

  constructor(private readonly workbook: Workbook) {
    super();
  }

  add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name)) throw invalidArgument(`"${name}" is no name`);
    if (this.getItemOrNullObject(name))
      throw new HostError("ItemAlreadyExists", "A name like this exists already.", 409);
    const item = new NamedItem(this, this.workbook, name, reference, comment ?? "");
    if (typeof reference === "string") item.formula = reference;
    this.items = [...this.items, item];
    return item;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  remove(gone: NamedItem): void {
    this.items = this.items.filter((item) => item !== gone);
  }
}
