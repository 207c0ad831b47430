import { columnName } from "../../core/address.ts";
import { factColumns, type FactColumn } from "../../core/plan/target-columns.ts";
import { valueColumns, type ValueColumn } from "../../core/plan/value-columns.ts";
import { unitsCap } from "../../core/plan/cap-of.ts";
import { managedSheetTitles } from "../../core/sheet/managed/managed-sheets.ts";
import { blockName, cellName } from "./sheet-draft.ts";
import type { TemplateOrder } from "./template-order.ts";

/** Titles of the sheets, in the order of their tabs but for the last, which is hidden. */
export const sheetTitles = {
  guide: "Hướng dẫn",
  selection: "Lựa chọn",
  evaluation: "Đánh giá",
  ledger: managedSheetTitles.DIABAN_SOTHEODOI.vi,
  obligations: managedSheetTitles.DIABAN_THUCHIEN.vi,
  summary: "Tổng hợp",
  scale: managedSheetTitles.DIABAN_THANGDIEM.vi,
  settings: managedSheetTitles.DIABAN_CAIDAT.vi,
  calculation: "Tính toán",
} as const;

type SheetId = keyof typeof sheetTitles;

/** Defined name of the units' names, for the drop-downs. */
export const unitList = "DIABAN_TENDONVI";

/** Rows of headings of the sheets with one row an area: groups and columns; areas below. */
export const headingRows = { group: 1, column: 2, first: 3 } as const;

/** First row of the scale, one row a value column. */
export const firstScaleRow = 6;
export const firstLedgerRow = 2;

/** How the settings call the number of communes that the user states. */
export const baseItem = "Số đơn vị cấp xã";
export const settingsRows = {
  year: 3,
  locality: 4,
  registerOn: 5,
  registered: 6,
  base: 7,
  reportDue: 8,
  judgedOn: 9,
  countedFrom: 10,
  countedTo: 11,
  committee: 12,
  plan: 13,
} as const;

/** What of a year the life cycle of an area comes to, one column each, year after year. */
export const yearColumns = [
  "approved",
  "carriedOver",
  "saidMet",
  "saidNotMet",
  "relapsed",
  "approvedOn",
  "judgedOn",
  "relapsedOn",
  "relapsedFirst",
  "cameOver",
  "inferred",
  "due",
  "met",
  "failed",
  "relapseCounts",
  "succeeds",
  "carryable",
] as const;
export type YearColumn = (typeof yearColumns)[number];

/** Where everything stands: the sheets' formulas speak of each other's cells. */
export class TemplateLayout {
  readonly values: readonly ValueColumn[];
  readonly facts: readonly FactColumn[];
  readonly lastArea: number;
  readonly lastEvaluation: number;
  readonly lastLedger: number;
  /** Plan years, and the one before: who is carried over into the first year was on a list before. */
  readonly years: readonly number[];
  private readonly afterValues: number;

  constructor(readonly order: TemplateOrder) {
    const { plan, units } = order;
    this.values = valueColumns(plan.criteria);
    this.facts = factColumns(plan);
    this.afterValues = firstValue + this.values.length;
    this.lastArea = headingRows.first + units.length - 1;
    // Without a cap every unit may be on the list.
    const cap = unitsCap(units.length, plan);
    const most = cap === null ? units.length : Math.max(10, 3 * cap);
    this.lastEvaluation = headingRows.first + Math.min(units.length, most) - 1;
    this.lastLedger = firstLedgerRow + Math.max(200, Math.ceil((6 * units.length) / 100) * 100) - 1;
    const { from, to } = plan.period.value;
    this.years = Array.from({ length: to - from + 2 }, (_, index) => from - 1 + index);
  }

  /** Column of a plain use on the selection sheet. */
  selectionColumn(use: SelectionColumn): number {
    const before = columnsBefore.indexOf(use as ColumnBefore);
    return before >= 0 ? before : this.afterValues + columnsAfter.indexOf(use as ColumnAfter);
  }

  valueColumn(index: number): number {
    return firstValue + index;
  }

  /** Column of a use on the evaluation sheet: a fact's id, "T2 verdict", or one of the plain ones. */
  evaluationColumn(use: string): number {
    return this.evaluationUses.indexOf(use);
  }

