import { foldText, isCellError, readYesNo, type Cell, type Verdict, terms } from "../../core/index.ts";
import { asRows, given } from "./parameter.ts";
import { badInput } from "./cell-error.ts";

/** Facts and verdicts never share an alphabet: a fact is Có or Không, a verdict Đạt or Không đạt. */
const verdicts: ReadonlyMap<string, Verdict> = new Map(
  (Object.keys(terms.verdict) as Verdict[]).flatMap((verdict) => {
    const { vi, en } = terms.verdict[verdict];
    return [[foldText(vi), verdict] as const, [foldText(en), verdict] as const];
  }),
);

/** The verdict that a text states, if it is one. */
export function verdictIn(cell: Cell): Verdict | null {
  return typeof cell === "string" ? (verdicts.get(foldText(cell)) ?? null) : null;
}

/**
 * A fact of yes or no; null for a blank.
 *
 * @param what the thing asked, as it opens a sentence: "Tiêu chuẩn G1"
 */
export function asFact(argument: unknown, what: string): boolean | null {
  const cell = onlyCell(argument, what);
  if (cell === null) return null;
  const { value } = readYesNo(cell);
  if (value === null || isCellError(cell)) {
    throw badInput(`${what} phải là TRUE/FALSE, Có/Không hoặc 1/0, ở đây ${given(argument)}. Hãy ghi Có hoặc Không.`);
  }
  return value === 1;
}

/** A verdict of a target; a blank is undetermined. */
export function asVerdict(cell: Cell, what: string): Verdict {
  if (cell === null) return "undetermined";
  const verdict = verdictIn(cell);
  if (verdict) return verdict;
  if (readYesNo(cell).value !== null) {
    throw badInput(`${what} phải là kết luận (Đạt, Không đạt …), ở đây ${given(cell)}. Dùng CHITIEU trước.`);
  }
  throw badInput(
    `${what} phải là Đạt, Không đạt, Không áp dụng hoặc Chưa đủ số liệu, ở đây ${given(cell)}. Dùng CHITIEU trước.`,
  );
}

/** A single cell, however it was handed over. */
export function onlyCell(argument: unknown, what: string): Cell {
  const rows = asRows(argument);
  const [cell = null] = rows[0] ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1)
    throw badInput(`${what} phải là một ô, ở đây là một vùng nhiều ô. Hãy chọn một ô.`);
  return cell;
}
