import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UndoCommand,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook as UnitWorkbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { FormulaDataModel, IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { Block, Position } from "../../../core/address.ts";
import type { Spilled } from "./read.ts";

/** What the embedded spreadsheet offers beneath its facade; everything that reaches so deep goes through here. */
export interface UniverHost {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** The workbook's own model: values as they are kept, before anything is formatted for the eye. */
  model(workbook: string): UnitWorkbook;
  /** Finishes what is being typed into a cell, as Enter would. */
  endEditing(): Promise<void>;
  /** Cells filled by array formulas, sheet by sheet. */
  spilled(workbook: string, sheet: string): Spilled;
  /** What the formula of a cell fills, itself included; null where that is its own cell only. */
  spillAt(workbook: string, sheet: string, cell: Position): Block | null;
  /** Also those whose names the grid would not take from a user: a file may have Vietnamese ones. */
  definedNames(workbook: string): readonly IDefinedNamesServiceParam[];
  /** The formula of a cell with its "=", also where the cell shares that of another. */
  formulaAt(workbook: string, sheet: string, cell: Position): string | null;
  /**
   * Runs commands as one undo step. When one of them throws or is refused, those before it are undone and the
   * trouble is thrown on: the workbook changes whole or not at all.
   */
  inOneStep(workbook: string, run: () => void): void;
  /** Runs one command; throws when it is refused. */
  execute(id: string, params: object): void;
  /** Writes cells of one sheet; null clears a cell with its look. */
  setCells(workbook: string, sheet: string, cells: CellChanges): void;
}

/** Row → column → what is to change in the cell. */
type CellChanges = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** The command asks for a range before it looks at the cells, and then goes by the cells. */
const anyRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

export function univerHost(api: FUniver, injector: Injector): UniverHost {
  const commands = injector.get(ICommandService);
  const undoRedo = injector.get(IUndoRedoService);
  const instances = injector.get(IUniverInstanceService);
  const formulas = injector.get(FormulaDataModel);
  const names = injector.get(IDefinedNamesService);
  /** Where the undo mutations of each command of a step end, among those of the whole step. */
  let ends: number[] = [];
  const execute = (id: string, params: object): void => {
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`refused: ${id}`);
    ends.push(undoRedo.pitchTopUndoElement()?.undoMutations.length ?? 0);
  };
  return {
    api,
    commands,
    execute,
    setCells: (unitId, subUnitId, value) =>
      execute("sheet.command.set-range-values", { unitId, subUnitId, range: anyRange, value }),
    model(workbook) {
      const model = instances.getUnit<UnitWorkbook>(workbook, UniverInstanceType.UNIVER_SHEET);
      if (!model) throw new Error(`no workbook ${workbook}`);
      return model;
    },
    async endEditing() {
      const book = api.getActiveWorkbook();
      if (book?.isCellEditing()) await book.endEditingAsync(true);
    },
    spilled: (workbook, sheet) => formulas.getArrayFormulaCellData()?.[workbook]?.[sheet] ?? {},
    spillAt(workbook, sheet, { row, column }) {
      const range = formulas.getArrayFormulaRange()?.[workbook]?.[sheet]?.[row]?.[column];
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
      return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    },
    definedNames: (workbook) => Object.values(names.getDefinedNameMap(workbook) ?? {}),
    formulaAt: (workbook, sheet, { row, column }) =>
      formulas.getFormulaStringByCell(row, column, sheet, workbook) || null,
    inOneStep(workbook, run) {
      // Undoing works on the unit in focus, which may be the editor of a cell.
      instances.focusUnit(workbook);
      const before = undoRedo.pitchTopUndoElement();
      const batch = undoRedo.__tempBatchingUndoRedo(workbook);
      ends = [];
      let trouble: Error | null = null;
      try {
        run();
      } catch (error) {
        trouble = error instanceof Error ? error : new Error(String(error));
      }
      batch.dispose();
      const step = undoRedo.pitchTopUndoElement();
      const isChanged = step !== null && step !== undefined && step !== before;
      if (isChanged) step.undoMutations.splice(0, Infinity, ...lastFirst(step.undoMutations, ends));
      if (trouble === null) return;
      if (isChanged) commands.syncExecuteCommand(UndoCommand.id);
      throw trouble;
    },
  };
}

/** Univer undoes the commands of a batch in the order they were run, which fails as soon as one rests on another. */
function lastFirst<T extends Undoing>(mutations: readonly T[], ends: readonly number[]): T[] {
  const parts = ends.map((end, index) => mutations.slice(ends[index - 1] ?? 0, end));
  const rest = mutations.slice(ends.at(-1) ?? 0);
  return sheetsLast([...rest, ...parts.reverse().flat()]);
}

/** One mutation that undoes another. */
interface Undoing {
  readonly id: string;
  readonly params: object;
}

/**
 * Sheets go after everything else is undone: once one is gone, the grid refuses to change cells of the next. What stands
 * in a sheet that goes need not be emptied first.
 */
function sheetsLast<T extends Undoing>(mutations: readonly T[]): T[] {
  const isRemoval = ({ id }: T) => id === "sheet.mutation.remove-sheet";
  const sheetOf = ({ params }: T) => ("subUnitId" in params ? params.subUnitId : null);
  const removals = mutations.filter(isRemoval);
  const gone = new Set(removals.map(sheetOf));
  const others = mutations.filter((one) => !isRemoval(one) && (sheetOf(one) === null || !gone.has(sheetOf(one))));
  return [...others, ...removals];
}
