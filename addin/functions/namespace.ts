import type { Language } from "../../core/sentence.ts";

/** All our functions bear it in front, in Excel by the manifest, in the embedded spreadsheet by their name. */
export const namespace = "DIABAN";

/** How files keep the name of a function: so it comes back as ours wherever the add-in is there. @example storedName("DIEM") // "_xldudf_DIABAN_DIEM" */
export function storedName(id: string): string {
  return `_xldudf_${namespace}_${id}`;
}

/** A name as it is typed. @example typedName("_xldudf_DIABAN_DIEM") // "DIABAN.DIEM" */
export function typedName(name: string): string {
  return name.replace(/^_xldudf_DIABAN_/i, `${namespace}.`);
}

/** Where the guide speaks of a function, beside the pane. @example helpPlace("DIEM", "en") // "help.html#diem-en" */
export function helpPlace(id: string, language: Language): string {
  return `help.html#${id.toLowerCase()}${language === "en" ? "-en" : ""}`;
}
