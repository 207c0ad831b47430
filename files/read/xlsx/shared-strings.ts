import { longestWritten } from "../grid/longest-text.ts";
import type { ReadingBudget } from "../grid/reading-budget.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import { decodeEscapes } from "./escapes.ts";
import type { OfficePackage } from "../zip/package.ts";

/** The texts that cells point to, formatted runs joined. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Where a text's runs name a font of their own, the font of its longest run. */
  readonly fonts: ReadonlyMap<number, string>;
}

const longestFont = 64;

/** The budget is the table's own: a text counts here once, and again in each cell that points to it. */
export async function readSharedStrings(
  workbook: OfficePackage,
  path: string | undefined,
  budget: ReadingBudget,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  if (path === undefined || !workbook.has(path)) return { texts, fonts };
  const runs = new TextRuns(path);
  const listener: XmlListener = {
    open(tag) {
      if (tag.name === "si") runs.start();
      else runs.open(tag.name, () => tag.get("val"));
    },
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name);
      if (name !== "si") return;
      if (runs.font !== null) fonts.set(texts.length, runs.font);
      const text = runs.whole();
      budget.spendCells(1);
      budget.spendLetters(text.length);
      texts.push(text);
    },
  };
  await workbook.readXml(path, listener);
  return { texts, fonts };
}

/** Joins the runs of one text, of a shared string or of a cell of its own; phonetic guides are no part of it. */
export class TextRuns {
  /** Font of the longest run that names one. */
  font: string | null = null;
  private joined = "";
  private inText = false;
  private inGuide = false;
  private runFont: string | null = null;
  private runStart = 0;
  private longestRun = -1;

  constructor(private readonly part: string) {}

  start(): void {
    this.font = null;
    this.joined = "";
    this.inText = this.inGuide = false;
    this.longestRun = -1;
  }

  open(name: string, value: () => string | undefined): void {
    if (name === "t") this.inText = !this.inGuide;
    else if (name === "rPh") this.inGuide = true;
    else if (name === "rFont") this.runFont = value()?.slice(0, longestFont) ?? null;
    else if (name === "r") {
      this.runFont = null;
      this.runStart = this.joined.length;
    }
  }

  text(text: string): void {
    if (!this.inText) return;
    this.joined += text;
    if (this.joined.length > longestWritten) throw new RefusedFile("broken", { part: this.part });
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inGuide = false;
    else if (name === "r" && this.runFont !== null && this.joined.length - this.runStart > this.longestRun) {
      this.longestRun = this.joined.length - this.runStart;
      this.font = this.runFont;
    }
  }

  whole(): string {
    return decodeEscapes(this.joined);
  }
}
