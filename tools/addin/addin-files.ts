import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/sentence.ts";
import { withHost } from "./addin-host.ts";
import { functionGuide } from "./function-guide.ts";
import { functionsMetadata, metadataFile, secondLocale } from "../../addin/functions/metadata.ts";
import { helpPage } from "./help-page.ts";
import { iconFile, iconSigns, iconSizes } from "./icons.ts";

const addin = "addin";

/**
 * All that stands on the server beside the pane and its scripts: manifest, metadata of the functions in both languages,
 * help, icons.
 *
 * @param host from where the files will be served
 * @returns contents by their path below the host
 */
export function addinFiles(host: string): ReadonlyMap<string, string | Buffer> {
  const metadata = (language: Language) => JSON.stringify(functionsMetadata(language, host), null, 2);
  const files = new Map<string, string | Buffer>([
    ["manifest.xml", withHost(readFileSync("manifest.xml", "utf8"), host)],
    [metadataFile(), metadata("vi")],
    [metadataFile(secondLocale), metadata("en")],
    ["help.html", helpPage(functionGuide("en"))],
    ["help.css", readFileSync(join(addin, "taskpane/help.css"), "utf8")],
    // As it stands: the engines it is for know no more than ES5.
    ["first-look.js", readFileSync(join(addin, "taskpane/first-look.js"), "utf8")],
  ]);
  for (const sign of iconSigns) {
    for (const size of iconSizes) {
      const icon = iconFile(sign, size);
      files.set(`icons/${icon}`, readFileSync(join(addin, "icons", icon)));
    }
  }
  return files;
}
