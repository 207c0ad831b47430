import { Application } from "./application.ts";
import { ExcelObject } from "./excel-object.ts";
import { accessDenied } from "./host-error.ts";
import { NamedItemCollection } from "./named-item.ts";
import type { Range } from "./range.ts";
import type { Calculate } from "./stored-cell.ts";
import { TableCollection } from "./table.ts";
import type { WorkbookEvents } from "./workbook-events.ts";
import { WorksheetCollection } from "./worksheet-collection.ts";
import { WorksheetProtection } from "./worksheet-protection.ts";

export class Workbook extends ExcelObject {
  readonly type = "Workbook";
  protected readonly surface = {
    scalars: ["name", "readOnly", "isDirty"],
    links: ["application", "names", "protection", "tables", "worksheets"],
    methods: ["getActiveCell", "getSelectedRange", "_GetRangeForEventByReferenceId", "_RemoveReference"],
  };
  name = "Book1.xlsx";
  readonly readOnly = false;
  readonly isDirty = false;
  readonly application = new Application();
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this, null);
  readonly names = new NamedItemCollection(this);
  readonly protection = new WorksheetProtection("WorkbookProtection");
  /** Objects that office.js holds on to between requests. */
  readonly references = new Map<string, ExcelObject>();
  selection: Range | null = null;
  private lastId = 0;

  constructor(
    readonly events: WorkbookEvents,
    /** A formula that nobody works out shows what an unknown function shows. */
    readonly calculate: Calculate = () => "#NAME?",
  ) {
    super();
  }

  newId(prefix: string): string {
    this.lastId += 1;
    return `{${prefix}${this.lastId}}`;
  }
  refuseProtected(): void {
    if (this.protection.protected) throw accessDenied("the structure of the workbook is protected");
  }
  getSelectedRange(): Range | null {
    return this.selection;
  }
  getActiveCell(): Range | null {
    return this.selection?.getCell(0, 0) ?? null;
  }
  _RemoveReference(id: string): void {
    this.references.delete(id);
  }
  _GetRangeForEventByReferenceId(id: string): ExcelObject | null {
    return this.references.get(id) ?? null;
  }
}
