import { decodeReferences } from "../../read/xml/xml-tag.ts";
import type { DefinedName } from "../../read/sheet-look.ts";
import { movedFormula, type MovesBySheet } from "./moved-references.ts";
import type { WholeWorkbook } from "./saved-workbook.ts";
import { attributesOf, childrenOf, escapeXml, openTag, prefixOf, rootOf, type XmlSpan } from "./xml-spans.ts";

/** A sheet as the workbook part lists it. */
interface SheetEntry {
  /** Its title when opened. */
  readonly title: string;
  readonly relationship: string;
}

/** The part that lists the sheets and names of a workbook. */
export class WorkbookPart {
  private readonly root: XmlSpan;
  private readonly prefix: string;
  private readonly children: readonly XmlSpan[];
  readonly sheets: readonly SheetEntry[];

  constructor(private readonly source: string) {
    this.root = rootOf(source);
    this.prefix = prefixOf(source, this.root);
    this.children = childrenOf(source, this.root);
    this.sheets = this.entries("sheets").map((span) => {
      const attributes = attributesOf(source, span);
      return { title: titleOf(attributes), relationship: relationshipOf(attributes) };
    });
  }

  get since1904(): boolean {
    const properties = this.children.find(({ name }) => name === "workbookPr");
    const written = properties && attributesOf(this.source, properties).get("date1904");
    return written === "1" || written === "true";
  }

  /** Whether the file keeps to the strict form of the format, whose types have names of their own. */
  get isStrict(): boolean {
    return this.source.slice(0, this.root.inner).includes("http://purl.oclc.org/ooxml/");
  }

  private entries(name: string): XmlSpan[] {
    const list = this.children.find((one) => one.name === name);
    return list ? childrenOf(this.source, list) : [];
  }

  /**
   * @param added relationships of new sheets by their titles
   * @param type of relationships in this file
   */
  changedText(
    { sheets, names }: WholeWorkbook,
    opened: readonly DefinedName[],
    moves: MovesBySheet,
    added: ReadonlyMap<string, string>,
    type: string,
  ): string {
    const { source, prefix } = this;
    const written = this.entries("sheets").map((span) => ({ span, attributes: attributesOf(source, span) }));
    let nextId = Math.max(0, ...written.map(({ attributes }) => Number(attributes.get("sheetId")) || 0)) + 1;
    const shown = new Set(sheets.flatMap(({ origin }) => (origin ? [origin.title] : [])));
    const listed: { readonly title: string; readonly opened: number | null; readonly text: string }[] = [];
    // Sheets that are one chart, and old macros, which no grid shows, go along after the sheet before them.
    const follow = (from: number) => {
      for (let index = from; index < written.length; index += 1) {
        const one = written[index];
        const title = one && titleOf(one.attributes);
        if (!one || title === undefined || shown.has(title) || moves.get(title)?.title === null) return;
        listed.push({ title, opened: index, text: source.slice(one.span.start, one.span.end) });
      }
    };
    follow(0);
    for (const { table, look, origin } of sheets) {
      const index = origin ? written.findIndex(({ attributes }) => titleOf(attributes) === origin.title) : -1;
      const attributes = new Map(
        written[index]?.attributes ?? [
          ["name", ""],
          ["sheetId", String(nextId++)],
        ],
      );
      attributes.set("name", escapeXml(table.sheet));
      const wasHidden = attributes.has("state") && attributes.get("state") !== "visible";
      if (look.hidden !== wasHidden) {
        attributes.delete("state");
        if (look.hidden) attributes.set("state", "hidden");
      }
      const relationship = added.get(table.sheet);
      if (relationship !== undefined) attributes.set("xmlns:rel", type).set("rel:id", relationship);
      listed.push({
        title: table.sheet,
        opened: index < 0 ? null : index,
        text: openTag(`${prefix}sheet`, attributes, true),
      });
      if (index >= 0) follow(index + 1);
    }
    const position = (openedIndex: number) => listed.findIndex((one) => one.opened === openedIndex);
    const replaced = new Map<string, string>([
      ["sheets", `<${prefix}sheets>${listed.map(({ text }) => text).join("")}</${prefix}sheets>`],
      ["definedNames", this.names({ names, opened, moves, position, titles: listed.map(({ title }) => title) })],
      [
        "bookViews",
        this.views(
          sheets,
          position,
          listed.map(({ title }) => title),
        ),
      ],
    ]);
    const texts = this.children.map((span) => ({
      name: span.name,
      text: replaced.get(span.name) ?? source.slice(span.start, span.end),
    }));
    if (!this.children.some(({ name }) => name === "definedNames")) {
      const before = ["sheets", "functionGroups", "externalReferences"];
      const place = texts.map(({ name }) => before.includes(name)).lastIndexOf(true);
      texts.splice(place + 1, 0, { name: "definedNames", text: replaced.get("definedNames") ?? "" });
    }
    return `${source.slice(this.root.start, this.root.inner)}${texts.map(({ text }) => text).join("")}${source.slice(this.root.close)}`;
  }

