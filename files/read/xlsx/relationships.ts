import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import type { OfficePackage } from "../zip/package.ts";

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". Strict and transitional files differ only before it. */
  readonly kind: string;
  /** Path inside the package. */
  readonly path: string;
}

const most = 50_000;

/** What a part points to inside the package; the package itself is "". */
export async function readRelationships(workbook: OfficePackage, source: string): Promise<readonly Relationship[]> {
  const slash = source.lastIndexOf("/") + 1;
  const folder = source.slice(0, slash);
  const path = `${folder}_rels/${source.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!workbook.has(path)) return found;
  const listener: XmlListener = {
    open(tag) {
      if (tag.name !== "Relationship" || tag.get("TargetMode") === "External") return;
      const type = tag.get("Type") ?? "";
      const target = resolveTarget(folder, tag.get("Target") ?? "");
      if (found.length === most) throw new RefusedFile("broken", { part: path });
      found.push({ id: tag.get("Id") ?? "", kind: type.slice(type.lastIndexOf("/") + 1), path: target });
    },
  };
  await workbook.readXml(path, listener);
  return found;
}

/** @example resolveTarget("xl/", "worksheets/sheet1.xml") // "xl/worksheets/sheet1.xml" */
export function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.replaceAll("\\", "/");
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return decodePath(steps.join("/"));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
