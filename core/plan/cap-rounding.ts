/** How a share of n becomes a whole number of areas. One spelling everywhere. */
export type CapRounding = "floor" | "floor-min-1" | "half-up" | "ceil";
export const capRoundings: readonly CapRounding[] = ["floor", "floor-min-1", "half-up", "ceil"];
