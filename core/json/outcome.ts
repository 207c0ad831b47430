import { openedColumns } from "./columns.ts";
import { scoresOf } from "./scores.ts";
import { unitNamed } from "./unit-named.ts";
import type { Assessment } from "../assess/assessment.ts";
import type { JudgedDuty } from "../evaluation/judged-duty.ts";
import { fixes } from "../plan/not-fixed.ts";
import type { Language } from "../sentence.ts";
import { sheetRead } from "../open/sheet-read.ts";
import { headerRows } from "../sheet/header/header-rows.ts";

/** What an assessment came to, as data for other tools; sentences that stand alone are in the language asked for. */
export function outcomeOf(assessment: Assessment, language: Language) {
  const { opened, selection, evaluation, duties, totals, accepted, findings, notRun } = assessment;
  const read = sheetRead(opened);
  return {
    plan: opened.plan.id,
    sheet: read?.sheet.table.sheet ?? null,
    kind: read?.kind ?? null,
    headerRows: read ? headerRows(read.sheet) : null,
    district: read?.sheet.district ?? null,
    // A ledger speaks of many years: up to the last of them.
    year: read?.sheet.year ?? (read?.kind === "ledger" ? read.sheet.years?.at(-1) : null) ?? null,
    units: read?.sheet.areas.length ?? 0,
    columns: openedColumns(opened, language),
    base: selection ? { n: selection.capUse.base.n, source: selection.capUse.base.source } : null,
    selected: selection?.capUse.selected ?? null,
    carriedOver: selection?.capUse.carriedOver ?? null,
    cap: selection?.capUse.cap ?? null,
    totals,
    accepted: accepted.size,
    findings: findings.map((finding) => {
      const entry = accepted.get(finding);
      return entry ? { ...finding, accepted: { reason: entry.reason, time: entry.time } } : finding;
    }),
    notRun: notRun.map(({ code, why }) => ({ code, why: why[language] })),
    ...(selection && fixes(opened.plan, "criteria") && { scores: scoresOf(selection, opened.plan) }),
    ...(evaluation && { verdicts: verdictsOf(evaluation, language) }),
    ...(duties && { obligations: dutiesIn(duties.duties, language) }),
  };
}

function verdictsOf({ sheet, areas }: NonNullable<Assessment["evaluation"]>, language: Language) {
  return areas.map(({ area, success: { verdict, because } }) => ({
    unit: unitNamed(area),
    year: sheet.year,
    verdict,
    because: because.map(({ sentence }) => sentence[language]),
  }));
}

function dutiesIn(duties: readonly JudgedDuty[], language: Language) {
  return duties.map(({ obligation, unit, year, judgement: { verdict, because } }) => ({
    id: obligation.id,
    unit,
    year,
    verdict,
    because: because.map(({ sentence }) => sentence[language]),
  }));
}
