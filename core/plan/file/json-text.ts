import { keyPath, shown, type Problems } from "./problems.ts";

/** A plan of hundreds of criteria stays far below this; what is longer is another file. */
const longest = 2_000_000;

/** What a JSON text holds; undefined once a problem is noted. */
export function parseJson(text: string, problems: Problems): unknown {
  if (text.length > longest) return problems.note("", "too-long", { length: text.length, most: longest });
  const bare = text.replace(/^\uFEFF/, "");
  const wrongAt = scan(bare, problems);
  if (wrongAt !== null) return problems.note("", "not-json", placeIn(bare, wrongAt));
  try {
    return JSON.parse(bare);
  } catch {
    return problems.note("", "not-json", placeIn(bare, 0));
  }
}

function placeIn(text: string, position: number) {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** An object or a list that is open at this point of the text. */
interface Level {
  readonly path: string;
  /** Null in a list. */
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** Deeper than any plan goes, where paths would only grow. */
const deepestPath = 20;

/**
 * Where a text stops being JSON, null when it does not: `JSON.parse` says so on some machines only. On the way keys that
 * stand twice are noted, of which `JSON.parse` would let the last win in silence.
 */
function scan(text: string, problems: Problems): number | null {
  const levels: Level[] = [];
  let wanted: "value" | "first" | "key" | "first-key" | "colon" | "next" = "value";
  const close = () => {
    levels.pop();
    wanted = "next";
  };
  token.lastIndex = 0;
  for (let at = 0; ; at = token.lastIndex) {
    const match = token.exec(text);
    const level = levels.at(-1);
    if (!match) {
      const rest = text.slice(at);
      return rest.trim() === "" && levels.length === 0 && wanted === "next" ? null : at + rest.search(/\S|$/);
    }
    const [whole, mark, quoted, plain] = match;
    const start = at + whole.length - (mark ?? quoted ?? plain ?? "").length;
    if (wanted === "next" && mark === "," && level) {
      level.index += 1;
      wanted = level.keys ? "key" : "value";
    } else if ((wanted === "next" || wanted === "first-key") && mark === "}" && level?.keys) close();
    else if ((wanted === "next" || wanted === "first") && mark === "]" && level && !level.keys) close();
    else if (wanted === "colon" && mark === ":") wanted = "value";
    else if ((wanted === "key" || wanted === "first-key") && quoted !== undefined && level?.keys) {
      level.key = String(JSON.parse(quoted));
      if (level.keys.has(level.key)) problems.note(pathOf(level), "duplicate-key", { key: shown(level.key) });
      level.keys.add(level.key);
      wanted = "colon";
    } else if (wanted !== "value" && wanted !== "first") return start;
    else if (mark === "{" || mark === "[") {
      const path = levels.length < deepestPath ? pathOf(level) : "…";
      levels.push({ path, keys: mark === "{" ? new Set() : null, key: "", index: 0 });
      wanted = mark === "{" ? "first-key" : "first";
    } else if (mark !== undefined) return start;
    else wanted = "next";
  }
}

function pathOf(level: Level | undefined): string {
  if (!level) return "";
  return level.keys ? keyPath(level.path, level.key) : `${level.path}[${level.index}]`;
}
