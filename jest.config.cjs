const { slowness } = require("./tools/machine-speed.cjs");

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

const every = {
  roots: ["<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  testEnvironment: "node",
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/seeded-fast-check.cjs" },
  transform: {
    "\\.ts$": compile({ syntax: "typescript" }),
    "\\.tsx$": compile({ syntax: "typescript", tsx: true }),
    // Packages that ship ES modules only.
    "node_modules/.*\\.m?js$": compile({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|commander|lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
};

const inBrowser = "<rootDir>/test/browser/";

module.exports = {
  maxWorkers: 2,
  // A guard against what never ends, no measure of speed.
  testTimeout: slowness() * 180_000,
  reporters: ["default", "<rootDir>/tools/slowest-files.cjs"],
  projects: [
    { ...every, testPathIgnorePatterns: ["/node_modules/", inBrowser] },
    {
      ...every,
      testMatch: [`${inBrowser}*.test.ts`],
      testEnvironment: `${inBrowser}environment.ts`,
      globalSetup: `${inBrowser}start.ts`,
      globalTeardown: `${inBrowser}stop.ts`,
    },
  ],
};
