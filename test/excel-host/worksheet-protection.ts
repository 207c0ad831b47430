import { ExcelObject } from "./excel-object.ts";
import { accessDenied, HostError } from "./host-error.ts";

/** The lock on a sheet, or with the class name WorkbookProtection on the structure of the workbook. */
export class WorksheetProtection extends ExcelObject {
  protected readonly surface = { scalars: ["protected"], methods: ["protect", "unprotect"] };
  protected = false;
  private password: string | undefined;

  constructor(readonly type: "WorksheetProtection" | "WorkbookProtection" = "WorksheetProtection") {
    super();
  }

  protect(first?: unknown, second?: string): void {
    if (this.protected) throw new HostError("InvalidOperation", "It is protected already.");
    this.protected = true;
    this.password = this.type === "WorkbookProtection" ? (first as string | undefined) : second;
  }
  unprotect(password?: string): void {
    if (this.password !== undefined && this.password !== password) throw accessDenied("the password is wrong");
    this.protected = false;
  }
}
