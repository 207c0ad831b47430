import { join, relative } from "node:path";
import ts from "typescript";

/** The doors of the library, each by the name that it is imported by. */
export const doors = {
  diaban: "core/index.ts",
  "diaban/score": "core/score/index.ts",
  "diaban/sheet": "core/sheet/index.ts",
  "diaban/register": "core/register/index.ts",
} as const;

/** A name that the library offers, with what its doc comment says. */
export interface PublicName {
  readonly name: string;
  readonly door: keyof typeof doors;
  readonly kind: "function" | "value" | "class" | "type";
  readonly file: string;
  readonly comment: string;
  readonly examples: readonly string[];
  /** How many arguments a function takes at most. */
  readonly parameters: number;
}

/** What a door offers before it wraps it: there the doc comments are. */
const uncheckedOf = (door: keyof typeof doors) => doors[door].replace("index", "unchecked");

/** The names of the four doors as the compiler sees it, in the order of the doors. */
export function publicNames(): readonly PublicName[] {
  const root = process.cwd();
  const config = ts.readConfigFile(join(root, "core/tsconfig.json"), (file) => ts.sys.readFile(file)).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: ["index.ts"] }, ts.sys, join(root, "core"));
  const files = (Object.keys(doors) as (keyof typeof doors)[]).map(
    (door) => [door, join(root, uncheckedOf(door))] as const,
  );
  const program = ts.createProgram(
    files.map(([, file]) => file),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();
  return files.flatMap(([door, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const names = module ? checker.getExportsOfModule(module) : [];
    return names.map((name) => described(name, door, checker));
  });
}

function described(exported: ts.Symbol, door: keyof typeof doors, checker: ts.TypeChecker): PublicName {
  const symbol = checker.getAliasedSymbol(exported);
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) throw new Error(`${exported.name} is declared nowhere`);
  const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
  const calls = isType ? [] : checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === "example");
  return {
    name: exported.name,
    door,
    kind: kindOf(symbol, isType, calls.length > 0),
    file: relative(process.cwd(), declaration.getSourceFile().fileName).replaceAll("\\", "/"),
    comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    examples: tags.map(({ text }) => ts.displayPartsToString(text).trim()),
    parameters: Math.max(0, ...calls.map((call) => call.parameters.length)),
  };
}

function kindOf({ flags }: ts.Symbol, isType: boolean, isFunction: boolean): PublicName["kind"] {
  if (isType) return "type";
  if ((flags & ts.SymbolFlags.Class) !== 0) return "class";
  return isFunction ? "function" : "value";
}
