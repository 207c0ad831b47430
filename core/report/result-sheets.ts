import { shareCap } from "../rules/share-cap.ts";
import { cellList } from "../checks/listing.ts";
import { formatBlock } from "../address.ts";
import type { Assessment } from "../assess/assessment.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import { formatCitation } from "../citation.ts";
import { terms } from "../terms.ts";
import { fullName } from "../register/unit.ts";
import type { Language, Sentence } from "../sentence.ts";
import { managedSheetTitles, type ManagedSheet } from "../sheet/managed/managed-sheets.ts";
import type { Cell } from "../table.ts";
import { capSentence } from "./cap-sentence.ts";
import { listStatusOf } from "./list-status.ts";
import { pointsAndRank } from "./points-and-rank.ts";

const words = {
  title: { vi: "KẾT QUẢ RÀ SOÁT ĐỊA BÀN", en: "REVIEW OF AREAS" },
  totals: {
    vi: "{error} lỗi, {warning} cảnh báo, {info} thông tin",
    en: "{error} errors, {warning} warnings, {info} notes",
  },
  provisional: {
    vi: "Thang điểm tạm tính từ bảng này (Quy ước Q14)",
    en: "Provisional scale from this sheet (Convention Q14)",
  },
  frozen: { vi: "Thang điểm đã chốt", en: "Stored scale" },
  findings: [
    { vi: "Mức", en: "Level" },
    { vi: "Mã lỗi", en: "Code" },
    { vi: "Sheet", en: "Sheet" },
    { vi: "Ô", en: "Cell" },
    { vi: "Đơn vị", en: "Unit" },
    { vi: "Nội dung", en: "Finding" },
    { vi: "Căn cứ", en: "Citation" },
    { vi: "Việc cần làm", en: "What to do" },
  ],
  areas: [
    { vi: "Mã", en: "Code" },
    { vi: "Tên", en: "Name" },
    { vi: "Điểm", en: "Points" },
    { vi: "Hạng", en: "Rank" },
    terms.listStatus.proposed,
  ],
  none: { vi: "Không phát hiện lỗi.", en: "Nothing found." },
  noTable: { vi: "Chưa đọc được bảng lựa chọn.", en: "No selection sheet could be read." },
} as const satisfies Record<string, Sentence | readonly Sentence[]>;

/**
 * «Kết quả rà soát» as a sheet of ours: verdict line, cap arithmetic, every finding, then every area with its points,
 * exact rank and what the figures propose. A column of personal names is never copied.
 *
 * @example resultSheets(assessment)[0].title // "Kết quả rà soát"
 */
export function resultSheets(assessment: Assessment, language: Language = "vi"): readonly ManagedSheet[] {
  const {
    opened: { plan },
    selection: result,
  } = assessment;
  const { findings, totals } = assessment.checked.selection;
  const title = managedSheetTitles.DIABAN_KETQUA[language];
  const rows: Cell[][] = [];
  const headings: number[] = [0];
  rows.push([words.title[language]]);
  rows.push([subtitle(assessment)]);
  rows.push([fillTotals(totals, language)]);
  if (result) {
    const clause = formatCitation(shareCap.citation(plan), language);
    rows.push([`${capSentence(result, plan)[language]} (${clause}; ${result.capUse.base.sourceText[language]})`]);
    rows.push([(result.scale.provisional ? words.provisional : words.frozen)[language]]);
  } else rows.push([words.noTable[language]]);
  rows.push([]);
  headings.push(rows.length);
  rows.push(words.findings.map((word) => word[language]));
  if (findings.length === 0) rows.push([words.none[language]]);
  for (const finding of findings) {
    rows.push([
      terms.severity[finding.severity][language],
      finding.code,
      finding.cells[0]?.sheet ?? null,
      cellList(
        finding.cells.map(({ address }) => address),
        language,
      ) || null,
      cellList(
        finding.units.map(({ name }) => name),
        language,
      ) || null,
      finding.what[language],
      formatCitation(finding.citation, language),
      finding.next[language],
    ]);
  }
  if (result) {
    rows.push([]);
    headings.push(rows.length);
    rows.push(words.areas.map((word) => word[language]));
    result.sheet.areas.forEach((_area, index) => rows.push(areaRow(result, index, language)));
  }
  const width = words.findings.length;
  const address = formatBlock({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  // The lines above the table run over its whole width.
  const merges = rows
    .slice(
      0,
      rows.findIndex((row) => row.length === 0),
    )
    .map((_row, row) => formatBlock({ top: row, left: 0, bottom: row, right: width - 1 }));
  const table = { name: title, sheet: title, address, rows, merges };
  return [{ name: "DIABAN_KETQUA", title, table, widths: [12, 24, 18, 16, 24, 60, 30, 50], headings }];
}

function areaRow(result: SelectionResult, index: number, language: Language): Cell[] {
  const area = result.sheet.areas[index];
  if (!area) return [];
  const unit = unitOf(area);
  const standing = listStatusOf(result, index);
  return [
    unit?.code ?? area.code,
    unit ? fullName(unit) : area.name,
    ...pointsAndRank(result, index, language),
    standing === null ? null : terms.listStatus[standing][language],
  ];
}

function subtitle({ opened: { plan, register }, selection: result }: Assessment): string {
  const place = result?.sheet.district?.name ?? register.units[0]?.province.name ?? "";
  const year = result?.sheet.year;
  const text = year === undefined || year === null ? place : `${place} · ${year}`;
  return `${text} · ${plan.document}`;
}

function fillTotals(totals: Assessment["totals"], language: Language): string {
  return words.totals[language].replace(/\{(\w+)\}/g, (_whole, key: keyof typeof totals) => String(totals[key]));
}
