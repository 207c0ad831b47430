import type { Language } from "../../../core/sentence.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { scenarios, type Scenario } from "./scenarios.ts";
import { scratchName } from "./scratch.ts";

/** What became of one scenario. */
interface ScenarioOutcome {
  readonly id: string;
  /** Nothing: the promise is kept. */
  readonly differences: readonly string[];
}

/** Whether this build hands empty cells to custom functions as blanks or as zeros; where that can be asked. */
type BlanksOutcome = "blank" | "zero" | "unknown";

interface SelfTestOutcome {
  readonly scenarios: readonly ScenarioOutcome[];
  readonly blanks: BlanksOutcome;
}

/** Tries every scenario on a scratch sheet of the open workbook, and takes the sheet away again. */
export async function runSelfTest(workbook: Workbook): Promise<SelfTestOutcome> {
  const outcomes: ScenarioOutcome[] = [];
  try {
    for (const scenario of scenarios) outcomes.push(await tried(scenario, workbook));
    const blanks = (await workbook.blanksInFunctions?.().catch(() => "unknown" as const)) ?? "unknown";
    return { scenarios: outcomes, blanks };
  } finally {
    await workbook.removeManagedSheets([scratchName]);
  }
}

export async function tried({ id, run }: Scenario, workbook: Workbook): Promise<ScenarioOutcome> {
  try {
    return { id, differences: await run(workbook) };
  } catch (error) {
    return { id, differences: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)] };
  }
}

const blanksInWords = {
  blank: { vi: "Ô trống vào hàm là ô trống", en: "Empty cells reach functions as blanks" },
  zero: {
    vi: "Bản Excel này đưa số 0 vào hàm thay cho ô trống: chỉ tin kết quả kiểm tra trong ngăn",
    en: "This Excel hands zeros to functions for empty cells: trust the checks of the pane only",
  },
  unknown: { vi: "Không đo được ô trống trong hàm", en: "Blanks in functions could not be measured" },
} as const;

/** The outcome as text to be copied: one line each, differences below. */
export function printSelfTest(
  { scenarios: outcomes, blanks }: SelfTestOutcome,
  language: Language,
  about = "",
): string {
  const kept = outcomes.filter(({ differences }) => differences.length === 0).length;
  const lines = outcomes.flatMap(({ id, differences }) => {
    const title = scenarios.find((scenario) => scenario.id === id)?.title[language] ?? id;
    return [`${differences.length === 0 ? "✓" : "✗"} ${id}: ${title}`, ...differences.map((one) => `    ${one}`)];
  });
  const summary = language === "vi" ? `Đạt ${kept}/${outcomes.length}` : `Kept ${kept}/${outcomes.length}`;
  return [`${summary}${about && ` · ${about}`}`, ...lines, `· ${blanksInWords[blanks][language]}`].join("\n");
}
