import { decimalSentence } from "../../format.ts";
import type { SelectionResult } from "../../selection/selection-result.ts";
import { convention } from "../../citation.ts";
import type { Finding } from "../../finding.ts";
import type { AreaRow } from "../../sheet/selection/selection-sheet.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { fill, type Sentence } from "../../sentence.ts";
import { cellAt, isValueColumn, namedUnit, placeIn } from "../sheet-parts.ts";
import { defineCheck, type Particulars, type SheetContext } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { decimalsOf, isRounded, roundedText, shownNumber } from "../shown-number.ts";

export const storedScoreDiffers = defineCheck({
  code: "stored-score-differs",
  on: ["selection"],
  fixing: "criteria",
  severity: "warning",
  title: { vi: "Điểm, hạng trong bảng khác kết quả tính lại", en: "The sheet's own score or rank differs" },
  citation: convention("Q13"),
  messages: {
    score: {
      what: {
        vi: "Cột {column}: {count} ô khác điểm tính lại: {cells}.",
        en: "Column {column}: {count} cell(s) differ from the points recomputed: {cells}.",
      },
      next: {
        vi: "Cập nhật cột điểm, hoặc ghi lý do dùng cách tính khác.",
        en: "Update the column, or record why another method is used.",
      },
    },
    rank: {
      what: {
        vi: "Cột {column}: {count} ô khác hạng tính lại: {cells}.",
        en: "Column {column}: {count} cell(s) differ from the ranks recomputed: {cells}.",
      },
      next: {
        vi: "Cập nhật cột hạng, hoặc ghi lý do xếp khác.",
        en: "Update the column, or record why the order is another.",
      },
    },
  },
  cannotRun: (context) => needsAreas(context) ?? needsAnswers(context),
  find({ plan, result }, say) {
    if (!result) return [];
    const scores = differing(result, "score", (index, shown) => {
      const exact = result.scores.exact(index);
      return !exact || isRounded(exact, shown) ? null : roundedText(exact, decimalsOf(shown));
    });
    const ranks = differing(result, "rank", (index, shown) => {
      const rank = result.ranks[index] ?? null;
      return rank === null || Number(shown) === rank ? null : String(rank);
    });
    const findings: Finding[] = [];
    if (scores.length > 0) findings.push(say("score", particularsOf(result, "score", scores, plan.scoring)));
    if (ranks.length > 0) findings.push(say("rank", particularsOf(result, "rank", ranks, plan.scoring)));
    return findings;
  },
});

/** A score over columns that nobody has read yet is no score to hold the sheet's own against. */
function needsAnswers({ reading: { sheet } }: SheetContext): Sentence | null {
  const asked = sheet?.columns.filter(({ question }) => question !== null && question !== undefined) ?? [];
  const mayScore = asked.filter(
    ({ question }) => question?.among.length === 0 || question?.among.some((use) => sheet && isValueColumn(sheet, use)),
  );
  if (!sheet || !["score", "rank"].some((use) => columnWith(sheet, use))) return null;
  if (mayScore.length === 0) return mayCountUnread(sheet) ? unread : null;
  return fill(
    {
      vi: "Còn {count} cột cần xác nhận, nên chưa so điểm, hạng ghi trong bảng.",
      en: "{count} {count:column|columns} to confirm, so the scores and ranks of the sheet are not compared yet.",
    },
    { count: mayScore.length },
  );
}

const unread: Sentence = {
  vi: "Bảng thiếu cột tiêu chí và có cột số liệu không được đọc, nên chưa so điểm, hạng ghi trong bảng.",
  en: "Criteria have no column and columns of figures are not read, so the scores and ranks of the sheet are not compared.",
};

/** Whoever worked the points out may have counted a column whose heading tells us nothing, where a criterion has none. */
function mayCountUnread({ columns, values, areas, table }: NonNullable<SheetContext["reading"]["sheet"]>): boolean {
  const taken = new Set(columns.map(({ use }) => use));
  if (values.every(({ id }) => taken.has(id))) return false;
  const unknown = columns.filter(
    ({ use, personal, heading, otherYear = null }) => use === null && !personal && heading !== "" && otherYear === null,
  );
  return unknown.some(({ index }) => areas.some(({ row }) => typeof table.rows[row]?.[index] === "number"));
}

/** A cell with what it states and what it should, both as decimals with a point. */
interface Difference {
  readonly area: AreaRow;
  readonly stated: string;
  readonly recomputed: string;
}

function differing(
  { sheet }: SelectionResult,
  use: "score" | "rank",
  recompute: (index: number, shown: string) => string | null,
): readonly Difference[] {
  const column = columnWith(sheet, use)?.index;
  if (column === undefined) return [];
  return sheet.areas.flatMap((area, index) => {
    const stated = shownNumber(cellAt(sheet, area.row, column), sheet.table.texts?.[area.row]?.[column]);
    const recomputed = stated === null ? null : recompute(index, stated);
    return stated === null || recomputed === null ? [] : [{ area, stated, recomputed }];
  });
}

function particularsOf(
  { sheet }: SelectionResult,
  use: "score" | "rank",
  differences: readonly Difference[],
  citation: NonNullable<Particulars["citation"]>,
): Particulars {
  const places = differences.map(({ area }) => placeIn(sheet, area, use));
  const named = differences.map(({ stated, recomputed }, at) =>
    spoken(
      places[at]?.address ?? "",
      { vi: " ghi ", en: " says " },
      decimalSentence(stated),
      { vi: ", tính lại ", en: ", recomputed " },
      decimalSentence(recomputed),
    ),
  );
  const units = differences.map(({ area }) => namedUnit(area));
  const values = differences.map(
    ({ stated, recomputed }, at) => `${units[at]?.code ?? units[at]?.name ?? ""}=${stated}/${recomputed}`,
  );
  return {
    numbers: {
      column: quoted(columnWith(sheet, use)?.heading ?? use),
      count: differences.length,
      cells: listOf(named, { between: "; " }),
    },
    cells: places,
    units,
    citation,
    values: values.sort(),
  };
}
