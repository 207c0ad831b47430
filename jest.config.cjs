/** Node 20 runs the tests through ts-jest as CommonJS; sources import each other with their `.ts` ending. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        target: "ES2022",
        module: "commonjs",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        rewriteRelativeImportExtensions: true,
        noEmit: false,
        types: ["node", "jest"],
      },
      diagnostics: false,
    },
  ],
  // Packages that ship ES modules only.
  "node_modules/.*\\.m?js$": [
    "ts-jest",
    {
      tsconfig: {
        target: "ES2022",
        module: "commonjs",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        allowJs: true,
        isolatedModules: true,
        types: [],
      },
      diagnostics: false,
    },
  ],
};

module.exports = {
  maxWorkers: 2,
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  testEnvironment: "node",
  // A guard against what never ends, no measure of speed: a busy machine may take its time.
  testTimeout: 120_000,
  // Imports say `.ts`; the compiler rewrites them to `.js`, which stands nowhere while tests run.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": ["$1.ts", "$1.tsx", "$1.js"] },
  transform,
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|sirv|mrmime|totalist|@polka|commander|lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
};
