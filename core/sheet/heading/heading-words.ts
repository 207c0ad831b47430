import type { HeadingParts } from "./heading-tail.ts";
import type { HeadingTime } from "./heading-years.ts";

/** A heading without its prefix and tails, and what stands above it. */
export interface HeadingWords {
  readonly text: string;
  readonly above: readonly string[];
  readonly unit: HeadingParts["unit"];
  readonly time: HeadingTime;
  /** The target that an id before the words names. */
  readonly group: string | null;
}
