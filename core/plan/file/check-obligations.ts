import type { EvidenceKind, Obligation, ObligationTest } from "../obligation.ts";
import type { Plan } from "../plan.ts";
import { valueColumns } from "../value-columns.ts";
import { shown, type Problems } from "./problems.ts";

/** What each test looks at. */
const judgedBy: Readonly<Record<ObligationTest, readonly EvidenceKind[]>> = {
  document: ["document", "date"],
  "yes-no": ["answer"],
  "yes-and-document": ["answer", "document", "date"],
  "at-least-one": ["done"],
  all: ["done", "total"],
  none: ["done"],
  date: ["date"],
  before: ["date"],
};

/** What duties say of each other and of the rest of the file. */
export function checkObligations(plan: Partial<Plan>, problems: Problems): void {
  const { obligations = [], reportDue, documents = [] } = plan;
  checkDistinct(obligations, "id", problems);
  checkDistinct(obligations, "report", problems);
  obligations.forEach((duty, index) => {
    const path = `obligations[${index}]`;
    const { scope, test, before, isSelection, notApplicableWithout, words } = duty;
    const needed = neededBy(duty).filter((kind) => !duty.evidence.includes(kind));
    if (needed.length > 0)
      problems.note(`${path}.evidence`, "obligation-evidence", { test, needed: needed.join(", ") });
    checkRepeated(duty, path, problems);
    if (scope.includes("area") && scope.length > 1) problems.note(`${path}.scope`, "obligation-scope");
    if (test === "before" && before === undefined && reportDue === undefined && !problems.below("reportDue"))
      problems.note(`${path}.before`, "obligation-without-day");
    if (test !== "before" && before !== undefined) problems.note(`${path}.before`, "obligation-day-unused", { test });
    if (isSelection && test !== "document")
      problems.note(`${path}.test`, "not-choice", { given: shown(test), choices: "document" });
    if (notApplicableWithout !== undefined && !problems.below("criteria"))
      checkColumn(notApplicableWithout, `${path}.notApplicableWithout`, plan, problems);
    const under = words?.under;
    if (under === undefined || problems.below("documents") || documents.some(({ number }) => number === under)) return;
    const choices = documents.map(({ number }) => number).join(", ");
    const code = documents.length === 0 ? "nothing-to-refer-to" : "unknown-reference";
    problems.note(`${path}.words.under`, code, { given: shown(under), list: "documents", choices });
  });
}

function neededBy({ test, notApplicableWhen }: Obligation): readonly EvidenceKind[] {
  const also = { "total-zero": "total", "answer-no": "answer" } as const;
  return [...new Set([...judgedBy[test], ...(notApplicableWhen ? [also[notApplicableWhen]] : [])])];
}

function checkDistinct(obligations: readonly Obligation[], key: "id" | "report", problems: Problems): void {
  const first = new Map<string, string>();
  obligations.forEach((duty, index) => {
    const given = duty[key];
    if (given === undefined) return;
    const before = first.get(given);
    if (before === undefined) first.set(given, `obligations[${index}]`);
    else problems.note(`obligations[${index}].${key}`, "duplicate-id", { given: shown(given), first: before });
  });
}

/** The same scope or the same column of evidence twice says nothing more. */
function checkRepeated(duty: Obligation, path: string, problems: Problems): void {
  for (const key of ["scope", "evidence"] as const)
    duty[key].forEach((one, at) => {
      const before = (duty[key] as readonly string[]).indexOf(one);
      if (before < at)
        problems.note(`${path}.${key}[${at}]`, "duplicate-id", {
          given: shown(one),
          first: `${path}.${key}[${before}]`,
        });
    });
}

function checkColumn(column: string, path: string, { criteria = [] }: Partial<Plan>, problems: Problems): void {
  const columns = valueColumns(criteria).filter(({ kind }) => kind === "yes-no");
  if (columns.some(({ id }) => id === column)) return;
  const choices = columns.map(({ id }) => id).join(", ");
  const code = columns.length === 0 ? "nothing-to-refer-to" : "unknown-reference";
  problems.note(path, code, { given: shown(column), list: "criteria", choices });
}
