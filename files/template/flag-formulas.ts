import type { LedgerEvent } from "../../core/life-cycle/ledger-entry.ts";
import { registerDates } from "../../core/register/registers.ts";
import { shortestReason } from "../../core/sheet/managed/log.ts";
import { terms } from "../../core/terms.ts";
import { answers, not, quotedText as text } from "./formulas.ts";
import { cellName } from "./sheet-draft.ts";
import {
  fixed,
  headingRows,
  inColumn,
  ledgerColumns,
  outside,
  yearColumns,
  type LedgerColumn,
  type TemplateLayout,
  type YearColumn,
} from "./template-layout.ts";

/** What the columns «Kiểm tra» say, by the code of the check that says the same of the sheet. */
export const flagWords = {
  "blank-value": "số liệu còn trống.",
  unreadable: "ô không đọc được.",
  "selected-with-zero-score": "Được chọn nhưng 0 điểm (Quy ước Q13).",
  "selected-without-decision": "Thiếu số hoặc ngày quyết định.",
  "reselected-after-success": "Đã chuyển hóa thành công, chưa ghi tái phức tạp.",
  "carried-over-missing": "Năm trước không đạt: phải chuyển tiếp (Quy ước Q9).",
  "selected-out-of-order": "Chọn không theo thứ tự điểm: ghi lý do (Quy ước Q13).",
  "selected-not-evaluated": "Chưa đánh giá (Quy ước Q9).",
  "missing-name": "Chưa chọn tên đơn vị.",
  "unknown-unit": "Tên không có trong danh mục.",
  "duplicate-unit": "Trùng đơn vị.",
  "evaluated-not-selected": "Không thuộc diện phải đánh giá trong năm (Quy ước Q9).",
  "gate-blank": "Chưa kết luận điều kiện bắt buộc.",
  "part-exceeds-whole": "có phần lớn hơn tổng (Quy ước Q8).",
  "entry-unreadable": "Thiếu năm hoặc sự kiện.",
  "year-outside-plan": "Năm ngoài thời hạn của kế hoạch.",
  "undated-entry": "Ghi ngày: trong năm này danh mục đơn vị thay đổi.",
  "duplicate-year-entry": "Ghi trùng, hoặc có cả «Đạt» và «Không đạt».",
  "impossible-transition": "Trái trình tự, không được tính (Quy ước Q9, Q12).",
} as const;
export type FlagCode = keyof typeof flagWords;

/** Sentences one after the other, each where its condition holds. */
class Flags {
  private readonly parts: string[] = [];

  add(code: FlagCode, condition: string, before?: string): void {
    const said = before === undefined ? text(`${flagWords[code]} `) : `${before}&${text(` ${flagWords[code]} `)}`;
    this.parts.push(`IF(${condition},${said},"")`);
  }

  get formula(): string {
    return `TRIM(${this.parts.join("&")})`;
  }
}

