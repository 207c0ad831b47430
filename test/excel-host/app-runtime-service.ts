import { ExcelObject } from "./excel-object.ts";

/** Excel's half of the shared runtime: whether the pane is shown. */
export class AppRuntimeService extends ExcelObject {
  readonly type = "AppRuntimeService";
  protected readonly surface = { methods: ["setAppRuntimeState", "getAppRuntimeState"] };
  state = "Background";

  setAppRuntimeState(state: string): void {
    this.state = state;
  }
  getAppRuntimeState(): string {
    return this.state;
  }
}
