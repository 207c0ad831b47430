/** Mutation testing, run by hand with `npm run mutation`: which mistakes in the rules would no test notice? */
export default {
  plugins: ["./tools/mutation-runner.ts"],
  testRunner: "in-process",
  // The runner is TypeScript, and runs in processes of its own.
  testRunnerNodeArgs: ["--import", new URL("./typescript.js", import.meta.url).href],
  coverageAnalysis: "perTest",
  mutate: ["core/rules/*.ts", "core/score/**/*.ts", "core/share.ts", "core/rules/verdict-count.ts"],
  // The copy that is mutated holds only what these tests need.
  ignorePatterns: [
    "**",
    ...["addin", "cli", "core", "docs", "files", "plans", "samples", "test/core", "test/published", "web"].map(
      (folder) => `!${folder}/**`,
    ),
  ],
  tempDirName: "dist/mutation/copy",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "dist/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  // The runner compiles without asking for types, and a type error would be noticed before any test.
  disableTypeChecks: false,
};
