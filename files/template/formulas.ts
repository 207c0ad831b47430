import { columnName } from "../../core/address.ts";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import type { PlanFixing, Target } from "../../core/plan/plan.ts";
import type { ValueColumn } from "../../core/plan/value-columns.ts";
import { ratioOf, type Decimal } from "../../core/ratio.ts";
import { terms } from "../../core/terms.ts";

/**
 * The plan in native formulas, for spreadsheets without the add-in. Functions every Excel since 2007, LibreOffice and
 * WPS have, English names and commas as files hold them, without the leading "=". Cells and blocks are given in A1
 * form. Shares are decided on whole numbers, as in the library: 100 · part against percent · whole.
 */

const { met, notMet, notApplicable, undetermined } = {
  met: quotedText(terms.verdict.met.vi),
  notMet: quotedText(terms.verdict.notMet.vi),
  notApplicable: quotedText(terms.verdict.notApplicable.vi),
  undetermined: quotedText(terms.verdict.undetermined.vi),
};

/** The contrary of a condition. The embedded spreadsheet takes NOT over a comparison with a blank cell for an error. */
export const not = (condition: string): string => `IF(${condition},FALSE,TRUE)`;

/** What the drop-downs offer, and what the formulas read. */
export const answers = { yes: "Có", no: "Không", suspected: "Nghi", mark: "x" } as const;

/** The most areas allowed of the units in a cell (III.2; Quy ước Q2). @example capFormula("B3", plan7488) */
export function capFormula(units: string, { cap: { percent, rounding } }: PlanFixing<"cap">): string {
  const { of, hundred } = asWhole(percent.value, units);
  const rounded: Readonly<Record<CapRounding, string>> = {
    floor: `QUOTIENT(${of},${hundred})`,
    "floor-min-1": `MAX(1,QUOTIENT(${of},${hundred}))`,
    "half-up": `QUOTIENT(2*${of}+${hundred},2*${hundred})`,
    ceil: `QUOTIENT(${of}+${hundred}-1,${hundred})`,
  };
  return `IF(${units}=0,0,${rounded[rounding.value]})`;
}

/** Whether the areas in transformation stay within the cap that stands in a cell. */
export function withinCapFormula(used: string, cap: string): string {
  return `IF(${used}<=${cap},${met},${notMet})`;
}

/**
 * Reference level of a column of counts: nearest-rank 90th percentile of its positive values, at least 1 (Quy ước Q14).
 * The block must hold whole numbers only: see `countFormula`.
 */
export function levelFormula(block: string): string {
  const positive = `COUNTIF(${block},">0")`;
  const place = `COUNTIF(${block},"<=0")+QUOTIENT(9*${positive}+9,10)`;
  return `IF(${positive}=0,1,MAX(1,SMALL(${block},${place})))`;
}

/** The count in a cell; "" for whatever is none, so that a wrong figure moves no reference level. */
export function countFormula(cell: string): string {
  return `IFERROR(IF(AND(ISNUMBER(${cell}),${cell}>=0,INT(${cell})=${cell}),${cell},""),"")`;
}

/** Where a table of figures stands: its first value column (from 0), and the rows (from 1) that hold levels and shares. */
interface ScoredTable {
  readonly left: number;
  readonly levelRow: number;
  /** Weight of the criterion divided by its parts. */
  readonly shareRow: number;
  /** Before the addresses of levels and shares where they stand on another sheet, in the same columns: "'Tính toán'!". */
  readonly scaleSheet?: string;
}

/**
 * Points of the area in a row, rounded to 9 decimals so that ranks may stand on them; "" while a cell that weighs is
 * blank or unreadable (Quy ước Q13, Q15).
 */
