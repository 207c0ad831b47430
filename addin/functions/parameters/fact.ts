import { readYesNo } from "../../../core/sheet/cells/cell-vocabulary.ts";
import { badInput } from "../cell-error.ts";
import { refuseSuggestion } from "../suggestion.ts";
import { given, onlyCell, type Parameter, type ParameterWords } from "../parameter.ts";

/** A fact of yes or no; `what` opens a sentence: "Điều kiện G1". */
export function fact<const Name extends string>({
  what,
  ...words
}: ParameterWords<Name> & { readonly what: string }): Parameter<Name, boolean | null> {
  return { ...words, read: (argument) => asFact(argument, what) };
}

/**
 * A fact of yes or no; null for a blank, and for «…», which a sheet writes where a figure was not collected.
 *
 * @param what the thing asked, as it opens a sentence: "Điều kiện G1"
 */
export function asFact(argument: unknown, what: string): boolean | null {
  const cell = onlyCell(argument, what);
  refuseSuggestion(cell);
  const { value, trouble } = readYesNo(cell);
  if (trouble === "blank-value") return null;
  if (value === null) {
    throw badInput(`${what} phải là TRUE/FALSE, Có/Không hoặc 1/0, ở đây ${given(argument)}. Hãy ghi Có hoặc Không.`);
  }
  return value === 1;
}
