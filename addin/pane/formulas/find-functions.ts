import { foldText } from "../../../core/register/fold.ts";
import { stripDiacritics } from "../../../core/register/strip-diacritics.ts";
import type { CustomFunction } from "../../functions/define-function.ts";
import { functions } from "../../functions/index.ts";

/**
 * The functions of which each word typed stands in their name, description, arguments or synonyms, with or without its
 * marks: staff type «xep hang» as often as «xếp hạng».
 *
 * @example findFunctions("truy na").map(({ id }) => id) // ["CHITIEU"]
 */
export function findFunctions(typed: string): readonly CustomFunction[] {
  const words = plain(typed).split(" ");
  return functions.filter((one) => {
    const text = plain(searchedText(one));
    return words.every((word) => text.includes(word));
  });
}

function searchedText({ id, says, parameters, alsoFoundBy = [] }: CustomFunction): string {
  const named = parameters.flatMap(({ name }) => [name.vi.replaceAll("_", " "), name.en]);
  return [id, says.vi, says.en, ...named, ...alsoFoundBy].join(" ");
}

function plain(text: string): string {
  return stripDiacritics(foldText(text));
}
