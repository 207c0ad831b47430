import type { LedgerEvent } from "../../core/life-cycle/ledger-entry.ts";
import { terms } from "../../core/terms.ts";
import { answers, not, quotedText as text } from "./formulas.ts";
import { cellName } from "./sheet-draft.ts";
import { outside, type TemplateLayout, type YearColumn } from "./template-layout.ts";

/**
 * What the ledger, the list and the evaluation of the year say of one area, year after year, as the library counts it: what
 * cannot have happened does not count (III.2 to III.5; Quy ước Q9 to Q12).
 */
export function yearFormulas(layout: TemplateLayout, row: number, year: number): Readonly<Record<YearColumn, string>> {
  const { order, years } = layout;
  const here = (column: YearColumn) => cellName(row, layout.yearColumn(year, column));
  const before = (column: YearColumn) => (year === years[0] ? "0" : cellName(row, layout.yearColumn(year - 1, column)));
  const entries = ledgerOf(layout, row, year);
  const list = listOf(layout, row);
  const judged = evaluationOf(layout, row);
  const isOwn = year === order.year;
  // Who is carried over without a word in the ledger was on the list of the year before, and failed.
  const unwritten = year === order.year - 1 ? [`AND(${list.carriedOver},${entries.isUnknown})`] : [];
  const own = (condition: string) => (isOwn ? [condition] : []);
  // Conditions are not added up: not every spreadsheet takes a truth value for a number.
  const flag = (...conditions: readonly string[]) => `IF(OR(${conditions.join(",")}),1,0)`;
  const some = (count: string) => `${count}>0`;
  const isTooEarly = `AND(${here("approved")}=1,${here("approvedOn")}>0,${here("judgedOn")}>0,${here("judgedOn")}<${here("approvedOn")})`;
  const judgedAs = (one: YearColumn, other: YearColumn) =>
    `IF(${isTooEarly},0,${here(one)}*(1-${here(other)})*${here("due")})`;
  const onDay = (said: string, events: readonly LedgerEvent[]) => `IF(${said}>0,${entries.earliest(events)},0)`;
  return {
    approved: flag(
      some(entries.count("approved")),
      ...own(`AND(${list.approved},${not(list.carriedOver)})`),
      ...unwritten,
    ),
    carriedOver: flag(some(entries.count("carriedOver")), ...own(list.carriedOver)),
    saidMet: flag(some(entries.count("met")), ...own(some(judged.count("met")))),
    saidNotMet: flag(some(entries.count("notMet")), ...own(some(judged.count("notMet"))), ...unwritten),
    relapsed: flag(some(entries.count("relapsed"))),
    approvedOn: onDay(here("approved"), ["approved"]),
    judgedOn: onDay(`${here("saidMet")}+${here("saidNotMet")}`, ["met", "notMet"]),
    relapsedOn: onDay(here("relapsed"), ["relapsed"]),
    // A relapse is one of an earlier success or of this year's: days tell, else whether there was an earlier one.
    relapsedFirst:
      `IF(AND(${here("relapsed")}=1,${here("saidMet")}<>${here("saidNotMet")}),` +
      `IF(AND(${here("relapsedOn")}>0,${here("judgedOn")}>0),IF(${here("relapsedOn")}<${here("judgedOn")},1,0),${before("succeeds")}),0)`,
    cameOver: `${here("carriedOver")}*${before("carryable")}`,
    inferred: unwritten.length > 0 ? flag(...unwritten) : "0",
    due: `MAX(${here("approved")},${here("cameOver")})`,
    met: judgedAs("saidMet", "saidNotMet"),
    failed: judgedAs("saidNotMet", "saidMet"),
    relapseCounts: `${here("relapsed")}*IF(${here("relapsedFirst")}=1,${before("succeeds")},MAX(${here("met")},${before("succeeds")}))`,
    succeeds: `IF(${here("relapsed")}=1,${here("relapsedFirst")}*${here("met")},MAX(${here("met")},${before("succeeds")}))`,
    carryable: `${here("due")}*(1-${here("met")})*(1-${here("failed")}*${here("relapsed")}*(1-${here("relapsedFirst")})*${before("succeeds")})`,
  };
}

/** Whether the area was ever transformed within the plan's period. */
export function everTransformedFormula(layout: TemplateLayout, row: number): string {
  const { from } = layout.order.plan.period.value;
  const years = layout.years.filter((year) => year >= from);
  return `IF(${years.map((year) => cellName(row, layout.yearColumn(year, "met"))).join("+")}>0,1,0)`;
}

/** Whether the area is to be judged this year: as ledger and list together say, and where those give nothing as the list does. */
export function dueFormula(layout: TemplateLayout, row: number): string {
  const column = layout.yearColumn(layout.order.year, "due");
  const { approved, carriedOver } = listOf(layout, row);
  return `IF(SUM(${layout.calculated(column)})>0,${cellName(row, column)},IF(OR(${approved},${carriedOver}),1,0))`;
}

/** Marks of the list as conditions. */
function listOf(layout: TemplateLayout, row: number) {
  const isMarked = (use: "approved" | "carriedOver") =>
    `(${outside("selection", cellName(row, layout.selectionColumn(use)))}=${text(answers.mark)})`;
  return { approved: isMarked("approved"), carriedOver: isMarked("carriedOver") };
}

function codeOf(layout: TemplateLayout, row: number): string {
  return outside("selection", cellName(row, layout.selectionColumn("code")));
}

function ledgerOf(layout: TemplateLayout, row: number, year: number) {
  const [codes, years, events, dates] = [
    layout.entries("code"),
    layout.entries("year"),
    layout.entries("event"),
    layout.entries("date"),
  ];
  const code = codeOf(layout, row);
  const word = (event: LedgerEvent) => text(terms.event[event].vi);
  return {
    isUnknown: `COUNTIF(${codes},${code})=0`,
    count: (event: LedgerEvent) => `COUNTIFS(${codes},${code},${years},${year},${events},${word(event)})`,
    /** Serial of the earliest day, 0 where none is given. */
    earliest: (wanted: readonly LedgerEvent[]) => {
      const isEvent = wanted.map((event) => `(${events}=${word(event)})`).join("+");
      const same = `(${codes}=${code})*(${years}=${year})*(${isEvent})`;
      return `IFERROR(MOD(${late}-SUMPRODUCT(MAX(${same}*(${dates}>0)*(${late}-${dates}))),${late}),0)`;
    },
  };
}

/** Later than any day of a plan, as a serial. */
const late = 100_000;

function evaluationOf(layout: TemplateLayout, row: number) {
  const [codes, results] = [layout.evaluations("code"), layout.evaluations("result")];
  return {
    count: (verdict: "met" | "notMet") =>
      `COUNTIFS(${codes},${codeOf(layout, row)},${results},${text(terms.verdict[verdict].vi)})`,
  };
}