export function scoreFormula(columns: readonly ValueColumn[], table: ScoredTable, row: number): string {
  const { scaleSheet: sheet = "" } = table;
  const runs = runsOfOneKind(columns).map(({ kind, from, to }) => {
    const block = (line: number, fixed: string) =>
      `${columnName(table.left + from)}${fixed}${line}:${columnName(table.left + to)}${fixed}${line}`;
    const scale = (line: number) => `${sheet}${block(line, "$")}`;
    return { kind, facts: block(row, ""), levels: scale(table.levelRow), shares: scale(table.shareRow) };
  });
  const all = (line: number) =>
    `${sheet}$${columnName(table.left)}$${line}:$${columnName(table.left + columns.length - 1)}$${line}`;
  const unreadable = runs.map(({ kind, facts, shares }) => `SUMPRODUCT((${shares}>0)*(1-${isReadable[kind](facts)}))`);
  const points = runs.map(({ kind, facts, levels, shares }) => `SUMPRODUCT(${shares},${level[kind](facts, levels)})`);
  const score = `ROUND(100*(${points.join("+")})/SUM(${all(table.shareRow)}),9)`;
  return `IFERROR(IF(${unreadable.join("+")}>0,"",${score}),"")`;
}

/** Where the ends of an area's score are worked out, and what the row has. */
interface OpenScore extends ScoredTable {
  /** Before the addresses of answers, which stand on another sheet in the same columns; counts stand beside the levels. */
  readonly factSheet: string;
  /** The cell with the score, "" while a cell is blank. */
  readonly score: string;
}

/**
 * The least and the most points that the area in a row can have, whatever its blanks hold (Quy ước Q15); both are the
 * score where it has one. What cannot be read is as open as a blank; weights that cannot be read leave an error.
 */
export function scoreEndFormulas(columns: readonly ValueColumn[], table: OpenScore, row: number) {
  const { scaleSheet: sheet = "", factSheet, score, left } = table;
  const shares = (from: number, to: number) =>
    `${sheet}$${columnName(left + from)}$${table.shareRow}:$${columnName(left + to)}$${table.shareRow}`;
  const all = `SUM(${shares(0, columns.length - 1)})`;
  const runs = runsOfOneKind(columns).map(({ kind, from, to }) => {
    const own = `${columnName(left + from)}${row}:${columnName(left + to)}${row}`;
    const weights = shares(from, to);
    if (kind !== "count") {
      const facts = `${factSheet}${own}`;
      const known = `SUMPRODUCT(${weights},${level[kind](facts, "")})`;
      return { known, open: `SUMPRODUCT(${weights}*(1-${isReadable[kind](facts)}))` };
    }
    const [facts, levels] = [`${sheet}${own}`, shares(from, to).replaceAll(`$${table.shareRow}`, `$${table.levelRow}`)];
    const isFull = `SUMPRODUCT(${weights}*ISNUMBER(${facts})*(${facts}>=${levels}))`;
    const isPart = `SUMPRODUCT(${weights}/${levels}*ISNUMBER(${facts})*(${facts}<${levels}),${facts})`;
    return { known: `${isFull}+${isPart}`, open: `SUMPRODUCT(${weights}*(1-ISNUMBER(${facts})))` };
  });
  const known = runs.map((run) => run.known).join("+");
  const open = runs.map((run) => run.open).join("+");
  const end = (sum: string, unknown: number) =>
    `IF(ISNUMBER(${all}),IF(ISNUMBER(${score}),${score},IFERROR(ROUND(100*(${sum})/${all},9),${unknown})),NA())`;
  return { low: end(known, 0), high: end(`${known}+${open}`, 100) };
}

/**
 * Rank of an area whatever the blanks of all hold, or the ranks that they leave («2–5»); "" for a row without any figure.
 *
 * @param ends cells with the least and the most points of the area, and the blocks of all areas
 * @param figures the cells of the area's figures, and how many they are
 */
export function rankRangeFormula(
  { low, high, lows, highs }: Readonly<Record<"low" | "high" | "lows" | "highs", string>>,
  figures: { readonly block: string; readonly count: number },
): string {
  const best = `1+SUMPRODUCT(--(${lows}>${high}))`;
  const worst = `1+SUMPRODUCT(--(${highs}>${low}))-(${low}<${high})`;
  const range = `IF(COUNTBLANK(${figures.block})=${figures.count},"",(${best})&"–"&(${worst}))`;
  return `IFERROR(IF(${best}=${worst},${best},${range}),"")`;
}

