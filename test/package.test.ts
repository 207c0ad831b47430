import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** The package as others get it: packed, installed into an empty project without any network, and used there. */
const root = join(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "diaban-package-"));
const consumer = join(folder, "consumer");
const installed = join(consumer, "node_modules/diaban");

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe", shell: process.platform === "win32" });
}
const inNode = (...args: readonly string[]) => run(process.execPath, args, consumer);
const tool = (path: string) => join(root, "node_modules", path);
const write = (name: string, text: string) => writeFileSync(join(consumer, name), text);

/** The example of README's chapter «Library», and what its comment says that it prints. */
const [, example = "", printed = ""] =
  /^## Library\n+```js\n([^]*?; \/\/ (.*)\n)```/m.exec(readFileSync("README.md", "utf8")) ?? [];
const required = example.replace(/^import (\{.*\}) from ("diaban");/, "const $1 = require($2);");

beforeAll(() => {
  mkdirSync(consumer);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  // Packing would build first; the tests run on what is built.
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, tarball)], consumer);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("holds the library with its types, the command line, plans, schema and licences, and nothing of the workshop", () => {
  const files = readdirSync(installed, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
  const wanted = [
    "dist/core/index.js",
    "dist/core/index.d.ts",
    "dist/cli/diaban.cjs",
    "dist/require/index.cjs",
    "dist/require/index.d.cts",
    "plans/plan-7488.json",
    "plans/plan.schema.json",
    "plans/vi-du-hai-cap-2025.json",
    "plans/vi-du-k-trong-n.json",
    "LICENSE",
    "NOTICE.md",
    "README.md",
  ];
  expect(files).toEqual(expect.arrayContaining(wanted));
  const others = files.filter(
    (name) => !/^(?:dist|dist\/(?:core|cli|require)|plans|schema)(?:\/|$)|^[A-Z]+(?:\.md)?$|^package\.json$/.test(name),
  );
  expect(others).toEqual([]);
  expect(files.filter((name) => /bench|make-samples/.test(name))).toEqual([]);
});

it("depends on nothing", () => {
  const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  expect({ dependencies, peerDependencies, optionalDependencies }).toEqual({});
  expect(readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["diaban"]);
});

it.each([
  ["imports", "readme.js", example],
  ["requires", "readme.cjs", required],
])("runs the example of README in a project that %s it", (_how, name, code) => {
  write(name, code);
  expect(printed).not.toBe("");
  expect(inNode(name).trim()).toBe(printed);
});

it("is imported by Node, plans and schema with it", () => {
  write(
    "use.js",
    `import { formatShare, plan7488, readPlan, shareCap } from "diaban";
     import plan from "diaban/plans/plan-7488.json" with { type: "json" };
     import schema from "diaban/plans/plan.schema.json" with { type: "json" };
     console.log(JSON.stringify([
       shareCap.judge({ used: 6, base: 37 }, plan7488).verdict,
       formatShare(9, 17),
       readPlan(plan).plan.cap.percent.value,
       schema.$schema,
     ]));`,
  );
  expect(JSON.parse(inNode("--no-warnings", "use.js"))).toEqual([
    "notMet",
    "52,94 %",
    15,
    "https://json-schema.org/draft/2020-12/schema",
  ]);
});

it("is required by Node, and each thing is the same through every door", () => {
  write(
    "use.cjs",
    `const { assess, capOf, plan7488, tableFrom } = require("diaban");
     const { loadRegisters, registerOf } = require("diaban/register");
     const table = tableFrom("Tên đơn vị,Phê duyệt,a1,a2,a3\\nPhường Tam Hiệp,x,10,2,0");
     const { opened } = assess([table], plan7488, 2018);
     loadRegisters(["national-2017"]).then((loaded) => console.log(JSON.stringify([
       capOf(30, 15, "floor"),
       opened.register === registerOf("2018-01-01"),
       loaded["national-2017"].units.length,
     ])));`,
  );
  expect(JSON.parse(inNode("use.cjs"))).toEqual([4, true, 11162]);
});

it("loads the communes of the whole country when asked", () => {
  write(
    "country.js",
    `import { loadRegisters } from "diaban/register"; const loaded = await loadRegisters(["national-2017"]); console.log(loaded["national-2017"].units.length);`,
  );
  expect(inNode("country.js").trim()).toBe("11162");
});

it("brings the command line", () => {
  const sample = join(root, "samples/bien-hoa-2018.xlsx");
  const command = join(consumer, "node_modules/.bin", process.platform === "win32" ? "diaban.cmd" : "diaban");
  expect(run(command, ["check", sample], consumer)).toContain("4/30 đơn vị cấp xã = 13,33 %");
});

describe("its types", () => {
  const source = `import { assess, plan7488, shareCap, type Assessment, type Table } from "diaban";
    const table: Table = { name: "A", sheet: "A", address: "A1", rows: [["x"]] };
    export const assessment: Assessment = assess([table], plan7488, 2018);
    export const verdict: "met" | "notMet" | "notApplicable" | "undetermined" = shareCap.judge({ used: 1, base: 30 }, plan7488).verdict;
    // @ts-expect-error a count is a number
    shareCap.judge({ used: "1", base: 30 }, plan7488);`;

  // What is printed is no part of the language that a library may count on.
  const readme = `declare const console: { log(...values: unknown[]): void };\n${example}`;
  it.each([
    ["node16", "node16", ["use.ts", "use.cts", "readme.ts", "readme.cts"]],
    ["nodenext", "nodenext", ["use.ts", "use.cts", "readme.ts", "readme.cts"]],
    ["bundler", "esnext", ["use.ts", "readme.ts"]],
  ])("compile under moduleResolution %s, module %s, as %s", (moduleResolution, module, files) => {
    for (const name of files) write(name, name.startsWith("readme") ? `${readme}export {};` : source);
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    expect(inNode(tool("typescript/bin/tsc"), "-p", ".")).toBe("");
  });
});

it("works in a browser bundle, where there is no Node, and brings only what is used", () => {
  write(
    "page.js",
    `import { capOf, plan7488, judgeTarget } from "diaban";
    globalThis.answer = [capOf(95, 15, "floor"), judgeTarget(plan7488.targets[1], { values: { "T2.whole": 13, "T2.part": 11 } }, plan7488).verdict];`,
  );
  write("cap.js", `import { capOf } from "diaban"; globalThis.answer = capOf(30, 15, "floor");`);
  write("assess.js", `import { assess, plan7488 } from "diaban"; globalThis.answer = assess([], plan7488).totals;`);
  write(
    "webpack.config.cjs",
    `module.exports = {
       mode: "production", target: ["web", "es2022"], context: __dirname, performance: false,
       entry: { page: "./page.js", cap: "./cap.js", assess: "./assess.js" },
       output: { path: __dirname + "/bundle", filename: "[name].js" },
     };`,
  );
  run(process.execPath, [tool("webpack-cli/bin/cli.js"), "--config", join(consumer, "webpack.config.cjs")], root);
  const bundle = readFileSync(join(consumer, "bundle/page.js"), "utf8");
  // A realm with the language alone: no process, no require, no Buffer.
  const realm = createContext({});
  runInContext(bundle, realm);
  expect(JSON.stringify(runInContext("answer", realm))).toBe('[14,"met"]');
  const bytes = (name: string) => readFileSync(join(consumer, "bundle", name)).length;
  expect(bytes("cap.js")).toBeLessThanOrEqual(8_000);
  // With the lists of Đồng Nai and every sentence in both languages.
  expect(bytes("assess.js")).toBeLessThanOrEqual(425_000);
});
