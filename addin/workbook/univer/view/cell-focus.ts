/** Takes what is typed into the selected cell: the spreadsheet keeps it out of sight until then. */
export const cellEditor = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";

/** Gives the keyboard to the selected cell. */
export function focusCell(): void {
  document.querySelector<HTMLElement>(cellEditor)?.focus();
}
