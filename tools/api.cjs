/**
 * The public names of the core as the compiler sees them, with their doc comments; and the examples among these, cut
 * into what is run and what it must come to.
 */
const path = require("node:path");
const ts = require("typescript");

/** Every name that core/index.ts exports, in its order. */
function publicApi(root) {
  const door = path.join(root, "core/index.ts");
  const { config } = ts.readConfigFile(path.join(root, "core/tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: ["index.ts"] },
    ts.sys,
    path.join(root, "core"),
  );
  const program = ts.createProgram([door], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(door);
  return source.statements.flatMap(({ exportClause }) =>
    exportClause.elements.map((specifier) => describe(specifier, checker, root)),
  );
}

function describe(specifier, checker, root) {
  const symbol = checker.getAliasedSymbol(checker.getSymbolAtLocation(specifier.name));
  const [declaration] = symbol.declarations;
  const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
  const type = isType ? null : checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const isCallable = type !== null && type.getCallSignatures().length > 0;
  const tags = symbol.getJsDocTags(checker);
  const texts = (name) =>
    tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text).trim());
  return {
    name: specifier.name.text,
    kind: isType ? "type" : isCallable ? "function" : "value",
    file: path.relative(root, declaration.getSourceFile().fileName).replaceAll("\\", "/"),
    signature: signatureOf(declaration, type, checker),
    comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    parameters: texts("param"),
    throws: texts("throws"),
    examples: texts("example"),
  };
}

/** The declaration as it is written, without its body. */
function signatureOf(declaration, type, checker) {
  const text = (node) => node.getText();
  if (ts.isFunctionDeclaration(declaration)) {
    const end = declaration.body ? declaration.body.getStart() : declaration.getEnd();
    return declaration
      .getSourceFile()
      .text.slice(declaration.getStart(), end)
      .replace(/^export /, "")
      .trim();
  }
  if (ts.isVariableDeclaration(declaration)) {
    const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
    return `const ${text(declaration.name)}: ${declaration.type ? text(declaration.type) : checker.typeToString(type, declaration, format)}`;
  }
  return text(declaration).replace(/^export /, "");
}

/**
 * An example cut into steps: code that is run, and expressions with what they must come to. An expression says so in a
 * comment on its last line: `capOf(30, 15, "floor") // 4`; what follows the value is for the reader. «…» at the end of
 * an object leaves the rest of it open; `throws RangeError` is an expectation too.
 */
function stepsOf(example) {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2022, true);
  if (source.parseDiagnostics.length > 0) return null;
  return source.statements.map((statement) => {
    const rest = example.slice(statement.getEnd());
    const said = ts.isExpressionStatement(statement) ? /^\s*\/\/ *([^\n]*)/.exec(rest) : null;
    if (!said) return { code: statement.getText() };
    return { code: statement.expression.getText(), ...expectationOf(said[1]) };
  });
}

function expectationOf(said) {
  const thrown = /^throws (\w+)/.exec(said);
  if (thrown) return { throws: thrown[1] };
  const words = said.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const prefix = words
      .slice(0, count)
      .join(" ")
      .replace(/[:;,.]$/, "");
    const value = prefix.replace(/,? … ?([}\]])/g, " $1");
    if (isExpression(value)) return { value, isPartial: value !== prefix };
  }
  return { value: null, isPartial: false };
}

function isExpression(text) {
  const source = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  return source.parseDiagnostics.length === 0 && source.statements.length === 1;
}

module.exports = { publicApi, stepsOf };
