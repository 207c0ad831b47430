/** The user, or what came after, called the work off: no trouble, and nobody waits for an answer. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** @throws Cancelled once the signal says so */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}
