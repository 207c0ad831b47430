import type { SheetToLay } from "../../workbook.ts";
import { fitOnPage, layPage } from "./page.ts";
import { ownWidth, type PlannedSheet } from "./planned-sheet.ts";

/** Excel's widths are in points; ours in characters of the normal font. */
const pointsPerCharacter = 5.6;
export const isOurChart = (name: string) => name.startsWith("DIABAN_");
const kinds = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** Its charts anew, and the page on A4; charts of the user's stay. */
export function drawCharts(sheet: Excel.Worksheet, { own, oldCharts }: PlannedSheet): void {
  if (!own.charts) return;
  for (const name of oldCharts) sheet.charts.getItem(name).delete();
  for (const { name, title, kind, data, over } of own.charts) {
    const chart = sheet.charts.add(kinds[kind], sheet.getRange(data), Excel.ChartSeriesBy.columns);
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    const [from = over, to = from] = over.split(":");
    chart.setPosition(from, to);
  }
  fitOnPage(sheet);
}

/** What a sheet of ours looks like. */
export function dress(sheet: Excel.Worksheet, own: SheetToLay): void {
  const { rows, merges = [] } = own.table;
  const width = ownWidth(own);
  for (const merge of merges) sheet.getRange(merge).merge();
  const { format } = sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width);
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const row of own.headings) sheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  widen(sheet, own);
  if (own.page) layPage(sheet, own, own.page);
}

export function widen(sheet: Excel.Worksheet, { widths }: SheetToLay): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * pointsPerCharacter;
  });
}
