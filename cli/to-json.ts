import { columnName } from "../core/address.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import type { Plan } from "../core/plan/plan.ts";
import { formatRatio } from "../core/ratio.ts";
import type { Language, Sentence } from "../core/sentence.ts";
import type { AreaSheet, SheetKind } from "../core/sheet/area-sheet.ts";
import { unitOf } from "../core/sheet/areas/unit-of-row.ts";
import { originOf } from "../core/table.ts";
import type { PlanRefusal } from "./plan-file.ts";
import type { ExplainedFigure } from "./explained-figures.ts";

/** One file of a run: assessed, or refused with a sentence. */
export interface CheckedFile {
  readonly file: string;
  readonly assessment: Assessment | null;
  readonly refusal: Sentence | null;
  /** With `--why`. */
  readonly explanations?: readonly ExplainedFigure[];
  /** With `--final`: how many findings keep the list from being final. */
  readonly open: number;
}

/** What the contract says when nothing was checked, because the plan file is refused. */
export function refusalToJson({ file, trouble, problems }: PlanRefusal, version: string) {
  return { schema: 1, version, plan: null, refused: { file, reason: trouble, problems }, files: [] };
}

/** The JSON contract for other tools; `schema` rises when a field changes its meaning. */
export function toJson(files: readonly CheckedFile[], plan: Plan, version: string, language: Language) {
  return {
    schema: 1,
    version,
    plan: plan.id,
    files: files.map((file) => fileToJson(file, language)),
  };
}

function fileToJson({ file, assessment, refusal, open, explanations }: CheckedFile, language: Language) {
  if (!assessment) return { file, status: "unreadable", reason: refusal?.[language] ?? "" };
  const { selection: result, evaluation, totals, accepted, findings, notRun } = assessment;
  const read = sheetRead(assessment);
  return {
    file,
    status: "checked",
    plan: assessment.opened.plan.id,
    sheet: read?.sheet.table.sheet ?? null,
    kind: read?.kind ?? null,
    headerRows: read ? headerRows(read.sheet) : null,
    district: read?.sheet.district ?? null,
    year: read?.sheet.year ?? null,
    units: read?.sheet.areas.length ?? 0,
    columns: columnsToJson(assessment, language),
    base: result ? { n: result.capUse.base.n, source: result.capUse.base.source } : null,
    selected: result?.capUse.selected ?? null,
    carriedOver: result?.capUse.carriedOver ?? null,
    cap: result?.capUse.cap ?? null,
    totals,
    accepted: accepted.size,
    ...(assessment.options.final && { final: { possible: open === 0, open } }),
    findings: findings.map((finding) => {
      const entry = accepted.get(finding);
      return entry ? { ...finding, accepted: { reason: entry.reason, time: entry.time } } : finding;
    }),
    notRun: notRun.map(({ code, why }) => ({ code, why: why[language] })),
    ...(result && { scores: scoresToJson(result) }),
    ...(evaluation && { verdicts: verdictsToJson(evaluation, language) }),
    ...(explanations && { explanations }),
  };
}

/** The sheet that the file is about: its list, else its evaluation, else its ledger. */
function sheetRead({ opened: { sheets } }: Assessment): { readonly kind: SheetKind; readonly sheet: AreaSheet } | null {
  for (const { kind, sheet } of [sheets.selection, sheets.evaluation, sheets.ledger]) if (sheet) return { kind, sheet };
  return null;
}

/** First and last row of the header as the spreadsheet numbers them. */
function headerRows({ table, headerTop, headerBottom }: AreaSheet): readonly [number, number] {
  const { top } = originOf(table);
  return [top + headerTop + 1, top + headerBottom + 1];
}

/** The columns of every sheet that was read: `--columns` takes them back, sheet by sheet, as letter → use. */
function columnsToJson({ opened: { sheets } }: Assessment, language: Language) {
  return [sheets.selection, sheets.evaluation, sheets.ledger].flatMap(({ kind, sheet }) =>
    sheet ? sheetColumns(kind, sheet, language) : [],
  );
}

function sheetColumns(kind: SheetKind, { table, columns }: AreaSheet, language: Language) {
  const { left } = originOf(table);
  return columns
    .filter(({ heading, isStated = false }) => heading !== "" || isStated)
    .map(({ index, heading, use, personal, question, isStated = false }) => ({
      sheet: table.sheet,
      kind,
      column: columnName(left + index),
      heading,
      use,
      stated: isStated,
      ...(personal && { personal }),
      ...(question && { question: { among: question.among, why: question.why[language] } }),
    }));
}

function verdictsToJson({ sheet, areas }: NonNullable<Assessment["evaluation"]>, language: Language) {
  return areas.map(({ area, success: { verdict, because } }) => ({
    unit: { code: unitOf(area)?.code ?? area.code, name: area.name },
    year: sheet.year,
    verdict,
    because: because.map(({ sentence }) => sentence[language]),
  }));
}

function scoresToJson({ sheet, scores, ranks }: NonNullable<Assessment["selection"]>) {
  return sheet.areas.map((area, index) => {
    const exact = scores.exact(index);
    return {
      unit: { code: unitOf(area)?.code ?? area.code, name: area.name },
      score: scores.areas[index]?.points ?? null,
      exact: exact && formatRatio(exact),
      rank: ranks[index] ?? null,
    };
  });
}
