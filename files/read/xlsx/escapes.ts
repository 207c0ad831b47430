/** Characters that XML cannot hold stand in a cell's text as _x000D_. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text that merely looks like such an escape must come back as it was. */
export function encodeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_") : text;
}
