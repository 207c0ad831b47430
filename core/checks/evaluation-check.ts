import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { Sentence } from "../sentence.ts";
import type { EvaluationReading } from "../sheet/evaluation/evaluation-sheet.ts";
import { makeCheck, type Check, type Draft, type SheetContext } from "./check.ts";
import { needsSheet } from "./needs.ts";

/** What a check of an evaluation sheet looks at. */
export interface EvaluationContext extends SheetContext {
  readonly reading: EvaluationReading;
  /** In the order of the sheet's areas. */
  readonly areas: readonly EvaluatedArea[];
  /** Codes of the units to be judged that year; null where nothing says which they are. */
  readonly due: readonly string[] | null;
  /** ISO date of asking, null when none was given. */
  readonly date: string | null;
  /** The district's own date for its report, ISO, from «Cài đặt». */
  readonly reportDue: string | null;
}

/** A check of an evaluation sheet. */
export function defineEvaluationCheck<Id extends string>(
  draft: Draft<Id, EvaluationContext>,
): Check<EvaluationContext> {
  return makeCheck(draft);
}

/** Why a check of judged areas cannot run: there is no sheet, or no area in it. */
export function needsEvaluatedAreas(context: EvaluationContext): Sentence | null {
  if (context.areas.length > 0) return null;
  return needsSheet(context) ?? { vi: "Bảng không có dòng đơn vị nào.", en: "The sheet has no row of any unit." };
}

/** Why a check against the list of areas due cannot run. */
export function needsDue(context: EvaluationContext): Sentence | null {
  if (context.due !== null) return needsEvaluatedAreas(context);
  return {
    vi: "Cần sổ theo dõi, hoặc bảng lựa chọn cùng năm trong sổ này.",
    en: "Needs the ledger, or a selection sheet of the same year in this workbook.",
  };
}
