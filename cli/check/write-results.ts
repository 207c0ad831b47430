import type { Assessment } from "../../core/assess/assessment.ts";
import { resultSheets } from "../../core/report/result-sheets.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { writeWorkbook } from "../../files/write/write-workbook.ts";
import { whyNotWritten, writeOutput } from "../written-files.ts";

const words = {
  oneFile: {
    vi: "Bản kết quả là của một sổ; chưa kiểm tra gì. Ghi một tệp mỗi lần với --out.",
    en: "Results are of one workbook; nothing was checked. Give one file at a time with --out.",
  },
} as const satisfies Record<string, Sentence>;

interface ResultsFile {
  readonly out: string;
  readonly force: boolean;
}

/** Why the results of these files will not be written; asked before they are checked. */
export async function whyNoResults(files: readonly string[], { out, force }: ResultsFile): Promise<Sentence | null> {
  return files.length === 1 ? whyNotWritten(out, ".xlsx", force) : words.oneFile;
}

/** Writes «Kết quả rà soát», «Phát hiện» and «Cách tính» as a workbook of their own; null when it is written. */
export async function writeResults(
  assessment: Assessment,
  { out, force }: ResultsFile,
  language: Language,
): Promise<Sentence | null> {
  return writeOutput(out, await writeWorkbook(resultSheets(assessment, language)), force);
}
