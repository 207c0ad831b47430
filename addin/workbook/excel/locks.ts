import { codeOf, inTurns, runInExcel } from "./request-context.ts";
import { sheetOfName } from "../sheet-of-name.ts";
import { sentencesOfExcel, sheetProtected } from "../trouble-sentences.ts";
import { WorkbookTrouble } from "../workbook.ts";

/**
 * The lock of a sheet of ours, to be taken off for a writing and put back as it was. A lock with a password cannot be
 * taken off; one of a sheet that is not ours never is: whoever locked it meant it.
 */
export interface SheetLock {
  readonly sheetId: string;
  readonly title: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** To be asked with whatever else is asked of the sheet. */
export const lockFacts = "id,name,protection/protected,protection/options";

/** Null where the sheet is not locked. */
export function lockOf({ id, name, protection }: Excel.Worksheet): SheetLock | null {
  return protection.protected ? { sheetId: id, title: name, options: protection.options } : null;
}

/**
 * Titles of the sheets that are ours: a name of the workbook that begins with DIABAN_ stands in them. The pane's own
 * sheets have one, and those of the template that hold what the pane writes; a user's sheet has none, whatever its title.
 */
export function managedTitles(names: readonly Pick<Excel.NamedItem, "name" | "formula">[]): ReadonlySet<string> {
  const titles = names.map(({ name, formula }) => (name.startsWith("DIABAN_") ? sheetOfName(formula) : null));
  return new Set(titles.filter((title) => title !== null));
}

/**
 * The pieces one after the other, a request each, the locks off from the first step to the last: all in one request
 * wherever the writing is. A lock that cannot be taken off ends it before anything is written.
 */
export function unlocked(
  context: Excel.RequestContext,
  locks: readonly SheetLock[],
  pieces: readonly (() => void)[],
): Promise<void> {
  const last = pieces.length - 1;
  return inTurns(
    context,
    pieces.map((piece, index) => () => {
      if (index === 0) for (const lock of locks) protectionOf(context, lock).unprotect();
      piece();
      if (index === last) for (const lock of locks) protectionOf(context, lock).protect(lock.options);
    }),
  );
}

/**
 * After trouble: which of the locks stand. Loaded with the next request.
 *
 * @returns takes off what still stands, for what has to be taken back; and puts back what does not
 */
export function askLocks(
  context: Excel.RequestContext,
  locks: readonly SheetLock[],
): { readonly takeOff: () => void; readonly putBack: () => void } {
  const asked = locks.map((lock) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(lock.sheetId);
    sheet.load("protection/protected");
    return { lock, sheet };
  });
  const isOff = new Set<SheetLock>();
  const here = () => asked.filter(({ sheet }) => !sheet.isNullObject);
  return {
    takeOff: () => {
      for (const { lock, sheet } of here()) {
        if (sheet.protection.protected) sheet.protection.unprotect();
        isOff.add(lock);
      }
    },
    putBack: () => {
      for (const { lock, sheet } of here()) {
        if (isOff.has(lock) || !sheet.protection.protected) sheet.protection.protect(lock.options);
      }
    },
  };
}

/** Excel says only that it may not; here is said which sheets are locked. A wrong password bears several codes. */
export function namingLocks(error: unknown, titles: readonly string[]): unknown {
  if (titles.length === 0) return error;
  const cause = error instanceof WorkbookTrouble ? error.cause : error;
  const code = codeOf(cause);
  if (code === null || (code !== "AccessDenied" && code in sentencesOfExcel)) return error;
  const state = error instanceof WorkbookTrouble ? error.state : "unchanged";
  return new WorkbookTrouble(sheetProtected(titles.join("», «")), { cause, state });
}

/** Excel says only that it may not; which sheet is protected can be asked. */
export async function namingProtected(error: unknown): Promise<unknown> {
  if (!(error instanceof WorkbookTrouble) || codeOf(error.cause) !== "AccessDenied") return error;
  const titles = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  }).catch(() => []);
  return namingLocks(error, titles);
}

function protectionOf(context: Excel.RequestContext, { sheetId }: SheetLock): Excel.WorksheetProtection {
  return context.workbook.worksheets.getItem(sheetId).protection;
}
