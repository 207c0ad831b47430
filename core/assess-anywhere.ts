import { assess, type AssessOptions } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { Plan } from "./plan/plan.ts";
import { loadNationalRegister } from "./register/registers.ts";
import { isUnitOf } from "./register/unit-index.ts";
import type { Register } from "./register/unit.ts";
import type { WorkbookContent } from "./table.ts";

/**
 * As `assess`, and when the sheet is plainly about another province, once more with the national register, which is
 * loaded only then.
 *
 * @example (await assessAnywhere({ tables: [table] }, plan7488, { year: 2018 })).result.capUse.cap // 4
 */
export async function assessAnywhere(
  content: WorkbookContent,
  plan: Plan,
  options: AssessOptions = {},
): Promise<Assessment> {
  const local = assess(content, plan, options);
  if (options.register || !isElsewhere(local, options)) return local;
  const register = await loadNationalRegister(local.register.date);
  if (options.district === undefined && !isKnownThere(local, register)) return local;
  const national = assess(content, plan, { ...options, register });
  return strangers(national) < strangers(local) || national.result?.sheet.district ? national : local;
}

/** Most rows name no unit of the province, or the district asked for is not one of its. */
function isElsewhere(assessment: Assessment, { district }: AssessOptions): boolean {
  const { result } = assessment;
  if (!result) return false;
  const { areas, district: found, manyDistricts } = result.sheet;
  if (district !== undefined && found === null && !manyDistricts) return true;
  return strangers(assessment) * 2 > areas.length;
}

/** A look at some of the strangers first: searching a whole country for nearest names of thousands takes minutes. */
function isKnownThere({ result }: Assessment, register: Register): boolean {
  const unknown = (result?.sheet.areas ?? []).filter(
    ({ match }) => match.kind === "unknown" || match.kind === "code-name-mismatch",
  );
  const some = unknown.slice(0, probed);
  return some.filter(({ code, name }) => isUnitOf(register, { code, name })).length * 2 > some.length;
}

const probed = 40;

function strangers({ result }: Assessment): number {
  return (
    result?.sheet.areas.filter(({ match }) => match.kind === "unknown" || match.kind === "code-name-mismatch").length ??
    0
  );
}
