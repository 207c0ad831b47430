// `npm run architecture`: holds the floors and directions of the house and prints its figures.
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { fullestFolders, houseOf } from "./figures.ts";
import { rules } from "./floors.ts";

const houses = ["core", "core/sheet", "core/checks", "addin", "addin/pane", "addin/workbook", "files", "web", "cli"];
const limits = { looseFiles: 14, floors: 13, filesInFolder: 30 };

const { output } = await cruise(
  ["core", "addin", "web", "files", "cli"],
  {
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
  undefined,
  { tsConfig: extractTSConfig("tsconfig.json") },
);
const { modules, summary } = output as ICruiseResult;
const own = modules.filter(({ source }) => /^(?:core|addin|web|files|cli)\//.test(source));
const problems = new Set<string>();

for (const folder of houses) {
  const { rooms, floors, arrows, looseFiles } = houseOf(folder, own);
  console.log(`${folder}: ${rooms} rooms, ${floors} floors, ${arrows} arrows, ${looseFiles} loose files`);
  if (folder !== "core") continue;
  if (looseFiles > limits.looseFiles) problems.add(`core has ${looseFiles} loose files, at most ${limits.looseFiles}`);
  if (floors > limits.floors) problems.add(`core has ${floors} floors, at most ${limits.floors}`);
}
const full = fullestFolders(own);
console.log(`fullest folder: ${full[0]?.join(", ")} files; ${own.length} files in all`);
for (const [folder, files] of full) {
  if (files > limits.filesInFolder) problems.add(`${folder} holds ${files} files, at most ${limits.filesInFolder}`);
}

const arrows = summary.violations.map(({ rule, from, to }) => ({ text: `${from} → ${to}`, rule: rule.name }));
for (const { text, rule } of arrows) problems.add(`${rule}: ${text}`);
for (const problem of problems) console.error(problem);
console.log(`${problems.size} problems`);
if (problems.size > 0) process.exitCode = 1;
