import type { Obligation, ReportRole } from "../../../core/plan/obligation.ts";
import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { dayText } from "../../../core/civil-date.ts";
import { unknown, untitled } from "../not-stated.ts";
import { countText, namesText } from "../official-text.ts";
import type { PlacedDuty, ReportFacts } from "../report-facts.ts";

/** More names than these stand in an appendix. */
export const mostNames = 10;

/** Who has a duty in the year of the report, and what it comes to; without a row of the sheet nothing is known. */
export interface Holder {
  readonly name: string;
  readonly duty: PlacedDuty | null;
}

/** A duty by the sentence that the report has for it, or, where it has none, by itself. */
type Asked = ReportRole | Pick<Obligation, "id">;

function isAsked({ id, report }: Obligation, asked: Asked): boolean {
  return typeof asked === "string" ? report === asked : id === asked.id;
}

/** Whose duty it is; where the file of a plan has no duties, the districts are asked as those of plan 7488 are. */
export function isLaidOn({ plan }: ReportFacts, role: ReportRole, level: ReportFacts["level"]): boolean {
  const all = obligationsOf(plan);
  if (all.length === 0) return level === "district";
  return all.some(({ report, scope }) => report === role && scope.includes(level));
}

/** The duty of the reporting locality itself; null while nothing is stated of it. */
export function ownDuty({ duties, level, year }: ReportFacts, asked: Asked): PlacedDuty | null {
  return duties.find((one) => isAsked(one.obligation, asked) && one.scope === level && one.year === year) ?? null;
}

/** The areas due in the year, or in a province's report its districts, each with its row. */
export function holdersOf(facts: ReportFacts, asked: Asked, scope: "area" | "district"): readonly Holder[] {
  const { duties, year, areas } = facts;
  const rows = duties.filter((one) => isAsked(one.obligation, asked) && one.scope === scope && one.year === year);
  if (scope === "district") return rows.map((duty) => ({ name: duty.district ?? unknown, duty }));
  if (areas.length === 0) return rows.map((duty) => ({ name: duty.unit?.name ?? unknown, duty }));
  return areas.map(({ code, name }) => ({
    name,
    duty: rows.find(({ unit }) => (code === null ? unit?.name === name : unit?.code === code)) ?? null,
  }));
}

export function verdictOf({ duty }: Holder): Verdict {
  return duty?.judgement.verdict ?? "undetermined";
}

export function withVerdict(holders: readonly Holder[], verdict: Verdict): readonly Holder[] {
  return holders.filter((holder) => verdictOf(holder) === verdict);
}

/** Names after a colon; many of them stand in the first appendix. */
export function listed(names: readonly string[]): string {
  return names.length > mostNames ? `${countText(names.length)} địa bàn (danh sách tại Phụ lục I)` : namesText(names);
}

/**
 * «đã thực hiện tại 3/4 địa bàn; chưa thực hiện: xã Phước Tân; chưa có số liệu: …»; null while nothing is known of any.
 *
 * @param words what is said of those that have done it and of those that have not
 */
export function tally(
  holders: readonly Holder[],
  words: { readonly done: string; readonly not: string; readonly of: string },
  named: (holder: Holder) => string = ({ name }) => name,
): string | null {
  const bound = holders.filter((holder) => verdictOf(holder) !== "notApplicable");
  const [met, not, open] = (["met", "notMet", "undetermined"] as const).map((one) => withVerdict(bound, one));
  if (!met || !not || !open || met.length + not.length === 0) return null;
  return [
    `${words.done} ${met.length}/${bound.length} ${words.of}`,
    ...(not.length > 0 ? [`${words.not}: ${listed(not.map(named))}`] : []),
    ...(open.length > 0 ? [`chưa có số liệu: ${listed(open.map(({ name }) => name))}`] : []),
  ].join("; ");
}

/** «Kế hoạch số 05/KH-UBND ngày 05/02/2018 [trích yếu]»: of the locality's own documents the title is not stated. */
export function ownDocument(kind: string, { evidence: { document, date } }: PlacedDuty, hasTitle = true): string {
  const number = document?.replace(/^.*?\bsố:?\s*/iu, "") ?? unknown;
  const day = date === null ? unknown : dayText(date);
  return `${kind} số ${number} ngày ${day}${hasTitle ? ` ${untitled}` : ""}`;
}
