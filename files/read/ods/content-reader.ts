import type { Table } from "../../../core/table.ts";
import type { ReadingBudget } from "../grid/reading-budget.ts";
import { besideUncounted } from "../grid/beside-uncounted.ts";
import { lookOf, tableOf } from "../grid/sheet-result.ts";
import type { WorkbookParts } from "../read-parts.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { XmlTag } from "../xml/xml-tag.ts";
import type { OdsStyles } from "./ods-styles.ts";
import { sheetOfAddress } from "./open-formula.ts";
import { TableReader } from "./table-reader.ts";
import type { SheetView } from "./view-settings.ts";

const mostSheets = 5_000;
const mostNames = 50_000;

/** Listens to the part that holds the styles of cells, then the sheets one after another, then the names. */
export class ContentReader implements XmlListener {
  private readonly readers: TableReader[] = [];
  private readonly ranges: { name: string; sheet: string }[] = [];
  private table: TableReader | null = null;
  private readonly path: string[] = [];
  private isSpreadsheet = false;

  constructor(
    private readonly part: string,
    private readonly styles: OdsStyles,
    private readonly budget: ReadingBudget,
    /** Null where nobody wants to know how sheets look. */
    private readonly views: ReadonlyMap<string, SheetView> | null,
  ) {}

  open(tag: XmlTag): void {
    if (this.table) this.table.open(tag);
    else if (this.path[1] !== "body") this.styles.open(tag);
    else if (this.path.length === 2) this.isSpreadsheet ||= tag.name === "spreadsheet";
    else if (this.path[2] === "spreadsheet") this.openInSpreadsheet(tag);
    if (!this.table || this.table.isNew) this.path.push(tag.name);
    if (this.table) this.table.isNew = false;
  }

  text(text: string): void {
    if (this.table) this.table.text(text);
    else if (this.path[1] !== "body") this.styles.text(text);
  }

  close(name: string): void {
    if (this.table && !this.table.close(name)) return;
    this.table = null;
    this.path.pop();
    if (this.path[1] !== "body") this.styles.close(name);
  }

  parts(): WorkbookParts {
    if (!this.isSpreadsheet) throw new RefusedFile("not-spreadsheet");
    const own = this.readers.filter((reader) => !reader.isForeign);
    const tables: Table[] = own.map((reader) =>
      tableOf(reader.tab, reader.grid, reader.frame, this.styles.cells, this.budget),
    );
    const looks = this.styles.cells.map(({ look }) => look);
    const sheets = this.views ? own.map((reader) => lookOf(reader.tab, reader.grid, reader.frame, looks)) : [];
    const names = this.names(new Set(own.map(({ tab }) => tab.name)));
    return { tables, names, sheets, beside: besideUncounted(names) };
  }

  private openInSpreadsheet(tag: XmlTag): void {
    if (tag.name === "table" && this.path.length === 3) {
      if (this.readers.length === mostSheets) throw new RefusedFile("broken", { part: this.part });
      const name = tag.get("name") ?? "";
      const tab = { name, hidden: !this.styles.isShown(tag.get("style-name") ?? "") };
      this.table = new TableReader(this.part, tab, this.styles, this.budget);
      const view = this.views?.get(name);
      if (view) Object.assign(this.table.frame, { frozen: view.frozen, showsGrid: view.showsGrid });
      this.readers.push(this.table);
    } else if (tag.name === "named-range" && this.path[3] === "named-expressions") {
      if (this.ranges.length === mostNames) throw new RefusedFile("broken", { part: this.part });
      const sheet = sheetOfAddress(tag.get("cell-range-address") ?? "");
      if (sheet !== undefined) this.ranges.push({ name: tag.get("name") ?? "", sheet });
    }
  }

  /** A record without prototype: a file may well name something "__proto__". */
  private names(known: ReadonlySet<string>): Record<string, string> {
    const names = Object.create(null) as Record<string, string>;
    for (const { name, sheet } of this.ranges) if (known.has(sheet)) names[name] = sheet;
    return names;
  }
}
