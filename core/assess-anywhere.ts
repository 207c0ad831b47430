import { assessSelection, type HistoryReader, type SelectionOptions } from "./assess/selection.ts";
import type { SelectionAssessment } from "./selection/selection-result.ts";
import type { Plan } from "./plan/plan.ts";
import { loadNationalRegister } from "./register/registers.ts";
import { isUnitOf } from "./register/unit-index.ts";
import type { Register } from "./register/unit.ts";
import type { WorkbookContent } from "./table.ts";

/**
 * As `assessSelection`, and when the sheet is plainly about another province, once more with the national register, which is
 * loaded only then.
 *
 * @example (await assessAnywhere({ tables: [table] }, plan7488, { year: 2018 })).result.capUse.cap // 4
 */
export async function assessAnywhere(
  content: WorkbookContent,
  plan: Plan,
  options: SelectionOptions = {},
): Promise<SelectionAssessment> {
  const history = await historyIn(content, plan, options);
  const local = assessSelection(content, plan, options, history);
  if (options.register || !isElsewhere(local, options)) return local;
  const register = await loadNationalRegister(local.register.date);
  if (options.district === undefined && !isKnownThere(local, register)) return local;
  const national = assessSelection(content, plan, { ...options, register }, history);
  return strangers(national) < strangers(local) || national.result?.sheet.district ? national : local;
}

/** Most workbooks are one list and nothing else: what reads a ledger is loaded where there may be one. */
async function historyIn(
  content: WorkbookContent,
  plan: Plan,
  { register }: SelectionOptions,
): Promise<HistoryReader | undefined> {
  if (content.tables.length < 2) return undefined;
  const [{ readLedger }, { ledgerHistory }] = await Promise.all([
    import("./sheet/ledger/read-ledger.ts"),
    import("./selection/selection-history.ts"),
  ]);
  return ledgerHistory(readLedger(content, plan, register ? { register } : {}).sheet?.entries ?? []);
}

/** Most rows name no unit of the province, or the district asked for is not one of its. */
function isElsewhere(assessment: SelectionAssessment, { district }: SelectionOptions): boolean {
  const { result } = assessment;
  if (!result) return false;
  const { areas, district: found, manyDistricts } = result.sheet;
  if (district !== undefined && found === null && !manyDistricts) return true;
  return strangers(assessment) * 2 > areas.length;
}

/** A look at some of the strangers first: searching a whole country for nearest names of thousands takes minutes. */
function isKnownThere({ result }: SelectionAssessment, register: Register): boolean {
  const unknown = (result?.sheet.areas ?? []).filter(
    ({ match }) => match.kind === "unknown" || match.kind === "code-name-mismatch",
  );
  const some = unknown.slice(0, probed);
  return some.filter(({ code, name }) => isUnitOf(register, { code, name })).length * 2 > some.length;
}

const probed = 40;

function strangers({ result }: SelectionAssessment): number {
  return (
    result?.sheet.areas.filter(({ match }) => match.kind === "unknown" || match.kind === "code-name-mismatch").length ??
    0
  );
}
