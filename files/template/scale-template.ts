import { formatCitation } from "../../core/citation.ts";
import type { ValueColumn } from "../../core/plan/value-columns.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { scaleColumns, scaleRowsOf } from "./calculation-template.ts";
import { shortClause } from "./clause.ts";
import { daysOfPlan } from "./selection-template.ts";
import { alwaysOne, inputRule, longText } from "./input-rules.ts";
import { not } from "./formulas.ts";
import { looks, verdictLooks } from "./looks.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { firstScaleRow, fixed, outside, sheetTitles, type TemplateLayout } from "./template-layout.ts";

const headings = [
  "Mã",
  "Tiêu chí",
  "Mức chuẩn",
  "Trọng số",
  "Căn cứ",
  "Mức tạm tính",
  "Mức áp dụng",
  "Số giá trị dương",
  "Kiểm tra",
];
const headingRow = firstScaleRow - 2;
const clauseRow = firstScaleRow - 1;

/**
 * «Thang điểm» as the library stores one, with the provisional levels beside it: they hold until every level of a count is
 * filled in, and from then on the levels no longer follow the figures (Quy ước Q14).
 */
export function scaleTemplate(layout: TemplateLayout): SheetSpec {
  const { values, order } = layout;
  const draft = new SheetDraft(sheetTitles.scale);
  const right = headings.length - 1;
  const last = firstScaleRow + values.length - 1;
  draft.lay(1, 0, ["THANG ĐIỂM (Quy ước Q13, Q14)"]);
  draft.merge(blockName(1, 0, 1, right));
  draft.look(blockName(1, 0, 1, right), looks.title);
  draft.height(1, 24);
  draft.lay(2, 0, ["Ngày", null, "Nguồn"]);
  draft.merge(blockName(2, 3, 2, right));
  draft.look("A2:C2", looks.given);
  draft.lay(3, 0, [
    "Chốt thang điểm: chép cả cột «Mức tạm tính», dán giá trị vào cột «Mức chuẩn», ghi ngày và nguồn. Chưa chốt thì mọi điểm đều là tạm tính.",
  ]);
  draft.merge(blockName(3, 0, 3, right));
  draft.look(blockName(3, 0, 3, right), { ...looks.text, italic: true });
  draft.height(3, 34);
  const scoring = shortClause(order.plan.scoring);
  draft.lay(headingRow, 0, headings);
  draft.lay(clauseRow, 0, [null, null, "(Quy ước Q14)", `(${scoring})`, null, "(Quy ước Q14)", "(Quy ước Q14)"]);
  draft.look(blockName(headingRow, 0, clauseRow, right), looks.heading);
  draft.height(headingRow, 34);
  draft.look(blockName(clauseRow, 0, clauseRow, right), looks.clause);
  draft.look(blockName(firstScaleRow, 0, last, right), looks.given);
  draft.look(blockName(firstScaleRow, scaleColumns.level, last, scaleColumns.weight), looks.number);
  values.forEach((value, index) => layColumn(draft, layout, value, index));
  layInputs(draft, layout, last);
  const flags = blockName(firstScaleRow, scaleColumns.check, last, scaleColumns.check);
  draft.when({ block: flags, when: `LEN($${cellName(firstScaleRow, scaleColumns.check)})>0`, look: verdictLooks.open });
  return draft.spec({
    widths: [7, 36, 11, 10, 34, 11, 11, 10, 30],
    frozen: { rows: 0, columns: 2 },
    names: ["DIABAN_THANGDIEM"],
    print: {
      titleRows: { from: headingRow - 1, to: clauseRow - 1 },
      area: blockName(1, 0, last, right),
    },
  });
}