/** Competition rank, 1 2 2 4, of a score in a column without blanks; "" where there is none. */
export function rankFormula(score: string, scores: string): string {
  return `IF(ISNUMBER(${score}),RANK(${score},${scores},0),"")`;
}

/** Verdict of one target (II.2) from the cells of its columns, by column id. */
export function targetFormula(target: Target, cells: Readonly<Record<string, string>>): string {
  const at = (role: string) =>
    target.columns.filter((column) => column.role === role).map(({ id }) => cells[id] ?? "#REF!");
  if (target.kind === "yes-no") {
    const [cell = "#REF!"] = at("value");
    const [ifYes, ifNo] = Number(target.value) === 1 ? [met, notMet] : [notMet, met];
    return `IF(${cell}=${quotedText(answers.yes)},${ifYes},IF(${cell}=${quotedText(answers.no)},${ifNo},${undetermined}))`;
  }
  if (target.kind === "count") {
    const [cell = "#REF!"] = at("value");
    return orUndetermined(countsIn([cell]), `IF(${cell}${target.op}${String(target.value)},${met},${notMet})`);
  }
  const [part, whole] = [at("part").join("+"), at("whole").join("+")];
  const { of, hundred } = asWhole(target.value, `(${whole})`);
  const share = `IF((${part})*${hundred}${target.op}${of},${met},${notMet})`;
  const nothing = target.whenNothing === "not-applicable" ? notApplicable : undetermined;
  const decided = `IF((${whole})=0,${nothing},${share})`;
  const possible = target.mayExceedWhole === true ? decided : `IF((${part})>(${whole}),${undetermined},${decided})`;
  return orUndetermined(countsIn([...at("part"), ...at("whole")]), possible);
}

/** Success of an area (III.4) from the block of its target verdicts, or their cells, and the cells of its gates. */
export function successFormula(
  verdicts: string | readonly string[],
  gates: readonly string[],
  plan: PlanFixing<"successFloor">,
): string {
  const blocks = typeof verdicts === "string" ? [verdicts] : verdicts;
  const count = (verdict: string) => `(${blocks.map((block) => `COUNTIF(${block},${verdict})`).join("+")})`;
  const counting = plan.notApplicable.value;
  const nothing = count(notApplicable);
  const all = plan.targets.length;
  const applicable = counting === "leave-out" ? `(${all}-${nothing})` : String(all);
  const lowest = counting === "as-met" ? `(${count(met)}+${nothing})` : count(met);
  // Whatever is neither met, not met nor not applicable is open: in the best case it is met.
  const highest = `(${all}-${count(notMet)}${counting === "as-met" ? "" : `-${nothing}`})`;
  const { of, hundred } = asWhole(plan.successFloor.value, applicable);
  const isNo = gates.map((gate) => `${gate}=${quotedText(answers.no)}`);
  const isBlank = gates.map((gate) => `${gate}<>${quotedText(answers.yes)}`);
  const passed = gates.length === 0 ? met : `IF(OR(${isBlank.join(",")}),${undetermined},${met})`;
  const byShare =
    `IF(${applicable}=0,${notApplicable},IF(${lowest}*${hundred}>=${of},${passed},` +
    `IF(${highest}*${hundred}>=${of},${undetermined},${notMet})))`;
  return gates.length === 0 ? byShare : `IF(OR(${isNo.join(",")}),${notMet},${byShare})`;
}

/** Yearly objective (II.1-1) from the cells with the areas due, transformed, and judged not transformed. */
export function yearlyFormula(
  due: string,
  transformed: string,
  failed: string,
  { yearlyFloor }: PlanFixing<"yearlyFloor">,
): string {
  const { of, hundred } = asWhole(yearlyFloor.value, due);
  return (
    `IF(${due}=0,${notApplicable},IF(${transformed}*${hundred}>=${of},${met},` +
    `IF((${due}-${failed})*${hundred}>=${of},${undetermined},${notMet})))`
  );
}

