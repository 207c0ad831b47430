import type { FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import type { XmlElement } from "./xml.ts";

/** A manifest and all that it must agree with. */
export interface Given {
  readonly text: string;
  readonly root: XmlElement;
  /** Version of the package: "0.1.0". */
  readonly version: string;
  /** Ids that the code has, of functions and of ribbon commands. */
  readonly functionIds: readonly string[];
  readonly commandIds: readonly string[];
  readonly namespace: string;
  /** Contents of what is served from an address; null where nothing is. */
  readonly served: (address: string) => Buffer | null;
  /** Metadata of the functions by locale, "" the default one. */
  readonly metadata: ReadonlyMap<string, FunctionsMetadata>;
}

/** A rule answers what is wrong, in words for who maintains the manifest; nothing wrong, nothing said. */
export type Rule = (given: Given) => readonly string[];
