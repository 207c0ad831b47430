const trailingMarks = /[\s.,:;*]+$/;

/** A folded heading without the marks that trail it. */
export function bareHeading(text: string): string {
  return text.replace(trailingMarks, "");
}
