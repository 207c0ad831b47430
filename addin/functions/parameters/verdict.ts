import { foldText } from "../../../core/register/fold.ts";
import { readYesNo } from "../../../core/sheet/cells/cell-vocabulary.ts";
import type { Cell } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { badInput } from "../cell-error.ts";
import { refuseSuggestion } from "../suggestion.ts";
import { given } from "../parameter.ts";

/** Facts and verdicts never share an alphabet: a fact is Có or Không, a verdict Đạt or Không đạt. */
const verdicts: ReadonlyMap<string, Verdict> = new Map(
  (Object.keys(terms.verdict) as Verdict[]).flatMap((verdict) => {
    const { vi, en } = terms.verdict[verdict];
    return [[foldText(vi), verdict] as const, [foldText(en), verdict] as const];
  }),
);

/** A verdict of a target; a blank is undetermined. */
export function asVerdict(cell: Cell, what: string): Verdict {
  if (cell === null) return "undetermined";
  refuseSuggestion(cell);
  const verdict = typeof cell === "string" ? verdicts.get(foldText(cell)) : undefined;
  if (verdict) return verdict;
  if (readYesNo(cell).value !== null) {
    throw badInput(`${what} phải là kết luận (Đạt, Không đạt …), ở đây ${given(cell)}. Dùng CHITIEU trước.`);
  }
  throw badInput(
    `${what} phải là Đạt, Không đạt, Không áp dụng hoặc Chưa đủ số liệu, ở đây ${given(cell)}. Dùng CHITIEU trước.`,
  );
}
