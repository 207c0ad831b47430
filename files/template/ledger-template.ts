import { ledgerEvents } from "../../core/life-cycle/ledger-entry.ts";
import { terms } from "../../core/terms.ts";
import type { InputKind, SheetSpec } from "../write/sheet-spec.ts";
import { ledgerFlag } from "./flag-formulas.ts";
import { inputRule, longText, shortText } from "./input-rules.ts";
import { looks, verdictLooks } from "./looks.ts";
import { codeOfNameFormula } from "./name-and-verdict.ts";
import { daysOfPlan } from "./selection-template.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { pageHeader } from "./table-head.ts";
import {
  firstLedgerRow,
  inColumn,
  ledgerColumns,
  sheetTitles,
  unitList,
  type LedgerColumn,
  type TemplateLayout,
} from "./template-layout.ts";

const headings: Readonly<Record<LedgerColumn, string>> = {
  year: "Năm",
  name: "Tên đơn vị",
  code: "Mã",
  event: "Sự kiện",
  date: "Ngày",
  decisionNumber: "Số quyết định",
  note: "Ghi chú",
  check: "Kiểm tra",
};
const headingRow = firstLedgerRow - 1;

/** «Sổ theo dõi»: what happened to the areas, one row an event, in any order. */
export function ledgerTemplate(layout: TemplateLayout): SheetSpec {
  const { plan, year } = layout.order;
  const last = layout.lastLedger;
  const draft = new SheetDraft(sheetTitles.ledger);
  const right = ledgerColumns.length - 1;
  const column = (use: LedgerColumn) => ledgerColumns.indexOf(use);
  const block = (use: LedgerColumn) => blockName(firstLedgerRow, column(use), last, column(use));
  draft.lay(
    headingRow,
    0,
    ledgerColumns.map((use) => headings[use]),
  );
  draft.look(blockName(headingRow, 0, headingRow, right), looks.heading);
  draft.look(blockName(firstLedgerRow, 0, last, right), looks.given);
  for (let row: number = firstLedgerRow; row <= last; row += 1) {
    draft.calculate(row, column("code"), codeOfNameFormula(layout, inColumn(column("name"), row)));
    draft.calculate(row, column("check"), ledgerFlag(layout, row));
  }
  const { from, to } = plan.period.value;
  const inputs: readonly (readonly [LedgerColumn, InputKind, string])[] = [
    [
      "year",
      { type: "whole", from, to },
      `Năm kế hoạch, từ ${from} đến ${to}. «Chuyển tiếp» ghi năm được chuyển sang.`,
    ],
    ["name", { type: "cells", name: unitList }, "Chọn tên trong danh mục; mã tự điền theo tên."],
    [
      "event",
      { type: "choice", of: ledgerEvents.map((event) => terms.event[event].vi) },
      `Mỗi dòng một sự kiện của một địa bàn; sự kiện của năm ${year} đã có ở «${sheetTitles.selection}», «${sheetTitles.evaluation}» thì không ghi lại. Tái phức tạp: theo kết luận của cấp có thẩm quyền.`,
    ],
    ["date", daysOfPlan(layout), "Ngày của sự kiện; ví dụ 15/01/2018. Chưa rõ thì để trống."],
    ["decisionNumber", shortText, "Số quyết định hoặc văn bản, nếu có."],
    ["note", longText, "Ghi thêm nếu cần. Không ghi họ tên, thông tin của cá nhân."],
  ];
  for (const [use, kind, help] of inputs) {
    draft.input(inputRule(block(use), kind, headings[use], help));
    draft.look(block(use), use === "date" ? { ...looks.input, ...looks.day } : looks.input);
  }
  draft.look(block("code"), looks.number);
  draft.look(block("year"), looks.number);
  draft.look(block("check"), looks.flag);
  draft.when({
    block: block("check"),
    when: `LEN($${cellName(firstLedgerRow, column("check"))})>0`,
    look: verdictLooks.open,
  });
  return draft.spec({
    widths: [8, 26, 9, 19, 13, 18, 26, 44],
    frozen: { rows: headingRow, columns: 0 },
    names: ["DIABAN_SOTHEODOI"],
    print: {
      header: pageHeader(layout.order, "SỔ THEO DÕI ĐỊA BÀN CHUYỂN HÓA"),
      titleRows: { from: headingRow - 1, to: headingRow - 1 },
      area: blockName(1, 0, last, right),
    },
  });
}