  /** The columns of the evaluation sheet, left to right: facts of a target, then its verdict. */
  get evaluationUses(): readonly string[] {
    const { targets, gates } = this.order.plan;
    return [
      ...columnsBefore,
      ...targets.flatMap(({ id, columns }) => [...columns.map((column) => column.id), verdictUse(id)]),
      ...gates.map(({ id }) => id),
      "result",
      "note",
      "check",
    ];
  }

  /** The block of a selection column over all areas, from any sheet. */
  areas(column: number): string {
    return outside("selection", blockName(headingRows.first, column, this.lastArea, column));
  }

  evaluations(use: string): string {
    const column = this.evaluationColumn(use);
    return outside("evaluation", blockName(headingRows.first, column, this.lastEvaluation, column));
  }

  entries(use: LedgerColumn): string {
    const column = ledgerColumns.indexOf(use);
    return outside("ledger", blockName(firstLedgerRow, column, this.lastLedger, column));
  }

  /** Column of a year's figure on the sheet of calculations; areas stand in the rows of the selection sheet. */
  yearColumn(year: number, column: YearColumn): number {
    return this.afterValues + this.years.indexOf(year) * yearColumns.length + yearColumns.indexOf(column);
  }

  /** Columns of the sheet of calculations after those of the years. */
  phaseColumn(column: "transformed" | "due"): number {
    const start = this.afterValues + this.years.length * yearColumns.length;
    return start + ["transformed", "due"].indexOf(column);
  }

  /** Columns of the sheet of calculations with the least and the most points that an area can have. */
  scoreEndColumn(end: "low" | "high"): number {
    return this.phaseColumn("due") + (end === "low" ? 1 : 2);
  }

  /** A condition: somebody has begun to fill in the list; until then its blank marks say nothing. */
  get isListed() {
    const figures = [this.valueColumn(0), this.valueColumn(this.values.length - 1)] as const;
    const marks = [this.selectionColumn("carriedOver"), this.selectionColumn("approved")] as const;
    const blocks = (this.values.length > 0 ? [figures, marks] : [marks]).map(([from, to]) =>
      outside("selection", blockName(headingRows.first, from, this.lastArea, to)),
    );
    return `${blocks.map((block) => `COUNTA(${block})`).join("+")}>0`;
  }

  /** A figure of a year over all areas. */
  calculated(column: number): string {
    return outside("calculation", blockName(headingRows.first, column, this.lastArea, column));
  }

  /** The base of the cap, the cap, and the areas that count against it, on the summary. */
  get cap() {
    return outside("summary", cellName(summaryRows.cap, 1));
  }

  get used() {
    return outside("summary", cellName(summaryRows.used, 1));
  }
}

/** Rows of the summary that other sheets speak of. */
export const summaryRows = {
  base: 5,
  cap: 6,
  approved: 7,
  carriedOver: 8,
  used: 9,
  room: 10,
  due: 11,
  met: 12,
  failed: 13,
  pending: 14,
  needed: 15,
  transformed: 16,
  relapsed: 17,
  reportDue: 18,
  toCheck: 19,
} as const;

const columnsBefore = ["ordinal", "code", "name"] as const;
type ColumnBefore = (typeof columnsBefore)[number];
const firstValue = columnsBefore.length;

export const columnsAfter = [
  "score",
  "rank",
  "carriedOver",
  "proposed",
  "approved",
  "decisionNumber",
  "decisionDate",
  "circular15",
  "reason",
  "note",
  "check",
] as const;
type ColumnAfter = (typeof columnsAfter)[number];
export type SelectionColumn = ColumnBefore | ColumnAfter;

export const ledgerColumns = ["year", "name", "code", "event", "date", "decisionNumber", "note", "check"] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

/** The use of the column with a target's verdict. @example verdictUse("T2") // "T2 verdict" */
export function verdictUse(target: string): string {
  return `${target} verdict`;
}

/** An address as another sheet says it. @example outside("selection", "C9") // "'Lựa chọn'!C9" */
export function outside(sheet: SheetId, address: string): string {
  return `'${sheetTitles[sheet]}'!${fixed(address)}`;
}

/** @example fixed("C9:C38") // "$C$9:$C$38" */
export function fixed(address: string): string {
  return address.replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
}

/** A cell of a fixed column. @example inColumn(2, 9) // "$C9" */
export function inColumn(column: number, row: number): string {
  return `$${columnName(column)}${row}`;
}
