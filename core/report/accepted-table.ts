import { cellList } from "../checks/listing.ts";
import { formatCitation } from "../citation.ts";
import type { Language } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import type { AcceptedWarning } from "./accepted-warnings.ts";
import { reportTable } from "./report-table.ts";

export const acceptedTitle = { vi: "Cảnh báo đã chấp nhận", en: "Accepted warnings" };
export const acceptedHeadings = [
  { vi: "Nội dung", en: "Finding" },
  { vi: "Đơn vị", en: "Units" },
  { vi: "Giải thích", en: "Explanation" },
  { vi: "Căn cứ", en: "Citation" },
  { vi: "Lý do", en: "Reason" },
  { vi: "Thời gian", en: "Time" },
];

/** The annex: every warning that stands and is accepted with a reason, the last reason where there are several. */
export function acceptedTable(accepted: readonly AcceptedWarning[], language: Language): Table {
  return reportTable(acceptedTitle, acceptedHeadings, acceptedRows(accepted, language), language);
}

/** Its rows alone, where the tables of several workbooks are put together. */
export function acceptedRows(accepted: readonly AcceptedWarning[], language: Language): readonly (readonly Cell[])[] {
  return accepted.map(({ title, units, what, citation, reason, time }) => [
    title[language],
    cellList(
      units.map(({ name }) => name),
      language,
    ),
    what[language],
    formatCitation(citation, language),
    reason,
    time,
  ]);
}
