import type { Finding } from "../finding.ts";
import { terms } from "../terms.ts";
import { explanationOf, sameText, type Explanation } from "./explanation.ts";
import type { Explained } from "./explained.ts";

/** Why a finding is one: what was found, what to do next, its clause and its cells. */
function explainFinding({ code, severity, what, next, citation, cells, fingerprint }: Finding): Explanation {
  return explanationOf({
    of: `finding:${fingerprint}`,
    title: sameText(code),
    value: terms.severity[severity],
    lines: [{ sentence: what, citation }, { sentence: next }],
    cells: cells.map((place) => ({ name: sameText(code), place })),
  });
}

/** The same for the finding of a workbook with this fingerprint. */
export function findingInWorkbook({ findings }: Explained, fingerprint: string): Explanation | null {
  const finding = findings.find((one) => one.fingerprint === fingerprint);
  return finding ? explainFinding(finding) : null;
}
