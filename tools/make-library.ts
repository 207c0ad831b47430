// Writes docs/library.md, the names of the door `diaban` with an example each, from the doc comments in the core; with
// --check only compares. Its examples are run by test/library.test.ts.
import { readFileSync } from "node:fs";
import { publicNames, type PublicName } from "./library.ts";
import { writeGenerated } from "./write-generated.ts";

const codeBlock = (text: string) => `\`\`\`ts\n${text}\n\`\`\`\n`;
/** Doc comments break their lines; a page does not. */
const flowing = (text: string) => text.replace(/([^\n])\n(?!\n)/g, "$1 ");

function section({ name, kind, file, comment, examples: [example] }: PublicName): string {
  const parts = [
    `## ${name}\n`,
    `${kind} · [${file}](../${file})\n`,
    comment === "" ? "" : `${flowing(comment)}\n`,
    example === undefined ? "" : codeBlock(example),
  ];
  return parts.filter((text) => text !== "").join("\n");
}

const names = publicNames().filter(({ door }) => door === "diaban");
const samples = readFileSync("test/library-samples.ts", "utf8").replace(/^(?:import [^;]*;\n)+\n*/, "");
const page = `# The library

\`\`\`js
import { assess, plan7488 } from "diaban";
\`\`\`

ES modules and \`require\`, with types, no dependency, no clock, no network: the same input gives the same answer. Counts are whole numbers
from 0, shares are decided on counts and never on a rounded percentage; dates are ISO texts ("2018-11-15"). A programmer's
mistake throws a \`RangeError\` that says what was given, what is accepted, and an example; what is wrong with a sheet is a \`Finding\`, and what the figures do not settle is the
verdict \`undetermined\`. A \`Citation\` tells law and convention apart; clauses such as III.2 are those of plan 7488/KH-UBND.

What is promised: within one major version a name stays, takes what it took and means what it meant; in JSON \`schema\` stays 1, a
key stays and means what it meant. A minor version may add names, optional arguments, keys of JSON, checks and the findings they
make; who reads JSON passes over keys that he does not know. The schemas in \`diaban/schema\` (\`check\`, \`score\`, \`compare\`, \`consolidate\`, \`list\`,
\`assessment\`, \`plan\`) are exact for the version that they come with. A figure changes only with the changelog naming years and
rules; \`assessmentFromJson\` refuses JSON of a version that comes to something else. The package names no homepage and no
repository: it is handed on as a file, and there is no public address yet that could stand there.

This page has the names of \`diaban\`, made from the comments in the sources by \`npm run library\`; \`diaban/score\` (scale,
points, ranks, methods), \`diaban/sheet\` (cells, headings, addresses, managed sheets) and \`diaban/register\` (communes) are
documented in their types. Each example is run as a test: the comment says what the expression comes to, «…» leaves the rest
open. Some work on these samples:

${codeBlock(samples.trim())}
${names.map(section).join("\n")}`;

writeGenerated("library", { "docs/library.md": page });
