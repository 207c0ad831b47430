import { RefusedFile } from "../refusals.ts";
import type { XmlListener } from "../xml/xml-reader.ts";
import { defaultTheme } from "./colours.ts";
import type { OfficePackage } from "../zip/package.ts";

/** Where the theme's own order puts each colour in the order that cells count by. */
const slots: readonly string[] = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** The twelve theme colours as "RRGGBB", in the order cells point to them. */
export async function readTheme(workbook: OfficePackage, path: string | undefined): Promise<readonly string[]> {
  const colours = [...defaultTheme];
  if (path === undefined || !workbook.has(path)) return colours;
  let inScheme = false;
  let slot = -1;
  const listener: XmlListener = {
    open(tag) {
      if (tag.name === "clrScheme") inScheme = true;
      if (!inScheme) return;
      const next = slots.indexOf(tag.name);
      if (next >= 0) slot = next;
      const colour = tag.name === "srgbClr" ? tag.get("val") : tag.name === "sysClr" ? tag.get("lastClr") : undefined;
      if (colour !== undefined && slot >= 0) colours[slot] = colour;
    },
    close(name) {
      if (name === "clrScheme") inScheme = false;
    },
  };
  try {
    await workbook.readXml(path, listener);
  } catch (error) {
    // Colours touch no figure: a theme that cannot be read leaves those of Office.
    if (!(error instanceof RefusedFile)) throw error;
    return defaultTheme;
  }
  return colours;
}
