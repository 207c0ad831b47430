import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../core/plan/plan.ts";
import { planOf } from "./read-plan-text.ts";

const folder = join(__dirname, "../../../plans");

export const publishedText = (name: string) => readFileSync(join(folder, name), "utf8");

export const publishedNames = readdirSync(folder).filter(
  (name) => name.endsWith(".json") && name !== "plan.schema.json",
);

export const publishedPlan = (name: string): Plan => planOf(publishedText(name));
