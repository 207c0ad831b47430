import { convention } from "../citation.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { PlanFixing } from "../plan/plan.ts";
import { groupsNeeded } from "../rules/household-groups.ts";
import { fill, type Sentence } from "../sentence.ts";
import { isCount } from "../share.ts";
import { cellsOf } from "./cells.ts";
import { evaluatedArea } from "./evaluated.ts";
import { explanationOf, lineMaker, sameText, type Explanation } from "./explanation.ts";
import type { Resting } from "./explained.ts";

const words = {
  title: { vi: "Tổ nhân dân · {area}", en: "People's groups · {area}" },
  households: { vi: "Tổng số hộ", en: "Households" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  enough: {
    vi: "{households} hộ ÷ {most} hộ một tổ, làm tròn lên: cần ít nhất {groups} tổ.",
    en: "{households} households ÷ {most} a group, rounded up: at least {groups} groups are needed.",
  },
});

/**
 * Why so many people's groups (IV.4-4, V.2-3; Quy ước Q18), from the households alone.
 *
 * @throws RangeError unless the households are a count.
 */
function explainGroups(
  households: number,
  plan: PlanFixing<"householdGroup">,
  subject: string,
  name: string,
): Explanation {
  const groups = groupsNeeded(households, plan);
  const { value: most, citation } = plan.householdGroup;
  return explanationOf({
    of: `groups:${subject}`,
    title: fill(words.title, { area: name }),
    value: sameText(groups),
    lines: [say("enough", { households, most, groups }, citation)],
    basis: [convention("Q18")],
  });
}

/** The households of an area; null where they are not known, or none. */
export function householdsOf({ area }: EvaluatedArea): number | null {
  const households = area.entries["T10"]?.values["T10.whole"] ?? null;
  return isCount(households) && households > 0 ? households : null;
}

/** The same for an area of the evaluation sheet, with the cell of its households. */
export function groupsInWorkbook(explained: Resting<"householdGroup">, subject: string): Explanation | null {
  const found = evaluatedArea(explained, subject);
  const households = found && householdsOf(found.judged);
  if (!found || households === null) return null;
  const { row, name } = found.judged.area;
  return {
    ...explainGroups(households, explained.plan, subject, name),
    cells: cellsOf(found.sheet, row, [["T10.whole", words.households]]),
  };
}
