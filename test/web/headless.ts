import { IUniverInstanceService, LocaleType, LogLevel, Univer, type Workbook as UnitWorkbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { DependencyManager } from "../../addin/workbook/univer/engine/dependency-manager.ts";
import { IDependencyManagerService, UniverFormulaEnginePlugin, type BaseFunction } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import type { WorkbookContent } from "../../core/table.ts";
import type { DefinedName, SheetLook } from "../../files/read/sheet-look.ts";
import { errorSentences, type ErrorSentences } from "../../addin/workbook/univer/error-sentences.ts";
import { functionClass, type PlainFunction } from "../../addin/workbook/univer/function-adapter.ts";
import { functionClasses, isKnownFunction } from "../../addin/workbook/univer/functions.ts";
import { readTypedFormulas } from "../../addin/workbook/univer/typed-input.ts";
import { univerHost, type UniverHost } from "../../addin/workbook/univer/univer-host.ts";
import { UniverWorkbook } from "../../addin/workbook/univer/univer-workbook.ts";
import { workbookData } from "../../addin/workbook/univer/workbook-data.ts";

/** The real spreadsheet without its screen: model, commands, undo and formula engine. */
export interface Headless {
  readonly host: UniverHost;
  readonly sentences: ErrorSentences;
  readonly edits: () => number;
  open(content: WorkbookContent, looks?: readonly SheetLook[], names?: readonly DefinedName[]): UniverWorkbook;
  /** As a user types into a cell: a text that begins with "=" is a formula. */
  type(sheet: string, address: string, value: string | number): void;
  undo(): Promise<void>;
  /** Once everything that follows from the last change is calculated. */
  calculated(): Promise<void>;
  model(): UnitWorkbook;
  dispose(): void;
}

export function startHeadless(extra: Readonly<Record<string, PlainFunction>> = {}): Headless {
  const sentences = errorSentences();
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
  });
  const added = Object.entries(extra).map(([name, run]): [new (name: string) => BaseFunction, string] => [
    functionClass(run, sentences.remember),
    name,
  ]);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...functionClasses(sentences.remember), ...added] });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  const injector = univer.__getInjector();
  injector.replace([IDependencyManagerService, { useClass: DependencyManager }]);
  const api = FUniver.newAPI(univer);
  const host: UniverHost = { ...univerHost(api, injector), endEditing: () => Promise.resolve() };
  readTypedFormulas(host.commands);
  let edits = 0;
  let id = "";
  return {
    host,
    sentences,
    edits: () => edits,
    open(content, looks = [], names) {
      id = "test";
      const book = api.createWorkbook(workbookData(content, looks, { id, isKnownFunction, ...(names && { names }) }));
      return new UniverWorkbook(host, book, content.fileName ?? "", () => {
        edits += 1;
      });
    },
    type(sheet, address, value) {
      api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).setValue(value);
    },
    async undo() {
      injector.get(IUniverInstanceService).focusUnit(id);
      await api.undo();
    },
    calculated: () => api.getFormula().onCalculationResultApplied(60_000),
    model: () => host.model(id),
    dispose: () => univer.dispose(),
  };
}
