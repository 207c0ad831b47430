import type { Suggesting } from "../parameter.ts";

/** The district that the selection sheet speaks of. */
export function suggestDistrict({ assessment: { reading } }: Suggesting): string | null {
  const district = reading.sheet?.district;
  return district ? `"${district.name}"` : null;
}
