import type { SheetTab } from "../grid/sheet-result.ts";
import type { DefinedName } from "../sheet-look.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { OfficePackage } from "../zip/package.ts";

interface SheetEntry extends SheetTab {
  readonly relationship: string;
}

/** What the workbook part says of its sheets. */
interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as on old Macs. */
  readonly since1904: boolean;
  /** Workbook-level defined names that point into one sheet, and that sheet's name. */
  readonly names: Readonly<Record<string, string>>;
  /** The names that the grid keeps. */
  readonly defined: readonly DefinedName[];
}

const mostSheets = 5_000;
const mostNames = 50_000;

export async function readWorkbookPart(workbook: OfficePackage, path: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  const written: WrittenName[] = [];
  let since1904 = false;
  let naming = false;
  const listener: XmlListener = {
    open(tag) {
      if (tag.name === "sheet") {
        const state = tag.get("state");
        const name = tag.get("name") ?? "";
        sheets.push({ name, relationship: tag.get("id") ?? "", hidden: state === "hidden" || state === "veryHidden" });
      } else if (tag.name === "workbookPr") {
        since1904 = tag.isTrue("date1904");
      } else if (tag.name === "definedName") {
        naming = true;
        const isCode = tag.isTrue("function") || tag.isTrue("vbProcedure") || tag.isTrue("xlm");
        written.push({ name: tag.get("name") ?? "", text: "", scope: tag.number("localSheetId"), isCode });
      }
      if (sheets.length > mostSheets || written.length > mostNames) throw new RefusedFile("broken", { part: path });
    },
    text(text) {
      const last = written.at(-1);
      if (naming && last && last.text.length <= longestName) last.text += text;
    },
    close(name) {
      if (name === "definedName") naming = false;
    },
  };
  await workbook.readXml(path, listener);
  // A name of one sheet only is none of ours.
  const references = written.filter(({ scope }) => scope === undefined);
  return {
    sheets,
    since1904,
    names: sheetsOfNames(references, sheets),
    defined: definedNames(written, sheets),
  };
}

interface WrittenName {
  readonly name: string;
  text: string;
  /** Index of the sheet that alone knows it. */
  readonly scope: number | undefined;
  readonly isCode: boolean;
}

/** Formulas of names may have 8,192 letters. */
const longestName = 8_192;

/** The names that the grid keeps: not those of the format itself, of macros or of other workbooks (in brackets). */
function definedNames(written: readonly WrittenName[], sheets: readonly SheetEntry[]): DefinedName[] {
  return written.flatMap(({ name, text, scope, isCode }) => {
    const sheet = scope === undefined ? undefined : sheets[scope]?.name;
    const refersTo = text.trim();
    const isOther = isCode || /^_xl/i.test(name) || refersTo.length > longestName || /^$|\[/.test(refersTo);
    if (isOther || (scope !== undefined && sheet === undefined)) return [];
    return [{ name, refersTo, ...(sheet && { sheet }) }];
  });
}

/** A record without prototype: a file may well name something "__proto__". */
function sheetsOfNames(
  references: readonly { name: string; text: string }[],
  sheets: readonly SheetEntry[],
): Record<string, string> {
  const known = new Set(sheets.map(({ name }) => name));
  const names = Object.create(null) as Record<string, string>;
  for (const { name, text } of references) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!:,()]+))!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/i.exec(
      text.trim(),
    );
    const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    if (sheet !== undefined && known.has(sheet)) names[name] = sheet;
  }
  return names;
}
