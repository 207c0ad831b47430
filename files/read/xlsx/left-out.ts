import type { SheetFrame } from "../grid/sheet-frame.ts";
import { RefusedFile } from "../refusals.ts";
import type { LeftOut, LeftOutKind } from "../sheet-look.ts";
import type { OfficePackage } from "../zip/package.ts";
import { readRelationships } from "./relationships.ts";

/** A sheet and what its own part already told. */
interface SheetPart {
  readonly part: string;
  readonly sheet: string;
  readonly frame: SheetFrame;
}

/** What a sheet may point to, and how it is counted: by tags of that part, or as one thing where there are none. */
const pointed: ReadonlyMap<string, Readonly<Record<string, LeftOutKind>> | LeftOutKind> = new Map<
  string,
  Readonly<Record<string, LeftOutKind>> | LeftOutKind
>([
  ["drawing", { pic: "picture", graphicFrame: "chart", sp: "shape", cxnSp: "shape" }],
  ["comments", { comment: "note" }],
  ["threadedComment", { threadedComment: "thread" }],
  ["table", "table"],
  ["pivotTable", "pivot"],
]);

/** What a saved workbook will not have of a sheet: counted from the parts that the sheet points to. */
export async function leftOutOfSheet(workbook: OfficePackage, { part, sheet, frame }: SheetPart): Promise<LeftOut[]> {
  const counts = new Map(frame.leftOut);
  const add = (kind: LeftOutKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { kind, path } of await readRelationships(workbook, part)) {
    const how = pointed.get(kind);
    if (typeof how === "string") add(how);
    else if (how) await countTags(workbook, path, how, add);
  }
  return [...counts].map(([kind, count]) => ({ kind, count, sheet }));
}

/** Macros and links to other workbooks. */
export function leftOutOfWorkbook({ paths }: OfficePackage): LeftOut[] {
  const links = paths.filter((path) => /externallinks\/[^/]+\.xml$/.test(path)).length;
  return [
    ...(paths.some((path) => path.endsWith("vbaproject.bin")) ? [{ kind: "macro" as const, count: 1 }] : []),
    ...(links > 0 ? [{ kind: "externalLink" as const, count: links }] : []),
  ];
}

async function countTags(
  workbook: OfficePackage,
  path: string,
  kinds: Readonly<Record<string, LeftOutKind>>,
  add: (kind: LeftOutKind) => void,
): Promise<void> {
  let inFallback = false;
  try {
    await workbook.readXml(path, {
      open({ name }) {
        // Older programs find the same thing drawn once more in a fallback.
        if (name === "Fallback") inFallback = true;
        const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        if (kind && !inFallback) add(kind);
      },
      close(name) {
        if (name === "Fallback") inFallback = false;
      },
    });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    // A part that is missing or broken is no figure's: it is said to be there, and the cells are read.
    const [kind] = Object.values(kinds);
    if (kind) add(kind);
  }
}
