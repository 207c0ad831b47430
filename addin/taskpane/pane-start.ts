/** What `first-look.js` lays down for the pane to say how far it has come. */
export interface PaneStart {
  /** The pane's own program is there. */
  isLoaded: boolean;
  /** The pane is drawn, or it is known why it never will be: nothing more to watch for. */
  isDone: boolean;
  /** Shows one notice of the page by its id, null none. */
  readonly show: (notice: "outside" | null) => void;
}

declare global {
  interface Window {
    readonly paneStart: PaneStart;
  }
}
