import { cellList } from "../checks/listing.ts";
import { acceptedIn } from "../assess/accepted.ts";
import { formatCitation } from "../citation.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../sentence.ts";
import type { LogEntry } from "../sheet/managed/log.ts";
import type { Table } from "../table.ts";
import { reportTable } from "./report-table.ts";

export const acceptedTitle = { vi: "Cảnh báo đã chấp nhận", en: "Accepted warnings" };
export const acceptedHeadings = [
  { vi: "Mã lỗi", en: "Code" },
  { vi: "Đơn vị", en: "Units" },
  { vi: "Nội dung", en: "Finding" },
  { vi: "Căn cứ", en: "Citation" },
  { vi: "Lý do", en: "Reason" },
  { vi: "Thời gian", en: "Time" },
];

/** The annex: every warning that stands and is accepted with a reason, the last reason where there are several. */
export function acceptedTable(findings: readonly Finding[], log: readonly LogEntry[], language: Language): Table {
  const rows = [...acceptedIn(findings, log)].map(([{ code, units, what, citation }, { reason, time }]) => [
    code,
    cellList(
      units.map(({ name }) => name),
      language,
    ),
    what[language],
    formatCitation(citation, language),
    reason,
    time,
  ]);
  return reportTable(acceptedTitle, acceptedHeadings, rows, language);
}
