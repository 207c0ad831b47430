// Checks the manifest of built folders, without network: npm run manifest:check FOLDER…
import { builtAddin } from "./manifest/built-addin.ts";
import { checkManifest } from "./manifest/check.ts";

const folders = process.argv.slice(2);
for (const folder of folders.length > 0 ? folders : ["dist/addin"]) {
  try {
    const wrong = checkManifest(builtAddin(folder));
    for (const line of wrong) console.error(`${folder}/manifest.xml: ${line}`);
    console.log(`${folder}/manifest.xml: ${wrong.length} findings`);
    if (wrong.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`${folder}/manifest.xml: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
