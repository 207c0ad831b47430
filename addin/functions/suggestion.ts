import { foldText } from "../../core/register/fold.ts";
import type { Cell } from "../../core/table.ts";
import type { Verdict } from "../../core/verdict.ts";
import { terms } from "../../core/terms.ts";
import { badInput } from "./cell-error.ts";

/** A suggestion as it stands in a cell. @example suggestionCell("met") // "Gợi ý Có" */
export function suggestionCell(verdict: Verdict): string {
  return verdict === "met" || verdict === "notMet" ? terms.suggestion[verdict].vi : terms.verdict[verdict].vi;
}

const folded: ReadonlySet<string> = new Set(
  Object.values(terms.suggestion).flatMap(({ vi, en }) => [foldText(vi), foldText(en)]),
);

/** @throws what `badInput` makes for a suggestion where a fact or a verdict is wanted */
export function refuseSuggestion(cell: Cell): void {
  if (typeof cell === "string" && folded.has(foldText(cell)))
    throw badInput(
      `«${cell.trim()}»: gợi ý không thay kết luận của cấp có thẩm quyền. Hãy ghi kết luận ấy: Có hoặc Không, Đạt hoặc Không đạt.`,
    );
}
