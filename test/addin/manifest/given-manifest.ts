import { addinFiles } from "../../../tools/addin/addin-files.ts";
import { developmentHost } from "../../../tools/addin/addin-host.ts";
import type { FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import type { Given } from "../../../tools/addin/manifest/given.ts";
import { parseXml } from "../../../tools/addin/manifest/xml.ts";

/** What webpack adds to the files of the add-in; only its being there matters. */
const bundled = ["taskpane.html", "functions.js"];

/** The manifest of the tree with the files that a build lays beside it. */
export function givenManifest(): Given {
  const files = addinFiles(developmentHost);
  const text = String(files.get("manifest.xml"));
  const metadata = (file: string) => JSON.parse(String(files.get(file))) as FunctionsMetadata;
  return {
    text,
    root: parseXml(text),
    version: "0.1.0",
    functionIds: metadata("functions.json").functions.map(({ id }) => id),
    commandIds: ["checkSheet", "newTemplate", "showHelp"],
    namespace: "DIABAN",
    metadata: new Map([
      ["", metadata("functions.json")],
      ["en-US", metadata("functions.en-US.json")],
    ]),
    served: (address) => {
      const path = address.slice(developmentHost.length + 1).split("#", 1)[0] ?? "";
      const content = bundled.includes(path) ? "" : files.get(path);
      return content === undefined ? null : Buffer.from(content);
    },
  };
}

/** The same with another text of the manifest. */
export function withText(given: Given, text: string): Given {
  return { ...given, text, root: parseXml(text) };
}
