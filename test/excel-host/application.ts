import { ExcelObject } from "./excel-object.ts";

/** A workbook that is made and not shown yet. */
class WorkbookCreated extends ExcelObject {
  readonly type = "WorkbookCreated";
  protected readonly surface = { scalars: ["id"], methods: ["open"] };
  readonly id = "1";

  constructor(
    private readonly file: string,
    private readonly opened: string[],
  ) {
    super();
  }
  open(): void {
    this.opened.push(this.file);
  }
}

export class Application extends ExcelObject {
  readonly type = "Application";
  protected readonly surface = {
    scalars: ["calculationMode"],
    settable: ["calculationMode"],
    methods: [
      "calculate",
      "createWorkbook",
      "_GetWorkbookCreatedById",
      "suspendApiCalculationUntilNextSync",
      "suspendScreenUpdatingUntilNextSync",
    ],
  };
  calculationMode = "Automatic";

  /** Files of the workbooks that were opened beside this one, in base64. */
  readonly opened: string[] = [];

  calculate(): void {}
  createWorkbook(file?: string): WorkbookCreated {
    return new WorkbookCreated(file ?? "", this.opened);
  }
  _GetWorkbookCreatedById(): null {
    return null;
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
