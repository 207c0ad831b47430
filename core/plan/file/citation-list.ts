import type { Citation } from "../../citation.ts";
import { citationInFull } from "./compounds.ts";
import { keyPath, shown, type Problems } from "./problems.ts";
import { unreadCitation, type Citations } from "./shape.ts";

/** The file's own list of citations, by name; those that cannot be read are noted. */
export function readCitations(given: unknown, problems: Problems): Citations {
  // A list that is not there, or is none, is one fault, whatever refers to it.
  if (given === undefined) {
    const means = { vi: "Các căn cứ, gọi theo tên ở những chỗ khác", en: "Citations, referred to by name" };
    const key = "«citations»";
    return {
      get() {
        problems.noteOnce("citations", "citations", "missing-key", { key, means });
        return unreadCitation;
      },
    };
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.note("citations", "not-object", { given: shown(given) });
    return { get: () => unreadCitation };
  }
  const citations = new Map<string, Citation>();
  for (const [name, one] of Object.entries(given)) {
    const citation = citationInFull.read(one, keyPath("citations", name), { problems, citations });
    citations.set(name, citation ?? unreadCitation);
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
