/** The signs of `addin/icons/drawing.svg`, each by the id of its group. */
export const iconSigns = ["open", "check", "new", "help"] as const;
type IconSign = (typeof iconSigns)[number];

/** Side lengths in pixels that Office asks for, on screens of every density. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;

/** @example iconFile("open", 16) // "open-16.png" */
export function iconFile(sign: IconSign, size: number): string {
  return `${sign}-${size}.png`;
}

/** Width and height that a PNG file says it has; null when it is no PNG. */
export function pngSize(bytes: Buffer): readonly [number, number] | null {
  const isPng = bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}
