import type { LedgerEvent } from "../../core/life-cycle/ledger-entry.ts";
import type { Obligation } from "../../core/plan/obligation.ts";
import { obligationsOf } from "../../core/plan/obligations-7488.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Target } from "../../core/plan/plan.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import { terms } from "../../core/terms.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { answers } from "../../files/template/formulas.ts";
import { ledgerOf } from "../core/ledger-builder.ts";
import { values } from "./score-table.ts";
import type { DutyFacts, ScoredTable, TargetFacts, ToldEntry } from "./conformance-case.ts";

/** The facts of a target by its columns. */
export function targetValues({ columns }: Target, { part, whole, arisen, value }: TargetFacts) {
  const wholes = columns.filter(({ role }) => role === "whole");
  const cell = ({ id, role }: Target["columns"][number]) => {
    if (role === "value") return value ?? null;
    if (role === "part") return part ?? null;
    // Stated as one figure, the whole stands in its first column and nothing came on top of it.
    return id === wholes[0]?.id ? (whole ?? null) : (arisen ?? (whole === null || whole === undefined ? null : 0));
  };
  return Object.fromEntries(columns.map((column) => [column.id, cell(column)]));
}

/** What a ledger writes for each event. */
const words: Readonly<Record<LedgerEvent, string>> = {
  carriedOver: "Chuyển tiếp",
  proposed: "Đề xuất",
  approved: "Phê duyệt",
  met: terms.verdict.met.vi,
  notMet: terms.verdict.notMet.vi,
  monitored: "Theo dõi",
  left: "Đưa ra khỏi diện",
  relapsed: "Tái phức tạp",
};

/** A workbook whose ledger tells the entries, an entry a row. */
export function ledgerWorkbook(entries: readonly ToldEntry[]): WorkbookContent {
  return ledgerOf(...entries.map(([code, year, event, day]) => [code, year, words[event], day ?? null, null] as const));
}

/** A fact of the authority as a cell of a sheet. */
export function yesNo(answer: boolean | null | undefined): Cell {
  return answer === true ? "Có" : answer === false ? "Không" : null;
}

/** A duty of the plan by its code. */
export function dutyNamed(id: string): Obligation {
  const found = obligationsOf(plan7488).find((one) => one.id === id);
  if (!found) throw new Error(`no duty ${id}`);
  return found;
}

export const dutyHeadings: readonly Cell[] = [
  ...["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Có/Không"],
  ...["Số thực hiện", "Tổng số", "Số, ký hiệu", "Ngày"],
];

/** A row of the sheet «Thực hiện»; a duty of an area is that of Phước Tân. */
export function dutyCells({ duty, year, answer, done, total, document, date }: DutyFacts): readonly Cell[] {
  const name = dutyNamed(duty).scope.includes("area") ? "Xã Phước Tân" : null;
  const day = date ? serialOfIso(date) : null;
  return [duty, name, year, yesNo(answer), done ?? null, total ?? null, document ?? null, day];
}

/** A table of areas as a sheet has it: names, headings of the plan, yes and no in words. */
export function tableCells(
  { columns, rows }: Pick<ScoredTable, "columns" | "rows">,
  names: readonly string[] = [],
): readonly (readonly Cell[])[] {
  const kinds = columns.map((id) => values.find((one) => one.id === id));
  const word = (fact: number | null) =>
    fact === null ? null : fact === 1 ? answers.yes : fact === 0 ? answers.no : answers.suspected;
  return [
    ["Tên đơn vị", ...kinds.map((one) => one?.heading.vi ?? "")],
    ...rows.map((cells, index): Cell[] => [
      names[index] ?? `Xã ${index + 1}`,
      ...cells.map((fact, at) => (kinds[at]?.kind === "count" ? fact : word(fact))),
    ]),
  ];
}