function layColumn(draft: SheetDraft, layout: TemplateLayout, value: ValueColumn, index: number): void {
  const { plan } = layout.order;
  const scaleRows = scaleRowsOf(layout);
  const row = firstScaleRow + index;
  const criterion = plan.criteria[value.criterion];
  const isFirstPart = layout.values[index - 1]?.criterion !== value.criterion;
  const isCount = value.kind === "count";
  const weight = isFirstPart ? Number(criterion?.weight?.value ?? 1) : null;
  draft.lay(row, 0, [value.id, value.heading.vi, isCount ? null : 1, weight, isCount ? null : "Cố định"]);
  const at = (column: number) => cellName(row, column);
  const level = at(scaleColumns.level);
  if (isCount) {
    const figures = layout.calculated(layout.valueColumn(index));
    const threshold = criterion?.parts ? undefined : criterion?.threshold;
    const calculated = (of: number) => outside("calculation", cellName(of, layout.valueColumn(index)));
    draft.calculate(row, scaleColumns.provisional, calculated(scaleRows.provisional), threshold?.value ?? 1);
    draft.calculate(row, scaleColumns.applied, calculated(scaleRows.level), threshold?.value ?? 1);
    draft.calculate(row, scaleColumns.positives, `COUNTIF(${figures},">0")`, 0);
    if (threshold) draft.lay(row, scaleColumns.basis, [formatCitation(threshold.citation)]);
  } else draft.lay(row, scaleColumns.provisional, [1, 1, null]);
  const faults = [
    ...(isCount
      ? [
          [
            `AND(${isBegun(layout)},${not(isStored(layout))},N(${level})<=0)`,
            "Thiếu mức chuẩn: thang điểm chưa được dùng.",
          ],
        ]
      : []),
    ...(isFirstPart
      ? [
          [
            not(`AND(ISNUMBER(${at(scaleColumns.weight)}),N(${at(scaleColumns.weight)})>=0)`),
            "Trọng số phải là số từ 0 trở lên.",
          ],
        ]
      : []),
    ...(isCount
      ? [[`AND(${not(isStored(layout))},${at(scaleColumns.positives)}<10)`, "Mức tạm tính dựa trên ít hơn 10 giá trị."]]
      : []),
  ];
  if (faults.length === 0) return;
  const said = faults.map(([condition = "", text = ""]) => `IF(${condition},"${text} ","")`).join("&");
  draft.calculate(row, scaleColumns.check, `TRIM(${said})`, isCount ? "Mức tạm tính dựa trên ít hơn 10 giá trị." : "");
}

/** Every level of a count is a number above zero; the others are 1. */
function isStored(layout: TemplateLayout): string {
  return `${levelsAboveZero(layout)}=${layout.values.length}`;
}

function isBegun(layout: TemplateLayout): string {
  return `${levelsAboveZero(layout)}>${layout.values.filter(({ kind }) => kind !== "count").length}`;
}

function levelsAboveZero({ values }: TemplateLayout): string {
  const { level } = scaleColumns;
  const block = blockName(firstScaleRow, level, firstScaleRow + values.length - 1, level);
  return `COUNTIF(${fixed(block)},">0")`;
}

function layInputs(draft: SheetDraft, layout: TemplateLayout, last: number): void {
  draft.input(inputRule("B2:B2", daysOfPlan(layout), "Ngày chốt", "Ngày chốt thang điểm, ví dụ 15/01/2018."));
  draft.look("B2:B2", { ...looks.input, ...looks.day });
  draft.input(inputRule("D2:D2", longText, "Nguồn", "Số liệu dùng để chốt, ví dụ: Rà soát 12 tháng đến 09/11/2017."));
  draft.look(blockName(2, 3, 2, headings.length - 1), looks.input);
  layout.values.forEach(({ kind, criterion }, index) => {
    const row = firstScaleRow + index;
    const block = (column: number) => blockName(row, column, row, column);
    if (kind === "count") {
      draft.input(
        inputRule(
          block(scaleColumns.level),
          { type: "decimal", from: 0.000001 },
          "Mức chuẩn",
          "Giá trị mà từ đó trở lên tiêu chí được tính đủ điểm; lớn hơn 0. Để trống tất cả nếu chưa chốt.",
        ),
      );
      draft.look(block(scaleColumns.level), { ...looks.input, ...looks.number });
      draft.input(
        inputRule(
          block(scaleColumns.basis),
          longText,
          "Căn cứ",
          "Vì sao lấy mức này, ví dụ: Chốt từ số liệu: 12 giá trị dương.",
        ),
      );
      draft.look(block(scaleColumns.basis), looks.input);
    } else {
      // Open too, so that the provisional levels can be pasted over the whole column at once.
      draft.input(inputRule(block(scaleColumns.level), alwaysOne, "Mức chuẩn", "Cột có/không hoặc ba mức: luôn là 1."));
    }
    if (layout.values[index - 1]?.criterion === criterion) return;
    draft.input(
      inputRule(
        block(scaleColumns.weight),
        { type: "decimal", from: 0 },
        "Trọng số",
        "Số từ 0 trở lên; mặc định 1. Ghi 0 để tiêu chí không tính điểm. Tiêu chí hai phần chỉ ghi ở dòng đầu.",
      ),
    );
    draft.look(block(scaleColumns.weight), { ...looks.input, ...looks.number });
  });
  draft.look(blockName(firstScaleRow, scaleColumns.provisional, last, scaleColumns.positives), looks.number);
}
