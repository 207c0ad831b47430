/** The user, or what came after, called the work off: no trouble, and nobody waits for an answer. */
export class CalledOff extends Error {
  override readonly name = "CalledOff";
}

/** @throws CalledOff once the signal says so */
export function goOn(signal: AbortSignal): void {
  if (signal.aborted) throw new CalledOff();
}
