import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../../addin/functions/index.ts";
import { namespace } from "../../../addin/functions/namespace.ts";
import { commandIds } from "../../../addin/ribbon/command-ids.ts";
import { metadataFile, secondLocale, type FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import type { Given } from "./given.ts";
import { elementsAt, parseXml } from "./xml.ts";

const packageFile = "package.json";

/**
 * The manifest of a built folder, and what stands there with it.
 *
 * @param folder as `npm run build:addin` writes it
 * @throws when there is no manifest, or none that is well-formed
 */
export function builtAddin(folder: string): Given {
  const text = readFileSync(join(folder, "manifest.xml"), "utf8");
  const root = parseXml(text);
  const pane = elementsAt(root, "DefaultSettings/SourceLocation")[0]?.attributes["DefaultValue"] ?? "";
  const base = pane.slice(0, pane.lastIndexOf("/") + 1);
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { readonly version: string };
  const metadata = new Map<string, FunctionsMetadata>();
  for (const locale of ["", secondLocale]) {
    const file = join(folder, metadataFile(locale === "" ? undefined : locale));
    if (existsSync(file)) metadata.set(locale, JSON.parse(readFileSync(file, "utf8")) as FunctionsMetadata);
  }
  return {
    text,
    root,
    version,
    functionIds: functions.map(({ id }) => id),
    commandIds,
    namespace,
    metadata,
    served: (address) => {
      const path = address.startsWith(base) && base !== "" ? address.slice(base.length).split("#", 1)[0] : undefined;
      const file = path === undefined || path === "" ? folder : join(folder, path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
    },
  };
}
