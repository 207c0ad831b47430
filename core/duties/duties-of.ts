import type { NamedUnit } from "../finding.ts";
import { yearOf } from "../life-cycle/counts.ts";
import type { History } from "../life-cycle/history.ts";
import type { OpenedWorkbook } from "../open/opened-workbook.ts";
import type { Obligation, ObligationScope } from "../plan/obligation.ts";
import { obligationsOf } from "../plan/obligations-7488.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { foldText } from "../register/fold.ts";
import { matchUnit } from "../register/match-unit.ts";
import { fullName } from "../register/unit.ts";
import { isOutOfTime, judgeObligation, noEvidence, type Evidence } from "../rules/judge-obligation.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import type { EvaluationSheet } from "../sheet/evaluation/evaluation-sheet.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { readObligations, type ObligationRow } from "../sheet/obligations/read-obligations.ts";
import type { Duties, JudgedDuty } from "../evaluation/judged-duty.ts";
import { yearInSheets } from "../evaluation/year-in-sheets.ts";

/** What a workbook tells besides its sheet «Thực hiện». */
interface Known {
  readonly opened: OpenedWorkbook;
  readonly selection: SelectionResult | null;
  readonly evaluation: { readonly sheet: EvaluationSheet } | null;
  readonly history: History | null;
}

type Draft = Omit<JudgedDuty, "judgement">;

/**
 * Every duty of the sheet «Thực hiện» in the year of its row, and those of the workbook's year that have no row: nothing is
 * known of them. What was done once for the phase holds for the years after; what the list says itself goes before. Null
 * where there is no such sheet.
 *
 * @example dutiesOf(assess([table], plan7488, 2018)) // null
 */
export function dutiesOf(known: Known): Duties | null {
  const { opened } = known;
  const { plan } = opened;
  const sheet = readObligations(opened.content, obligationsOf(plan));
  if (!sheet) return null;
  const year = yearInSheets(known);
  const stated = sheet.rows.map((row) => draftOf(row, known));
  const wanted = year === null ? [] : expected(known, year);
  const added = wanted.flatMap((draft): readonly Draft[] => {
    if (stated.some((one) => one.year === draft.year && isSame(one, draft))) return [];
    const earlier = stated.filter((one) => isSame(one, draft) && one.year < draft.year);
    const last = earlier.sort((a, b) => b.year - a.year)[0];
    const holds = draft.obligation.period === "phase" && last;
    return [holds ? { ...draft, evidence: last.evidence, place: last.place } : draft];
  });
  const duties = [...stated, ...added].map((draft) => {
    const facts = { ...draft, evidence: ofList(draft, known), isExempt: isExempt(draft, known) };
    return { ...draft, evidence: facts.evidence, judgement: judgeObligation(facts, plan) };
  });
  return { duties, unknown: sheet.unknown, unreadable: sheet.unreadable };
}

function isSame(a: Draft, b: Draft): boolean {
  return a.obligation.id === b.obligation.id && a.scope === b.scope && keyOf(a.unit) === keyOf(b.unit);
}

function keyOf(unit: NamedUnit | null): string {
  return unit === null ? "" : (unit.code ?? foldText(unit.name));
}

function draftOf({ obligation, code, name, year, evidence, place }: ObligationRow, known: Known): Draft {
  const scope = scopeOf(obligation, name, known);
  return { obligation, scope, unit: scope === "area" ? unitNamed(code, name, known) : null, year, evidence, place };
}

/** A duty of both levels is the province's where the row names a province, or where the workbook is one. */
function scopeOf({ scope }: Obligation, name: string, known: Known): ObligationScope {
  const [first = "district", ...more] = scope;
  if (more.length === 0) return first;
  if (name !== "") return foldText(name).startsWith("tỉnh ") ? "province" : "district";
  return levelOf(known);
}

function levelOf({ opened, selection }: Known): "district" | "province" {
  const district = selection?.sheet.district ?? opened.sheets.evaluation.sheet?.district ?? null;
  return district !== null || opened.settings.district !== undefined ? "district" : "province";
}

/** Only a sure match is a unit of the register; else the row is told by its name. */
function unitNamed(code: string, name: string, { opened, selection }: Known): NamedUnit {
  const statement = { code: code === "" ? null : code, name: name === "" ? null : name };
  const match = matchUnit(opened.register, statement, selection?.sheet.district ?? null);
  return match.kind === "matched" || match.kind === "renamed"
    ? { code: match.unit.code, name: fullName(match.unit) }
    : { code: null, name: name === "" ? code : name };
}

/** What the plan asks in the year: of the district or the province once, of each area due. */
function expected(known: Known, year: number): readonly Draft[] {
  const { opened, history } = known;
  const level = levelOf(known);
  const due = history ? yearOf(history, year).due : [];
  return obligationsOf(opened.plan)
    .filter((obligation) => !isOutOfTime(obligation, year, opened.plan))
    .flatMap((obligation): readonly Draft[] => {
      const draft = { obligation, year, evidence: noEvidence, place: null };
      if (obligation.scope.includes("area"))
        return due.map(({ code, name }) => ({ ...draft, scope: "area" as const, unit: { code, name } }));
      return obligation.scope.includes(level) ? [{ ...draft, scope: level, unit: null }] : [];
    });
}

/** The decision to select the areas of the year stands on the list: it is not asked twice. */
function ofList({ obligation, evidence, year }: Draft, { selection }: Known): Evidence {
  if (!obligation.isSelection || selection?.sheet.year !== year) return evidence;
  const decided = selection.sheet.areas.find(
    ({ approved, decisionNumber, decisionDate }) =>
      approved === true && decisionNumber !== null && decisionDate?.iso != null,
  );
  if (!decided) return evidence;
  return { ...evidence, document: decided.decisionNumber, date: decided.decisionDate?.iso ?? null };
}

/** A column of the list that says no exempts the area: one that borders on nothing needs no coordination (d6). */
function isExempt({ obligation, unit, year }: Draft, { opened, selection }: Known): boolean {
  const { notApplicableWithout } = obligation;
  if (notApplicableWithout === undefined || !unit?.code || selection?.sheet.year !== year) return false;
  const column = valueColumns(opened.plan.criteria).findIndex(({ id }) => id === notApplicableWithout);
  const area = selection.sheet.areas.find((one) => unitOf(one)?.code === unit.code);
  return area !== undefined && area.facts[column] === 0;
}
