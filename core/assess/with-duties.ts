import { obligationChecks } from "../checks/obligations/obligation-checks.ts";
import { runChecks } from "../checks/run-checks.ts";
import { dutiesOf } from "../duties/duties-of.ts";
import { isBlankList } from "../sheet/selection/blank-list.ts";
import type { Evidence } from "../rules/judge-obligation.ts";
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
  const list = sheets.selection.sheet;
  // In a workbook in which nothing is filled in there is nothing to be told of the duties either.
  const isUntouched = list !== null && isBlankList(list) && duties.duties.every(({ evidence }) => isBare(evidence));
  const checks = isUntouched ? obligationChecks.filter(({ code }) => code !== "obligation-open") : obligationChecks;
  const checked = {
    ...assessment.checked,
    obligations: checkedSheet(runChecks({ plan, reading, final }, checks), log),
  };
  return {
    ...assessment,
    ...together(sheetsToTell(checked, list !== null), log),
    duties,
    checked,
  };
}

function isBare(evidence: Evidence): boolean {
  return Object.values(evidence).every((part) => part === null);
}
