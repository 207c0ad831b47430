import { formatBlock } from "../../address.ts";
import type { Assessment } from "../../assess/assessment.ts";
import { formatPoints, formatRanks, formatScore } from "../../format.ts";
import type { Plan } from "../../plan/plan.ts";
import { fullName } from "../../register/unit.ts";
import { groupPoints } from "../../score/group-points.ts";
import { rankListOf, type RankedArea } from "../../selection/rank-list.ts";
import type { SelectionResult } from "../../selection/selection-result.ts";
import { fill, type Language, type Sentence } from "../../sentence.ts";
import type { ManagedLook, ManagedSheet } from "../../sheet/managed/managed-sheets.ts";
import type { Cell } from "../../table.ts";
import { terms } from "../../terms.ts";
import { resultsSheet, rowBlock } from "./results-page.ts";
import { reviewLines } from "./review-lines.ts";
import { decimalsOf } from "./shown-points.ts";

const words = {
  rank: { vi: "Hạng", en: "Rank" },
  code: { vi: "Mã", en: "Code" },
  unit: { vi: "Đơn vị", en: "Unit" },
  points: { vi: "Điểm", en: "Points" },
  pointRange: { vi: "Khoảng điểm", en: "Point range" },
  rankRange: { vi: "Khoảng hạng (±25%)", en: "Rank range (±25%)" },
  group: { vi: "Nhóm {id}", en: "Group {id}" },
  stage: { vi: "Tình trạng", en: "Status" },
  largest: { vi: "Ba tiêu chí lớn nhất", en: "Three largest criteria" },
  cut: { vi: "mức cắt", en: "cut" },
  marks: {
    vi: "Khoảng hạng khi trọng số đổi trong ±25%: ● {in}, ◐ {near}, ○ {out}, so với {of}.",
    en: "Rank range at weights ±25%: ● {in}, ◐ {near}, ○ {out}, held against {of}.",
  },
  seats: { vi: "số địa bàn còn được chọn", en: "the places left" },
  first: { vi: "{places} hạng đầu của cả bảng", en: "the first {places} of the whole sheet" },
  drawnUpBy: { vi: "NGƯỜI LẬP BIỂU (ký)", en: "DRAWN UP BY (signature)" },
  head: { vi: "THỦ TRƯỞNG ĐƠN VỊ (ký, đóng dấu)", en: "HEAD OF THE UNIT (signature, seal)" },
} as const satisfies Record<string, Sentence>;

const widths = { before: [6, 7, 22, 8, 13, 9], group: 8, after: [14, 14, 24] } as const;
const largest = 3;
/** Whether a place stands when the weights change, to be seen at a glance and without colours. */
const marks = { in: "●", near: "◐", out: "○" } as const;
/** Points of a row: thirty of them, with what stands above and below, fit on one page. */
const rowHeight = 14;
const headingHeight = 42;

/** «Kết quả rà soát»: the ranking of the areas with the cut, below the cap, the scale and what the checks found. */
export function reviewSheet(assessment: Assessment, language: Language): ManagedSheet {
  const { selection, opened } = assessment;
  const { groups } = opened.plan;
  const lines = reviewLines(assessment, language);
  const headingRow = lines.length;
  const rows: (readonly Cell[])[] = [...lines.map((line) => [line]), headingsOf(groups, language)];
  const looks: ManagedLook[] = [{ block: `A1:A${lines.length}`, isFree: true }];
  const right = widths.before.length + groups.length + widths.after.length - 1;
  if (selection) layAreas({ selection, groups, right, rows, looks }, language);
  rows.push(
    [],
    [null, words.drawnUpBy[language], ...Array.from({ length: right - 4 }, () => null), words.head[language]],
  );
  looks.push({ block: rowBlock(rows.length - 1, right), isFree: true, bold: true });
  const heights = new Map(rows.map((_row, row) => [row, row === headingRow ? headingHeight : rowHeight]));
  const all = [...widths.before, ...groups.map(() => widths.group), ...widths.after];
  return resultsSheet({ name: "DIABAN_KETQUA", rows, widths: all, headingRow, looks, heights }, assessment, language);
}

