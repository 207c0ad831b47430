import type { Assessment } from "../../assess/assessment.ts";
import { checkOf } from "../../checks/all-checks.ts";
import { cellList } from "../../checks/listing.ts";
import { dayText } from "../../civil-date.ts";
import { formatCitation } from "../../citation.ts";
import type { Finding } from "../../finding.ts";
import type { Language, Sentence } from "../../sentence.ts";
import type { ManagedLook, ManagedSheet } from "../../sheet/managed/managed-sheets.ts";
import type { Cell } from "../../table.ts";
import { terms } from "../../terms.ts";
import { joinedAddresses } from "./joined-addresses.ts";
import { greyFill, resultsSheet, rowBlock } from "./results-page.ts";

const headings: readonly Sentence[] = [
  { vi: "Mức", en: "Level" },
  { vi: "Nội dung", en: "Finding" },
  { vi: "Đơn vị", en: "Units" },
  { vi: "Ô", en: "Cells" },
  { vi: "Giải thích", en: "Explanation" },
  { vi: "Căn cứ", en: "Citation" },
  { vi: "Việc cần làm", en: "What to do" },
  { vi: "Lý do chấp nhận", en: "Reason for accepting" },
];
const words = {
  none: { vi: "Không phát hiện lỗi.", en: "Nothing found." },
  accepted: { vi: "Đã chấp nhận", en: "Accepted" },
  notRun: { vi: "Chưa kiểm tra được", en: "Could not be checked" },
} as const satisfies Record<string, Sentence>;
const widths = [9, 18, 16, 11, 40, 16, 22, 18];
/** Fill by severity; the word stands in the cell. */
const fills = { error: "#FFC7CE", warning: "#FFF2CC", info: "#DDEBF7" } as const;

/** «Phát hiện»: what is open, then what is accepted and why, then what could not be checked and why. */
export function findingsSheet(assessment: Assessment, language: Language): ManagedSheet {
  const { findings, accepted, notRun } = assessment;
  const rows: (readonly Cell[])[] = [headings.map((heading) => heading[language])];
  const looks: ManagedLook[] = [];
  const isOneSheet = new Set(findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))).size <= 1;
  const lay = (finding: Finding) => {
    const entry = accepted.get(finding);
    const reason = entry ? `${entry.reason} (${dayText(entry.time.slice(0, 10))})` : null;
    looks.push({ block: `A${rows.length + 1}:A${rows.length + 1}`, fill: fills[finding.severity] });
    rows.push(findingRow(finding, { isOneSheet, reason }, language));
  };
  const part = (title: Sentence) => {
    const block = rowBlock(rows.length, widths.length - 1);
    rows.push([title[language]]);
    looks.push({ block, fill: greyFill, bold: true, isFree: true });
  };
  const open = findings.filter((finding) => !accepted.has(finding));
  open.forEach(lay);
  if (open.length === 0) rows.push([null, words.none[language]]);
  if (accepted.size > 0) part(words.accepted);
  findings.filter((finding) => accepted.has(finding)).forEach(lay);
  if (notRun.length > 0) part(words.notRun);
  for (const { code, why } of notRun) {
    const check = checkOf(code);
    rows.push([null, check?.title[language] ?? null, null, null, why[language]]);
  }
  const sheet = { name: "DIABAN_PHATHIEN", rows, widths, headingRow: 0, looks, hasFilter: true } as const;
  return resultsSheet(sheet, assessment, language);
}

function findingRow(
  { severity, code, units, cells, what, citation, next }: Finding,
  { isOneSheet, reason }: { readonly isOneSheet: boolean; readonly reason: string | null },
  language: Language,
): readonly Cell[] {
  const named = cellList(
    units.map(({ name }) => name),
    language,
  );
  return [
    terms.severity[severity][language],
    checkOf(code)?.title[language] ?? null,
    named || null,
    cellList(placesOf(cells, isOneSheet), language) || null,
    what[language],
    formatCitation(citation, language),
    next[language],
    reason,
  ];
}

/** «F8, F21:F24»; with the name of the sheet where the findings are of several. */
function placesOf(cells: Finding["cells"], isOneSheet: boolean): readonly string[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = joinedAddresses(cells.filter((cell) => cell.sheet === sheet).map(({ address }) => address));
    return isOneSheet ? own : own.map((address, index) => (index === 0 ? `${sheet}: ${address}` : address));
  });
}
