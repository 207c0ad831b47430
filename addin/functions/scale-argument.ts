import {
  checkScale,
  plan7488,
  ratioOf,
  valueColumns,
  type Cell,
  type Decimal,
  type Scale,
  type ScaleRow,
} from "../../core/index.ts";
import { badInput } from "./cell-error.ts";

/**
 * A scale from a range of 29 × 1 (levels, weights 1) or 29 × 2 (level, weight), in the order of the value columns.
 */
export function asScale(rows: readonly (readonly Cell[])[]): Scale {
  const columns = valueColumns(plan7488.criteria);
  const width = rows[0]?.length ?? 0;
  if (rows.length !== columns.length || width < 1 || width > 2) {
    throw badInput(
      `Thang điểm phải là ${columns.length} dòng × 1 hoặc 2 cột (mức chuẩn, trọng số), ở đây ${rows.length} dòng × ${width} cột. Hãy chọn lại cột Mức chuẩn và Trọng số của sheet «Thang điểm».`,
    );
  }
  const scale: Scale = {
    rows: columns.map(({ id, kind, criterionId }, index): ScaleRow => {
      const isFirstPart = columns[index - 1]?.criterionId !== criterionId;
      const [level = null, weight = null] = rows[index] ?? [];
      const given = width === 1 ? (isFirstPart ? 1 : null) : decimalIn(weight, `Trọng số của ${id}`);
      return { column: id, kind, level: decimalIn(level, `Mức chuẩn của ${id}`) ?? "", weight: given, basis: "stated" };
    }),
    provisional: false,
  };
  const problem = checkScale(plan7488.criteria, scale)?.[0];
  if (problem) throw badInput(`${problem.vi} Hãy sửa lại vùng thang điểm.`);
  return scale;
}

/** A number, or a decimal typed as text with a comma; null for a blank. */
function decimalIn(cell: Cell, what: string): Decimal | null {
  if (cell === null) return null;
  const text = typeof cell === "string" ? cell.trim().replace(",", ".") : cell;
  if (typeof text === "number" || typeof text === "string") {
    try {
      ratioOf(text);
      return text;
    } catch {
      // Told below, in the user's words.
    }
  }
  throw badInput(`${what} không phải là một số. Hãy sửa lại vùng thang điểm.`);
}
