import { parseBlock } from "../../../core/address.ts";
import type { Criterion } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import { ratioOf, type Decimal } from "../../../core/ratio.ts";
import { checkScale, type Scale, type ScaleRow } from "../../../core/score/scale.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import type { Cell } from "../../../core/table.ts";
import { badInput } from "../cell-error.ts";
import { asRows, isBlank, parameter, type Suggesting } from "../parameter.ts";
import { columnCount } from "./criteria.ts";
import { usedRows } from "../used-rows.ts";
import { rangeText } from "./range-text.ts";

/** Levels and weights; null where they are taken from the figures. */
export const scale = parameter({
  name: { vi: "thang_điểm", en: "scale" },
  says: {
    vi: `Thang điểm ${columnCount} dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.`,
    en: `The scale of ${columnCount} rows: level, or level and weight; left out, levels are taken from the figures themselves.`,
  },
  isOptional: true,
  isRange: true,
  read: (argument, plan) => (isBlank(argument) ? null : asScale(asRows(usedRows(argument)), plan.criteria)),
  suggest: suggestScale,
});

/** A scale from a range of one column (levels, weights 1) or two (level, weight), a row each column of figures. */
function asScale(rows: readonly (readonly Cell[])[], criteria: readonly Criterion[]): Scale {
  const columns = valueColumns(criteria);
  const width = rows[0]?.length ?? 0;
  if (rows.length !== columns.length || width < 1 || width > 2) {
    throw badInput(
      `Thang điểm phải là ${columns.length} dòng × 1 hoặc 2 cột (mức chuẩn, trọng số), ở đây ${rows.length} dòng × ${width} cột. Hãy chọn lại cột Mức chuẩn và Trọng số của trang tính «Thang điểm».`,
    );
  }
  const read: Scale = {
    rows: columns.map(({ id, kind, criterionId }, index): ScaleRow => {
      const isFirstPart = columns[index - 1]?.criterionId !== criterionId;
      const [level = null, weight = null] = rows[index] ?? [];
      // The criterion's weight, written beside each of its parts, is one weight.
      const isAgain = !isFirstPart && weight !== null && weight === rows[index - 1]?.[1];
      const own = isAgain ? null : decimalIn(weight, `Trọng số của ${id}`);
      const given = width === 1 ? (isFirstPart ? 1 : null) : own;
      return { column: id, kind, level: decimalIn(level, `Mức chuẩn của ${id}`) ?? "", weight: given, basis: "stated" };
    }),
    provisional: false,
  };
  const problem = checkScale(criteria, read)?.[0];
  if (problem) throw badInput(`${problem.vi} Hãy sửa lại vùng thang điểm.`);
  return read;
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

/** The scale that the workbook keeps, if its rows stand in the order of the plan. */
function suggestScale({ assessment: { opened }, content, place }: Suggesting): string | null {
  const ids = valueColumns(opened.plan.criteria).map(({ id }) => id);
  const table = managedTable(content, "DIABAN_THANGDIEM");
  if (!table) return null;
  const { top, left } = parseBlock(table.address);
  const first = table.rows.findIndex(([id]) => id === ids[0]);
  if (first < 0 || !ids.every((id, at) => table.rows[first + at]?.[0] === id)) return null;
  const block = { top: top + first, bottom: top + first + ids.length - 1, left: left + 2, right: left + 3 };
  return rangeText(table.sheet, block, place);
}
