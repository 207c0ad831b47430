let last: HTMLElement | null = null;

/**
 * Keeps in mind what had the focus in the pane. A page that is loaded first comes when the pane under it is out of use
 * already, and what opened it has lost the focus by then.
 */
export function rememberOpener(element: EventTarget): void {
  if (element instanceof HTMLElement) last = element;
}

/** What had the focus last, to be given it back. */
export function lastOpener(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : last;
}
