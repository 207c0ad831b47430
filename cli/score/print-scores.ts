import type { Assessment } from "../../core/assess/assessment.ts";
import { formatRanks, formatScore } from "../../core/format.ts";
import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { capSentence } from "../../core/report/cap-sentence.ts";
import type { ExclusionReason } from "../../core/score/proposal.ts";
import type { SelectionResult } from "../../core/selection/selection-result.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { terms } from "../../core/terms.ts";
import { alignedColumns } from "../print/aligned-columns.ts";
import { line, paint, type Line } from "../print/printed-line.ts";
import { rankingOf, type RankedArea } from "./ranking.ts";
import type { ScoredFile } from "./scored-file.ts";

const words = {
  units: { vi: "đơn vị", en: "areas" },
  criteria: { vi: "tiêu chí", en: "criteria" },
  room: { vi: "còn được chọn {n} địa bàn", en: "room for {n}" },
  roomNotStated: {
    vi: "đề nghị trên {n} địa bàn, chưa trừ địa bàn chưa nêu",
    en: "proposal over {n} places, without the areas not stated",
  },
  provisional: {
    vi: "Thang điểm tạm tính từ chính bảng này, chưa chốt (Quy ước Q14)",
    en: "Provisional scale from this very sheet, not stored yet (Convention Q14)",
  },
  stored: { vi: "Thang điểm đã chốt", en: "Stored scale" },
  rank: { vi: "Hạng", en: "Rank" },
  unit: { vi: "Đơn vị", en: "Unit" },
  points: { vi: "Điểm", en: "Points" },
  range: { vi: "Hạng khi trọng số ±25 %", en: "Rank at weights ±25 %" },
  proposal: terms.listStatus.proposed,
  noRanges: {
    vi: "Trên 500 đơn vị nên không tính khoảng hạng.",
    en: "Above 500 areas rank ranges are not computed.",
  },
  incomplete: {
    vi: "Còn ô trống, nên điểm và hạng của nhiều địa bàn chỉ biết trong khoảng. Cần điền:",
    en: "Cells are blank, so points and ranks are known within intervals only. To be filled in:",
  },
  tiedSeats: { vi: "đồng hạng, còn được chọn {n} địa bàn", en: "tied for {n} seats" },
  unranked: { vi: "Không xếp hạng được", en: "Nothing to rank" },
  errors: { vi: "{n} lỗi trong bảng; xem: diaban check", en: "{n} errors in the sheet, see: diaban check" },
} as const satisfies Record<string, Sentence>;

const outOfContest: Partial<Record<ExclusionReason, Sentence>> = {
  transformed: { vi: "Đã chuyển hóa, không còn trong diện", en: "Transformed, off the list" },
  "zero-score": { vi: "0 điểm", en: "Zero points" },
  unclear: { vi: "Dấu chọn chưa rõ", en: "Its mark cannot be read" },
  duplicate: { vi: "Trùng với dòng khác", en: "Same unit as another row" },
};

/** What the terminal shows of the ranking of one file. */
export function scoreLines({ file, assessment, refusal }: ScoredFile, language: Language): readonly Line[] {
  const cross = paint("red", "✖");
  if (!assessment) return [paint("bold", file), line`  ${cross} ${refusal?.[language] ?? ""}`, line``];
  const {
    opened: { plan },
    selection: result,
  } = assessment;
  const lines = [paint("bold", file)];
  if (result && !fixes(plan, "criteria")) {
    lines.push(...unscored(result, plan, language).map((text) => line`  ${text}`));
  } else if (result) {
    lines.push(...head(result, plan, language).map((text) => line`  ${text}`));
    lines.push(...list(result, plan, language).map((text) => line`  ${text}`));
  } else {
    const [first] = assessment.findings;
    lines.push(line`  ${cross} ${words.unranked[language]}. ${first?.message[language] ?? ""}`);
  }
  const trouble = errorLine(assessment, language);
  if (trouble !== null) lines.push(line`  ${cross} ${trouble}`);
  return [...lines, line``];
}

function errorLine({ totals }: Assessment, language: Language): string | null {
  if (totals.error === 0) return null;
  return words.errors[language].replace("{n}", String(totals.error));
}

/** Where a plan has no criteria nobody has points or a rank. */
function unscored(result: SelectionResult, plan: Plan, language: Language): readonly string[] {
  const cap = capSentence(result, plan)[language];
  return [about(result, language), cap, `${words.unranked[language]}. ${notFixed(plan, "criteria")[language]}`];
}

function about({ sheet }: SelectionResult, language: Language, ...more: readonly string[]): string {
  const parts = [sheet.district?.name, sheet.year, `${sheet.areas.length} ${words.units[language]}`, ...more];
  return parts.filter((part) => part !== undefined && part !== null).join(" · ");
}

function head(result: SelectionResult, plan: Plan, language: Language): readonly string[] {
  const { scores, scale, scaleProblems, proposal } = result;
  const isLeft = result.capUse.used !== null || proposal.room === 0;
  const left = (isLeft ? words.room : words.roomNotStated)[language].replace("{n}", String(proposal.room));
  const room = proposal.room === null ? "" : ` · ${left}`;
  const stored = [words.stored[language], scale.date, scale.source].filter((part) => part !== undefined).join(", ");
  return [
    about(result, language, `${scores.criteria.length}/${plan.criteria.length} ${words.criteria[language]}`),
    `${capSentence(result, plan)[language]}${room}`,
    scale.provisional ? words.provisional[language] : stored,
    ...scaleProblems.map((problem) => problem[language]),
  ];
}

function list(result: SelectionResult, plan: Plan, language: Language): readonly (string | Line)[] {
  const areas = rankingOf(result, plan);
  const incomplete = areas.filter(({ score }) => score.points === null);
  const headings = [words.rank, words.unit, words.points, words.range, words.proposal].map((word) => word[language]);
  const rows = areas.map((area) => [
    formatRanks(area.bounds),
    area.name,
    formatScore(area.score, language, 2),
    rangeInWords(area),
    markOf(area, result, language),
  ]);
  const [first = "", ...rest] = alignedColumns([headings, ...rows], ["right", "left", "right", "right", "left"]);
  return [
    paint("dim", first),
    ...rest,
    ...(result.rankRanges === null ? [words.noRanges[language]] : []),
    ...(incomplete.length > 0 ? [words.incomplete[language]] : []),
    ...incomplete.map((area) => `  ${missingLine(area, language)}`),
  ];
}

function missingLine({ name, missing }: RankedArea, language: Language): string {
  return `${name}: ${missing.map(({ id, heading }) => `${id} ${heading[language]}`).join(", ")}`;
}

function rangeInWords({ range }: RankedArea): string {
  return range ? formatRanks(range) : "";
}

function markOf({ standing, because }: RankedArea, { proposal }: SelectionResult, language: Language): string {
  if (standing === "tied") return words.tiedSeats[language].replace("{n}", String(proposal.seatsForTied));
  if (standing !== null) return terms.listStatus[standing][language];
  return (because && outOfContest[because]?.[language]) ?? "";
}
