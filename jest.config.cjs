/** Node 20 runs the tests through swc as CommonJS; sources import each other with their `.ts` ending. */
const compile = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

module.exports = {
  maxWorkers: 2,
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  testEnvironment: "node",
  // A guard against what never ends, no measure of speed: a busy machine may take its time.
  testTimeout: 120_000,
  transform: {
    "\\.ts$": compile({ syntax: "typescript" }),
    "\\.tsx$": compile({ syntax: "typescript", tsx: true }),
    // Packages that ship ES modules only.
    "node_modules/.*\\.m?js$": compile({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|sirv|mrmime|totalist|@polka|commander|lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
};
