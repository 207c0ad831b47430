import {
  convention,
  daysFrom,
  fill,
  judgingDay,
  leavingTheList,
  orderObjective,
  orderTrends,
  placeInColumn,
  planPeriod,
  ratioOf,
  reportTimely,
  term,
  yearOf,
  type AreaHistory,
  type Citation,
  type History,
  type JudgedYear,
  type Judgement,
  type LedgerEntry,
  type Plan,
  type SelectionSheet,
  type Sentence,
  type TwoYears,
} from "../index.ts";
import { terms } from "../terms.ts";
import { dayText } from "../civil-date.ts";
import { exactText } from "../format.ts";
import type { FigureWhy, NamedCell, WhyLine } from "./explanation.ts";

const words = {
  cap: { vi: "Mức trần địa bàn lựa chọn", en: "Cap on the areas selected" },
  yearly: { vi: "Chuyển hóa thành công trong năm {year}", en: "Transformed in {year}" },
  sustained: { vi: "Không phức tạp trở lại", en: "Stayed transformed" },
  due: {
    vi: "Phải đánh giá {due}: đạt {transformed}, không đạt {failed}, chưa đánh giá {pending}.",
    en: "{due} due: {transformed} transformed, {failed} not, {pending} not judged.",
  },
  needed: {
    vi: "{percent} % × {whole} = {product}; số địa bàn ít nhất phải đạt, tính tròn lên: {needed}.",
    en: "{percent} % × {whole} = {product}; the least that must be transformed, rounded up: {needed}.",
  },
  kept: {
    vi: "{percent} % × {whole} = {product}; số địa bàn ít nhất phải giữ được: {needed}, nên cho phép {tolerated} địa bàn tái phức tạp.",
    en: "{percent} % × {whole} = {product}; the least that must stay transformed: {needed}, so that {tolerated} may relapse.",
  },
  range: {
    vi: "Khoảng còn có thể: từ {lowest}/{due} = {lowestShare} (mọi địa bàn chưa đánh giá đều không đạt) đến {highest}/{due} = {highestShare} (đều đạt).",
    en: "Range still possible: {lowest}/{due} = {lowestShare} (none of those not judged succeed) to {highest}/{due} = {highestShare} (all do).",
  },
  ever: {
    vi: "Từ {from} đến nay đã chuyển hóa thành công {transformed}; theo tình trạng cuối, tái phức tạp {relapsed}.",
    en: "Since {from} {transformed} were transformed; by their last state {relapsed} are complex again.",
  },
  entry: { vi: "{year}: {event}{day}{number}.", en: "{year}: {event}{day}{number}." },
  now: { vi: "Hiện nay: {stage}.", en: "Now: {stage}." },
  cell: { vi: "{unit}: {event} {year}", en: "{unit}: {event} {year}" },
  life: { vi: "Vòng đời · {unit}", en: "Life cycle · {unit}" },
  term: { vi: "Thời hạn chuyển hóa · {unit}", en: "Term · {unit}" },
  oneYear: {
    vi: "Thời gian chuyển hóa mỗi địa bàn: {years} năm. Vào danh sách năm {year} thì đánh giá theo số liệu chốt ngày {day}.",
    en: "Time to transform an area: {years} year. On the list of {year}, it is judged by the figures of {day}.",
  },
  period: { vi: "Thời gian thực hiện kế hoạch", en: "Period of the plan" },
  report: { vi: "Hạn gửi báo cáo năm {year}", en: "Deadline of the report of {year}" },
  before: {
    vi: "Kế hoạch: báo cáo trước ngày {before}; ngày cuối còn kịp là {eve}.",
    en: "The plan: the report goes out before {before}; the last day in time is {eve}.",
  },
  ownDue: {
    vi: "Ngày báo cáo của huyện ghi ở sheet «Cài đặt»: {day}, {left}.",
    en: "The district's own day in the sheet “Cài đặt”: {day}, {left}.",
  },
  left: { vi: "còn {days} ngày", en: "{days} days left" },
  passed: { vi: "đã qua", en: "passed" },
  order: { vi: "Giảm tội phạm, không hình thành điểm nóng", en: "Crime reduced, no hot spot formed" },
  compared: {
    vi: "So sánh {units} đơn vị có trong cả hai bảng: «{before}» và «{now}».",
    en: "Compared over the {units} units of both lists: “{before}” and “{now}”.",
  },
  noSecond: {
    vi: "Sổ chỉ có bảng rà soát của một năm. Thêm sheet rà soát năm {last} hoặc năm {next} (cùng cột {columns}) để có số liệu hai kỳ.",
    en: "The workbook has the list of one year only. Add the list of {last} or {next} (with the columns {columns}) to have both periods.",
  },
} as const satisfies Record<string, Sentence>;

