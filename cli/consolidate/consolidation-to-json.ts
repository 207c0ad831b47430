import type { PlacedSubmission, ProvinceYear } from "../../core/consolidation/consolidate.ts";
import { submissionStatusText } from "../../core/consolidation/submission-words.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import type { Figures, Language } from "../../core/sentence.ts";
import type { Judgement } from "../../core/verdict.ts";
import type { HandedIn } from "./handed-in.ts";
import type { ReadPlaces } from "./read-places.ts";

/** A consolidation for other tools; `schema` rises when a field changes its meaning. */
export function consolidationToJson(
  { places, handedIn, others, consolidation }: ReadPlaces,
  version: string,
  language: Language,
) {
  const { plan, year, provinces, shared, submissions } = consolidation;
  const placed = new Map(submissions.map((one) => [one.submission, one]));
  return {
    schema: 1,
    version,
    plan: plan.id,
    folder: places.join(", "),
    year,
    files: handedIn.map((one) => fileToJson(one, one.submission && placed.get(one.submission), language)),
    ignored: others,
    provinces: provinces.map((province) => provinceToJson(province, language)),
    sharedUnits: shared,
  };
}

function fileToJson(
  { file, sha256, refusal, isOurs }: HandedIn,
  placed: PlacedSubmission | null | undefined,
  language: Language,
) {
  if (isOurs) return { file, sha256, status: "own" };
  if (!placed) return { file, sha256, status: "unreadable", reason: refusal?.[language] ?? "" };
  const { submission, standing } = placed;
  return {
    file,
    sha256,
    status: standing.kind,
    reason: submissionStatusText(placed)[language],
    ...(standing.other !== undefined && { other: standing.other }),
    year: submission.year,
    dated: submission.dated,
    districts: submission.years.map(({ district }) => district),
    counted: standing.counted.map(({ district }) => district),
    leftOut: submission.leftOut,
    totals: submission.totals,
  };
}

function provinceToJson(
  { province, rollUp, whole, phaseYears, missing, unresolved }: ProvinceYear,
  language: Language,
) {
  return {
    province,
    districts: rollUp.districts.map((one) => yearToJson(one, language)),
    total: yearToJson(rollUp.province, language),
    cap: { sumOfDistricts: rollUp.capOfDistricts, asOneBase: whole.cap, units: whole.units },
    aboveCap: rollUp.aboveCap,
    phaseYears,
    missing,
    unresolved,
  };
}

function yearToJson({ district, units, used, atLeast, yearly, phase, judged }: JudgedYear, language: Language) {
  return {
    district,
    units,
    used,
    ...(used === null && { atLeast }),
    yearly,
    phase,
    cap: judgementToJson(judged.cap, language),
    yearlyObjective: judgementToJson(judged.yearly, language),
    sustainedObjective: judgementToJson(judged.sustained, language),
  };
}

function judgementToJson({ verdict, because, numbers }: Judgement, language: Language) {
  return {
    verdict,
    because: because.map(({ sentence }) => sentence[language]),
    numbers: inLanguage(numbers, language),
  };
}

function inLanguage(numbers: Figures, language: Language) {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, figure]) => [name, typeof figure === "object" ? figure[language] : figure]),
  );
}
