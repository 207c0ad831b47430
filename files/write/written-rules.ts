import type { CellStyle, ConditionalRule, DataValidation } from "hucre/xlsx";
import { formatBlock, parseBlock } from "../../core/address.ts";
import { serialOfIso } from "../../core/sheet/cells/read-date.ts";
import type { ConditionalLook, InputKind, InputRule, InputWords } from "./sheet-spec.ts";
import type { CellLook } from "../read/sheet-look.ts";

/** Excel repairs a file with longer ones. */
const longest = { title: 32, text: 255, formula: 255 } as const;

/**
 * An input rule in the words of the library that writes files.
 *
 * @throws Error when a text is longer than Excel takes
 */
export function writtenInput({ block, kind, prompt, refusal }: InputRule): DataValidation {
  return {
    ...writtenKind(kind),
    range: formatBlock(parseBlock(block)),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...words(prompt, "inputTitle", "inputMessage"),
    ...words(refusal, "errorTitle", "errorMessage"),
  };
}

function writtenKind(kind: InputKind): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (kind.type) {
    case "whole":
    case "decimal":
      return between(kind.type, String(kind.from), kind.to === undefined ? undefined : String(kind.to));
    case "date":
      return between("date", String(serialOfIso(kind.from)), String(serialOfIso(kind.to)));
    case "choice":
      return { type: "list", formula1: within(`"${kind.of.join(",")}"`, longest.formula) };
    case "cells":
      return { type: "list", formula1: kind.name };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(kind.longest) };
  }
}

function between(type: "whole" | "decimal" | "date", from: string, to: string | undefined) {
  return to === undefined
    ? { type, operator: "greaterThanOrEqual" as const, formula1: from }
    : { type, operator: "between" as const, formula1: from, formula2: to };
}

function words<Title extends string, Text extends string>({ title, text }: InputWords, titleKey: Title, textKey: Text) {
  return { [titleKey]: within(title, longest.title), [textKey]: within(text, longest.text) };
}

function within(text: string, most: number): string {
  if (text.length > most) throw new Error(`longer than ${most} characters: ${text}`);
  return text;
}

/** Only what differs from the cell's own look; Excel shows the second colour of such a fill. */
function conditionalStyle({ bold, colour, fill }: CellLook): CellStyle {
  const rgb = fill?.slice(1);
  return {
    ...((bold !== undefined || colour !== undefined) && {
      font: { ...(bold !== undefined && { bold }), ...(colour !== undefined && { color: { rgb: colour.slice(1) } }) },
    }),
    ...(rgb !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } }),
  };
}

export function writtenCondition({ block, when, look }: ConditionalLook, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    formula: when,
    range: block,
    style: conditionalStyle(look),
    stopIfTrue: true,
  };
}