/** Why the cap is kept or not (III.2; Q1, Q2, Q3). */
export function whyCap({ judged }: JudgedYear, { cap: { percent, rounding, base, counts } }: Plan): FigureWhy {
  const { verdict, because } = judged.cap;
  return {
    title: words.cap,
    verdict,
    lines: because,
    basis: [percent.citation, rounding.citation, base, counts].map((citation) => ({ citation })),
    cells: [],
  };
}

/** Why the yearly objective stands as it does, how many are needed, what is still possible (II.1-1; Q9, Q10). */
export function whyYearly({ yearly, judged }: JudgedYear, history: History, year: number, plan: Plan): FigureWhy {
  const { yearlyFloor, yearlyWhole, term: ofTerm } = plan;
  const { numbers, verdict, because } = judged.yearly;
  const { due, transformed, failed } = yearly;
  const pending = due - transformed - failed;
  const lines: WhyLine[] = [
    { sentence: fill(words.due, { due, transformed, failed, pending }), citation: yearlyWhole },
    ...because,
  ];
  if (due > 0) lines.push(neededLine(words.needed, due, yearlyFloor.value, numbers, yearlyFloor.citation));
  if (pending > 0) lines.push({ sentence: fill(words.range, { due, ...numbers }), citation: yearlyWhole });
  return {
    title: fill(words.yearly, { year: String(year) }),
    verdict,
    lines,
    basis: [{ citation: ofTerm.judgedOn.citation }],
    cells: cellsOfYear(history, year),
  };
}

/** Why the sustained objective stands as it does, and how many relapses it bears (II.1-1; Q11, Q12). */
export function whySustained({ phase, judged }: JudgedYear, history: History, plan: Plan): FigureWhy {
  const { sustainedFloor, sustainedWhole, relapse } = plan;
  const { numbers, verdict, because } = judged.sustained;
  const { transformed, relapsed } = phase;
  const from = String(plan.period.value.from);
  const lines: WhyLine[] = [
    { sentence: fill(words.ever, { from, transformed, relapsed }), citation: sustainedWhole },
    ...because,
  ];
  if (transformed > 0)
    lines.push(neededLine(words.kept, transformed, sustainedFloor.value.percent, numbers, sustainedFloor.citation));
  return {
    title: words.sustained,
    verdict,
    lines,
    basis: [{ citation: relapse }],
    cells: history.areas.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.event === "met" || entry.event === "relapsed" ? cellOf(entry) : [])),
    ),
  };
}

function neededLine(
  template: Sentence,
  whole: number,
  percent: number | string,
  numbers: Judgement["numbers"],
  citation: Citation,
): WhyLine {
  const { numerator, denominator } = ratioOf(percent);
  const product = { numerator: numerator * BigInt(whole), denominator: denominator * 100n };
  return {
    sentence: fill(template, { ...numbers, percent: Number(percent), whole, product: exactText(product) }),
    citation,
  };
}

/** Where an area stands and what brought it there (III.2, III.4; Q9, Q12). */
export function whyStage({ unit, entries, state }: AreaHistory, plan: Plan): FigureWhy {
  const { because } = leavingTheList.judge(
    {
      transformedIn: state.transformedIn,
      relapsedSince: state.relapsedOn !== null,
      selected: state.stage === "inTransformation",
    },
    plan,
  );
  return {
    title: fill(words.life, { unit: unit.name }),
    lines: [
      ...entries.map((entry) => ({ sentence: entryInWords(entry), citation: citationOfEvent(entry, plan) })),
      { sentence: fill(words.now, { stage: terms.stage[state.stage] }), citation: plan.leaving },
      ...(state.transformedIn === null ? [] : because),
    ],
    basis: [],
    cells: entries.flatMap((entry) => cellOf(entry)),
  };
}

function citationOfEvent({ event }: LedgerEntry, plan: Plan) {
  switch (event) {
    case "proposed":
    case "approved":
      return plan.cap.percent.citation;
    case "carriedOver":
      return plan.term.judgedOn.citation;
    case "met":
    case "notMet":
      return plan.successFloor.citation;
    case "relapsed":
      return plan.relapse;
    case "monitored":
    case "left":
      return plan.leaving;
  }
}

function entryInWords({ year, event, date, decisionNumber }: LedgerEntry): Sentence {
  const day = date === null ? "" : `, ${dayText(date)}`;
  const number = decisionNumber === null ? "" : `, ${decisionNumber}`;
  return fill(words.entry, { year: String(year), event: terms.event[event], day, number });
}

