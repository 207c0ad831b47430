import { ExcelObject } from "./excel-object.ts";

/** What became of one call of a custom function. */
export type FunctionOutcome =
  { readonly value: unknown } | { readonly error: string; readonly message: string | undefined };

/** Error codes of `CustomFunctions.Error`, as the runtime numbers them. */
const errors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Excel's half of the custom functions runtime: results of the add-in's functions come back here. */
export class CustomFunctionsService extends ExcelObject {
  readonly type = "CustomFunctionsService";
  protected readonly surface = {
    methods: [
      ...["_SetOsfControlContainerReadyForCustomFunctions", "_GetEnabledFeatures"],
      ...["setInvocationArrayResults", "setInvocationResults"],
    ],
  };
  isReady = false;
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();

  expect(invocation: number): Promise<FunctionOutcome> {
    return new Promise((resolve) => this.waiting.set(invocation, resolve));
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
  setInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, isGood, value, code] of results) this.settle(id, isGood, value, code);
  }
  setInvocationResults(
    results: readonly {
      readonly id: number;
      readonly failed: boolean;
      readonly value: unknown;
      readonly errorCode?: number;
    }[],
  ): void {
    for (const { id, failed, value, errorCode } of results) this.settle(id, !failed, value, errorCode);
  }

  private settle(id: number, isGood: boolean, value: unknown, code = 7): void {
    const message = typeof value === "string" ? value : undefined;
    this.waiting.get(id)?.(isGood ? { value } : { error: errors[code] ?? "#VALUE!", message });
    this.waiting.delete(id);
  }
}
