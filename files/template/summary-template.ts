import { formatCitation } from "../../core/citation.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { looks, verdictLooks } from "./looks.ts";
import { verdictConditions } from "./name-and-verdict.ts";
import { blockName, cellName, SheetDraft } from "./sheet-draft.ts";
import { yearsOfPlan } from "./stated-formulas.ts";
import { linesOf, type Line, type UnsaidLine } from "./summary-lines.ts";
import { firstSummaryYear, layYears } from "./summary-years.ts";
import { layTitle, linesIn } from "./table-head.ts";
import { sheetTitles, summaryRows, type TemplateLayout } from "./template-layout.ts";

/** In characters: together one A4 page upright, at nine points. */
const widths = [34, 10, 12, 7, 8.5, 7, 8.5];
const right = widths.length - 1;
const headingRow = summaryRows.base - 1;

/** «Tổng hợp»: cap, objectives and due date, each with its clause, to be printed and signed; nothing is filled in here. */
export function summaryTemplate(layout: TemplateLayout): SheetSpec {
  const { order } = layout;
  const draft = new SheetDraft(sheetTitles.summary);
  layTitle(draft, order, "TỔNG HỢP KẾT QUẢ CHUYỂN HÓA ĐỊA BÀN", { from: 0, to: right });
  draft.height(2, 40);
  draft.lay(headingRow, 0, ["Nội dung", "Số liệu", "Kết luận", "Căn cứ"]);
  draft.merge(blockName(headingRow, 3, headingRow, right));
  draft.look(blockName(headingRow, 0, headingRow, right), looks.heading);
  for (const line of linesOf(layout)) layLine(draft, line);
  layYears(draft, layout, right);
  const verdicts = blockName(summaryRows.base, 2, summaryRows.toCheck, 2);
  for (const one of verdictConditions(verdicts, cellName(summaryRows.base, 2))) draft.when(one);
  draft.when({
    block: cellBlock(summaryRows.toCheck, 1),
    when: `${cellName(summaryRows.toCheck, 1)}>0`,
    look: verdictLooks.open,
  });
  const last = laySignatures(draft, firstSummaryYear + yearsOfPlan(layout).length + 1);
  return draft.spec({ widths, landscape: false, print: { area: blockName(1, 0, last, right) } });
}

/** Room below for the two who sign; its last row. */
function laySignatures(draft: SheetDraft, row: number): number {
  const signers = [
    [0, 1, "NGƯỜI LẬP BIỂU (ký)"],
    [2, right, "THỦ TRƯỞNG ĐƠN VỊ (ký, đóng dấu)"],
  ] as const;
  for (const [from, to, office] of signers) {
    draft.lay(row, from, [office]);
    draft.merge(blockName(row, from, row, to));
    draft.look(blockName(row, from, row, to), { bold: true, horizontal: "center" });
  }
  return row + 5;
}

function layLine(draft: SheetDraft, line: Line | UnsaidLine): void {
  const { row } = line;
  draft.look(blockName(row, 0, row, right), looks.given);
  draft.height(row, 20);
  if ("unsaid" in line) {
    draft.merge(blockName(row, 0, row, right));
    return draft.lay(row, 0, [line.unsaid]);
  }
  const { words, formula, result, verdict, citations, isDay = false } = line;
  const basis = citations.flatMap((citation) => (citation ? formatCitation(citation) : [])).join("; ");
  const room = widths.slice(3).reduce((sum, width) => sum + width, 0);
  draft.height(row, 5 + 15 * Math.max(1, linesIn(words, widths[0] ?? 0), linesIn(basis, room + 2)));
  draft.lay(row, 0, [words]);
  draft.calculate(row, 1, formula, result);
  draft.look(cellBlock(row, 1), isDay ? looks.day : looks.number);
  if (verdict) draft.calculate(row, 2, ...verdict);
  draft.look(cellBlock(row, 2), { bold: true, horizontal: "center" });
  draft.lay(row, 3, [basis]);
  draft.merge(blockName(row, 3, row, right));
}

function cellBlock(row: number, column: number): string {
  return blockName(row, column, row, column);
}
