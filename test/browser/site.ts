import { existsSync } from "node:fs";
import { join } from "node:path";
import { listen, type Listening } from "../../cli/server/listen.ts";
import { site } from "../../cli/server/site.ts";

const built = "dist/web";

/** Serves the built page on a free port. */
export async function serveBuiltPage(): Promise<Listening & { readonly url: string }> {
  if (!existsSync(join(built, "index.html"))) throw new Error("dist/web is missing: run `npm run build` first");
  const listening = await listen(site(built), 0);
  return { ...listening, url: `http://localhost:${listening.port}/` };
}
