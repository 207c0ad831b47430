/** The address that the sources name everywhere; a build puts that of `DIABAN_HOST` in its place. */
export const developmentHost = "https://localhost:3000";

/**
 * Where the add-in will be served from: an https address, with a path if it has one, without the slash at its end.
 *
 * @param given value of `DIABAN_HOST`; blank is this computer
 * @throws when no https address can be read from it
 * @example addinHost("https://may-chu.example/dia-ban/") // "https://may-chu.example/dia-ban"
 */
export function addinHost(given: string | undefined): string {
  if (given === undefined || given.trim() === "") return developmentHost;
  const address = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  const isPlain = address && address.search === "" && address.hash === "" && address.username === "";
  if (!isPlain || address.protocol !== "https:") {
    throw new Error(
      `DIABAN_HOST phải là địa chỉ https, ví dụ https://may-chu.example/dia-ban, ở đây là «${given}». — ` +
        `DIABAN_HOST must be an https address without query, such as https://server.example/dia-ban.`,
    );
  }
  return (address.origin + address.pathname).replace(/\/+$/, "");
}

/** Puts the address of a build into a text that names the one of the sources. */
export function withHost(text: string, host: string): string {
  return text.replaceAll(developmentHost, host);
}
