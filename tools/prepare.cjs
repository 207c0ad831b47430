// npm runs this after `npm ci`, and before packing. `npx` in a checkout runs it too, without the packages that a build
// needs: there the program that was built is started as it is.
const { execSync } = require("node:child_process");

if (process.env.npm_command !== "exec") {
  execSync("npm run build:cli && node --import ./tools/typescript.js tools/link-command.ts", { stdio: "inherit" });
}
