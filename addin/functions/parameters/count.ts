import { isCount } from "../../../core/share.ts";
import { badInput } from "../cell-error.ts";
import { given, type Parameter, type ParameterWords } from "../parameter.ts";
import { isUnclearNumber, typedNumber } from "../typed-number.ts";

interface Counted<Name extends string> extends ParameterWords<Name> {
  /** The thing counted, as it opens a sentence: "Số đơn vị". */
  readonly what: string;
  readonly next: string;
}

/** A whole number from 0. */
export function count<const Name extends string>({ what, next, ...words }: Counted<Name>): Parameter<Name, number> {
  return { ...words, read: (argument) => asCount(argument, what, next) };
}

/**
 * A whole number from 0, also one that stands as text.
 *
 * @param what the thing counted, as it opens a sentence: "Số đơn vị"
 */
export function asCount(argument: unknown, what: string, next: string): number {
  const number = typedNumber(argument);
  if (isCount(number)) return number;
  if (typeof argument === "string" && isUnclearNumber(argument)) {
    const text = argument.trim();
    throw badInput(
      `${what} ghi «${text}» chưa rõ là ${text.replace(/[.,]/g, "")} hay ${text.replace(".", ",")}. Hãy ghi số liền, không dấu chấm, dấu phẩy.`,
    );
  }
  throw badInput(`${what} phải là số nguyên từ 0 trở lên, ở đây ${given(argument)}. ${next}`);
}
