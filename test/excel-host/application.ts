import { ExcelObject } from "./excel-object.ts";

export class Application extends ExcelObject {
  readonly type = "Application";
  protected readonly surface = {
    scalars: ["calculationMode"],
    settable: ["calculationMode"],
    methods: ["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"],
  };
  calculationMode = "Automatic";

  calculate(): void {}
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
