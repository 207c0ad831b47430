import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import { formatCitation } from "../../core/citation.ts";
import type { ValueColumn } from "../../core/plan/value-columns.ts";
import { fullName } from "../../core/register/unit.ts";
import { capUnsaid, unitsCap } from "../../core/plan/cap-of.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { flagWords, selectionFlag } from "./flag-formulas.ts";
import { quotedText, rankRangeFormula, scoreFormula } from "./formulas.ts";
import { count, inputRule, longText, mark, shortText, threeLevel, yesNo } from "./input-rules.ts";
import { shortHeading } from "./short-headings.ts";
import { looks, verdictLooks } from "./looks.ts";
import { pageBreaks } from "./page-breaks.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { layHeadings, pageHeader, rowHeight, widened, type HeadedColumn } from "./table-head.ts";
import {
  columnsAfter,
  fixed,
  headingRows,
  outside,
  sheetTitles,
  unitList,
  type SelectionColumn,
  type TemplateLayout,
} from "./template-layout.ts";
import { shortLocalityOf } from "./template-order.ts";
import { scaleRowsOf } from "./calculation-template.ts";

const { first } = headingRows;
/** «Lựa chọn»: the review of the year, one row a commune of the register, with points, rank and marks. */
export function selectionTemplate(layout: TemplateLayout): SheetSpec {
  const { order, lastArea } = layout;
  const draft = new SheetDraft(sheetTitles.selection);
  const columns = widened(headedColumns(layout));
  const name = layout.selectionColumn("name");
  layHeadings(draft, columns);
  layStatus(draft, layout);
  draft.look(blockName(first, 0, lastArea, columns.length - 1), looks.given);
  order.units.forEach((unit, index) => layArea(draft, layout, first + index, [index + 1, unit.code, fullName(unit)]));
  layInputs(draft, layout);
  layLooks(draft, layout);
  const right = columns.length - 1;
  const breaks = breaksOf(columns, layout);
  return draft.spec({
    widths: columns.map(({ width }) => width),
    frozen: { rows: headingRows.column, columns: name + 1 },
    ranges: { [unitList]: blockName(first, name, lastArea, name) },
    print: {
      header: pageHeader(order, "BẢNG RÀ SOÁT, LỰA CHỌN ĐỊA BÀN"),
      titleRows: { from: headingRows.group - 1, to: headingRows.column - 1 },
      titleColumns: { from: 0, to: name },
      ...(breaks.length > 0 && { breaksBefore: breaks }),
      area: blockName(1, 0, lastArea, right),
    },
  });
}

/** Points, rank and marks begin a page of their own where one page does not hold all. */
function breaksOf(columns: readonly HeadedColumn[], layout: TemplateLayout): readonly number[] {
  const titles = layout.selectionColumn("name") + 1;
  if (pageBreaks(columns, titles).length === 0) return [];
  const score = layout.selectionColumn("score");
  return [...pageBreaks(columns.slice(0, score), titles), score];
}

function headedColumns(layout: TemplateLayout): readonly HeadedColumn[] {
  const { plan } = layout.order;
  const { groups, criteria } = plan;
  const plain = (heading: string, width: number): HeadedColumn => ({ heading, group: null, width });
  const ofCriteria = layout.values.map(({ id, heading, criterion }): HeadedColumn => {
    const own = criteria[criterion];
    const group = groups.find((one) => one.id === own?.group);
    return {
      heading: `${id}. ${shortHeading(plan, id, heading.vi)}`,
      group: group ? `${group.id}. ${shortHeading(plan, group.id, group.title.vi)}` : null,
      width: 7.5,
    };
  });
  const ofSelection: Readonly<Record<(typeof columnsAfter)[number], HeadedColumn>> = {
    score: plain("Điểm", 7),
    rank: plain("Hạng", 6),
    carriedOver: plain("Chuyển tiếp", 7),
    proposed: plain("Đề xuất", 7),
    approved: plain("Phê duyệt", 7),
    decisionNumber: plain("Số quyết định", 14),
    decisionDate: plain("Ngày quyết định", 11),
    circular15: plain("Thông tư 15/2010", 8),
    reason: plain("Lý do", 24),
    note: plain("Ghi chú", 16),
    check: plain("Kiểm tra", 40),
  };
  return [
    plain("STT", 4.3),
    plain("Mã", 7),
    plain("Tên đơn vị", 21),
    ...ofCriteria,
    ...columnsAfter.map((use) => ofSelection[use]),
  ];
}

