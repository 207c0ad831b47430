import { formatRatio, unitOf, type Assessment, type Language, type Plan, type Sentence } from "../core/index.ts";
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
  const { opened, selection: result, totals, accepted, findings, notRun } = assessment;
  const { sheet } = opened.sheets.selection;
  return {
    file,
    status: "checked",
    plan: assessment.opened.plan.id,
    sheet: sheet?.table.sheet ?? null,
    district: sheet?.district ?? null,
    year: sheet?.year ?? null,
    units: sheet?.areas.length ?? 0,
    base: result ? { n: result.capUse.base.n, source: result.capUse.base.source } : null,
    selected: result?.capUse.selected ?? 0,
    carriedOver: result?.capUse.carriedOver ?? 0,
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
    ...(explanations && { explanations }),
  };
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
