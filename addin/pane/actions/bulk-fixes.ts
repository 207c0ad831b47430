import type { Change, Finding } from "../../../core/finding.ts";
import { fill } from "../../../core/sentence.ts";
import { isCellError, type Cell } from "../../../core/table.ts";
import type { BulkFix } from "../session/page.ts";

/** Fewer are mended one by one. */
const fewest = 3;

const words = {
  change: { vi: "Đổi {count} ô «{before}» thành «{after}»", en: "Change {count} cells “{before}” to “{after}”" },
  blankIsNo: { vi: "Ô trống là «{after}»: {count} ô", en: "Blank means “{after}”: {count} cells" },
};

/**
 * Fixes that many cells share: the same fault, the same text, the same answer. Largest first.
 *
 * @example bulkFixes(findings)[0].label.vi // "Đổi 59 ô «k» thành «Không»"
 */
export function bulkFixes(findings: readonly Finding[]): readonly BulkFix[] {
  const groups = new Map<string, { readonly before: Cell; readonly after: Cell; readonly changes: Change[] }>();
  for (const { code, fix } of findings) {
    for (const change of fix?.changes ?? []) {
      const { before, after } = change;
      const key = JSON.stringify([code, before, after]);
      const group = groups.get(key);
      if (group) group.changes.push(change);
      else groups.set(key, { before, after, changes: [change] });
    }
  }
  return [...groups.values()]
    .filter(({ changes }) => changes.length >= fewest)
    .sort((a, b) => b.changes.length - a.changes.length)
    .map(({ before, after, changes }) => {
      const isBlank = before === null || before === "";
      const figures = { count: changes.length, before: cellText(before), after: cellText(after) };
      return { label: fill(isBlank ? words.blankIsNo : words.change, figures), changes, needsConfirmation: isBlank };
    });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : String(cell);
}
