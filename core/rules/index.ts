import type { Rule } from "./rule.ts";
import { shareCap } from "./share-cap.ts";

/** What every rule has, whatever facts it is asked about. */
export type RuleData = Pick<Rule<unknown, unknown>, "id" | "title" | "sentences" | "citation">;

/** Every rule, in the order in which the plan sets them out. */
export const rules: readonly RuleData[] = [shareCap];
