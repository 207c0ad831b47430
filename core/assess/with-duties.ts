import { obligationChecks } from "../checks/obligations/obligation-checks.ts";
import { runChecks } from "../checks/run-checks.ts";
import { dutiesOf } from "../duties/duties-of.ts";
import type { Assessment } from "./assessment.ts";
import { checkedSheet, sheetsToTell, together } from "./checked-sheets.ts";

/**
 * The same assessment with the duties of the sheet «Thực hiện», judged and checked; as it is where there is no such sheet,
 * and where one sheet alone was asked for.
 *
 * @example withDuties(assessSheets(open([table], plan7488), {})).duties // null
 */
export function withDuties(assessment: Assessment): Assessment {
  const { opened, options } = assessment;
  const duties = options.only ? null : dutiesOf(assessment);
  if (duties === null) return assessment;
  const { plan, log, sheets } = opened;
  const { final = false } = options;
  const reading = { kind: "obligations", sheet: duties } as const;
  const checked = {
    ...assessment.checked,
    obligations: checkedSheet(runChecks({ plan, reading, final }, obligationChecks), log),
  };
  return {
    ...assessment,
    ...together(sheetsToTell(checked, sheets.selection.sheet !== null), log),
    duties,
    checked,
  };
}