/** How many of the areas due must be transformed in all. */
export function neededFormula(due: string, { yearlyFloor }: PlanFixing<"yearlyFloor">): string {
  const { of, hundred } = asWhole(yearlyFloor.value, due);
  return `QUOTIENT(${of}+${hundred}-1,${hundred})`;
}

/** Sustained objective (II.1-1) from the cells with the areas ever transformed and those complex again. */
export function sustainedFormula(
  transformed: string,
  relapsed: string,
  { sustainedFloor: { value } }: PlanFixing<"sustainedFloor">,
): string {
  const { of, hundred } = asWhole(value.percent, transformed);
  const sign = value.strict ? ">" : ">=";
  return `IF(${transformed}=0,${notApplicable},IF((${transformed}-${relapsed})*${hundred}${sign}${of},${met},${notMet}))`;
}

/** People's groups needed for the households in a cell (IV.4-4; V.2-3). */
export function groupsFormula(households: string, { householdGroup: { value } }: PlanFixing<"householdGroup">): string {
  return `QUOTIENT(${households}+${value - 1},${value})`;
}

/** The report's due date in the year of a cell: the day before, or the Friday before a weekend (VII.4; Quy ước Q16). */
export function dueDateFormula(year: string, { reportDue }: PlanFixing<"reportDue">): string {
  const [month, day] = reportDue.before.value.split("-").map(Number);
  const eve = `DATE(${year},${month},${day})-1`;
  return `${eve}-MAX(0,WEEKDAY(${eve},2)-5)`;
}

/** `percent` of a cell without fractions: percent · cell against hundred · part. */
function asWhole(percent: Decimal, cell: string): { readonly of: string; readonly hundred: string } {
  const { numerator, denominator } = ratioOf(percent);
  return { of: `${numerator}*${cell}`, hundred: String(100n * denominator) };
}

type Kind = ValueColumn["kind"];

const yes = quotedText(answers.yes);
const no = quotedText(answers.no);
const suspected = quotedText(answers.suspected);

const isReadable: Readonly<Record<Kind, (facts: string) => string>> = {
  count: (facts) => `ISNUMBER(${facts})*(${facts}>=0)*(INT(${facts})=${facts})`,
  "yes-no": (facts) => `((${facts}=${yes})+(${facts}=${no}))`,
  "three-level": (facts) => `((${facts}=${yes})+(${facts}=${suspected})+(${facts}=${no}))`,
};

const level: Readonly<Record<Kind, (facts: string, levels: string) => string>> = {
  // Without MIN or IF, which older programs do not run over a block here.
  count: (facts, levels) => `(${facts}>=${levels})+(${facts}<${levels})*${facts}/${levels}`,
  "yes-no": (facts) => `--(${facts}=${yes})`,
  "three-level": (facts) => `(${facts}=${yes})+(${facts}=${suspected})/2`,
};

/** Neighbouring columns of one kind share one term. */
function runsOfOneKind(columns: readonly ValueColumn[]): readonly { kind: Kind; from: number; to: number }[] {
  const runs: { kind: Kind; from: number; to: number }[] = [];
  columns.forEach(({ kind }, index) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.to = index;
    else runs.push({ kind, from: index, to: index });
  });
  return runs;
}

function countsIn(cells: readonly string[]): string {
  return cells.map((cell) => `ISNUMBER(${cell}),${cell}>=0,INT(${cell})=${cell}`).join(",");
}

/** A text where a count should stand makes INT fail. */
function orUndetermined(conditions: string, formula: string): string {
  return `IFERROR(IF(AND(${conditions}),${formula},${undetermined}),${undetermined})`;
}

/** A text as a formula says it. @example quotedText("Đạt") // "\"Đạt\"" */
export function quotedText(content: string): string {
  return `"${content.replaceAll('"', '""')}"`;
}
