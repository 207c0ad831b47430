import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(join(process.cwd(), "package.json"));

/** Where the real client library stands. */
export const officeFolder = join(dirname(resolve("@microsoft/office-js/package.json")), "dist");
