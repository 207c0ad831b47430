import type { ProvinceYear } from "../../core/consolidation/consolidate.ts";
import { summaryTable } from "../../core/consolidation/consolidation-tables.ts";
import type { JudgedYear } from "../../core/life-cycle/roll-up.ts";
import { knownInWords } from "../../core/report/year-tables.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { isCellError } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import { alignedColumns } from "../print/aligned-columns.ts";
import { line, paint, type Line } from "../print/printed-line.ts";
import { fileStatus } from "./file-status.ts";
import type { ReadPlaces } from "./read-places.ts";

const words = {
  files: { vi: "{n} sổ, cộng {counted}", en: "{n} workbooks, {counted} counted" },
  others: { vi: "Không đọc vì không phải sổ bảng tính: {names}", en: "Not read, no workbooks: {names}" },
  nothing: { vi: "Không có sổ nào cộng được.", en: "No workbook could be counted." },
  year: { vi: "Năm {year}", en: "Year {year}" },
  shared: { vi: "Đơn vị có trong nhiều tệp:", en: "Units in several workbooks:" },
  attention: { vi: "Cần xem:", en: "To look at:" },
  errors: { vi: "{error} lỗi, {warning} cảnh báo", en: "{error} errors, {warning} warnings" },
} as const satisfies Record<string, Sentence>;

const columns = {
  vi: ["Huyện", "Số đơn vị", "Trần", "Đang chuyển hóa", "Phải đánh giá", "Đạt", "Không đạt", "Kết luận năm"],
  en: ["District", "Units", "Cap", "In transformation", "Due", "Met", "Not met", "Year"],
};
const align = ["left", "right", "right", "right", "right", "right", "right", "left"] as const;
/** A country has hundreds; print names so many, JSON and the workbook all. */
const mostLines = 40;

/** What the terminal shows of a consolidation. */
export function consolidationLines(read: ReadPlaces, language: Language): readonly Line[] {
  const { places, others, consolidation } = read;
  const { year, provinces, shared } = consolidation;
  const files = fileStatus(read, language);
  const counted = files.filter(({ kind }) => kind === "counted" || kind === "partly").length;
  const head = [
    words.files[language].replace("{n}", String(files.length)).replace("{counted}", String(counted)),
    ...(year === null ? [] : [words.year[language].replace("{year}", String(year))]),
  ];
  const lines = [paint("bold", places.join(", ")), line`  ${head.join(" · ")}`];
  for (const province of provinces) lines.push(...provinceLines(province, read, language));
  if (counted === 0) lines.push(line`  ${words.nothing[language]}`);
  if (shared.length > 0) {
    lines.push(line``, line`  ${words.shared[language]}`);
    const named = shared.map(
      ({ code, name, files: in_ }) => line`    ${paint("yellow", "▲")} ${code ?? ""} ${name}: ${in_.join(", ")}`,
    );
    lines.push(...cut(named));
  }
  const odd = files.filter(({ isOdd }) => isOdd);
  if (odd.length > 0) lines.push(line``, line`  ${words.attention[language]}`);
  lines.push(
    ...cut(
      odd.map(({ file, kind, said, totals }) => {
        const mark = kind === "unreadable" ? paint("red", "✖") : paint("yellow", "▲");
        const counts = totals
          ? ` (${words.errors[language].replace("{error}", String(totals.error)).replace("{warning}", String(totals.warning))})`
          : "";
        return line`    ${mark} ${file}: ${said}${counts}`;
      }),
    ),
  );
  if (others.length > 0) lines.push(line``, line`  ${fill(words.others, { names: someOf(others) })[language]}`);
  return lines;
}

function provinceLines(one: ProvinceYear, { consolidation }: ReadPlaces, language: Language): readonly Line[] {
  const { districts, province } = one.rollUp;
  const summary = summaryTable(one, consolidation, language)
    .rows.slice(2)
    .map((cells) => cells.flatMap((cell) => (isCellError(cell) ? [] : (cell ?? []))).join(" · "));
  const title = [line``, line`  ${paint("bold", one.province.name)}`];
  if (districts.length === 0) return [...title, ...indented(summary)];
  const rows = [...districts, ...(districts.length > 1 ? [province] : [])].map((line) =>
    row(line, line.district?.name ?? one.province.name, language),
  );
  const [head = "", ...rest] = alignedColumns([columns[language], ...rows], align);
  return [...title, line`  ${paint("dim", head)}`, ...indented(rest), line``, ...indented(summary)];
}

function row(
  { units, used, atLeast = 0, yearly, judged }: JudgedYear,
  name: string,
  language: Language,
): readonly string[] {
  const { cap } = judged.cap.numbers;
  const verdict = terms.verdict[judged.yearly.verdict][language];
  const { due, transformed, failed } = yearly;
  return [
    name,
    units,
    typeof cap === "number" ? cap : "",
    used ?? knownInWords(atLeast, language),
    due,
    transformed,
    failed,
    verdict,
  ].map(String);
}

function indented(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => line`  ${text}`);
}

function cut(lines: readonly Line[]): readonly Line[] {
  return lines.length > mostLines ? [...lines.slice(0, mostLines), line`    … (${lines.length})`] : lines;
}

function someOf(names: readonly string[]): string {
  const more = names.length > mostLines ? ` … (${names.length})` : "";
  return `${names.slice(0, mostLines).join(", ")}${more}`;
}