/** Looked for by the cell's own look, which may not ask another sheet. */
const overCap = "vượt mức trần";

/** Whose list it is and what room the cap leaves, in sight where the marks are made. */
function layStatus(draft: SheetDraft, layout: TemplateLayout): void {
  const { order } = layout;
  const { plan, units, year } = order;
  const row = headingRows.group;
  const place = `${shortLocalityOf(order)} ${year}`;
  draft.look(blockName(row, 0, row, 0), looks.status);
  if (!fixes(plan, "cap")) return draft.lay(row, 0, [`${place} · ${notFixed(plan, "cap").vi}`]);
  // Before the first mark all of the cap is left.
  const used = `IF(ISNUMBER(${layout.used}),${layout.used},0)`;
  const state = `IF(${used}>${layout.cap}," · ${overCap} "&(${used}-${layout.cap})," · còn được chọn "&(${layout.cap}-${used}))`;
  const most = unitsCap(units.length, plan);
  const open = ` · ${capUnsaid(plan).vi}`;
  const shown = most === null ? `IF(ISNUMBER(${layout.cap}),${state},${quotedText(open)})` : state;
  draft.calculate(row, 0, `${quotedText(place)}&${shown}`, place + (most === null ? open : ` · còn được chọn ${most}`));
  draft.when({
    block: blockName(row, 0, row, 0),
    when: `ISNUMBER(SEARCH(${quotedText(overCap)},${fixed(cellName(row, 0))}))`,
    look: verdictLooks.bad,
  });
}

function layArea(draft: SheetDraft, layout: TemplateLayout, row: number, unit: readonly (string | number)[]): void {
  const { values } = layout;
  const at = (use: SelectionColumn) => layout.selectionColumn(use);
  draft.lay(row, 0, unit);
  draft.height(row, rowHeight);
  if (values.length > 0) layScore(draft, layout, row);
  draft.calculate(
    row,
    at("check"),
    selectionFlag(layout, row),
    values.length === 0 ? "" : `${values.length} ${flagWords["blank-value"]}`,
  );
}

/** Points and rank, where the plan has criteria to score by. */
function layScore(draft: SheetDraft, layout: TemplateLayout, row: number): void {
  const { values } = layout;
  const scaleRows = scaleRowsOf(layout);
  const at = (use: SelectionColumn) => layout.selectionColumn(use);
  const table = { left: layout.valueColumn(0), levelRow: scaleRows.level, shareRow: scaleRows.share };
  draft.calculate(
    row,
    at("score"),
    scoreFormula(values, { ...table, scaleSheet: `'${sheetTitles.calculation}'!` }, row),
  );
  const end = (of: "low" | "high") => outside("calculation", cellName(row, layout.scoreEndColumn(of)));
  const all = (of: "low" | "high") => layout.calculated(layout.scoreEndColumn(of));
  const figures = `${cellName(row, layout.valueColumn(0))}:${cellName(row, layout.valueColumn(values.length - 1))}`;
  const ends = { low: end("low"), high: end("high"), lows: all("low"), highs: all("high") };
  draft.calculate(row, at("rank"), rankRangeFormula(ends, { block: figures, count: values.length }));
}

