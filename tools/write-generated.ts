import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes files that are made from the sources; with --check on the command line only compares, and says which differ.
 *
 * @param script by which npm makes them again
 */
export function writeGenerated(script: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`${file} is not what the sources say: run npm run ${script}`);
      process.exitCode = 1;
    }
  }
}
