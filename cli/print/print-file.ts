import { columnName, parseBlock } from "../../core/address.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import { openQuestions } from "../../core/checks/open-questions.ts";
import { formatCitation } from "../../core/citation.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import { capSentence } from "../../core/report/cap-sentence.ts";
import type { Language } from "../../core/sentence.ts";
import { possibleNameColumn } from "../../core/sheet/areas/possible-name-column.ts";
import { possibleHeaders } from "../../core/sheet/header/possible-headers.ts";
import { originOf } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import { line, paint, type Line } from "./printed-line.ts";
import type { CheckedFile } from "./to-json.ts";
import { whatWasRead } from "./what-was-read.ts";

const marks: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "·" };
const colours = { error: "red", warning: "yellow", info: "cyan" } as const;
/** A warning that is accepted with a reason. */
const acceptedMark = "△";
/** A finding over a whole column lists this many cells in print; JSON lists all. */
const mostCells = 8;

/** What the terminal shows of one file. */
export function fileLines({ file, assessment, refusal, open }: CheckedFile, language: Language): readonly Line[] {
  const title = paint("bold", file);
  if (!assessment) return [title, line`  ${paint("red", marks.error)} ${refusal?.[language] ?? ""}`, line``];
  const lines = [title, ...whatWasRead(assessment, language).map((text) => line`  ${text}`)];
  const { accepted } = assessment;
  for (const finding of assessment.findings) {
    const entry = accepted.get(finding);
    const mark = entry ? paint("dim", acceptedMark) : paint(colours[finding.severity], marks[finding.severity]);
    lines.push(line`  ${mark} ${finding.message[language]}`);
    if (entry) lines.push(line`      ${language === "vi" ? "Lý do" : "Reason"}: ${entry.reason}`);
    lines.push(line`      ${paint("dim", place(finding, language))}`);
    const option = howToState(finding, assessment, language);
    if (option !== null) lines.push(line`      ${option}`);
  }
  lines.push(line`  ${verdict(assessment, language)}`);
  if (assessment.options.final) lines.push(line`  ${finalLine(open, language)}`);
  return [...lines, line``];
}

/** The option that answers what a finding asks; null where it asks nothing. */
function howToState(
  { code, cells, numbers: { first } }: Finding,
  assessment: Assessment,
  language: Language,
): string | null {
  const byHand = language === "vi" ? "Nêu bằng tay, ví dụ" : "State it, for example";
  if (code === "no-header") {
    const { nearest } = assessment.opened.sheets.selection;
    const options = nearest ? possibleHeaders(nearest).map((row) => `--header-row ${row}`) : [];
    return options.length === 0 ? null : `${byHand}: ${options.join(" | ")}`;
  }
  if (code === "missing-name-column") {
    const letter = letterOfNames(assessment);
    return letter === null ? null : `${byHand}: --column ${letter}=name`;
  }
  if (code !== "column-question") return null;
  const letter = cells[0] ? columnName(parseBlock(cells[0].address).left) : "";
  if (typeof first !== "string" || first === "")
    return `${language === "vi" ? "Không đọc cột ấy" : "Not to read it"}: --column ${letter}=none`;
  const answer = `${letter}=${first}`;
  const option = `--column ${first.includes(" ") ? `"${answer}"` : answer}`;
  return `${byHand}: ${option}`;
}

function letterOfNames({ opened: { sheets, register } }: Assessment): string | null {
  const { nearest } = sheets.selection;
  const index = nearest ? possibleNameColumn(nearest, register) : -1;
  return nearest && index >= 0 ? columnName(originOf(nearest).left + index) : null;
}

/** The one line that sums a file up. */
export function verdict(assessment: Assessment, language: Language): string {
  const { opened, totals, selection: result } = assessment;
  const { error, warning, info } = totals;
  const accepted = assessment.accepted.size;
  const vi = language === "vi";
  const reasons = accepted === 0 ? "" : vi ? ` (${accepted} đã chấp nhận)` : ` (${accepted} with a reason)`;
  const counts = vi
    ? `${error} lỗi, ${warning} cảnh báo${reasons}, ${info} thông tin`
    : `${error} errors, ${warning} warnings${reasons}, ${info} notes`;
  const cap = result ? [capSentence(result, opened.plan)[language]] : [];
  return [counts, ...openQuestions(assessment.findings).map((one) => one[language]), ...cap].join(" · ");
}

function finalLine(open: number, language: Language): string {
  if (language === "vi")
    return open === 0 ? "Chốt được danh sách." : `Chưa chốt được danh sách: còn ${open} việc phải sửa hoặc ghi lý do.`;
  return open === 0
    ? "The list can be final."
    : `The list cannot be final: ${open} findings to mend or to give a reason for.`;
}

function place({ code, severity, cells, citation }: Finding, language: Language): string {
  const shown = cells.slice(0, mostCells).map(({ address }) => address);
  const more = cells.length > mostCells ? ` … (${cells.length})` : "";
  const at = shown.length > 0 ? ` · ${shown.join(", ")}${more}` : "";
  return `${terms.severity[severity][language]} ${code}${at} · ${formatCitation(citation, language)}`;
}
