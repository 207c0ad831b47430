/** Prints the ten test files that took longest, with their seconds by the clock. */
module.exports = class SlowestFiles {
  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= 10) return;
    const slowest = [...testResults].sort((one, other) => other.perfStats.runtime - one.perfStats.runtime).slice(0, 10);
    const lines = slowest.map(({ perfStats, testFilePath }) => {
      const seconds = (perfStats.runtime / 1000).toFixed(1).padStart(6);
      return `${seconds} s  ${testFilePath.slice(process.cwd().length + 1)}`;
    });
    process.stderr.write(`\nThe ten slowest files:\n${lines.join("\n")}\n`);
  }
};
