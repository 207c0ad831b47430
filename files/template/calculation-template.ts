import type { SheetSpec } from "../write/sheet-spec.ts";
import { countFormula, levelFormula, quotedText, scoreEndFormulas } from "./formulas.ts";
import { dueFormula, everTransformedFormula, yearFormulas } from "./life-cycle-formulas.ts";
import { looks } from "./looks.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import {
  firstScaleRow,
  fixed,
  headingRows,
  outside,
  sheetTitles,
  yearColumns,
  type TemplateLayout,
  type YearColumn,
} from "./template-layout.ts";

/** Rows of the scale as the points are worked out from it, in the columns of the figures, below the areas. */
export function scaleRowsOf({ lastArea }: TemplateLayout) {
  return { stored: lastArea + 2, level: lastArea + 3, share: lastArea + 4, provisional: lastArea + 5 };
}

const namesRow = headingRows.column;

/**
 * «Tính toán», hidden: steps that would only be in the way elsewhere. Areas stand in the rows, figures in the columns of
 * the list; to their right what each year of the plan made of the areas.
 */
export function calculationTemplate(layout: TemplateLayout): SheetSpec {
  const { values, years, lastArea } = layout;
  const scaleRows = scaleRowsOf(layout);
  const draft = new SheetDraft(sheetTitles.calculation);
  draft.lay(1, 0, ["Các bước tính trung gian; không nhập gì vào trang tính này."]);
  draft.lay(scaleRows.stored, 0, ["Mức chuẩn đã ghi"]);
  draft.lay(scaleRows.level, 0, ["Mức áp dụng"]);
  draft.lay(scaleRows.provisional, 0, ["Mức tạm tính"]);
  draft.lay(scaleRows.share, 0, ["Trọng số chia cho số phần"]);
  layScale(draft, layout);
  for (const year of years) {
    yearColumns.forEach((column) =>
      draft.lay(namesRow, layout.yearColumn(year, column), [`${year} ${columnsInWords[column]}`]),
    );
  }
  draft.lay(namesRow, layout.phaseColumn("transformed"), [
    "Đã từng đạt",
    "Phải đánh giá",
    "Điểm thấp nhất",
    "Điểm cao nhất",
  ]);
  for (let row: number = headingRows.first; row <= lastArea; row += 1) {
    values.forEach(({ kind }, index) => {
      const column = layout.valueColumn(index);
      if (kind === "count") draft.calculate(row, column, countFormula(outside("selection", cellName(row, column))));
    });
    for (const year of years) {
      const formulas = yearFormulas(layout, row, year);
      for (const column of yearColumns) draft.calculate(row, layout.yearColumn(year, column), formulas[column], 0);
    }
    draft.calculate(row, layout.phaseColumn("transformed"), everTransformedFormula(layout, row), 0);
    draft.calculate(row, layout.phaseColumn("due"), dueFormula(layout, row), 0);
    if (values.length === 0) continue;
    const score = outside("selection", cellName(row, layout.selectionColumn("score")));
    const table = { left: layout.valueColumn(0), levelRow: scaleRows.level, shareRow: scaleRows.share, score };
    const ends = scoreEndFormulas(values, { ...table, factSheet: `'${sheetTitles.selection}'!` }, row);
    draft.calculate(row, layout.scoreEndColumn("low"), ends.low, 0);
    draft.calculate(row, layout.scoreEndColumn("high"), ends.high, 100);
  }
  draft.look("A1:A1", looks.basis);
  const last = layout.scoreEndColumn("high");
  return draft.spec({
    hidden: true,
    widths: Array.from({ length: last + 1 }, () => 8),
    frozen: { rows: namesRow, columns: 0 },
  });
}

/** Found by the ids of its rows: a scale that the pane stores stands in other rows of the same sheet. */
function layScale(draft: SheetDraft, layout: TemplateLayout): void {
  const { values, order } = layout;
  const last = values.length - 1;
  const scaleRows = scaleRowsOf(layout);
  const stored = fixed(blockName(scaleRows.stored, layout.valueColumn(0), scaleRows.stored, layout.valueColumn(last)));
  values.forEach(({ id, kind, criterion }, index) => {
    const column = layout.valueColumn(index);
    const own = order.plan.criteria[criterion];
    const firstPart = values.find((value) => value.criterion === criterion)?.id ?? id;
    const parts = values.filter((value) => value.criterion === criterion).length;
    const weight = inScale(layout, firstPart, scaleColumns.weight);
    const level = inScale(layout, id, scaleColumns.level);
    const isLevel = kind === "count" ? `ISNUMBER(${level})` : `${level}=1`;
    draft.calculate(scaleRows.stored, column, `IFERROR(IF(${isLevel},${level},""),"")`, kind === "count" ? "" : 1);
    if (kind === "count") {
      const threshold = own?.parts ? undefined : own?.threshold?.value;
      const figures = blockName(headingRows.first, column, layout.lastArea, column);
      const provisional = threshold === undefined ? levelFormula(figures) : String(threshold);
      draft.calculate(scaleRows.provisional, column, provisional, threshold ?? 1);
      const [written, until] = [cellName(scaleRows.stored, column), cellName(scaleRows.provisional, column)];
      const isStored = `COUNTIF(${stored},">0")=${values.length}`;
      draft.calculate(scaleRows.level, column, `IF(${isStored},${written},${until})`, threshold ?? 1);
    } else for (const row of [scaleRows.level, scaleRows.provisional]) draft.lay(row, column, [1]);
    // A weight that is no number from 0 leaves every area without points, rather than with wrong ones.
    draft.calculate(
      scaleRows.share,
      column,
      `IF(ISNUMBER(${weight}),IF(${weight}>=0,${weight}/${parts},NA()),NA())`,
      Number(own?.weight?.value ?? 1) / parts,
    );
  });
}

/** Rows below the scale that a reader of it looks through as well. */
const spareRows = 20;

function inScale({ values }: TemplateLayout, id: string, column: number): string {
  const bottom = firstScaleRow + values.length + spareRows;
  const block = (of: number) => outside("scale", blockName(1, of, bottom, of));
  return `INDEX(${block(column)},MATCH(${quotedText(id)},${block(scaleColumns.id)},0))`;
}

/** Columns of «Thang điểm»: the first five as the library stores a scale. */
export const scaleColumns = {
  id: 0,
  criterion: 1,
  level: 2,
  weight: 3,
  basis: 4,
  provisional: 5,
  applied: 6,
  positives: 7,
  check: 8,
} as const;

const columnsInWords: Readonly<Record<YearColumn, string>> = {
  approved: "phê duyệt",
  carriedOver: "ghi chuyển tiếp",
  saidMet: "ghi đạt",
  saidNotMet: "ghi không đạt",
  relapsed: "ghi tái phức tạp",
  approvedOn: "ngày phê duyệt",
  judgedOn: "ngày đánh giá",
  relapsedOn: "ngày tái phức tạp",
  relapsedFirst: "tái phức tạp trước khi đánh giá",
  cameOver: "được chuyển tiếp",
  inferred: "suy từ dấu chuyển tiếp, không có trong sổ",
  due: "phải đánh giá",
  met: "đạt",
  failed: "không đạt",
  relapseCounts: "tái phức tạp được tính",
  succeeds: "đang giữ kết quả đạt",
  carryable: "có thể chuyển tiếp",
};