/** Column «Kiểm tra» of an area on the list. */
export function selectionFlag(layout: TemplateLayout, row: number): string {
  const { values, order } = layout;
  const at = (use: Parameters<TemplateLayout["selectionColumn"]>[0]) => inColumn(layout.selectionColumn(use), row);
  const year = (of: number, column: YearColumn) => outside("calculation", cellName(row, layout.yearColumn(of, column)));
  const [approved, carriedOver] = [isMarked(at("approved")), isMarked(at("carriedOver"))];
  const selected = `OR(${approved},${carriedOver})`;
  const [succeeded, relapsed] = [year(order.year - 1, "succeeds"), year(order.year, "relapsed")];
  const [left, right] = [layout.valueColumn(0), layout.valueColumn(values.length - 1)];
  const block = `${inColumn(left, row)}:${inColumn(right, row)}`;
  const counts = outside("calculation", `${cellName(row, left)}:${cellName(row, right)}`);
  const words = [answers.yes, answers.no, answers.suspected].map((word) => `COUNTIF(${block},${text(word)})`);
  const unreadable = `(${values.length}-COUNTBLANK(${block})-COUNT(${counts})-${words.join("-")})`;
  const flags = new Flags();
  // A plan without criteria has no figures to fill in and no points.
  const isScored = values.length > 0;
  if (isScored) {
    flags.add("blank-value", `COUNTBLANK(${block})>0`, `COUNTBLANK(${block})`);
    flags.add("unreadable", `${unreadable}>0`, unreadable);
    flags.add("selected-with-zero-score", `AND(${approved},ISNUMBER(${at("score")}),${at("score")}=0)`);
  }
  flags.add("selected-without-decision", `AND(${selected},OR(${at("decisionNumber")}="",${at("decisionDate")}=""))`);
  flags.add("reselected-after-success", `AND(${selected},${succeeded}=1,${relapsed}=0)`);
  flags.add(
    "carried-over-missing",
    `AND(${not(selected)},${year(order.year - 1, "failed")}*${year(order.year - 1, "carryable")}*(1-${succeeded}*${relapsed})=1)`,
  );
  if (isScored)
    flags.add(
      "selected-out-of-order",
      `AND(${approved},${not(carriedOver)},LEN(TRIM(${at("reason")}))<${shortestReason},${betterRivals(layout, row)}>0)`,
    );
  const due = outside("calculation", cellName(row, layout.phaseColumn("due")));
  const names = layout.evaluations("code");
  flags.add("selected-not-evaluated", `AND(${due}=1,COUNTIF(${names},"?*")>0,COUNTIF(${names},${at("code")})=0)`);
  return flags.formula;
}

/** How many areas that are not on the list surely stand above this one: not those that were transformed and stay so. */
function betterRivals(layout: TemplateLayout, row: number): string {
  const column = (use: Parameters<TemplateLayout["selectionColumn"]>[0]) =>
    fixed(blockOfAreas(layout, layout.selectionColumn(use)));
  const { year } = layout.order;
  const succeeded = `${layout.calculated(layout.yearColumn(year - 1, "succeeds"))}*(1-${layout.calculated(layout.yearColumn(year, "relapsed"))})`;
  const most = outside("calculation", cellName(row, layout.scoreEndColumn("high")));
  return (
    `IFERROR(SUMPRODUCT((${layout.calculated(layout.scoreEndColumn("low"))}>${most})*(${column("approved")}<>${text(answers.mark)})*` +
    `(${column("carriedOver")}<>${text(answers.mark)})*(1-${succeeded})),0)`
  );
}

function blockOfAreas(layout: TemplateLayout, column: number): string {
  return `${cellName(headingRows.first, column)}:${cellName(layout.lastArea, column)}`;
}

/** Column «Kiểm tra» of an evaluated area. */
export function evaluationFlag(layout: TemplateLayout, row: number): string {
  const { plan } = layout.order;
  const at = (use: string) => inColumn(layout.evaluationColumn(use), row);
  const facts = layout.facts.map(({ id }) => at(id));
  const isBlank = facts.map((cell) => `(${cell}="")`).join("+");
  const flags = new Flags();
  const names = `${at("name")}<>""`;
  flags.add("unknown-unit", `${at("code")}=""`);
  flags.add("duplicate-unit", `COUNTIF(${layout.evaluations("name")},${at("name")})>1`);
  const codes = layout.areas(layout.selectionColumn("code"));
  const due = layout.calculated(layout.phaseColumn("due"));
  flags.add("evaluated-not-selected", `AND(${at("code")}<>"",SUMIF(${codes},${at("code")},${due})=0)`);
  const ofTargets = plan.targets.flatMap(({ columns }) => columns.map(({ id }) => at(id)));
  if (ofTargets.length > 0)
    flags.add(
      "blank-value",
      `${ofTargets.map((cell) => `(${cell}="")`).join("+")}>0`,
      `(${ofTargets.map((cell) => `(${cell}="")`).join("+")})`,
    );
  const gates = plan.gates.map(({ id }) => `AND(${at(id)}<>${text(answers.yes)},${at(id)}<>${text(answers.no)})`);
  if (gates.length > 0) flags.add("gate-blank", `OR(${gates.join(",")})`);
  for (const { id, kind, columns } of plan.targets) {
    if (kind !== "share") continue;
    const [part, whole] = (["part", "whole"] as const).map((role) =>
      columns.filter((column) => column.role === role).map((column) => at(column.id)),
    );
    const all = [...(part ?? []), ...(whole ?? [])];
    flags.add(
      "part-exceeds-whole",
      `IF(COUNT(${all.join(",")})=${all.length},(${part?.join("+") ?? 0})>(${whole?.join("+") ?? 0}),FALSE)`,
      text(id),
    );
  }
  if (facts.length === 0) return `IF(${names},${flags.formula},"")`;
  const nothing = `IF(${isBlank}<${facts.length},${text(flagWords["missing-name"])},"")`;
  return `IF(${names},${flags.formula},${nothing})`;
}

