import { convention } from "../citation.ts";
import { listsOfTwoYears, orderTrends, type TwoYears } from "../evaluation/order-trends.ts";
import type { Plan } from "../plan/plan.ts";
import { orderObjective } from "../rules/order-objective.ts";
import { placeInColumn } from "../sheet/header/column-with.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { terms } from "../terms.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type NamedCell } from "./explanation.ts";
import { yearOfWorkbook, type Explained } from "./explained.ts";

const say = lineMaker({
  compared: {
    vi: "So sánh {units} đơn vị có trong cả hai bảng: «{before}» và «{now}».",
    en: "Compared over the {units} units of both lists: “{before}” and “{now}”.",
  },
  noSecond: {
    vi: "Sổ chỉ có bảng rà soát của một năm. Thêm trang tính rà soát năm {last} hoặc năm {next} (cùng cột {columns}) để có số liệu hai kỳ.",
    en: "The workbook has the list of one year only. Add the list of {last} or {next} (with the columns {columns}) to have both periods.",
  },
});

/**
 * The authority's statement on public order beside the figures of two years (II.1-2; Q20): never computed.
 *
 * @param years null where there is no second list to compare with
 */
export function explainOrder(years: TwoYears | null, year: number, plan: Plan): Explanation {
  const trends = orderTrends(years, plan);
  const { verdict, because } = orderObjective.judge({ stated: null, trends }, plan);
  const columns = trends.map(({ column }) => column);
  const about = years
    ? say(
        "compared",
        { units: years.areas.size, before: years.before.table.sheet, now: years.now.table.sheet },
        plan.orderObjective,
      )
    : say(
        "noSecond",
        { last: String(year - 1), next: String(year + 1), columns: columns.join(", ") },
        plan.orderObjective,
      );
  return explanationOf({
    of: "order",
    title: orderObjective.title,
    value: terms.verdict[verdict],
    verdict,
    lines: [...because.slice(0, 1), about, ...because.slice(1)],
    basis: [convention("Q20")],
    cells: years ? [years.before, years.now].flatMap((sheet) => headingsOf(sheet, columns)) : [],
  });
}

/** The heads of the columns that were added up: the figures stand below them. */
function headingsOf(sheet: SelectionSheet, uses: readonly string[]): readonly NamedCell[] {
  return uses.flatMap((use) => {
    const place = placeInColumn(sheet, sheet.headerBottom, use);
    return place ? [{ name: sameText(`${sheet.table.sheet}, ${use}`), place }] : [];
  });
}

/** The same for a workbook. */
export function orderInWorkbook(explained: Explained): Explanation | null {
  const year = yearOfWorkbook(explained);
  return year === null ? null : explainOrder(listsOfTwoYears(explained), year, explained.plan);
}
