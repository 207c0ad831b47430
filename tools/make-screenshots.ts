// Takes a picture of every view of the built pane, in its themes, for docs/man-hinh.md: the walk that tests the views
// takes them on its way.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/browser/every-view.test.ts"], {
  env: { ...process.env, DIABAN_PICTURES: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
