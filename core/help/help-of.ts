import type { Sentence } from "../sentence.ts";
import { anySheetHelp } from "./any-sheet.ts";
import { evaluationSheetHelp } from "./evaluation-sheet.ts";
import { ledgerHelp } from "./ledger.ts";
import { selectionSheetHelp } from "./selection-sheet.ts";

/** Apart from the checks, so that who only checks need not load what is read now and then. */
const texts: Readonly<Record<string, Sentence>> = {
  ...anySheetHelp,
  ...selectionSheetHelp,
  ...evaluationSheetHelp,
  ...ledgerHelp,
};

/** Codes that have a help text. */
export const helpCodes: readonly string[] = Object.keys(texts);

/**
 * The help text of a check: when it is raised, why, and how to settle it. It is the text of the guide.
 *
 * @example helpOf("negative").en.startsWith("Numbers of cases") // true
 */
export function helpOf(code: string): Sentence | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
