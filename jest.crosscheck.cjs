/** The independent calculator: run by `npm run crosscheck`, where LibreOffice is installed. */
const { projects, testTimeout } = require("./jest.config.cjs");

module.exports = {
  ...projects[0],
  testTimeout: testTimeout * 2,
  testMatch: ["<rootDir>/test/crosscheck/**/*.crosscheck.ts"],
};
