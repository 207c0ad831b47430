// After the compiler: keeps of the declarations only what a door leads to, comments there and not in the code, and writes
// the doors for `require`, whose declarations borrow theirs from the ES modules.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { doors, publicNames, type PublicName } from "../library.ts";

const root = resolve("dist/core");
const declarationsOf = (door: string) => door.replace(/^core/, root).replace(/\.ts$/, ".d.ts");

// A door has the types, and the comments, of what it wraps.
for (const file of Object.values(doors)) writeFileSync(declarationsOf(file), 'export * from "./unchecked.js";\n');

const needed = new Set<string>();
const open = Object.values(doors).map(declarationsOf);
for (let file = open.pop(); file !== undefined; file = open.pop()) {
  if (needed.has(file)) continue;
  needed.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.[jt]s"/g))
    open.push(join(dirname(file), `${path}.d.ts`));
}
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }))
  if (name.endsWith(".d.ts") && !needed.has(join(root, name))) rmSync(join(root, name));
  else if (name.endsWith(".js")) leaveOutComments(join(root, name));

mkdirSync("dist/require", { recursive: true });
const names = publicNames();
for (const [door, file] of Object.entries(doors)) {
  const name = door === "diaban" ? "index" : door.replace("diaban/", "");
  const from = `../${file.replace(/\.ts$/, ".js")}`;
  writeFileSync(
    `dist/require/${name}.d.cts`,
    declarations(
      from,
      names.filter((one) => one.door === door),
    ),
  );
}

function leaveOutComments(file: string): void {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
  writeFileSync(
    file,
    /import[^;]* from "[^"]*\/kinds\.js"|const withKeys =/.test(outputText) ? pure(outputText) : outputText,
  );
}

/** A function that nobody imports is left out of a bundle with what its arguments may be. */
function pure(code: string): string {
  return code.replace(
    /(?<![.\w])(?:taking|typed|one|or|orNull|optional|listOf|recordOf|withKeys|someOf|options)\(/g,
    "/*#__PURE__*/ $&",
  );
}

function declarations(from: string, offered: readonly PublicName[]): string {
  const mode = `with { "resolution-mode": "import" }`;
  const module = `import("${from}", ${mode.replace("with", "{ with:")} })`;
  const types = offered.filter(({ kind }) => kind === "type").map(({ name }) => name);
  const classes = offered.filter(({ kind }) => kind === "class");
  const values = offered.filter(({ kind }) => kind !== "type");
  return [
    `type Door = typeof ${module};`,
    ...values.map(({ name }) => `export declare const ${name}: Door["${name}"];`),
    ...classes.map(({ name }) => `export type ${name} = InstanceType<Door["${name}"]>;`),
    ...(types.length > 0 ? [`export type { ${types.join(", ")} } from "${from}" ${mode};`] : []),
    "",
  ].join("\n");
}
