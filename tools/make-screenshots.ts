// Takes a picture of the built page, and of every view of the pane in its themes, for README and docs/man-hinh.md: the
// walks that test them take them on their way.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "test/browser/every-view.test.ts", "test/browser/page.test.ts"],
  {
    env: { ...process.env, DIABAN_PICTURES: "1" },
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
