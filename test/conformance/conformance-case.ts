import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CapRounding } from "../../core/plan/cap-rounding.ts";
import type { LedgerEvent } from "../../core/life-cycle/ledger-entry.ts";
import type { Evidence } from "../../core/rules/judge-obligation.ts";
import type { Verdict } from "../../core/verdict.ts";

type Verdicts = Readonly<Record<string, Verdict>>;
type Counts = Readonly<Record<string, number | null>>;
export type TargetFacts = {
  readonly target: string;
  readonly part?: number | null;
  readonly whole?: number | null;
  /** Of T4: those that came in the year, beside those at its start. */
  readonly arisen?: number;
  readonly value?: boolean | number | null;
};
export type SuccessFacts = { readonly targets: Verdicts; readonly gates: Readonly<Record<string, boolean | null>> };
export type ToldEntry = readonly [unit: string, year: number, event: LedgerEvent, day?: string];
export type ScoredTable = {
  readonly columns: readonly string[];
  /** A row an area, a fact a column: a count, 1 or 0 for yes or no, 0, 0.5 or 1 for three levels, null for a blank. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** By value column; 1 where it names none. */
  readonly levels: Readonly<Record<string, number>>;
  /** By criterion; 1 where left out. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of the weights, for the ranges; ±25 % where left out. */
  readonly spread?: string;
  /** Areas that the cap allows. */
  readonly room?: number;
  readonly status?: readonly ("carriedOver" | "approved" | "transformed" | "relapsed" | null)[];
};

/** What is stated of one duty; what is left out is not. */
export type DutyFacts = { readonly duty: string; readonly year: number } & Partial<Omit<Evidence, "money">>;

/** A rule of a shipped scheme: the name of its file in `plans`, the id of the rule. */
interface RuleOfPlan {
  readonly plan: string;
  readonly rule: string;
}

/** What each question is given. */
export interface Given {
  readonly cap: { readonly units: number; readonly rounding: CapRounding };
  readonly "within-cap": { readonly selected: number; readonly units: number; readonly rounding: CapRounding };
  readonly "cap-stated": { readonly atLeast: number; readonly atMost?: number; readonly units: number };
  readonly target: TargetFacts;
  readonly success: SuccessFacts;
  readonly readings: SuccessFacts;
  readonly yearly: { readonly due: number; readonly transformed: number; readonly failed: number };
  readonly sustained: { readonly transformed: number; readonly relapsed: number };
  readonly households: { readonly households: number };
  readonly "group-size": { readonly households: number };
  readonly due: { readonly year: number };
  readonly "report-sent": { readonly year: number; readonly sentOn: string | null; readonly today: string };
  readonly period: { readonly year: number };
  readonly term: { readonly year: number; readonly judgedOn: string | null };
  readonly "register-day": { readonly year: number; readonly decisions: readonly string[] };
  readonly history: { readonly year: number; readonly entries: readonly ToldEntry[] };
  readonly leaving: {
    readonly transformedIn: number | null;
    readonly relapsedSince: boolean;
    readonly selected: boolean;
  };
  readonly circular: { readonly recognised: boolean | null; readonly selected: boolean | null };
  readonly relapse: {
    readonly statedOn: string | null;
    readonly selectedAgain: boolean;
    readonly pointsThen: string | null;
    readonly pointsNow: string | null;
  };
  readonly order: { readonly stated: boolean | null };
  readonly "gate-suggestion": { readonly before: Counts; readonly now: Counts };
  readonly "k-of-n": {
    readonly atLeast: number;
    readonly thresholds: Readonly<Record<string, number>>;
    readonly values: Counts;
  };
  readonly fact: { readonly cell: string | number | boolean | null };
  readonly "share-text": { readonly part: number; readonly whole: number; readonly threshold: number | null };
  readonly table: ScoredTable;
  readonly "plan-share": RuleOfPlan & { readonly part: number | null; readonly whole: number | null };
  readonly "plan-number": RuleOfPlan & { readonly done: number | null };
  readonly "plan-minimum": RuleOfPlan & { readonly districts: readonly (number | null)[] };
  readonly "plan-exclusion": RuleOfPlan & {
    readonly applies: boolean | null;
    readonly isExcepted: boolean | null;
    readonly selected: boolean | null;
  };
  readonly "plan-yearly": Pick<RuleOfPlan, "plan"> & Given["yearly"];
  readonly duty: DutyFacts;
  readonly level: { readonly values: readonly (number | null)[] };
}

export type Ask = keyof Given;
type Plain = string | number | boolean | null;
/** What a channel says, or is expected to say, by the name of the figure. */
export type Answer = Readonly<Record<string, Plain | readonly (Plain | readonly Plain[])[]>>;

/** One case: what a clause makes of some facts, worked out by hand. */
export type ConformanceCase<A extends Ask = Ask> = {
  [Question in A]: {
    readonly id: string;
    readonly clause: string;
    readonly ask: Question;
    readonly given: Given[Question];
    readonly expected: Answer;
    readonly why: string;
  };
}[A];

export interface Family {
  readonly file: string;
  readonly family: { readonly vi: string; readonly en: string };
  readonly cases: readonly ConformanceCase[];
}

/** Every family of cases, one a file beside this one. */
export function families(folder = __dirname): readonly Family[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "cases.schema.json");
  return files.sort().map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Family, "file">),
  }));
}
