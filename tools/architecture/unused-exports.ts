import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const product = ["core", "addin", "files", "web", "cli", "tools"];
const folders = [...product, "samples", "test"];

/** Every source of the program and its tests, by its path from the root. */
function sources(): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)).replaceAll("\\", "/")),
  );
  return new Map(
    [...files, "webpack.config.js", "eslint.config.js"]
      .filter((file) => /(?<!\.d)\.[cm]?[jt]sx?$/.test(file))
      .map((file) => [file, readFileSync(file, "utf8")]),
  );
}

/** The names between the braces of an import or export, each as the other module calls it. */
const namesIn = (list: string) =>
  list
    .split(",")
    .map((entry) => /^\s*(?:type\s+)?(\w+)/.exec(entry)?.[1])
    .filter((name) => name !== undefined);

/** What a module takes from others: «file#name», or «file#» where it takes the module whole. */
function taken(file: string, text: string): readonly string[] {
  const named = text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]*)"/gm);
  const whole = text.matchAll(/import \* as \w+ from "(\.[^"]*)"/g);
  const loaded = text.matchAll(/import\((?:\s*\/\*.*?\*\/)?\s*(?:\/\/.*\s+)*"(\.[^"]*)",?\s*\)/g);
  const path = (target = "") => join(dirname(file), target).replaceAll("\\", "/");
  return [
    ...[...named].flatMap(([, list = "", target]) => namesIn(list).map((name) => `${path(target)}#${name}`)),
    ...[...whole, ...loaded].map(([, target]) => `${path(target)}#`),
  ];
}

/** The names that the program's modules export and no module imports, «file: name»; the doors are there for others. */
export function unusedExports(doors: readonly string[]): readonly string[] {
  const texts = sources();
  const used = new Set([...texts].flatMap(([file, text]) => taken(file, text)));
  return [...texts]
    .filter(([file]) => product.includes(file.split("/", 1)[0] ?? file) && !doors.includes(file))
    .flatMap(([file, text]) => {
      if (used.has(`${file}#`) || text.includes("declare global")) return [];
      const declared = text.matchAll(
        /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      );
      const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\};/gm)].flatMap(([, list = ""]) => namesIn(list));
      return [...[...declared].map(([, name = ""]) => name), ...listed]
        .filter((name) => !used.has(`${file}#${name}`))
        .map((name) => `${file}: ${name}`);
    });
}
