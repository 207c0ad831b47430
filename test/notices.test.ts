import { existsSync, readFileSync } from "node:fs";
import { noticesFile } from "../tools/build/licence-notices.ts";
import { moduleListOf } from "../tools/build/module-list.ts";
import { univerScripts } from "../tools/build/univer.ts";

/** What is handed on, and the build it comes from. The add-in alone is built for an administrator only. */
const bundles = [
  ["web", "dist/web"],
  ["cli", "dist/cli"],
  ["addin", "dist/addin"],
].filter(([, folder]) => existsSync(`${folder}`));

/** Packages named in a text of paths. */
function packagesIn(paths: readonly string[]): readonly string[] {
  const named = paths.flatMap((path) => {
    const rest = path.split("node_modules/").slice(1).at(-1)?.split("/") ?? [];
    const [scope = "", name = ""] = rest;
    return scope === "" ? [] : [scope.startsWith("@") ? `${scope}/${name}` : scope];
  });
  return [...new Set(named)].sort();
}

/** Each package with its licence's text, as the file tells them apart. */
function noticesIn(folder: string): ReadonlyMap<string, string> {
  const parts = readFileSync(`${folder}/${noticesFile}`, "utf8")
    .split(/^-{80}\n/m)
    .slice(1);
  const titles = parts.filter((_part, index) => index % 2 === 0);
  return new Map(titles.map((title, index) => [title.split(" ")[0] ?? "", parts[index * 2 + 1] ?? ""]));
}

it.each(bundles)("the notices of %s name every package of its modules, with a text", (build, folder) => {
  const modules = JSON.parse(readFileSync(moduleListOf(build ?? ""), "utf8")) as readonly string[];
  const notices = noticesIn(folder ?? "");
  // The bundler's own helpers are named by a path too.
  const bundled = packagesIn(modules.map((name) => name.split("!").at(-1) ?? ""));
  expect(bundled.length).toBeGreaterThan(2);
  expect(bundled.filter((name) => (notices.get(name) ?? "").trim().length < 100)).toEqual([]);
});

it("the page's notices name the spreadsheet and what its makers bundled with it", () => {
  const names = [...noticesIn("dist/web").keys()];
  expect(names).toEqual(expect.arrayContaining([...packagesIn(univerScripts), "@univerjs/sheets-ui", "opentype.js"]));
});

it("the command line's bundle holds no package that its notices do not name", () => {
  const program = readFileSync("dist/cli/diaban.cjs", "utf8");
  const named = packagesIn(
    [...program.matchAll(/^(?:;\/\/|\/\/ ESM|!\*\*\*)\s*\S*node_modules\/\S+/gm)].map(([path]) => path),
  );
  const notices = noticesIn("dist/cli");
  expect(named.filter((name) => !notices.has(name))).toEqual([]);
});
