import type { Assessment } from "../../core/assess/assessment.ts";
import { sheetRead } from "../../core/open/sheet-read.ts";
import { fixes } from "../../core/plan/not-fixed.ts";
import type { Target } from "../../core/plan/plan.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import type { AreaSheet } from "../../core/sheet/area-sheet.ts";
import { headerRows } from "../../core/sheet/header/header-rows.ts";
import { statedUses } from "../../core/sheet/header/target-uses.ts";

const words = {
  sheet: { vi: "Trang tính", en: "Sheet" },
  header: { vi: "tiêu đề dòng", en: "header row" },
  units: { vi: "đơn vị", en: "units" },
  criteria: { vi: "tiêu chí", en: "criteria" },
  evaluation: { vi: "Đánh giá", en: "Evaluation" },
  targets: { vi: "chỉ tiêu", en: "targets" },
  ledger: { vi: "Sổ theo dõi", en: "Ledger" },
  entries: { vi: "mục", en: "entries" },
  notRun: { vi: "Chưa kiểm tra", en: "Not run" },
} as const satisfies Record<string, Sentence>;

/** The place and years of a workbook, a line for each sheet that was read, and the checks that could not run. */
export function whatWasRead({ opened, selection, notRun }: Assessment, language: Language): string[] {
  const { evaluation, ledger, selection: list } = opened.sheets;
  const first = sheetRead(opened)?.sheet;
  if (!first) return [];
  const say = (word: keyof typeof words) => words[word][language];
  const count = (n: number, word: keyof typeof words) => `${n} ${say(word)}`;
  const header = (sheet: AreaSheet) => `${say("header")} ${[...new Set(headerRows(sheet))].join("–")}`;
  const named = (sheet: AreaSheet) => `${say("sheet")} «${sheet.table.sheet}»`;

  const years = first.years?.join(", ") ?? first.year;
  const lines: (readonly (string | number | null | undefined)[])[] = [[first.district?.name, years]];
  if (list.sheet) {
    const criteria = selection?.scores.criteria.length ?? 0;
    const { areas } = list.sheet;
    const read = fixes(opened.plan, "criteria") ? [count(criteria, "criteria")] : [];
    lines.push([named(list.sheet), count(areas.length, "units"), header(list.sheet), ...read]);
  }
  if (evaluation.sheet) {
    const { areas, columns } = evaluation.sheet;
    const uses = new Set(columns.map(({ use }) => use));
    const targets = opened.plan.targets.filter((target) => usesOf(target).some((use) => uses.has(use))).length;
    const found = fixes(opened.plan, "targets") ? [count(targets, "targets")] : [];
    const units = count(areas.length, "units");
    lines.push([named(evaluation.sheet), say("evaluation"), units, header(evaluation.sheet), ...found]);
  }
  if (ledger.sheet) {
    const { entries } = ledger.sheet;
    lines.push([named(ledger.sheet), say("ledger"), header(ledger.sheet), count(entries.length, "entries")]);
  }
  return [
    ...lines.map((parts) => parts.filter((part) => (part ?? "") !== "").join(" · ")),
    ...codesByReason(notRun, language).map(([why, codes]) => `${say("notRun")}: ${codes.join(", ")} (${why})`),
  ].filter((line) => line !== "");
}

/** The same reason is said once, with every check that it keeps from running. */
function codesByReason(notRun: Assessment["notRun"], language: Language): readonly (readonly [string, string[]])[] {
  const codes = new Map<string, string[]>();
  for (const { code, why } of notRun) codes.set(why[language], [...(codes.get(why[language]) ?? []), code]);
  return [...codes];
}

/** Every column that says something of a target. */
function usesOf({ id, columns }: Target): readonly string[] {
  return [...columns.map((column) => column.id), ...statedUses(id)];
}
