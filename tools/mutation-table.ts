/** Writes the table of the last mutation run into its page; what survived is explained there by hand. */
import { readFileSync, writeFileSync } from "node:fs";

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const page = "docs/dot-bien.md";
const [begin, end] = ["<!-- table -->", "<!-- end of table -->"];
const noticed = ["Killed", "Timeout"];
const unnoticed = ["Survived", "NoCoverage"];

const { files } = JSON.parse(readFileSync("dist/mutation/report.json", "utf8")) as MutationReport;
const rows = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([file, { mutants }]) => {
    const count = (statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { file, noticed: count(noticed), unnoticed: count(unnoticed) };
  });
const sum = (key: "noticed" | "unnoticed") => rows.reduce((total, row) => total + row[key], 0);
const all = { file: "**all**", noticed: sum("noticed"), unnoticed: sum("unnoticed") };

const lines = [...rows, all].map((row) => {
  const mutants = row.noticed + row.unnoticed;
  const share = mutants === 0 ? "–" : `${(Math.floor((row.noticed * 1000) / mutants) / 10).toFixed(1)} %`;
  return `| ${row.file} | ${mutants} | ${row.noticed} | ${row.unnoticed} | ${share} |`;
});
const table = ["| file | mutants | noticed | not noticed | share |", "|---|---|---|---|---|", ...lines].join("\n");
const text = readFileSync(page, "utf8");
const [before, after] = [text.indexOf(begin), text.indexOf(end)];
if (before < 0 || after < before) throw new Error(`${page} has no place for the table`);
writeFileSync(page, `${text.slice(0, before + begin.length)}\n\n${table}\n\n${text.slice(after)}`);
