import { longestCell } from "../../../core/sentence.ts";
import { RefusedFile } from "../refusals.ts";
import type { XmlTag } from "../xml/xml-tag.ts";

const containers = new Set(["list", "list-item", "list-header"]);
const notText = new Set([
  "note",
  "ruby-text",
  "annotation",
  "annotation-end",
  "frame",
  "object",
  "image",
  "control",
  "g",
]);

/** Gathers the text that a cell shows: its paragraphs without notes, comments and drawings. */
export class CellText {
  private runFont: string | null = null;
  private text = "";
  private paragraphs = 0;
  private inParagraph = 0;
  private skipping = 0;
  private endsInSpace = false;
  private runs: { depth: number; start: number; font: string | null }[] = [];
  private longestRun = -1;
  /** Letters in runs that name a font. */
  private inRuns = 0;

  constructor(
    private readonly part: string,
    private readonly fontOf: (textStyle: string) => string | null,
  ) {}

  start(): void {
    this.runFont = null;
    this.text = "";
    this.paragraphs = this.inParagraph = this.skipping = 0;
    this.runs = [];
    this.longestRun = -1;
    this.inRuns = 0;
  }

  /** Font of the longest run that names one; null where more of the text has the font of the cell. */
  get font(): string | null {
    return this.text.length - this.inRuns > this.longestRun ? null : this.runFont;
  }

  /** Null where there is no paragraph at all. */
  whole(): string | null {
    return this.paragraphs === 0 ? null : this.text;
  }

  open(tag: XmlTag): void {
    if (this.skipping > 0) this.skipping++;
    else if (this.inParagraph > 0) this.openInParagraph(tag);
    else if (tag.name === "p" || tag.name === "h") this.startParagraph();
    else if (!containers.has(tag.name)) this.skipping = 1;
  }

  write(text: string): void {
    if (this.skipping > 0 || this.inParagraph === 0) return;
    // Space counts once, and not at the start of a paragraph; more of it is written as elements.
    const collapsed = text.replace(/[ \t\r\n]+/g, " ");
    this.add(this.endsInSpace && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
    if (collapsed !== "") this.endsInSpace = collapsed.endsWith(" ");
  }

  close(): void {
    if (this.skipping > 0) this.skipping--;
    else if (this.inParagraph > 0) {
      if (this.runs.at(-1)?.depth === this.inParagraph) this.endRun();
      this.inParagraph--;
    }
  }

  private startParagraph(): void {
    if (this.paragraphs++ > 0) this.add("\n");
    this.inParagraph = 1;
    this.endsInSpace = true;
  }

  private openInParagraph(tag: XmlTag): void {
    if (notText.has(tag.name) || tag.fullName.startsWith("draw:")) {
      this.skipping = 1;
      return;
    }
    this.inParagraph++;
    if (tag.name === "s") this.add(" ".repeat(Math.min(longestCell, Math.max(1, Math.trunc(tag.number("c") ?? 1)))));
    else if (tag.name === "tab") this.add("\t");
    else if (tag.name === "line-break") this.add("\n");
    else if (tag.name === "span") {
      const font = this.fontOf(tag.get("style-name") ?? "");
      this.runs.push({ depth: this.inParagraph, start: this.text.length, font });
      return;
    } else return;
    this.endsInSpace = false;
  }

  private endRun(): void {
    const run = this.runs.pop();
    if (!run || run.font === null) return;
    const length = this.text.length - run.start;
    this.inRuns += length;
    if (length <= this.longestRun) return;
    this.longestRun = length;
    this.runFont = run.font;
  }

  private add(text: string): void {
    this.text += text;
    if (this.text.length > longestCell) throw new RefusedFile("broken", { part: this.part });
  }
}
