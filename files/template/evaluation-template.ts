import { fixes } from "../../core/plan/not-fixed.ts";
import { formatCitation } from "../../core/citation.ts";
import type { Plan, Target } from "../../core/plan/plan.ts";
import type { FactColumn } from "../../core/plan/target-columns.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { evaluationFlag } from "./flag-formulas.ts";
import { successFormula, targetFormula } from "./formulas.ts";
import { count, inputRule, longText, yesNo } from "./input-rules.ts";
import { shortHeading } from "./short-headings.ts";
import { looks, verdictLooks } from "./looks.ts";
import { pageBreaks } from "./page-breaks.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { layHeadings, pageHeader, rowHeight, widened, type HeadedColumn } from "./table-head.ts";
import { headingRows, inColumn, sheetTitles, unitList, verdictUse, type TemplateLayout } from "./template-layout.ts";
import { shortLocalityOf } from "./template-order.ts";
import { codeOfNameFormula, verdictConditions } from "./name-and-verdict.ts";

const { first } = headingRows;
/** Ordinal, code and name stand on every page. */
const titles = 3;

/** «Đánh giá»: the areas due in the year, the facts of the targets, and the verdicts that follow from them. */
export function evaluationTemplate(layout: TemplateLayout): SheetSpec {
  const { order, lastEvaluation: last } = layout;
  const draft = new SheetDraft(sheetTitles.evaluation);
  const columns = widened(headedColumns(order.plan));
  const right = columns.length - 1;
  const breaks = pageBreaks(columns, titles);
  layHeadings(draft, columns);
  const { group: top } = headingRows;
  draft.lay(top, 0, [`${shortLocalityOf(order)} ${order.year}`]);
  draft.look(blockName(top, 0, top, 0), looks.status);
  draft.look(blockName(first, 0, last, right), looks.given);
  for (let row: number = first; row <= last; row += 1) layArea(draft, layout, row);
  layInputs(draft, layout);
  const block = (use: string) => {
    const column = layout.evaluationColumn(use);
    return blockName(first, column, last, column);
  };
  draft.look(block("ordinal"), looks.number);
  draft.look(block("code"), looks.number);
  const verdicts = [...order.plan.targets.map(({ id }) => verdictUse(id)), "result"];
  for (const use of verdicts) {
    draft.look(block(use), { size: use === "result" ? 11 : 9, horizontal: "center", bold: use === "result" });
    for (const one of verdictConditions(block(use), cellName(first, layout.evaluationColumn(use)))) draft.when(one);
  }
  draft.look(block("check"), looks.flag);
  draft.when({
    block: block("check"),
    when: `LEN($${cellName(first, layout.evaluationColumn("check"))})>0`,
    look: verdictLooks.open,
  });
  return draft.spec({
    widths: columns.map(({ width }) => width),
    frozen: { rows: headingRows.column, columns: titles },
    print: {
      header: pageHeader(order, "BẢNG ĐÁNH GIÁ KẾT QUẢ CHUYỂN HÓA ĐỊA BÀN"),
      titleRows: { from: headingRows.group - 1, to: headingRows.column - 1 },
      titleColumns: { from: 0, to: titles - 1 },
      area: blockName(1, 0, last, right),
      ...(breaks.length > 0 && { breaksBefore: breaks }),
    },
  });
}

function headedColumns(plan: Plan): readonly HeadedColumn[] {
  const plain = (heading: string, width: number): HeadedColumn => ({ heading, group: null, width });
  const ofTarget = (target: Target): HeadedColumn[] => {
    const own = target.synonyms?.[0] ?? target.columns[0]?.heading.vi ?? target.title.vi;
    const group = `${target.id}. ${shortHeading(plan, target.id, own)}`;
    const facts = target.columns.map(({ heading }) => ({ heading: heading.vi, group, width: 7.5 }));
    return [...facts, { heading: "Kết quả", group, width: 8.5 }];
  };
  return [
    plain("STT", 4.3),
    plain("Mã", 7),
    plain("Tên đơn vị", 21),
    ...plan.targets.flatMap(ofTarget),
    ...plan.gates.map(({ id, title }) => plain(`${id}. ${title.vi}`, 9)),
    plain("Kết quả", 12),
    plain("Ghi chú", 16),
    plain("Kiểm tra", 40),
  ];
}

function layArea(draft: SheetDraft, layout: TemplateLayout, row: number): void {
  const { plan } = layout.order;
  const at = (use: string) => layout.evaluationColumn(use);
  draft.height(row, rowHeight);
  const name = inColumn(at("name"), row);
  const whenNamed = (formula: string) => `IF(${name}="","",${formula})`;
  draft.calculate(row, at("ordinal"), whenNamed(`ROW()-${first - 1}`));
  draft.calculate(row, at("code"), codeOfNameFormula(layout, name));
  const cells = Object.fromEntries(layout.facts.map(({ id }) => [id, inColumn(at(id), row)]));
  for (const target of plan.targets)
    draft.calculate(row, at(verdictUse(target.id)), whenNamed(targetFormula(target, cells)));
  const verdicts = plan.targets.map(({ id }) => cellName(row, at(verdictUse(id))));
  const gates = plan.gates.map(({ id }) => inColumn(at(id), row));
  if (fixes(plan, "successFloor")) draft.calculate(row, at("result"), whenNamed(successFormula(verdicts, gates, plan)));
  draft.calculate(row, at("check"), evaluationFlag(layout, row));
}

function layInputs(draft: SheetDraft, layout: TemplateLayout): void {
  const { order, lastEvaluation: last, facts } = layout;
  const column = (use: string) => {
    const index = layout.evaluationColumn(use);
    return blockName(first, index, last, index);
  };
  draft.input(
    inputRule(
      column("name"),
      { type: "cells", name: unitList },
      "Tên đơn vị",
      "Chọn địa bàn được phê duyệt hoặc chuyển tiếp trong năm; mã tự điền theo tên.",
    ),
  );
  draft.look(column("name"), looks.input);
  for (const fact of facts) {
    draft.input(
      inputRule(column(fact.id), fact.kind === "count" ? count : yesNo, titleOf(fact), helpOf(fact, order.plan)),
    );
    draft.look(column(fact.id), { ...looks.input, ...looks.number });
  }
  draft.input(
    inputRule(column("note"), longText, "Ghi chú", "Ghi thêm nếu cần. Không ghi họ tên, thông tin của cá nhân."),
  );
  draft.look(column("note"), looks.input);
}

function titleOf({ owner, heading }: FactColumn): string {
  return `${owner}. ${heading.vi}`;
}

function helpOf({ kind, owner }: FactColumn, plan: Plan): string {
  const said = [...plan.targets, ...plan.gates].find(({ id }) => id === owner);
  const isGate = plan.gates.some(({ id }) => id === owner);
  const how =
    kind === "count"
      ? "Số nguyên; không phát sinh ghi 0."
      : isGate
        ? "Chọn Có hoặc Không theo kết luận của cấp có thẩm quyền."
        : "Chọn Có hoặc Không.";
  return said ? `${how} ${formatCitation(said.citation)}. «${said.title.vi}»` : how;
}
