import { isJsonObject } from "./json-object.ts";
import { assessmentJson } from "./assessment-json.ts";
import { firstDifference } from "./first-difference.ts";
import { withRowGaps } from "./row-gaps.ts";
import { assess } from "../assess/assess.ts";
import type { Assessment, AssessOptions } from "../assess/assessment.ts";
import type { FigureId } from "../explain/explanation.ts";
import { open } from "../open/open.ts";
import type { OpenedWorkbook, Stated } from "../open/opened-workbook.ts";
import { readPlan } from "../plan/read-plan.ts";
import { WrongUse } from "../wrong-use.ts";
import type { Registers } from "../register/registers.ts";
import type { Language } from "../sentence.ts";
import type { WorkbookContent } from "../table.ts";

interface Given {
  readonly workbook: WorkbookContent;
  readonly plan: unknown;
  readonly stated: Stated;
  readonly options: AssessOptions;
  readonly missingRegisters: readonly string[];
}

type Shape = { readonly [Key in keyof Given]: unknown } & Readonly<Record<string, unknown>>;

/**
 * The assessment that `assessmentJson` wrote, whole: the same calculation on what was given. What the JSON says it came to
 * must be what it comes to, so a figure that was changed on the way is refused and never taken on.
 *
 * @param json what `JSON.parse` made of the text; the order of its keys does not matter
 * @param registers the lists of the whole country, where the workbook was read with one: `await loadRegisters([…])`
 * @throws WrongUse where it is no such JSON, a list is missing, or it was changed or made by another version.
 * @example assessmentFromJson(assessmentJson(assessment)).findings.length === assessment.findings.length // true
 */
export function assessmentFromJson(json: unknown, registers: Registers = {}): Assessment {
  const { given, language, why } = partsOf(json);
  const reading = readPlan(given.plan);
  if (!("plan" in reading)) {
    const [problem] = reading.problems;
    throw refusal("given.plan", problem?.path, `a plan (${problem?.what.en ?? ""})`);
  }
  const assessment = assess(openAgain(given, reading.plan, registers), given.options);
  const place = firstDifference(json, assessmentJson(assessment, { language, why }));
  if (place === null) return assessment;
  throw refusal(place, "another value", "what the workbook given in it comes to, unchanged, by this version");
}

/** With the lists that it was read with: what it was read without stays without. */
function openAgain(
  { workbook, stated, missingRegisters }: Given,
  plan: Parameters<typeof open>[1],
  registers: Registers,
): OpenedWorkbook {
  const opened = open(withRowGaps(workbook), plan, stated, missingRegisters.length > 0 ? {} : registers);
  if (missingRegisters.length > 0 || opened.missingRegisters.length === 0) return opened;
  const ids = opened.missingRegisters.map((id) => `"${id}"`).join(", ");
  throw new WrongUse({
    of: "registers",
    given: Object.keys(registers).join(", ") || "none",
    accepted: ids,
    example: `assessmentFromJson(json, await loadRegisters([${ids}]))`,
  });
}

function partsOf(json: unknown): { given: Given; language: Language; why: readonly FigureId[] } {
  if (!isJsonObject(json) || json.schema !== 1) throw refusal("json", json, "what assessmentJson wrote, schema 1");
  const { given, language, explanations } = json;
  if (!isGiven(given)) throw refusal("given", given, "{ workbook, plan, stated, options, missingRegisters }");
  if (language !== "vi" && language !== "en") throw refusal("language", language, "vi, en");
  if (!Array.isArray(explanations) || !explanations.every(isJsonObject))
    throw refusal("explanations", explanations, "a list of explanations");
  return { given, language, why: explanations.map(({ of }) => of as FigureId) };
}

function isGiven(value: unknown): value is Given & Shape {
  if (!isJsonObject(value)) return false;
  const { workbook, plan, stated, options, missingRegisters } = value;
  const hasTables = isJsonObject(workbook) && Array.isArray(workbook.tables) && workbook.tables.every(isJsonObject);
  return hasTables && [plan, stated, options].every(isJsonObject) && Array.isArray(missingRegisters);
}

function refusal(place: string, given: unknown, accepted: string): WrongUse {
  const example = "assessmentFromJson(JSON.parse(JSON.stringify(assessmentJson(assessment))))";
  return new WrongUse({ of: `assessmentFromJson, ${place}`, given, accepted, example });
}