function layInputs(draft: SheetDraft, layout: TemplateLayout): void {
  const { plan, year } = layout.order;
  const { lastArea, values } = layout;
  const column = (index: number) => blockName(first, index, lastArea, index);
  values.forEach((value, index) => {
    const block = column(layout.valueColumn(index));
    const criterion = plan.criteria[value.criterion];
    const source = criterion ? ` ${formatCitation(criterion.citation)}.` : "";
    const title = `${value.id}. ${value.heading.vi}`;
    draft.input(
      inputRule(block, kindOf(value), title, `${howToFill[value.kind]}${source} «${criterion?.title.vi ?? ""}»`),
    );
    draft.look(block, { ...looks.input, ...looks.number, ...(value.kind !== "count" && looks.answer) });
  });
  const plain: readonly (readonly [SelectionColumn, Parameters<typeof inputRule>[1], string, string])[] = [
    [
      "carriedOver",
      mark,
      "Chuyển tiếp",
      `Ghi x nếu năm ${year - 1} địa bàn không đạt và chuyển sang năm ${year}. Tính vào mức trần.`,
    ],
    ["proposed", mark, "Đề xuất", "Ghi x nếu đề xuất lựa chọn. Đề xuất chưa tính vào mức trần."],
    [
      "approved",
      mark,
      "Phê duyệt",
      "Ghi x nếu đã có quyết định phê duyệt. Tính vào mức trần; mỗi địa bàn tính một lần.",
    ],
    ["decisionNumber", shortText, "Số quyết định", "Ví dụ 245/QĐ-UBND. Địa bàn chuyển tiếp ghi quyết định ban đầu."],
    [
      "decisionDate",
      daysOfPlan(layout),
      "Ngày quyết định",
      `Ví dụ 15/12/${year - 1}. Địa bàn chuyển tiếp ghi ngày của quyết định ban đầu.`,
    ],
    ["circular15", mark, "Thông tư 15/2010", "Ghi x nếu địa bàn thuộc diện Thông tư 15/2010/TT-BCA."],
    ["reason", longText, "Lý do", "Bắt buộc khi chọn không theo thứ tự điểm; ít nhất 10 ký tự."],
    ["note", longText, "Ghi chú", "Ghi thêm nếu cần. Không ghi họ tên, thông tin của cá nhân."],
  ];
  for (const [use, kind, title, help] of plain) {
    const block = column(layout.selectionColumn(use));
    draft.input(inputRule(block, kind, title, help));
    draft.look(
      block,
      kind.type === "date"
        ? { ...looks.input, ...looks.day }
        : kind === mark
          ? { ...looks.input, ...looks.number }
          : looks.input,
    );
  }
}

/** Decisions may precede the first plan year. */
export function daysOfPlan({ order }: TemplateLayout) {
  const { from, to } = order.plan.period.value;
  return { type: "date", from: `${from - 1}-01-01`, to: `${to + 1}-12-31` } as const;
}

const howToFill: Readonly<Record<ValueColumn["kind"], string>> = {
  count: "Số nguyên; không phát sinh ghi 0, chưa có số liệu để trống.",
  "yes-no": "Chọn Có hoặc Không; chưa có số liệu để trống.",
  "three-level": "Chọn Không, Nghi hoặc Có; chưa có số liệu để trống.",
};

function kindOf({ kind }: ValueColumn) {
  return kind === "count" ? count : kind === "yes-no" ? yesNo : threeLevel;
}

function layLooks(draft: SheetDraft, layout: TemplateLayout): void {
  const { lastArea } = layout;
  const column = (use: SelectionColumn) => {
    const index = layout.selectionColumn(use);
    return blockName(first, index, lastArea, index);
  };
  draft.look(column("ordinal"), looks.number);
  draft.look(column("code"), { ...looks.number, format: "@" });
  draft.look(column("score"), looks.points);
  draft.look(column("rank"), looks.number);
  const flag = layout.selectionColumn("check");
  draft.look(column("check"), looks.flag);
  draft.when({
    block: column("check"),
    when: `LEN($${cellName(first, flag)})>0`,
    look: verdictLooks.open,
  });
  const approved = cellName(first, layout.selectionColumn("approved"));
  const carriedOver = cellName(first, layout.selectionColumn("carriedOver"));
  draft.when({
    block: column("name"),
    when: `OR($${approved}=${quotedText("x")},$${carriedOver}=${quotedText("x")})`,
    look: verdictLooks.good,
  });
}
