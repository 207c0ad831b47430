import type { Citation } from "../../citation.ts";
import type { Decimal } from "../../ratio.ts";
import type { Sentence } from "../../sentence.ts";
import type { Problems } from "./problems.ts";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The file's own list of citations, by name. */
export type Citations = Pick<ReadonlyMap<string, Citation>, "get">;

/** What stands for a citation that cannot be read, so that one fault in the list is one problem, not one for every use. */
export const unreadCitation: Citation = { kind: "law", document: "", clause: "" };

/** What reading one file needs besides the value at hand. */
export interface Reading {
  readonly problems: Problems;
  readonly citations: Citations;
}

/** A number, a date or a choice of a plan, with where it comes from. */
export interface PlanNumber {
  /** Where it stands in a plan file: "targets[5].value". */
  readonly path: string;
  /** Id of the target, criterion, gate or rule that it belongs to. */
  readonly of: string | null;
  readonly means: Sentence;
  readonly value: Decimal | boolean;
  readonly citation: Citation;
}

/** Where a number stands, and the nearest citation above it. */
export interface NumberPlace extends Omit<PlanNumber, "value" | "citation"> {
  readonly citation: Citation | null;
}

/**
 * One piece of a plan file, described once: how it is read, written, published as JSON Schema, and which numbers it
 * holds. A file that says something else than its description is refused, never guessed at.
 */
export interface Shape<T> {
  /** The value; undefined once a problem is noted. */
  read(given: unknown, path: string, reading: Reading): T | undefined;
  write(value: T, nameOf: (citation: Citation) => string): Json;
  /** The schema; parts that recur put themselves into `named`. */
  schema(named: Map<string, JsonObject>): JsonObject;
  numbers(value: T, place: NumberPlace): readonly PlanNumber[];
}

/** A piece that says nothing of numbers. */
export const noNumbers = (): readonly PlanNumber[] => [];

/** The one number at this place. A number nobody answers for is a mistake of the description. */
export function numberAt(value: PlanNumber["value"], { citation, ...place }: NumberPlace): readonly PlanNumber[] {
  if (!citation) throw new Error(`${place.path} has no citation`);
  return [{ ...place, value, citation }];
}
