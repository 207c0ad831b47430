import type { Change } from "../../../core/finding.ts";
import type { Cell, CellPlace, WorkbookContent } from "../../../core/table.ts";
import { blanksInFunctions } from "./blanks.ts";
import { dueChanges, outcomeOf, settleChanges, writeChanges } from "./changes.ts";
import { findMarks, isGone, layMarks, type StandingMark } from "./marks.ts";
import { planManagedSheets } from "./managed-sheets/plan-sheets.ts";
import type { WritingPlan } from "./managed-sheets/planned-sheet.ts";
import { settleManagedSheets } from "./managed-sheets/settle-sheets.ts";
import { removeManagedSheets, writeManagedSheets } from "./managed-sheets/write-sheets.ts";
import { namingLocks } from "./locks.ts";
import { ExcelFormulas } from "./formulas.ts";
import { readBlocks, readContent } from "./read.ts";
import { ExcelWatch } from "./watch.ts";
import { troubleOf, runAsOneUndo, runInExcel } from "./request-context.ts";
import { settled } from "./settled.ts";
import { sheetGone, sheetHidden } from "../trouble-sentences.ts";
import { WorkbookTrouble, type ChangeOutcome, type Mark, type SheetToLay, type Workbook } from "../workbook.ts";

/** The port over the workbook open in Excel. ExcelApi 1.9 is enough; what is newer is asked for first. */
export class ExcelWorkbook implements Workbook {
  private readonly watched = new ExcelWatch();
  readonly drawsCharts = true;
  readonly formulas = new ExcelFormulas((work) => this.writing(work));
  /** The marks that stand; null when they have to be looked for. */
  private marks: readonly StandingMark[] | null = null;

  async read(): Promise<WorkbookContent> {
    const content = await runInExcel(readContent);
    void this.watched.listen();
    return content;
  }

  apply(changes: readonly Change[], sheets: readonly SheetToLay[] = []): Promise<ChangeOutcome> {
    return this.writing(async () => {
      const plan = sheets.length > 0 ? await runInExcel((context) => planManagedSheets(context, sheets)) : null;
      try {
        if (plan) await this.lay(plan);
        if (changes.length === 0) return { applied: 0, outdated: [] };
        return await change(changes);
      } catch (error) {
        if (plan && !isUnknown(error)) await takeBack(plan);
        throw error;
      }
    });
  }

  writeManagedSheets(sheets: readonly SheetToLay[]): Promise<readonly string[]> {
    return this.writing(async () => {
      const plan = await runInExcel((context) => planManagedSheets(context, sheets));
      await this.lay(plan);
      return plan.sheets.map(({ title }) => title);
    });
  }

  removeManagedSheets(names: readonly string[]): Promise<void> {
    return this.writing(() => runInExcel((context) => removeManagedSheets(context, names)));
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.writing(async () => {
      const former = this.marks;
      this.marks = null;
      try {
        this.marks = await this.markAnew(marks, former);
      } catch (error) {
        await this.clearMarks();
        throw error;
      }
    });
  }

  unmark(): Promise<void> {
    return this.mark([]);
  }

  goTo({ sheet: title, address }: CellPlace): Promise<void> {
    return runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(title);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookTrouble(sheetGone(title));
      if (sheet.visibility !== Excel.SheetVisibility.visible) throw new WorkbookTrouble(sheetHidden(title));
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  }

  valuesIn(blocks: readonly CellPlace[]): Promise<readonly (readonly (readonly Cell[])[] | null)[]> {
    return runInExcel((context) => readBlocks(context, blocks));
  }

  watch(onChange: () => void): () => void {
    return this.watched.add(onChange);
  }

  blanksInFunctions(): Promise<"blank" | "zero" | "unknown"> {
    return this.writing(() => runInExcel((context) => blanksInFunctions(context, "DIABAN_TUKIEMTRA")));
  }

  about(): string {
    const { host, platform, version } = Office.context.diagnostics;
    return `${host} ${platform} ${version}`;
  }

  private async lay(plan: WritingPlan): Promise<void> {
    const locks = plan.sheets.flatMap(({ lock }) => lock ?? []);
    // A sheet that is added cannot be part of a group of undo, nor a lock that comes off.
    const run = plan.sheets.every(({ homeId, lock }) => homeId !== null && lock === null) ? runAsOneUndo : runInExcel;
    try {
      await settled(
        () => run((context) => writeManagedSheets(context, plan)),
        (context) => settleManagedSheets(context, plan),
      );
    } catch (error) {
      throw namingLocks(
        error,
        locks.map(({ title }) => title),
      );
    }
  }

  /** One request where the marks that stand are known; else they are looked for first. */
  private async markAnew(
    marks: readonly Mark[],
    former: readonly StandingMark[] | null,
  ): Promise<readonly StandingMark[]> {
    if (former) {
      if (former.length === 0 && marks.length === 0) return [];
      try {
        return await Excel.run((context) => layMarks(context, marks, former));
      } catch (error) {
        if (!isGone(error)) throw troubleOf(error);
      }
    }
    return runInExcel(async (context) => {
      const found = await findMarks(context);
      // A sheet may be gone since the check.
      const here = marks.filter(({ sheet }) => found.sheets.includes(sheet));
      if (found.marks.length === 0 && here.length === 0) return [];
      return layMarks(context, here, found.marks);
    });
  }

  /** After trouble: half of the marks would be worse than none. */
  private async clearMarks(): Promise<void> {
    try {
      this.marks = await this.markAnew([], null);
    } catch {
      // They stay unknown, and go with the next marking.
    }
  }

  private async writing<T>(work: () => Promise<T>): Promise<T> {
    this.watched.isWriting = true;
    try {
      return await work();
    } finally {
      this.watched.isWriting = false;
    }
  }
}

/** As one step of undo, unless a lock has to come off, which cannot be part of one. */
async function change(changes: readonly Change[]): Promise<ChangeOutcome> {
  const due = await runInExcel((context) => dueChanges(context, changes));
  if (due.boxes.length > 0) {
    const run = due.locks.length > 0 ? runInExcel : runAsOneUndo;
    try {
      await settled(
        () => run((context) => writeChanges(context, due)),
        (context) => settleChanges(context, due),
      );
    } catch (error) {
      throw namingLocks(error, due.lockedTitles);
    }
  }
  return outcomeOf(due.boxes, due.outdated);
}

/** Whether nobody could look what the workbook is like: then nothing more is touched. */
function isUnknown(error: unknown): boolean {
  return error instanceof WorkbookTrouble && error.state === "unknown";
}

/** Takes away the sheets that were added for changes that could not be made. */
async function takeBack({ sheets }: WritingPlan): Promise<void> {
  const added = sheets.filter(({ homeId }) => homeId === null).map(({ own }) => own.name);
  if (added.length > 0) await runInExcel((context) => removeManagedSheets(context, added));
}
