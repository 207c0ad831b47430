import { parseBlock, type Block } from "../../../core/address.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { valueColumns, type ValueColumn } from "../../../core/plan/value-columns.ts";
import {
  isUnreadable,
  readCriteriaRange,
  type CriteriaRange,
  type UnreadableRange,
} from "../../../core/sheet/selection/criteria-range.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { badInput } from "../cell-error.ts";
import { asRows, parameter, type Suggesting } from "../parameter.ts";
import { planSetting } from "../plan-setting.ts";
import { usedRows, wholeColumn } from "../used-rows.ts";
import { areaRows, rangeText } from "./range-text.ts";

/** How many columns of figures the plan's criteria take. */
export const columnCount = valueColumns(plan7488.criteria).length;

/** A range of figures as it was read, and how many rows it was given with. */
export interface GivenRange extends CriteriaRange {
  readonly height: number;
  /** Of a range without names: rows in which nothing stands, those below the last area too. */
  readonly emptyRows: number;
}

/** The figures of the areas. */
export const criteria = parameter({
  name: { vi: "số_liệu", en: "criteria" },
  says: {
    vi: `Vùng số liệu: đủ ${columnCount} cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.`,
    en: `The figures: all ${columnCount} columns in their order, or a range with its header row and the columns in any order.`,
  },
  isRange: true,
  read: readFigures,
  suggest: suggestFigures,
});

/** Figures with their header where the columns are not exactly those of the plan. */
export function suggestFigures({ assessment: { opened }, place }: Suggesting): string | null {
  const { sheet } = opened.sheets.selection;
  return sheet && rangeText(sheet.table.sheet, figuresOf(sheet), place);
}

export function readFigures(argument: unknown, plan: Plan): GivenRange {
  const { criteria } = planSetting(plan, "criteria");
  const rows = asRows(usedRows(argument));
  const range = readCriteriaRange(rows, criteria);
  if (isUnreadable(range)) throw badInput(refusal(range, valueColumns(criteria)));
  if (range.facts.length === 0)
    throw badInput("Dưới dòng tiêu đề không có dòng số liệu nào. Hãy chọn cả các dòng địa bàn.");
  const height = Array.isArray(argument) ? argument.length : 1;
  const within = rows.slice(range.headerRows).filter((cells) => cells.every((cell) => cell === null)).length;
  // The end of a whole column says nothing of how many units there are.
  const below = height < wholeColumn ? height - rows.length : 0;
  return { ...range, height, emptyRows: range.hasNames ? 0 : within + below };
}

function refusal({ why, width, column = "" }: UnreadableRange, columns: readonly ValueColumn[]): string {
  if (why === "duplicate-column") return `Hai cột cùng là tiêu chí ${column}. Hãy bỏ bớt một cột khỏi vùng.`;
  if (why === "empty") return "Vùng số liệu đang trống. Hãy chọn vùng có dòng tiêu đề và các dòng địa bàn.";
  const order = [...new Set([columns[0], columns.at(-1)].map((one) => one?.id))].join(" … ");
  return `Vùng có ${width} cột và không có dòng tiêu đề tiêu chí nào đọc được. Hãy chọn đủ ${columns.length} cột theo thứ tự ${order}, hoặc chọn vùng kèm dòng tiêu đề.`;
}

function figuresOf(sheet: SelectionSheet): Block {
  const { table, columns, values, headerTop } = sheet;
  const { top, left } = parseBlock(table.address);
  const ids = values.map(({ id }) => id);
  const used = columns.filter(({ use }) => use !== null && ids.includes(use));
  const places = used.map(({ index }) => index);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isInOrder =
    used.length === ids.length && ids.every((id, at) => used.find(({ use }) => use === id)?.index === first + at);
  const rows = areaRows(sheet);
  return { top: isInOrder ? rows.top : top + headerTop, bottom: rows.bottom, left: left + first, right: left + last };
}
