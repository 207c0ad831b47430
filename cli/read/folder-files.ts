import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

/** What a folder holds, in one order on every machine. */
interface FolderFiles {
  /** Paths of workbooks below the folder, with "/". */
  readonly workbooks: readonly string[];
  /** Other files, which nobody reads: named, so that none is missed in silence. */
  readonly others: readonly string[];
}

const workbookEnding = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The files of a folder and of the folders in it. Hidden ones and the lock files of Excel (~$…) and LibreOffice
 * (.~lock…) are passed over; links to folders are not followed, since they may lead in circles.
 */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const found = await filesBelow(resolve(folder));
  const paths = found.map((file) => slashed(relative(resolve(folder), file), file.endsWith(sep))).sort(byName);
  return {
    workbooks: paths.filter((path) => workbookEnding.test(path)),
    others: paths.filter((path) => !workbookEnding.test(path)),
  };
}

/**
 * The same of files and folders, in the order given: a file is a workbook because somebody names it, and one that is named
 * twice, or stands in a folder that is named too, is there once.
 *
 * @returns paths that start with the place as it was given
 */
export async function givenFiles(places: readonly string[]): Promise<FolderFiles> {
  const found = await Promise.all(places.map(filesAt));
  return {
    workbooks: eachOnce(found.flatMap(({ workbooks }) => workbooks)),
    others: eachOnce(found.flatMap(({ others }) => others)),
  };
}

async function filesAt(place: string): Promise<FolderFiles> {
  if (!(await isFolder(place))) return { workbooks: [place], others: [] };
  const { workbooks, others } = await folderFiles(place);
  const below = (file: string) => slashed(join(place, file), false);
  return { workbooks: workbooks.map(below), others: others.map(below) };
}

/** Whether a folder, or a link to one, stands there. */
export async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null))?.isDirectory() === true;
}

/** Those of the places at which nothing stands. */
export async function missingAmong(places: readonly string[]): Promise<readonly string[]> {
  const entries = await Promise.all(places.map((place) => stat(place).catch(() => null)));
  return places.filter((_, at) => entries[at] === null);
}

function eachOnce(files: readonly string[]): readonly string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

function slashed(path: string, isFolder: boolean): string {
  return `${path.split(sep).join("/")}${isFolder ? "/" : ""}`;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // A folder that may not be read is named like a file that is none of ours, and the others are read.
  if (!entries) return [`${folder}${sep}`];
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      if (entry.name.startsWith(".") || entry.name.startsWith("~$")) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))) ? [path] : [];
    }),
  );
  return found.flat();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** By code units: the order of a language differs from machine to machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
