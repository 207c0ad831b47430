import type { Assessment } from "../assess/assessment.ts";
import { fixes } from "../plan/not-fixed.ts";
import type { Fixing } from "../plan/plan.ts";
import { behindInWorkbook } from "./behind.ts";
import { capInWorkbook } from "./cap.ts";
import { circularInWorkbook } from "./circular.ts";
import { cutInWorkbook } from "./cut.ts";
import { subjectOfHistory } from "./entries.ts";
import type { Explanation, FigureId } from "./explanation.ts";
import type { Explained, Resting } from "./explained.ts";
import { findingInWorkbook } from "./finding.ts";
import { gateInWorkbook } from "./gate.ts";
import { groupsInWorkbook } from "./groups.ts";
import { lifeCycleInWorkbook } from "./life-cycle.ts";
import { orderInWorkbook } from "./order.ts";
import { periodInWorkbook } from "./period.ts";
import { placeInWorkbook } from "./place.ts";
import { rangeInWorkbook } from "./range.ts";
import { rankInWorkbook } from "./rank.ts";
import { reportDueInWorkbook } from "./report-due.ts";
import { scaleInWorkbook } from "./scale.ts";
import { scoreInWorkbook } from "./score.ts";
import { areaNamed, subjectOf } from "./subject.ts";
import { successInWorkbook } from "./success.ts";
import { sustainedInWorkbook } from "./sustained.ts";
import { targetInWorkbook } from "./target.ts";
import { termInWorkbook } from "./term.ts";
import { explainUnsaid } from "./unsaid.ts";
import { yearlyInWorkbook } from "./yearly.ts";

type Explainer = (explained: Explained, subject: string, of: FigureId) => Explanation | null;

/** Of an area of the list, found by what the figure calls it. */
function ofListed<Given extends Explained>(
  explain: (explained: Given, area: number, subject: string) => Explanation | null,
): (explained: Given, subject: string) => Explanation | null {
  return (explained, subject) => {
    const area = areaNamed(explained.result?.sheet.areas ?? [], subject);
    return area < 0 ? null : explain(explained, area, subject);
  };
}

/** Of a target or gate of an area: «26017:T2». */
function ofPart(explain: (explained: Explained, subject: string, part: string) => Explanation | null): Explainer {
  return (explained, subject) => {
    const at = subject.lastIndexOf(":");
    return at < 0 ? null : explain(explained, subject.slice(0, at), subject.slice(at + 1));
  };
}

/** Of what a plan may leave unsaid: then that is the answer, and no number. */
function resting<Key extends Fixing>(
  key: Key,
  explain: (explained: Resting<Key>, subject: string) => Explanation | null,
): Explainer {
  const rests = (explained: Explained): explained is Resting<Key> => fixes(explained.plan, key);
  return (explained, subject, of) =>
    rests(explained) ? explain(explained, subject) : explainUnsaid(explained.plan, { of, key });
}

/** One entry a kind of figure, one file each. */
const explainers = {
  cap: resting("cap", capInWorkbook),
  cut: resting("cap", cutInWorkbook),
  scale: resting("criteria", scaleInWorkbook),
  score: resting("criteria", ofListed(scoreInWorkbook)),
  rank: resting("criteria", ofListed(rankInWorkbook)),
  range: resting("criteria", ofListed(rangeInWorkbook)),
  place: resting("cap", ofListed(placeInWorkbook)),
  behind: resting("criteria", ofListed(behindInWorkbook)),
  circular: ofListed(circularInWorkbook),
  target: ofPart(targetInWorkbook),
  gate: ofPart(gateInWorkbook),
  success: successInWorkbook,
  groups: resting("householdGroup", groupsInWorkbook),
  term: resting("term", termInWorkbook),
  "life-cycle": lifeCycleInWorkbook,
  yearly: resting("yearlyFloor", yearlyInWorkbook),
  sustained: resting("sustainedFloor", sustainedInWorkbook),
  order: orderInWorkbook,
  period: periodInWorkbook,
  "report-due": resting("reportDue", reportDueInWorkbook),
  finding: findingInWorkbook,
} satisfies Readonly<Record<string, Explainer>>;

/**
 * Answers «Vì sao?» of any figure of an assessment; null where the workbook has no such figure.
 *
 * @param workbook what the assessment is of, and the ISO day from which days left are counted
 * @example explain(assessment, "cap", { content, today: null }).value.vi // "4"
 */
export function explain(
  assessment: Assessment,
  figure: FigureId,
  workbook: Pick<Explained, "content" | "today">,
): Explanation | null {
  const explained = explainedIn(assessment, workbook);
  const [kind = ""] = figure.split(":", 1);
  if (!Object.hasOwn(explainers, kind)) return null;
  const explainer: Explainer = explainers[kind as keyof typeof explainers];
  return explainer(explained, figure.slice(kind.length + 1), figure);
}

function explainedIn(assessment: Assessment, workbook: Pick<Explained, "content" | "today">): Explained {
  return { ...assessment, ...workbook, plan: assessment.opened.plan, result: assessment.selection };
}

/**
 * One figure of each kind that an assessment can explain, for whoever does not know their names: those of the first area
 * stand for those of all.
 */
export function figuresIn(assessment: Assessment, workbook: Pick<Explained, "content" | "today">): readonly FigureId[] {
  const explained = explainedIn(assessment, workbook);
  const listed = explained.result?.sheet.areas ?? [];
  const judged = (explained.evaluation?.areas ?? []).map(({ area }) => area);
  const [past] = explained.history?.areas ?? [];
  const [target, gate] = [explained.plan.targets[0]?.id, explained.plan.gates[0]?.id];
  const list = listed.length > 0 ? subjectOf(listed, 0) : "";
  const evaluated = judged.length > 0 ? subjectOf(judged, 0) : "";
  const candidates: readonly FigureId[] = [
    "cap",
    "cut",
    "scale",
    ...(["score", "rank", "range", "place", "behind", "circular"] as const).map((kind) => `${kind}:${list}` as const),
    `target:${evaluated}:${target}`,
    `gate:${evaluated}:${gate}`,
    `success:${evaluated}`,
    `groups:${evaluated}`,
    ...(past ? ([`term:${subjectOfHistory(past)}`, `life-cycle:${subjectOfHistory(past)}`] as const) : []),
    "yearly",
    "sustained",
    "order",
    "period",
    "report-due",
    ...explained.findings.slice(0, 1).map(({ fingerprint }) => `finding:${fingerprint}` as const),
  ];
  return candidates.filter((figure) => explain(assessment, figure, workbook) !== null);
}
