import { clauseOr } from "../plan/not-fixed.ts";
import { dayText } from "../civil-date.ts";
import type { Citation } from "../citation.ts";
import type { AreaHistory } from "../life-cycle/history.ts";
import type { LedgerEntry } from "../life-cycle/ledger-entry.ts";
import type { Plan } from "../plan/plan.ts";
import { leavingTheList } from "../rules/leaving-the-list.ts";
import { fill } from "../sentence.ts";
import { terms } from "../terms.ts";
import { entryCells, historyNamed, subjectOfHistory } from "./entries.ts";
import { explanationOf, lineMaker, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";

const title = { vi: "Vòng đời · {unit}", en: "Life cycle · {unit}" };

const say = lineMaker({
  entry: { vi: "{year}: {event}{day}{number}.", en: "{year}: {event}{day}{number}." },
  now: { vi: "Hiện nay: {stage}.", en: "Now: {stage}." },
});

/** Where an area stands and what brought it there (III.2, III.4; Q9, Q12), with the cells of its entries. */
export function explainLifeCycle(area: AreaHistory, plan: Plan): Explanation {
  const { unit, entries, state } = area;
  const facts = {
    transformedIn: state.transformedIn,
    relapsedSince: state.relapsedOn !== null,
    selected: state.stage === "inTransformation",
  };
  return explanationOf({
    of: `life-cycle:${subjectOfHistory(area)}`,
    title: fill(title, { unit: unit.name }),
    value: terms.stage[state.stage],
    lines: [
      ...entries.map((entry) => entryLine(entry, plan)),
      say("now", { stage: terms.stage[state.stage] }, clauseOr(plan.leaving, plan)),
      ...(state.transformedIn === null ? [] : leavingTheList.judge(facts, plan).because),
    ],
    cells: entryCells(entries),
  });
}

function entryLine({ year, event, date, decisionNumber }: LedgerEntry, plan: Plan) {
  const day = date === null ? "" : `, ${dayText(date)}`;
  const number = decisionNumber === null ? "" : `, ${decisionNumber}`;
  return say("entry", { year: String(year), event: terms.event[event], day, number }, citationOf(event, plan));
}

function citationOf(event: LedgerEntry["event"], plan: Plan): Citation {
  switch (event) {
    case "proposed":
    case "approved":
      return clauseOr(plan.cap?.percent.citation, plan);
    case "carriedOver":
      return clauseOr(plan.term?.judgedOn.citation, plan);
    case "met":
    case "notMet":
      return clauseOr(plan.successFloor?.citation, plan);
    case "relapsed":
      return plan.relapse;
    case "monitored":
    case "left":
      return clauseOr(plan.leaving, plan);
  }
}

/** The same for the area that a figure names. */
export function lifeCycleInWorkbook({ history, plan }: Explained, subject: string): Explanation | null {
  const area = historyNamed(history, subject);
  return area ? explainLifeCycle(area, plan) : null;
}
