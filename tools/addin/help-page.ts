import { readFileSync } from "node:fs";
import { Marked } from "marked";
import { policyInPage } from "../../cli/server/security-headers.ts";

const text = (file: string) => readFileSync(file, "utf8");

const english = `Open the review sheet, go to the tab **Địa bàn** and press **Check this sheet**. The pane names what is wrong, where,
under which clause of plan 7488/KH-UBND and what to do next; it scores and ranks the areas and proposes a list within the cap
of 15 %. Cells of yours change only after you have seen before → after and agreed. Results go to a sheet of their own.
Nothing leaves the workbook. The pane speaks English: open its settings (the wheel above).`;

/**
 * The help page that is served beside the pane: how to use it, every function with an example, every check. Made of
 * the guides in `docs`, so that nothing is said twice.
 *
 * @param englishFunctions the guide to the functions in English
 */
export function helpPage(englishFunctions: string): string {
  const guides = ["docs/trong-excel.md", "docs/ham.md", "docs/kiem-tra.md"].map((file) => toHtml(text(file)));
  const content = [...guides, toHtml(`# English\n\n${english}\n\n${englishFunctions}`, "-en")].join("\n");
  return text("addin/taskpane/help.html")
    .replace("<!-- policy -->", policyInPage([]))
    .replace("<!-- content -->", () => content);
}

/**
 * A function's section bears its name as anchor, a check's its code.
 *
 * @param suffix of the anchors of functions, by which Excel's second language finds its own
 */
function toHtml(markdown: string, suffix = ""): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: said }) {
        const name = /^DIABAN\.(\w+)$/.exec(said)?.[1];
        const code = /\(`([\w-]+)`\)$/.exec(said)?.[1];
        const anchor = name === undefined ? (code ?? plainAnchor(said)) : name.toLowerCase() + suffix;
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** @example plainAnchor("Các công thức") // "cac-cong-thuc" */
function plainAnchor(heading: string): string {
  const bare = heading.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
