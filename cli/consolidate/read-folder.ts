import { stat } from "node:fs/promises";
import { consolidate, type Consolidation } from "../../core/consolidation/consolidate.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import { fileTrouble, troubleOf } from "../read/file-trouble.ts";
import { folderFiles } from "../read/folder-files.ts";
import { startProgress } from "../print/progress.ts";
import { limitConcurrency } from "../limit-concurrency.ts";
import { handIn, registerFor, type HandedIn } from "./handed-in.ts";

/** A folder with every file in its place, and the province that they make. */
export interface ReadFolder {
  readonly folder: string;
  readonly handedIn: readonly HandedIn[];
  /** Files that are no workbooks. */
  readonly others: readonly string[];
  readonly consolidation: Consolidation;
}

interface Asked {
  readonly plan: Plan;
  /** The plan was named: then it holds for every workbook, whatever it says itself. */
  readonly isPlanAsked: boolean;
  readonly year?: number;
  readonly lang: Language;
}

/** Reads all workbooks of a folder, each in a worker of its own, two at a time. A sentence when it is no folder. */
export async function readFolder(
  folder: string,
  { plan, isPlanAsked, year, lang }: Asked,
): Promise<ReadFolder | Sentence> {
  const trouble = await whyNoFolder(folder);
  if (trouble) return trouble;
  const { workbooks, others } = await folderFiles(folder);
  const progress = startProgress(workbooks.length, lang);
  const asked = { folder, plan, isPlanAsked, language: lang, ...(year !== undefined && { year }) };
  const handedIn = await limitConcurrency(workbooks, async (file) => {
    const one = await handIn(file, asked);
    progress.step();
    return one;
  });
  progress.end();
  const submissions = handedIn.flatMap(({ submission }) => submission ?? []);
  const register = await registerFor(submissions, year);
  return { folder, handedIn, others, consolidation: consolidate(submissions, plan, register, year) };
}

async function whyNoFolder(folder: string): Promise<Sentence | null> {
  try {
    return (await stat(folder)).isDirectory() ? null : fileTrouble.notAFolder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? fileTrouble.noFolder : troubleOf(error);
  }
}
