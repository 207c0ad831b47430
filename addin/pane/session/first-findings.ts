import { assess } from "../../../core/assess/assess.ts";
import { formatBlock } from "../../../core/address.ts";
import type { Finding } from "../../../core/finding.ts";
import { originOf, type Table, type WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import type { AssessRequest } from "./assess-request.ts";

/** What the first rows of a long list show, while all of it is being checked. */
export interface FirstFindings {
  /** Rows of each sheet that were looked at. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

const firstRows = 500;
const mostShown = 20;

/** What is wrong with a cell, a name or two rows whatever stands in the rows that were not looked at. */
const ofTheseRows: ReadonlySet<string> = new Set([
  "ambiguous-thousands",
  "cell-error",
  "code-name-mismatch",
  "date-in-count",
  "duplicate-unit",
  "legacy-encoding",
  "negative",
  "not-a-number",
  "not-whole",
  "number-as-text",
  "unknown-unit",
  "yes-no-unreadable",
]);

/** The faults in the first rows of a workbook that takes long; null where they have none that can be told by them alone. */
export async function firstFindings({ content, plan, stated, options }: AssessRequest): Promise<FirstFindings | null> {
  const opened = await openWithRegisters(firstRowsOf(content), plan, stated);
  const { findings } = assess(opened, { ...options, only: "selection" });
  const told = findings.filter(({ code, severity }) => severity !== "info" && ofTheseRows.has(code));
  return told.length > 0 ? { rows: firstRows, findings: told.slice(0, mostShown) } : null;
}

function firstRowsOf(content: WorkbookContent): WorkbookContent {
  return { ...content, tables: content.tables.map(topOf) };
}

function topOf(table: Table): Table {
  const { rows, formats, texts, formulas, fonts, hiddenRows } = table;
  if (rows.length <= firstRows) return table;
  const { top, left, right } = originOf(table);
  return {
    ...table,
    address: formatBlock({ top, left, bottom: top + firstRows - 1, right }),
    rows: rows.slice(0, firstRows),
    ...(formats && { formats: formats.slice(0, firstRows) }),
    ...(texts && { texts: texts.slice(0, firstRows) }),
    ...(formulas && { formulas: formulas.slice(0, firstRows) }),
    ...(fonts && { fonts: fonts.slice(0, firstRows) }),
    ...(hiddenRows && { hiddenRows: hiddenRows.filter((row) => row < firstRows) }),
  };
}
