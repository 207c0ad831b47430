import { formatCitation } from "../../core/citation.ts";
import { dutiesKnown } from "../../core/duties/duties-known.ts";
import type { EvidenceKind, Obligation } from "../../core/plan/obligation.ts";
import { fill } from "../../core/sentence.ts";
import { obligationHeadings, type ObligationColumn } from "../../core/sheet/obligations/obligation-headings.ts";
import { terms } from "../../core/terms.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { InputKind, SheetSpec } from "../write/sheet-spec.ts";
import { answers, quotedText } from "./formulas.ts";
import { count, inputRule, longText, shortText, yesNo } from "./input-rules.ts";
import { looks } from "./looks.ts";
import { codeOfNameFormula, verdictConditions } from "./name-and-verdict.ts";
import { obligationFormula } from "./obligation-formulas.ts";
import { obligationRows, type HolderRows } from "./obligation-rows.ts";
import { daysOfPlan } from "./selection-template.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { pageHeader, rowHeight } from "./table-head.ts";
import { fixed, headingRows, inColumn, sheetTitles, unitList, type TemplateLayout } from "./template-layout.ts";
import { localityOf } from "./template-order.ts";

/** In the order of the columns, in characters: together one A4 page across. */
const widths: Readonly<Record<ObligationColumn, number>> = {
  id: 6,
  heading: 34,
  clause: 12,
  who: 19,
  code: 6,
  name: 15,
  year: 5.5,
  answer: 7,
  done: 7.5,
  total: 6,
  document: 12,
  date: 10,
  money: 8,
  verdict: 13.5,
  note: 13,
};
const columns = Object.keys(obligationHeadings) as readonly ObligationColumn[];
const columnOf = (use: ObligationColumn) => columns.indexOf(use);
const group = { ...looks.given, bold: true, wrap: false, borders: {} };
const evidence = ["answer", "done", "total", "document", "date", "money"] as const satisfies readonly EvidenceKind[];
const counted = ["met", "notMet", "notApplicable", "undetermined"] as const satisfies readonly Verdict[];

/** «Thực hiện»: the duties of the plan and their evidence, a row a duty and holder; null where the plan has none. */
export function obligationTemplate(layout: TemplateLayout): SheetSpec | null {
  const { order } = layout;
  const holders = obligationRows(order);
  const last = holders.at(-1)?.duties.at(-1)?.row;
  if (last === undefined) return null;
  const draft = new SheetDraft(sheetTitles.obligations);
  const { group: sumRow, column: headingRow, first } = headingRows;
  const right = columns.length - 1;
  draft.lay(
    headingRow,
    0,
    columns.map((use) => obligationHeadings[use]),
  );
  draft.look(blockName(headingRow, 0, headingRow, right), { ...looks.heading, size: 9 });
  draft.height(headingRow, 36);
  draft.look(blockName(first, 0, last, right), { ...looks.given, size: 9 });
  for (const use of ["id", "code", "year", "verdict"] as const)
    draft.look(blockName(first, columnOf(use), last, columnOf(use)), looks.number);
  for (const holder of holders) layHolder(draft, layout, holder);
  const verdicts = blockName(first, columnOf("verdict"), last, columnOf("verdict"));
  layVerdicts(draft, verdicts);
  layNotes(draft, blockName(first, columnOf("note"), last, columnOf("note")));
  // Nobody has chosen an area yet: only the locality's duties are counted.
  const all = holders.reduce((sum, { scope, duties }) => sum + (scope === "area" ? 0 : duties.length), 0);
  const nothing = { known: 0, all, met: 0, notMet: 0, notApplicable: 0, open: all };
  draft.calculate(sumRow, 0, sumFormula(verdicts), fill(dutiesKnown, nothing).vi);
  draft.look(blockName(sumRow, 0, sumRow, 0), looks.status);
  draft.height(sumRow, 18);
  return draft.spec({
    widths: columns.map((use) => widths[use]),
    frozen: { rows: headingRow, columns: columnOf("clause") },
    names: ["DIABAN_THUCHIEN"],
    print: {
      header: pageHeader(order, "SỔ THỰC HIỆN KẾ HOẠCH"),
      titleRows: { from: sumRow - 1, to: headingRow - 1 },
      area: blockName(1, 0, last, right),
    },
  });
}

