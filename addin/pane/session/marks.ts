import type { Assessment } from "../../../core/assess/assessment.ts";
import { severities, type Finding } from "../../../core/finding.ts";
import type { Mark } from "../../workbook/workbook.ts";

/** What is marked in the cells: a warning that is accepted needs no eye any more. */
export function marksIn({ checked, accepted }: Assessment): readonly Mark[] {
  return marksOf(checked.selection.findings.filter((finding) => !accepted.has(finding)));
}

/** One mark a cell, however many findings speak of it; the gravest one gives the colour. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const { sheet, address } of finding.cells) {
        const key = `${sheet}!${address}`;
        if (!marks.has(key)) marks.set(key, { sheet, address, severity });
      }
    }
  }
  return [...marks.values()];
}

export function isSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ sheet, address, severity }, index) => {
      const other = b[index];
      return other?.sheet === sheet && other.address === address && other.severity === severity;
    })
  );
}
