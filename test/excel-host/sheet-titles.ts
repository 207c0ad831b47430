import { HostError, invalidArgument } from "./host-error.ts";

/** Refuses a tab title that Excel would refuse. */
export function checkTitle(title: string, taken: readonly string[]): void {
  const isFit = typeof title === "string" && title !== "" && title.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(title);
  if (!isFit || title.toLowerCase() === "history") throw invalidArgument(`the sheet title "${title}"`);
  if (taken.some((other) => other.toLowerCase() === title.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  }
}