function layHolder(draft: SheetDraft, layout: TemplateLayout, { scope, numeral, groupRow, duties }: HolderRows): void {
  const { order } = layout;
  const right = columns.length - 1;
  draft.height(groupRow, rowHeight);
  draft.look(blockName(groupRow, 0, groupRow, right), group);
  draft.look(blockName(groupRow, 0, groupRow, 0), { horizontal: "left" });
  const chosen = fixed(cellName(groupRow, columnOf("name")));
  if (scope === "area") {
    const rule = inputRule(
      blockName(groupRow, columnOf("name"), groupRow, columnOf("name")),
      { type: "cells", name: unitList },
      "Tên đơn vị",
      "Chọn địa bàn được phê duyệt hoặc chuyển tiếp trong năm; các dòng bên dưới là nghĩa vụ của địa bàn đó.",
    );
    draft.input(rule);
    draft.look(rule.block, { ...looks.input, size: 9 });
    draft.calculate(
      groupRow,
      0,
      `IF(${chosen}="",${quotedText(`${numeral}. Chọn tên địa bàn`)},${quotedText(`${numeral}. `)}&${chosen})`,
      `${numeral}. Chọn tên địa bàn`,
    );
  } else {
    draft.lay(groupRow, 0, [`${numeral}. ${terms.level[scope].vi}`]);
  }
  for (const { row, obligation } of duties) {
    const { id, heading, citation, who } = obligation;
    draft.lay(row, 0, [id, heading.vi, citation.clause, who.vi]);
    draft.lay(row, columnOf("year"), [order.year]);
    // A duty or a holder of more letters than its column takes two lines.
    const isLong = heading.vi.length > 45 || who.vi.length > 24;
    draft.height(row, isLong ? 24 : rowHeight);
    if (scope === "area") {
      draft.calculate(row, columnOf("name"), `IF(${chosen}="","",${chosen})`);
      draft.calculate(row, columnOf("code"), codeOfNameFormula(layout, inColumn(columnOf("name"), row)));
    } else draft.lay(row, columnOf("name"), [localityOf(order)]);
    layEvidence(draft, layout, obligation, row);
    const verdict = verdictOf(layout, obligation, row);
    const isFree = scope === "area";
    draft.calculate(
      row,
      columnOf("verdict"),
      isFree ? `IF(${inColumn(columnOf("name"), row)}="","",${verdict})` : verdict,
      isFree ? "" : terms.verdict.undetermined.vi,
    );
  }
}

/** White where the duty asks for evidence, with the plan's own words while one types; grey elsewhere. */
function layEvidence(draft: SheetDraft, layout: TemplateLayout, obligation: Obligation, row: number): void {
  const kinds: Readonly<Record<EvidenceKind, InputKind>> = {
    answer: yesNo,
    done: count,
    total: count,
    document: shortText,
    date: daysOfPlan(layout),
    money: { type: "decimal", from: 0 },
  };
  for (const use of evidence.filter((kind) => obligation.evidence.includes(kind))) {
    const block = blockName(row, columnOf(use), row, columnOf(use));
    const help = `${formatCitation(obligation.citation)}: «${obligation.sentence.vi}»`;
    draft.input(inputRule(block, kinds[use], `${obligation.id}. ${obligationHeadings[use]}`, help));
    draft.look(block, { ...looks.input, ...(use === "date" ? looks.day : looks.number), size: 9 });
  }
}

function verdictOf(layout: TemplateLayout, obligation: Obligation, row: number): string {
  const cell = (use: ObligationColumn) => inColumn(columnOf(use), row);
  const { plan, year } = layout.order;
  const isExempt = obligation.notApplicableWithout === undefined ? null : exempted(layout, obligation, cell("name"));
  return obligationFormula({
    obligation,
    cells: {
      answer: cell("answer"),
      done: cell("done"),
      total: cell("total"),
      document: cell("document"),
      date: cell("date"),
    },
    year,
    plan,
    ...(isExempt !== null && { isExempt }),
    ...(obligation.isSelection && { isProved: decided(layout) }),
  });
}

/** The list has an approved area with the number and the day of its decision. */
function decided(layout: TemplateLayout): string {
  const areas = (use: "approved" | "decisionNumber" | "decisionDate") => layout.areas(layout.selectionColumn(use));
  const isApproved = `(${areas("approved")}=${quotedText(answers.mark)})`;
  return `SUMPRODUCT(${isApproved}*(LEN(${areas("decisionNumber")})>0)*ISNUMBER(${areas("decisionDate")}))>0`;
}

/** The list says no to the column without which the area need not do it. */
function exempted(layout: TemplateLayout, { notApplicableWithout }: Obligation, name: string): string | null {
  const column = layout.values.findIndex(({ id }) => id === notApplicableWithout);
  if (column < 0) return null;
  const names = layout.areas(layout.selectionColumn("name"));
  const cells = layout.areas(layout.valueColumn(column));
  return `COUNTIFS(${names},${name},${cells},${quotedText(answers.no)})>0`;
}

function sumFormula(verdicts: string): string {
  const [met, notMet, notApplicable, open] = counted.map(
    (verdict) => `COUNTIF(${verdicts},${quotedText(terms.verdict[verdict].vi)})`,
  );
  const known = `${met}+${notMet}+${notApplicable}`;
  const figures = { known: `(${known})`, all: `(${known}+${open})`, met, notMet, notApplicable, open };
  return dutiesKnown.vi
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? quotedText(part) : figures[part as keyof typeof figures]))
    .join("&");
}

function layVerdicts(draft: SheetDraft, verdicts: string): void {
  const [top = verdicts] = verdicts.split(":");
  for (const one of verdictConditions(verdicts, top)) draft.when(one);
}

function layNotes(draft: SheetDraft, notes: string): void {
  draft.input(inputRule(notes, longText, "Ghi chú", "Ghi thêm nếu cần. Không ghi họ tên, thông tin của cá nhân."));
  draft.look(notes, { ...looks.input, size: 9, wrap: false });
}
