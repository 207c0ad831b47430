import type { Citation } from "../../citation.ts";
import { citationInFull } from "./compounds.ts";
import { keyPath, shown, type Problems } from "./problems.ts";

/** The file's own list of citations, by name; those that cannot be read are noted and left out. */
export function readCitations(given: unknown, problems: Problems): ReadonlyMap<string, Citation> {
  const citations = new Map<string, Citation>();
  if (given === undefined) return citations;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.note("citations", "not-object", { given: shown(given) });
    return citations;
  }
  for (const [name, one] of Object.entries(given)) {
    const citation = citationInFull.read(one, keyPath("citations", name), { problems, citations });
    if (citation) citations.set(name, citation);
  }
  return citations;
}

/** Gives each citation that is written a short name of its own: its clause, where no other has it. */
export class CitationNames {
  private readonly names = new Map<string, string>();
  private readonly citations = new Map<string, Citation>();

  nameOf(citation: Citation): string {
    const { kind, document, clause } = citation;
    const key = JSON.stringify([kind, document, clause]);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const candidates = [clause, `${document}, ${clause}`, key];
    const name = candidates.find((candidate) => !this.citations.has(candidate)) ?? key;
    this.names.set(key, name);
    this.citations.set(name, { kind, document, clause });
    return name;
  }

  /** By name, in the order in which they were first met. */
  all(): readonly (readonly [string, Citation])[] {
    return [...this.citations];
  }
}
