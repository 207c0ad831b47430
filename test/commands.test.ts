import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The commands that README and guides show, run word for word where the files that they name are. */
const pages = [
  "README.md",
  "SECURITY.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const text = pages.map((page) => readFileSync(page, "utf8")).join("\n");
const folder = mkdtempSync(join(tmpdir(), "diaban-commands-"));
const program = resolve("dist/cli/diaban.cjs");

// On a line of its own, or between backticks with what it works on; a bare name, or a call with a gap in it, is none.
const shown = [...text.matchAll(/^(?:npx )?diaban (.+)$|`(?:npx )?diaban ([a-z]+ (?:--help|[^-`<…][^`<…]*))`/gm)].map(
  ([, line, inline]) => (line ?? inline ?? "").replace(/ +/g, " "),
);
// What waits for the user is tried elsewhere; jq is another program.
const commands = [...new Set(shown)].filter((command) => !/--watch|\| jq/.test(command));

const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];

beforeAll(() => {
  const copies: Readonly<Record<string, string>> = {
    "ra-soat-2018.xlsx": "samples/bien-hoa-2018.xlsx",
    "ra-soat-2025.xlsx": "samples/bien-hoa-2018.xlsx",
    "ra-soat.xlsx": "samples/bien-hoa-2018.xlsx",
    "sổ.xlsx": "samples/bien-hoa-2018.xlsx",
    "so-cu.xls": "samples/dinh-quan-cu.xls",
    "bang.ods": "samples/dinh-quan-cu.ods",
    "ke-hoach-tinh.json": "plans/vi-du-hai-cap-2025.json",
    "ke-hoach.json": "plans/vi-du-hai-cap-2025.json",
    "A.json": "plans/plan-7488.json",
    "B.json": "plans/vi-du-hai-cap-2025.json",
  };
  for (const [name, file] of Object.entries(copies)) copyFileSync(file, join(folder, name));
  for (const name of ["samples", "so-cac-huyen"]) {
    mkdirSync(join(folder, name));
    for (const file of ["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"])
      copyFileSync(`samples/${file}`, join(folder, name, file));
  }
  cpSync("plans", join(folder, "plans"), { recursive: true });
  writeFileSync(join(folder, "ra-soat-2018.csv"), "Tên đơn vị,Phê duyệt,a1,a2,a3\nPhường Tam Hiệp,x,10,2,0\n");
});

it("are there to be run", () => expect(commands.length).toBeGreaterThan(15));

it("every script that a page tells to run is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const asked = named(/npm (?:run )?(?:--silent )?(?:-s )?((?<=run (?:--silent |-s )?)[\w:]+|test|start)\b/g);
  expect(asked).toEqual(expect.arrayContaining(["test", "start", "build:page", "bench"]));
  expect(asked.filter((name) => !(name in scripts))).toEqual([]);
});

it("every tool that npx is told to run is installed, and every command that is named exists", () => {
  const tools = named(/npx ([a-z][\w-]+)/g).filter((name) => name !== "diaban");
  expect(tools.filter((name) => !existsSync(`node_modules/.bin/${name}`))).toEqual([]);
  const { stdout } = spawnSync(process.execPath, [program, "--help"], { encoding: "utf8" });
  expect(named(/`(?:npx )?diaban ([a-z]+)\b/g).filter((name) => !stdout.includes(`\n  ${name} `))).toEqual([]);
});

it.each(commands)("diaban %s", (command) => {
  const line = `"${process.execPath}" "${program}" ${command}`;
  const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
  expect(stderr).not.toContain("✖");
  // 1: the sample has errors, which is no fault of the command.
  expect([0, 1]).toContain(status);
});

it("the Python example prints the verdicts", () => {
  const env = { ...process.env, DIABAN: `"${process.execPath}" "${program}"` };
  const { status, stdout, error } = spawnSync(
    "python3",
    ["examples/check.py", "samples/bien-hoa-2018.xlsx", "no.xlsx"],
    { env, encoding: "utf8" },
  );
  if (error) return console.log("SKIPPED: Python is not there.");
  expect(stdout).toBe(
    "samples/bien-hoa-2018.xlsx: cap 4, selected 3, errors 0\nno.xlsx: Không tìm thấy tệp. Kiểm tra lại tên và thư mục.\n",
  );
  expect(status).toBe(2);
});
