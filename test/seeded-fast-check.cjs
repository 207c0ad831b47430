// fast-check with the same inputs in every run, so that a run fails for what was changed and not for what was drawn.
// Others are drawn by `DIABAN_SEED=NUMBER npx jest`, and without end by `npm run fuzz`.
const { join } = require("node:path");

const fastCheck = require(join(__dirname, "../node_modules/fast-check/lib/cjs/fast-check.js"));
fastCheck.configureGlobal({ seed: Number(process.env.DIABAN_SEED ?? 7488) });
module.exports = fastCheck;
