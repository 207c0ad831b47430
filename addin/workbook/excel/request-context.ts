import { sentencesOfExcel } from "../trouble-sentences.ts";
import { WorkbookTrouble } from "../workbook.ts";

/** Excel on the web takes and gives at most 5 MB at once; what is estimated stays well below. */
export const payloadBudget = 3_500_000;

/** Whether this Excel has a newer part of the API than the floor, 1.9. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel's own word for what went wrong; null for errors that are not Excel's. */
export function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Runs a piece of work in Excel. Trouble that the user can mend is told in words; anything else passes through. */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw troubleOf(error);
  }
}

/** As `runInExcel`, and one step of undo where Excel can group (ExcelApi 1.20). */
export async function runAsOneUndo<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!hasExcelApi("1.20")) return runInExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    // Grouping is a comfort: where a step cannot be grouped, the work is done without.
    if (codeOf(error) === "UndoNotSupported") return runInExcel(work);
    throw troubleOf(error);
  }
}

/** Pieces of work one after the other, a request each: more than one only where one would be too large. */
export async function inTurns(context: Excel.RequestContext, pieces: readonly (() => void)[]): Promise<void> {
  const [first, ...rest] = pieces;
  if (!first) return;
  first();
  await context.sync();
  await inTurns(context, rest);
}

/** Packs things into as few groups as their sizes allow, in their order. */
export function packed<Thing>(
  things: readonly Thing[],
  sizeOf: (thing: Thing) => number,
  budget = payloadBudget,
): readonly (readonly Thing[])[] {
  const groups: Thing[][] = [];
  let room = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const last = groups.at(-1);
    if (last && size <= room) last.push(thing);
    else {
      groups.push([thing]);
      room = budget;
    }
    room -= size;
  }
  return groups;
}

export function troubleOf(error: unknown): unknown {
  const code = codeOf(error);
  const sentence = code === null ? undefined : sentencesOfExcel[code];
  return sentence ? new WorkbookTrouble(sentence, { cause: error }) : error;
}
