import type { Citation } from "../citation.ts";

/** A number or a choice together with where it stands, so that law and convention are never mixed up. */
export interface Cited<T> {
  readonly value: T;
  readonly citation: Citation;
}
