import * as React from "react";
import * as reactJsx from "react/jsx-runtime";
import * as ReactDom from "react-dom";
import * as reactDomClient from "react-dom/client";

const file = "univer.js";

/**
 * Loads the spreadsheet as its makers built it, see tools/build/univer.ts. Built that way it looks for React among the
 * globals, and finds the page's own.
 */
export function loadUniver(): Promise<void> {
  Object.assign(globalThis, {
    React: { ...React, ...reactJsx },
    ReactDOM: { ...ReactDom, ...reactDomClient },
  });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} was not loaded`)));
    document.head.append(script);
  });
}
