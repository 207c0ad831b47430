import type { Sentence } from "../sentence.ts";
import { checks as all } from "./all-checks.ts";
import { cellsHelp } from "./cells/help.ts";
import type { Check } from "./check.ts";
import { evaluationHelp } from "./evaluation/help.ts";
import { ledgerHelp } from "./ledger/help.ts";
import { obligationsHelp } from "./obligations/help.ts";
import { selectionHelp } from "./selection/help.ts";
import { tableHelp } from "./table/help.ts";
import { unitsHelp } from "./units/help.ts";

/** Apart from the checks: a cell formula finds without it, and the pane loads it when it is asked for. */
const helps = new Map(
  [tableHelp, unitsHelp, cellsHelp, selectionHelp, evaluationHelp, ledgerHelp, obligationsHelp].flatMap((room) =>
    Object.entries(room),
  ),
);

/** Every check once with its help, in the order of `all-checks.ts`. */
export const checks: readonly (Check & { readonly help: Sentence })[] = all.map((check) => ({
  ...check,
  help: helpOf(check.code),
}));

/**
 * Two or three sentences: when the check is raised, why it matters, how to settle it.
 *
 * @throws RangeError for a code that no check has
 * @example helpOf("cap-exceeded").vi // "Số địa bàn phê duyệt trong năm …"
 */
export function helpOf(code: string): Sentence {
  const help = helps.get(code);
  if (!help) throw new RangeError(`no check ${code}`);
  return help;
}