/** The term of one area in a year: one year, the day at which it is judged, and whether it was in time (III.5-2; Q9). */
export function termOf({ entries }: AreaHistory, year: number, plan: Plan): Judgement | null {
  const own = entries.filter((entry) => entry.year === year);
  if (!own.some(({ event }) => event === "approved" || event === "carriedOver")) return null;
  const judged = own.find(({ event }) => event === "met" || event === "notMet");
  return term.judge({ year, judgedOn: judged?.date ?? null, isJudged: judged !== undefined }, plan);
}

export function whyTerm(area: AreaHistory, year: number, plan: Plan): FigureWhy | null {
  const judgement = termOf(area, year, plan);
  if (!judgement) return null;
  const { years, judgedOn } = plan.term;
  const stated = { years: years.value, year: String(year), day: dayText(judgingDay(year, plan)) };
  return {
    title: fill(words.term, { unit: area.unit.name }),
    verdict: judgement.verdict,
    lines: [{ sentence: fill(words.oneYear, stated), citation: years.citation }, ...judgement.because],
    basis: [{ citation: judgedOn.citation }],
    cells: area.entries.flatMap((entry) => (entry.year === year ? cellOf(entry) : [])),
  };
}

/** Whether the year is one of the plan's (III.5-1). */
export function whyPeriod(year: number, plan: Plan): FigureWhy {
  const { verdict, because } = planPeriod.judge({ year }, plan);
  return { title: words.period, verdict, lines: because, basis: [], cells: [] };
}

/** The report's deadline (VII.4; Q16), and the district's own day where it is set. */
export function whyDue(year: number, today: string, plan: Plan, ownDue: string | null): FigureWhy {
  const { verdict, because, numbers } = reportTimely.judge({ year, sentOn: null, today }, plan);
  const { before, weekend } = plan.reportDue;
  const eve = { before: numbers["before"] ?? "", eve: numbers["due"] ?? "" };
  const lines: WhyLine[] = [{ sentence: fill(words.before, eve), citation: before.citation }, ...because];
  if (ownDue !== null) {
    const days = daysFrom(today, ownDue);
    const left = days < 0 ? words.passed : fill(words.left, { days });
    lines.push({ sentence: fill(words.ownDue, { day: dayText(ownDue), left }), citation: weekend });
  }
  return {
    title: fill(words.report, { year: String(year) }),
    verdict,
    lines,
    basis: [{ citation: weekend }],
    cells: [],
  };
}

/** The authority's statement on public order beside the figures of two years (II.1-2; Q20): never computed. */
export function whyOrder(years: TwoYears | null, year: number, plan: Plan): FigureWhy {
  const trends = orderTrends(years, plan);
  const { verdict, because } = orderObjective.judge({ stated: null, trends }, plan);
  const columns = trends.map(({ column }) => column);
  const about = years
    ? fill(words.compared, {
        units: years.areas.size,
        before: years.before.table.sheet,
        now: years.now.table.sheet,
      })
    : fill(words.noSecond, { last: String(year - 1), next: String(year + 1), columns: columns.join(", ") });
  return {
    title: words.order,
    verdict,
    lines: [...because.slice(0, 1), { sentence: about, citation: plan.orderObjective }, ...because.slice(1)],
    basis: [{ citation: convention("Q20") }],
    cells: years ? [years.before, years.now].flatMap((sheet) => headingsOf(sheet, columns)) : [],
  };
}

/** The heads of the columns that were added up: the figures stand below them. */
function headingsOf(sheet: SelectionSheet, uses: readonly string[]): readonly NamedCell[] {
  return uses.flatMap((use) => {
    const place = placeInColumn(sheet, sheet.headerBottom, use);
    const name = `${sheet.table.sheet}, ${use}`;
    return place ? [{ name: { vi: name, en: name }, place }] : [];
  });
}

function cellOf({ unit, event, year, place }: LedgerEntry): readonly NamedCell[] {
  if (!place) return [];
  const name = fill(words.cell, { unit: unit.name, event: terms.event[event], year: String(year) });
  return [{ name, place }];
}

/** The entries by which an area is due in a year, and by which it was judged. */
function cellsOfYear(history: History, year: number): readonly NamedCell[] {
  const due = new Set(yearOf(history, year).due.map(({ code, name }) => code ?? name));
  return history.areas.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.year === year && due.has(entry.unit.code ?? entry.unit.name) && entry.event !== "monitored"
        ? cellOf(entry)
        : [],
    ),
  );
}
