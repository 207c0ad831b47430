import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { standardLicence } from "./standard-licence.ts";

/** A package of which something is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Texts of its licence and notice files. */
  readonly texts: readonly string[];
}

/** The folder of the package that a module belongs to; null for the program's own. @example packageFolder("/a/node_modules/b/c.js") // "/a/node_modules/b" */
export function packageFolder(module: string): string | null {
  const path = module.replaceAll("\\", "/");
  const at = path.lastIndexOf("/node_modules/");
  if (at < 0) return null;
  const rest = path.slice(at + "/node_modules/".length).split("/");
  const name = rest.slice(0, rest[0]?.startsWith("@") === true ? 2 : 1).join("/");
  return `${path.slice(0, at)}/node_modules/${name}`;
}

/** A script that its makers bundled holds what its package depends on. */
export function withDependencies(folders: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  const open = [...folders];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (all.has(folder)) continue;
    all.add(folder);
    const { dependencies = {} } = manifestOf(folder);
    for (const name of Object.keys(dependencies)) {
      const found = installed(name, folder);
      if (found !== null) open.push(found);
    }
  }
  return all;
}

/** As Node looks for it: beside the package, then in each folder above. */
function installed(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return found.replaceAll("\\", "/");
    if (dirname(folder) === folder) return null;
  }
}

/** @throws Error where neither the package nor its licence's name tells the text: it may not be handed on. */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license = "", author } = manifestOf(folder);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  const holder = typeof author === "string" ? author : (author?.name ?? `the authors of ${name}`);
  return {
    name,
    version,
    licence: license,
    texts: texts.length > 0 ? texts : [standardLicence(license, name, holder)],
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
