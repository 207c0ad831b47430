/** The independent calculator: run by `npm run crosscheck`, where LibreOffice is installed. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/test/crosscheck/**/*.crosscheck.ts"],
  testTimeout: 300_000,
};
