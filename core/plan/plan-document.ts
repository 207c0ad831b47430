/** What a document is to the plan. */
export const documentRoles = ["plan", "basis", "forwarding", "cited"] as const;

/** A document as an official paper mentions it first: type, number, day, issuer and title. */
export interface PlanDocument {
  readonly role: (typeof documentRoles)[number];
  /** "Kế hoạch" */
  readonly kind: string;
  readonly number: string;
  /** ISO day. */
  readonly date: string;
  readonly issuer: string;
  /** Absent where it is not stated: the paper then says «[trích yếu]». */
  readonly title?: string;
  /** Where its words were read, where that is not the document itself. */
  readonly source?: string;
}
