// Writes docs/api.md, what the library offers, from the doc comments in the core; with --check only compares. The
// examples in it are run by test/api.test.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import api from "./api.cjs";

const root = join(import.meta.dirname, "..");
const names = api.publicApi(root);

const parts = [
  ["Words of the library", /^core\/(?:citation|sentence|share|ratio|address|table|verdict|finding)\.ts$/],
  ["A plan", /^core\/plan\//],
  ["The whole calculation", /^core\/[\w-]+\.ts$/],
  ["Rules", /^core\/rules\//],
  ["Scores", /^core\/score\//],
  ["Life cycle", /^core\/life-cycle\//],
  ["Checks", /^core\/(?:checks|help)\//],
  ["Sheets", /^core\/sheet\//],
  ["Communes", /^core\/register\//],
  ["Reports", /^core\/report\//],
  ["More", /./],
];
const partOf = ({ file }) => parts.find(([, pattern]) => pattern.test(file))?.[0];

const codeBlock = (text) => `\`\`\`ts\n${text}\n\`\`\`\n`;
/** Doc comments break their lines; a page does not. */
const flowing = (text) => text.replace(/([^\n])\n(?!\n)/g, "$1 ");

function section({ name, kind, file, signature, comment, parameters, throws, examples }) {
  const notes = [
    ...parameters.map((text) => `- \`${text.split(" ")[0]}\`: ${flowing(text.split(" ").slice(1).join(" "))}`),
    ...throws.map((text) => `- throws ${flowing(text)}`),
  ];
  return [
    `### ${name}\n`,
    `${kind} · [${file}](../${file})\n`,
    comment === "" ? "" : `${flowing(comment)}\n`,
    codeBlock(signature),
    notes.length === 0 ? "" : `${notes.join("\n")}\n`,
    ...examples.map((example) => `Example:\n\n${codeBlock(example)}`),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

const order = { function: 0, value: 1, type: 2 };
const sections = parts.flatMap(([title]) => {
  const own = names
    .filter((one) => partOf(one) === title)
    .sort((a, b) => order[a.kind] - order[b.kind] || (a.name < b.name ? -1 : 1));
  return own.length === 0 ? [] : [`## ${title}\n\n${own.map(section).join("\n")}`];
});
const samples = readFileSync(join(root, "test/api-samples.ts"), "utf8").replace(/^import \{[\s\S]*?from[^\n]*\n+/, "");
const page = `# The library

\`\`\`js
import { assess, plan7488 } from "diaban";
\`\`\`

ES modules with types, no dependency, no clock, no network: the same input gives the same answer. Counts are whole numbers
from 0, shares are decided on counts and never on a rounded percentage; dates are ISO texts ("2018-11-15"). A programmer's
mistake throws a \`RangeError\`; what is wrong with a sheet is a \`Finding\`, and what the figures do not settle is the
verdict \`undetermined\`. A \`Citation\` tells law and convention apart; clauses such as III.2 are those of plan 7488/KH-UBND.

This page is made from the comments in the sources by \`npm run api\`. Each example is run as a test: the comment says what
the expression comes to, «…» leaves the rest open. Some work on these samples:

${codeBlock(samples.trim())}
${sections.join("\n")}`;

const file = join(root, "docs/api.md");
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.error("docs/api.md is not what the doc comments say: run npm run api");
  process.exit(1);
}
console.log(`docs/api.md: ${names.length} names`);