/** Column «Kiểm tra» of an entry of the ledger. */
export function ledgerFlag(layout: TemplateLayout, row: number): string {
  const { plan, registerDate } = layout.order;
  const at = (use: LedgerColumn) => inColumn(ledgerColumns.indexOf(use), row);
  const { from, to } = plan.period.value;
  const [code, year, event] = [at("code"), at("year"), at("event")];
  const word = (of: LedgerEvent) => text(terms.event[of].vi);
  const same = (of: string) =>
    `COUNTIFS(${layout.entries("code")},${code},${layout.entries("year")},${year},${layout.entries("event")},${of})`;
  const flags = new Flags();
  flags.add("unknown-unit", `${code}=""`);
  flags.add("entry-unreadable", `OR(${year}="",${event}="")`);
  flags.add("year-outside-plan", `AND(ISNUMBER(${year}),OR(${year}<${from},${year}>${to}))`);
  // Without a day an entry is looked up in the register with which its year began.
  if (registerDate !== registerDates[0])
    flags.add("undated-entry", `AND(${year}=${registerDate.slice(0, 4)},${at("date")}="")`);
  const isRepeated = `${same(event)}>1`;
  const isContradicted = `OR(AND(${event}=${word("met")},${same(word("notMet"))}>0),AND(${event}=${word("notMet")},${same(word("met"))}>0))`;
  flags.add("duplicate-year-entry", `AND(${code}<>"",OR(${isRepeated},${isContradicted}))`);
  const counts = (column: YearColumn) => calculatedOf(layout, code, year, column);
  const isIdle = (of: LedgerEvent, column: YearColumn) => `AND(${event}=${word(of)},${counts(column)}=0)`;
  const idle = [
    isIdle("carriedOver", "cameOver"),
    isIdle("met", "met"),
    isIdle("notMet", "failed"),
    isIdle("relapsed", "relapseCounts"),
  ];
  flags.add(
    "impossible-transition",
    `IFERROR(IF(OR(${isRepeated},${isContradicted}),FALSE,OR(${idle.join(",")})),FALSE)`,
  );
  const nothing = `IF(COUNTA(${[year, event, at("date"), at("decisionNumber"), at("note")].join(",")})>0,${text(flagWords["missing-name"])},"")`;
  return `IF(${at("name")}<>"",${flags.formula},${nothing})`;
}

/** The figure of the area and year that an entry is about; an error where there is none such. */
function calculatedOf(layout: TemplateLayout, code: string, year: string, column: YearColumn): string {
  const first = layout.years[0] ?? 0;
  const start = layout.yearColumn(first, column);
  const end = start + (layout.years.length - 1) * yearColumns.length;
  const block = outside("calculation", `${cellName(headingRows.first, start)}:${cellName(layout.lastArea, end)}`);
  const codes = layout.areas(layout.selectionColumn("code"));
  return `INDEX(${block},MATCH(${code},${codes},0),(${year}-${first})*${yearColumns.length}+1)`;
}

function isMarked(cell: string): string {
  return `${cell}=${text(answers.mark)}`;
}
