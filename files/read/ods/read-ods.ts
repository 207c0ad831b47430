import type { ReadingBudget } from "../grid/reading-budget.ts";
import type { WorkbookParts } from "../read-parts.ts";
import { RefusedFile } from "../refusals.ts";
import type { OfficePackage } from "../zip/package.ts";
import { ContentReader } from "./content-reader.ts";
import { OdsStyles } from "./ods-styles.ts";
import { readViewSettings } from "./view-settings.ts";

const content = "content.xml";

/**
 * Reads an OpenDocument spreadsheet: styles first, then the cells as they come, never a tree of the whole.
 * @throws RefusedFile
 */
export async function readOds(pack: OfficePackage, budget: ReadingBudget, look: boolean): Promise<WorkbookParts> {
  await refuseEncrypted(pack);
  const styles = new OdsStyles(content);
  if (pack.has("styles.xml")) await pack.readXml("styles.xml", styles);
  const views = look ? await readViewSettings(pack) : new Map();
  const reader = new ContentReader(content, styles, budget, look ? views : null);
  await pack.readXml(content, reader);
  return reader.parts();
}

/** The manifest says of each part how it is encrypted; what is listed there reads as noise. */
async function refuseEncrypted(pack: OfficePackage): Promise<void> {
  const path = "META-INF/manifest.xml";
  if (!pack.has(path)) return;
  try {
    await pack.readXml(path, {
      open(tag) {
        if (tag.name === "encryption-data") throw new RefusedFile("password-ods");
      },
    });
  } catch (error) {
    // OpenOffice 2 named a document type in it, which we read nowhere; nothing else depends on the manifest.
    if (!(error instanceof RefusedFile) || error.code !== "broken") throw error;
  }
}
