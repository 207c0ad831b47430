/** The dialog is there already, in front of the user. */
const alreadyOpen = 12_007;

/** The guide, served beside the pane: in a window of Excel's, else in the browser. */
export async function showHelp(): Promise<void> {
  const address = new URL("help.html", window.location.href);
  if (Office.context.displayLanguage.toLowerCase().startsWith("en")) address.hash = "english";
  if (await isShownAsDialog(address.href)) return;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address.href);
  } else window.open(address.href, "_blank", "noopener");
}

function isShownAsDialog(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Sizes in percent of the screen. A browser would ask before it opens a window of its own; a frame it does not ask for.
    Office.context.ui.displayDialogAsync(address, { width: 50, height: 70, displayInIframe: true }, (answer) =>
      resolve(answer.status === Office.AsyncResultStatus.Succeeded || answer.error.code === alreadyOpen),
    );
  });
}
