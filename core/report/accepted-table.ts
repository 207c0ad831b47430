import { formatCitation } from "../citation.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../sentence.ts";
import { acceptedFingerprints, type LogEntry } from "../sheet/log-sheet.ts";
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

/** The annex: every warning that stands and was accepted with a reason, the last reason where there are several. */
export function acceptedTable(findings: readonly Finding[], log: readonly LogEntry[], language: Language): Table {
  const accepted = acceptedFingerprints(log);
  const rows = findings.flatMap(({ code, severity, units, what, citation, fingerprint }) => {
    if (severity !== "warning" || !accepted.has(fingerprint)) return [];
    const entry = log.filter((one) => one.action === "accept" && one.fingerprint === fingerprint).at(-1);
    return [
      [
        code,
        units.map(({ name }) => name).join(", "),
        what[language],
        formatCitation(citation, language),
        entry?.reason ?? null,
        entry?.time ?? null,
      ],
    ];
  });
  return reportTable(acceptedTitle, acceptedHeadings, rows, language);
}
