import { WrongUse } from "../wrong-use.ts";
import type { Kind } from "./kinds.ts";
import { oneLine, shortened } from "../sentence.ts";

const longestReason = 120;

/**
 * A function as a door of the library offers it: what it does not take is refused before anything is worked out, and what
 * goes wrong deep inside a wrong argument is told as wrong use too. Only the doors wrap, so that the program's own calls,
 * which the compiler has checked, pay nothing.
 *
 * @param wrapped the function, a right call, and what each argument may be, in order; asked for at the first call, so that
 * a function that nobody imports is left out of a bundle with all that belongs to it
 * @throws WrongUse
 * @example taking(() => [(text: string) => text.trim(), 'trimmed(" a ")', text])(" a ") // "a"
 */
export function taking<Call extends (...given: never[]) => unknown>(
  wrapped: () => readonly [Call, string, ...Kind[]],
): Call {
  let known: ReturnType<typeof wrapped> | null = null;
  const guarded = (...given: never[]): unknown => {
    const [call, example, ...kinds] = (known ??= wrapped());
    const of = example.slice(0, example.indexOf("("));
    kinds.forEach(({ says, holds }, place) => {
      if (!answers(holds, given[place])) throw new WrongUse({ of, given: given[place], accepted: says, example });
    });
    try {
      return call(...given);
    } catch (error) {
      if (error instanceof WrongUse) throw error;
      const why = error instanceof RangeError ? ` (${oneLine(shortened(error.message, longestReason))})` : "";
      const says = kinds.map((kind) => kind.says).join("; ") + why;
      throw new WrongUse({ of, given: given[0], accepted: says, example, cause: error });
    }
  };
  return guarded as unknown as Call;
}

/** A proxy or a getter that throws when it is looked at is nothing that we take. */
function answers(holds: Kind["holds"], value: unknown): boolean {
  try {
    return holds(value);
  } catch {
    return false;
  }
}
