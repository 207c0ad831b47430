import { styleText } from "node:util";
import { oneLine, shortened } from "../../core/sentence.ts";

type Style = Parameters<typeof styleText>[0];

/** Letters of one text within a line; a longer one, such as a cell of a page's length, is cut. */
export const longestText = 2_000;

interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/**
 * One line of a terminal. Whatever is put into it is one line without control characters: a cell, a sheet name or a file
 * name can neither end the line nor move the cursor nor hide what stands before it.
 */
export class Line {
  constructor(readonly pieces: readonly Piece[]) {}

  /** @param colour whether somebody looks on who sees styles */
  text(colour: boolean): string {
    return this.pieces
      .map(({ text, style }) => (colour && style !== undefined ? styleText(style, text) : text))
      .join("");
  }

  styled(style: Style): Line {
    return new Line(this.pieces.map(({ text }) => ({ text, style })));
  }
}

type Printed = string | number | Line;

/** Makes a line; the template is the program's, the values may come from anybody. @example line`  ✖ ${"a\nb"}`.text(false) // "  ✖ a b" */
export function line(texts: TemplateStringsArray, ...values: readonly Printed[]): Line {
  return new Line(
    texts.flatMap((text, index) => {
      const value = values[index];
      return [{ text }, ...(value === undefined ? [] : piecesOf(value))];
    }),
  );
}

/** A value in a style. @example line`${paint("red", "✖")} …` */
export function paint(style: Style, value: Printed): Line {
  return line`${value}`.styled(style);
}

/** Every line of a text that the program put together itself, each made safe. */
export function linesOf(text: string, indent = ""): readonly Line[] {
  return text.split("\n").map((one) => line`${indent}${one}`);
}

function piecesOf(value: Printed): readonly Piece[] {
  return value instanceof Line ? value.pieces : [{ text: oneLine(shortened(String(value), longestText)) }];
}
