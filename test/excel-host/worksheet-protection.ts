import { ExcelObject } from "./excel-object.ts";
import { accessDenied, HostError, invalidArgument } from "./host-error.ts";

/** What a lock leaves to the user; nothing, unless it says so. */
const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export type LockOptions = Readonly<typeof nothingAllowed>;

/** The lock on a sheet, or with the class name WorkbookProtection on the structure of the workbook. */
export class WorksheetProtection extends ExcelObject {
  protected = false;
  options: LockOptions = nothingAllowed;
  private password: string | undefined;

  constructor(readonly type: "WorksheetProtection" | "WorkbookProtection" = "WorksheetProtection") {
    super();
  }

  protected get surface() {
    const scalars = this.type === "WorksheetProtection" ? ["protected", "options"] : ["protected"];
    return { scalars, methods: ["protect", "unprotect"] };
  }

  protect(first?: unknown, second?: string): void {
    if (this.protected) throw new HostError("InvalidOperation", "It is protected already.");
    const isSheet = this.type === "WorksheetProtection";
    if (isSheet) this.options = optionsOf(first ?? {});
    this.protected = true;
    this.password = (isSheet ? second : (first as string | undefined)) ?? undefined;
  }
  unprotect(password?: string): void {
    if (this.protected && this.password !== undefined && this.password !== password) {
      throw accessDenied("the password is wrong");
    }
    this.protected = false;
    this.password = undefined;
  }
}

function optionsOf(given: object): LockOptions {
  const unknown = Object.keys(given).find((name) => !(name in nothingAllowed));
  if (unknown !== undefined) throw invalidArgument(`protection option ${unknown}`);
  return { ...nothingAllowed, ...given };
}
