import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type DependencyOverride,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import {
  CalculationMode,
  IDependencyManagerService,
  SheetSkeletonService,
  UniverSheetsCorePreset,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { WorkbookContent } from "../../../core/table.ts";
import type { DefinedName, SheetLook } from "../../../files/read/sheet-look.ts";
import { DependencyManager } from "./engine/dependency-manager.ts";
import { shortenLongTexts } from "./engine/long-texts.ts";
import { SheetSkeletons } from "./engine/sheet-skeletons.ts";
import { errorSentences } from "./error-sentences.ts";
import { missingWords } from "./missing-words.ts";
import { showSentencesOnHover } from "./view/error-hover.ts";
import { functionClasses, functionDescriptions, isKnownFunction } from "./functions.ts";
import { watchShownCell, type ShownCell } from "./view/shown-cell.ts";
import { showVietnameseNumbers } from "./numbers/show-vietnamese-numbers.ts";
import { readTypedFormulas } from "./typed-input.ts";
import { univerHost } from "./univer-host.ts";
import { UniverWorkbook } from "./univer-workbook.ts";
import { workbookData } from "./workbook-data.ts";

/** The embedded spreadsheet. */
export interface Grid {
  /** Shows another workbook, the one before is let go; resolves once the sheet is drawn and takes orders. */
  open(
    content: WorkbookContent,
    looks: readonly SheetLook[],
    names: readonly DefinedName[],
    onEdited: () => void,
  ): Promise<UniverWorkbook>;
  /** Calls back whenever another cell is selected, or what the selected cell shows has changed. */
  onShownCell(listener: (cell: ShownCell | null) => void): void;
  setDark(isDark: boolean): void;
}

const laidOutWhenShown: DependencyOverride = [[SheetSkeletonService, { useClass: SheetSkeletons }]];

/** Starts the embedded spreadsheet. */
export function startGrid(container: HTMLElement): Grid {
  const sentences = errorSentences();
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: { ...vietnamese, ...missingWords(vietnamese) } },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    // The pane is where to start from; the keyboard should not land in a cell by itself.
    disableAutoFocus: true,
    // One row of tools: the sheet is what the page is for.
    ribbonType: "simple",
    // Unit codes are texts in every sheet; a green corner on each would drown our marks.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    formula: {
      function: functionClasses(sentences.remember),
      description: functionDescriptions(),
      // What the file says stands until somebody changes it, so that page and command line find the same.
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    },
  });
  for (const plugin of plugins) {
    const [type, config] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(type, type === UniverSheetsPlugin ? { ...config, override: laidOutWhenShown } : config);
  }
  const injector = univer.__getInjector();
  injector.replace([IDependencyManagerService, { useClass: DependencyManager }]);
  const host = univerHost(FUniver.newAPI(univer), injector);
  readTypedFormulas(host.commands);
  shortenLongTexts(host, injector);
  const drawn = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // Its tools are there a moment before what they work on: an order given in between would be an exception.
  container.style.pointerEvents = "none";
  void drawn.then(() => (container.style.pointerEvents = ""));
  let current: UniverWorkbook | null = null;
  let opened = 0;
  return {
    async open(content, looks, names, onEdited) {
      if (current) {
        const { id } = current;
        current.dispose();
        sentences.clear();
        host.api.disposeUnit(id);
      }
      opened += 1;
      const book = host.api.createWorkbook(
        workbookData(content, looks, { id: `workbook-${opened}`, isKnownFunction, names }),
      );
      const workbook = new UniverWorkbook(host, book, content.fileName ?? "", onEdited);
      current = workbook;
      if (opened === 1) {
        // What draws and edits cells is there with the first workbook.
        showVietnameseNumbers(injector);
        showSentencesOnHover(injector, sentences);
      }
      await drawn;
      return workbook;
    },
    onShownCell: (listener) => watchShownCell(host, sentences, listener),
    setDark: (isDark) => host.api.toggleDarkMode(isDark),
  };
}
