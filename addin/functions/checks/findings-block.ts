import { parseAddress } from "../../../core/address.ts";
import { assessSheets } from "../../../core/assess/assess-sheets.ts";
import type { AssessOptions } from "../../../core/assess/assessment.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { open } from "../../../core/open/open.ts";
import type { Stated } from "../../../core/open/opened-workbook.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";

const mostPlaces = 12;

interface Checked {
  readonly content: WorkbookContent;
  readonly plan: Plan;
  /** The kind of sheet that the range is. */
  readonly kind: "selection" | "evaluation" | "ledger";
  readonly stated: Pick<Stated & AssessOptions, "year" | "district">;
}

/** The findings of one sheet, a row of five cells each: severity, code, place within the range, unit, message. */
export function findingsBlock({ content, plan, kind, stated }: Checked): unknown[][] {
  const { findings, opened } = assessSheets(open(content, plan, stated), { only: kind });
  if (findings.length === 0) return [[terms.severity.info.vi, "none", "", "", "Không phát hiện lỗi."]];
  const uses = new Map(opened.sheets[kind].sheet?.columns.map(({ index, use }) => [index, use]));
  return findings.map((finding) => [
    terms.severity[finding.severity].vi,
    finding.code,
    placesOf(finding, uses),
    finding.units.map(({ name }) => name).join(", "),
    finding.message.vi,
  ]);
}

/** Where it stands, counted within the range: «dòng 5, cột 7 (a1)». */
function placesOf({ cells }: Finding, uses: ReadonlyMap<number, string | null>): string {
  const places = cells.slice(0, mostPlaces).map(({ address }) => {
    const { row, column } = parseAddress(address);
    const use = uses.get(column);
    return `dòng ${row + 1}, cột ${column + 1}${use ? ` (${use})` : ""}`;
  });
  const more = cells.length - places.length;
  return [...places, ...(more > 0 ? [`và ${more} ô khác`] : [])].join("; ");
}