function headingsOf(groups: Plan["groups"], language: Language): readonly Cell[] {
  const { rank, code, unit, points, pointRange, rankRange, stage, largest: three } = words;
  return [
    ...[rank, code, unit, points, pointRange, rankRange].map((word) => word[language]),
    ...groups.map(({ id }) => fill(words.group, { id })[language]),
    ...[stage, terms.listStatus.proposed, three].map((word) => word[language]),
  ];
}

interface Draft {
  readonly selection: SelectionResult;
  readonly groups: Plan["groups"];
  readonly right: number;
  readonly rows: (readonly Cell[])[];
  readonly looks: ManagedLook[];
}

function layAreas({ selection, groups, right, rows, looks }: Draft, language: Language): void {
  const { ranked, cutAt, standingOf } = rankListOf(selection, language);
  const decimals = decimalsOf(selection.scores);
  for (const [index, area] of ranked.entries()) {
    if (index === cutAt && index > 0) layCut({ right, rows, looks }, language);
    const row = rows.length;
    const shown = decimals[area.area] ?? null;
    rows.push(areaRow(selection, area, { groups, decimals: shown }, language));
    const block = rowBlock(row, right);
    const isSelected = area.marks.includes("approved") || area.marks.includes("carried-over");
    if (isSelected) looks.push({ block, bold: true });
    if (area.points === null) looks.push({ block, italic: true });
    const format = `0.${"0".repeat(shown ?? 2)}`;
    looks.push({ block: formatBlock({ top: row, left: 3, bottom: row, right: 3 }), format });
    const left = widths.before.length;
    looks.push({
      block: formatBlock({ top: row, left, bottom: row, right: left + groups.length - 1 }),
      format: "0.00",
    });
  }
  if (ranked.every(({ standing }) => standing === null)) return;
  const of = standingOf === null ? words.seats : fill(words.first, { places: standingOf });
  rows.push([fill(words.marks, { ...terms.place, of })[language]]);
  looks.push({ block: rowBlock(rows.length - 1, right), isFree: true });
}

/** The cut is a thick line, named at its left. */
function layCut({ right, rows, looks }: Pick<Draft, "right" | "rows" | "looks">, language: Language): void {
  looks.push({ block: rowBlock(rows.length, right), lineAbove: true, italic: true, isFree: true });
  rows.push([words.cut[language]]);
}

function areaRow(
  selection: SelectionResult,
  { area, unit, name, ranks, points, range, standing, marks: own }: RankedArea,
  { groups, decimals }: { readonly groups: Plan["groups"]; readonly decimals: number | null },
  language: Language,
): readonly Cell[] {
  const { scores, sheet } = selection;
  const score = scores.areas[area];
  const ofGroups = groupPoints(scores, area, groups);
  return [
    ranks.best === ranks.worst ? ranks.best : formatRanks(ranks),
    unit?.code ?? sheet.areas[area]?.code ?? null,
    unit ? fullName(unit) : name,
    points === null ? null : Number(points.toFixed(decimals ?? 2)),
    points === null && score ? formatScore(score, language, 2) : null,
    range === null ? null : `${standing === null ? "" : `${marks[standing]} `}${formatRanks(range)}`,
    ...ofGroups.map((group): Cell => (group.points === null ? null : Number(group.points.toFixed(2)))),
    stageOf(own, language),
    proposalOf(own, language),
    largestOf(selection, area, language),
  ];
}

function stageOf(marks: RankedArea["marks"], language: Language): string | null {
  if (marks.includes("carried-over")) return terms.listStatus.carriedOver[language];
  if (marks.includes("approved")) return terms.listStatus.approved[language];
  return marks.includes("transformed") ? terms.stage.transformed[language] : null;
}

function proposalOf(marks: RankedArea["marks"], language: Language): string | null {
  for (const mark of ["proposed", "tied", "undetermined"] as const)
    if (marks.includes(mark)) return terms.listStatus[mark][language];
  return null;
}

/** «a1 12,5; b2 9,1; d4 8,0»; of equal ones the first of the plan. */
function largestOf({ scores }: SelectionResult, area: number, language: Language): string | null {
  const all = scores.contributions(area).filter(({ points }) => points > 0);
  const most = [...all].sort((a, b) => b.points - a.points).slice(0, largest);
  return most.map(({ criterion, points }) => `${criterion} ${formatPoints(points, language)}`).join("; ") || null;
}
