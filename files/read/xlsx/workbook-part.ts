import type { SheetTab } from "../grid/sheet-result.ts";
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
}

const mostSheets = 5_000;
const mostNames = 50_000;

export async function readWorkbookPart(workbook: OfficePackage, path: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  const references: { name: string; text: string }[] = [];
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
        // A name of one sheet only is none of ours.
        naming = tag.get("localSheetId") === undefined;
        if (naming) references.push({ name: tag.get("name") ?? "", text: "" });
      }
      if (sheets.length > mostSheets || references.length > mostNames) throw new RefusedFile("broken", { part: path });
    },
    text(text) {
      const last = references.at(-1);
      if (naming && last && last.text.length < 1_000) last.text += text;
    },
    close(name) {
      if (name === "definedName") naming = false;
    },
  };
  await workbook.readXml(path, listener);
  return { sheets, since1904, names: sheetsOfNames(references, sheets) };
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
