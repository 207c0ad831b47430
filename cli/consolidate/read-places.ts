import { consolidate, type Consolidation } from "../../core/consolidation/consolidate.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { fileTrouble } from "../read/file-trouble.ts";
import { folderFiles, givenFiles, isFolder, missingAmong } from "../read/folder-files.ts";
import { startProgress } from "../print/progress.ts";
import { handInAll } from "./hand-in-all.ts";
import { registerFor, type HandedIn } from "./handed-in.ts";

/** Files and folders with every file in its place, and the province that they make. */
export interface ReadPlaces {
  /** As they were given. */
  readonly places: readonly string[];
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

/**
 * Reads all workbooks, two at a time. Files of a single folder are named by their place in it,
 * others by the place as it was given. A sentence when nothing stands at one of the places: who names a file wants it counted.
 */
export async function readPlaces(
  places: readonly string[],
  { plan, isPlanAsked, year, lang }: Asked,
): Promise<ReadPlaces | Sentence> {
  const missing = await missingAmong(places);
  if (missing.length > 0) return fill(fileTrouble.nothingAt, { names: missing.join(", ") });
  const [folder, ...more] = places;
  const isOneFolder = folder !== undefined && more.length === 0 && (await isFolder(folder));
  const base = isOneFolder ? folder : "";
  const { workbooks, others } = isOneFolder ? await folderFiles(folder) : await givenFiles(places);
  const progress = startProgress(workbooks.length, lang);
  const asked = { folder: base, plan, isPlanAsked, language: lang, ...(year !== undefined && { year }) };
  const handedIn = await handInAll(workbooks, asked, () => progress.step());
  progress.end();
  const submissions = handedIn.flatMap(({ submission }) => submission ?? []);
  const register = await registerFor(submissions, year);
  return { places, handedIn, others, consolidation: consolidate(submissions, plan, register, year) };
}
