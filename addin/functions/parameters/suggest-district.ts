import type { Suggesting } from "../parameter.ts";

/** The district that the selection sheet speaks of. */
export function suggestDistrict({ assessment: { opened } }: Suggesting): string | null {
  const district = opened.sheets.selection.sheet?.district;
  return district ? `"${district.name}"` : null;
}
