import { formatCitation } from "../citation.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../sentence.ts";
import { acceptances, loggedFingerprint, type LogEntry } from "../sheet/log-sheet.ts";
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
  const accepted = acceptances(log);
  const rows = findings.flatMap(({ code, severity, units, what, citation, fingerprint }) => {
    const entry = severity === "warning" ? accepted.get(loggedFingerprint(fingerprint)) : undefined;
    if (!entry) return [];
    return [
      [
        code,
        units.map(({ name }) => name).join(", "),
        what[language],
        formatCitation(citation, language),
        entry.reason,
        entry.time,
      ],
    ];
  });
  return reportTable(acceptedTitle, acceptedHeadings, rows, language);
}
