import { fixes, notFixed, wholeDocument } from "../plan/not-fixed.ts";
import type { Fixing, Plan } from "../plan/plan.ts";
import { fill } from "../sentence.ts";
import type { Judgement, Verdict } from "../verdict.ts";

const sentences = {
  stated: {
    vi: "Theo kết quả ghi trong bảng đánh giá, không kiểm được bằng chỉ tiêu. {unsaid}",
    en: "As the evaluation sheet states it, which cannot be checked by targets. {unsaid}",
  },
  blank: {
    vi: "Bảng đánh giá chưa ghi kết quả. {unsaid}",
    en: "The evaluation sheet states no result. {unsaid}",
  },
  gateNo: { vi: "{gate} ({title}): Không.", en: "{gate} ({title}): no." },
};

/** What a plan needs so that success follows from figures. */
const needed: readonly Fixing[] = ["successFloor", "targets"];

/** Whether success follows from the figures of an evaluation sheet. */
export function isJudgedByTargets(plan: Plan): boolean {
  return fixes(plan, ...needed);
}

/**
 * The result of an area where the plan has no test of success: what the authority states in «Kết quả», never a share of no
 * targets. A mandatory condition that is answered no is not met whatever is stated.
 *
 * @example statedSuccess(null, {}, plan).verdict // "undetermined"
 */
export function statedSuccess(
  stated: Verdict | null,
  gates: Readonly<Record<string, boolean | null>>,
  plan: Plan,
): Judgement {
  const key = needed.find((one) => !fixes(plan, one)) ?? "targets";
  const refused = plan.gates.find(({ id }) => gates[id] === false);
  const numbers = refused ? { gate: refused.id, title: refused.title } : { unsaid: notFixed(plan, key) };
  const id = refused ? "gateNo" : stated === null ? "blank" : "stated";
  const citation = refused?.citation ?? wholeDocument(plan);
  const because = [{ code: `success-test/${id}`, sentence: fill(sentences[id], numbers), numbers, citation }];
  return { verdict: refused ? "notMet" : (stated ?? "undetermined"), because, numbers, readings: [] };
}