  private views(
    sheets: WholeWorkbook["sheets"],
    position: (opened: number) => number,
    titles: readonly string[],
  ): string {
    const { source, prefix } = this;
    const isVisible = (title: string | undefined) => {
      const sheet = sheets.find(({ table }) => table.sheet === title);
      return sheet !== undefined && !sheet.look.hidden;
    };
    const views = this.entries("bookViews").map((span) => {
      const attributes = attributesOf(source, span);
      const active = position(Number(attributes.get("activeTab") ?? 0));
      const tab = isVisible(titles[active]) ? active : titles.findIndex(isVisible);
      attributes.delete("firstSheet");
      if (tab > 0) attributes.set("activeTab", String(tab));
      else attributes.delete("activeTab");
      return openTag(`${prefix}workbookView`, attributes, true);
    });
    return `<${prefix}bookViews>${views.join("")}</${prefix}bookViews>`;
  }

  private names({ names, opened, moves, position, titles }: NameSources): string {
    const { source, prefix } = this;
    const due = [...names];
    const keyOf = (name: string, sheet: string | undefined) => `${name.toLowerCase()}\n${sheet ?? ""}`;
    const kept = this.entries("definedNames").flatMap((span) => {
      const attributes = attributesOf(source, span);
      const name = decodeReferences(attributes.get("name") ?? "");
      // Macros do not come along, and their names neither.
      if (["function", "vbProcedure", "xlm"].some((kind) => attributes.get(kind) === "1")) return [];
      const scope = attributes.get("localSheetId");
      const home = scope === undefined ? undefined : this.sheets[Number(scope)]?.title;
      const place = scope === undefined ? -1 : position(Number(scope));
      // A name of a sheet that is gone goes with it.
      if (scope !== undefined && place < 0) return [];
      if (place >= 0) attributes.set("localSheetId", String(place));
      const before = opened.find((one) => keyOf(one.name, one.sheet) === keyOf(name, home));
      const text = decodeReferences(source.slice(span.inner, span.close)).trim();
      let refersTo = movedFormula(text, home ?? "", moves);
      if (before) {
        const now = due.findIndex(
          (one) => keyOf(one.name, one.sheet) === keyOf(name, place < 0 ? undefined : titles[place]),
        );
        const [found] = now < 0 ? [] : due.splice(now, 1);
        if (!found) return [];
        refersTo = found.refersTo === before.refersTo ? text : found.refersTo;
      } else if (refersTo !== text && refersTo.includes("#REF!")) return [];
      return [`${openTag(`${prefix}definedName`, attributes)}${escapeXml(refersTo)}</${prefix}definedName>`];
    });
    const added = due.map(({ name, refersTo, sheet }) => {
      const place = sheet === undefined ? -1 : titles.indexOf(sheet);
      const attributes = [
        ["name", escapeXml(name)],
        ["localSheetId", place < 0 ? undefined : place],
      ] as const;
      return `${openTag(`${prefix}definedName`, attributes)}${escapeXml(refersTo)}</${prefix}definedName>`;
    });
    const all = [...kept, ...added];
    return all.length === 0 ? "" : `<${prefix}definedNames>${all.join("")}</${prefix}definedNames>`;
  }
}

interface NameSources {
  readonly names: readonly DefinedName[];
  readonly opened: readonly DefinedName[];
  readonly moves: MovesBySheet;
  /** Where a sheet of the opened file stands in the list now; -1 when it is gone. */
  readonly position: (opened: number) => number;
  readonly titles: readonly string[];
}

function titleOf(attributes: ReadonlyMap<string, string>): string {
  return decodeReferences(attributes.get("name") ?? "");
}

function relationshipOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(":id") || name === "id")?.[1] ?? "";
}
