// Lets Node run what is written in TypeScript, here and in the build: `node tools/typescript.cjs FILE ARGUMENTS…`.
// Types are not checked; `npm run check` does.
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");

const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, file) => {
  const { outputText } = transpileModule(readFileSync(file, "utf8"), { fileName: file, compilerOptions });
  module._compile(outputText, file);
};

if (require.main === module) {
  process.argv.splice(1, 1);
  require(resolve(process.argv[1]));
}
