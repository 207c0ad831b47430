import { dirname, join } from "node:path";

/** Where the real client library stands. */
export const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
