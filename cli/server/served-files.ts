import { readdirSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { xlsx } from "../../files/write/xlsx-type.ts";

/** What the built page and add-in are made of; with "nosniff" a file without its type would be nothing at all. */
const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html;charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".xml", "application/xml"],
  [".txt", "text/plain;charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".zip", "application/zip"],
  [".xlsx", xlsx],
]);

/**
 * The files of a folder, as it is when the server starts: by a path that was not among them nothing is ever opened, so
 * no path leads out of the folder. Files that begin with a dot are none of them.
 */
export class ServedFiles {
  private readonly paths: ReadonlySet<string>;

  constructor(private readonly folder: string) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length));
    this.paths = new Set(names.map((name) => name.split(sep).join("/")).filter((name) => !/(?:^|\/)\./.test(name)));
  }

  /**
   * Sends the file of a path whole; a wish for a part of it (Range) may be passed over and is. Answers whether there is
   * such a file. A reader that goes away in the middle leaves nothing open.
   */
  async send(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const name = this.nameOf(path);
    const file = name === null ? null : await open(join(this.folder, name)).catch(() => null);
    if (name === null || !file) return false;
    try {
      await this.sendOpened(file, name, request, response);
    } finally {
      await file.close();
    }
    return true;
  }

  private nameOf(path: string): string | null {
    try {
      const name = decodeURIComponent(path).slice(1);
      return [name, name === "" ? "index.html" : `${name}.html`].find((one) => this.paths.has(one)) ?? null;
    } catch {
      return null;
    }
  }

  private async sendOpened(
    file: FileHandle,
    name: string,
    { method, headers }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { size, mtimeMs } = await file.stat();
    const mark = `W/"${size}-${mtimeMs}"`;
    response.setHeader("etag", mark);
    if (headers["if-none-match"] === mark) return void response.writeHead(304).end();
    response.writeHead(200, {
      "content-type": types.get(extname(name)) ?? "application/octet-stream",
      "content-length": size,
    });
    if (method === "HEAD" || size === 0) return void response.end();
    // A file that grows while it is sent must not send more than was announced.
    await pipeline(file.createReadStream({ autoClose: false, start: 0, end: size - 1 }), response).catch(() => {
      response.destroy();
    });
  }
}
