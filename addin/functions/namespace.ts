/** All our functions bear it in front, in Excel by the manifest, in the embedded spreadsheet by their name. */
export const namespace = "DIABAN";
