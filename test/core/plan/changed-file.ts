import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";

type Changes = Readonly<Record<string, unknown>>;
type Container = Record<string, unknown>;

/**
 * The file of plan 7488 with some of it changed by hand; undefined removes a key or an item of a list.
 *
 * @example changedFile({ "cap.percent.value": 12.5, "criteria[0].id": "name", leaving: undefined })
 */
export function changedFile(changes: Changes = {}): string {
  const file = JSON.parse(writePlan(plan7488)) as Container;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop() ?? "";
    const place = keys.reduce((at, key) => at[key] as Container, file);
    if (value !== undefined) place[last] = value;
    else if (Array.isArray(place)) place.splice(Number(last), 1);
    else delete place[last];
  }
  return JSON.stringify(file);
}
