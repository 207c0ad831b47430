import * as React from "react";
import * as reactJsx from "react/jsx-runtime";
import * as ReactDom from "react-dom";
import * as reactDomClient from "react-dom/client";

const file = "univer.js";

/** No letter with all its marks, and no picture made of several, is longer. */
const longestLetter = 64;

/**
 * Univer 0.25.1 asks at each letter of a text for the first letter of what is left, and all that is left would be cut into
 * letters each time: a cell of 32,767 without a space would stop the page for minutes.
 */
class LetterSegmenter extends Intl.Segmenter {
  override segment(text: string): Intl.Segments {
    const asksForLetters = this.resolvedOptions().granularity === "grapheme";
    return super.segment(asksForLetters ? text.slice(0, longestLetter) : text);
  }
}

/**
 * Loads the spreadsheet as its makers built it, see tools/build/univer.ts. Built that way it looks for React among the
 * globals, and finds the page's own.
 */
export function loadUniver(): Promise<void> {
  Object.assign(globalThis, {
    React: { ...React, ...reactJsx },
    ReactDOM: { ...ReactDom, ...reactDomClient },
  });
  Object.assign(Intl, { Segmenter: LetterSegmenter });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} was not loaded`)));
    document.head.append(script);
  });
}
