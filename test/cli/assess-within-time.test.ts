import { withinTime } from "../../cli/assess-within-time.ts";

it("a calculation that never ends is given up, and the next one is done", () => {
  const endless = () => {
    for (;;);
  };
  expect(() => withinTime(endless, 50)).toThrow("Script execution timed out after 50ms");
  expect(withinTime(() => 6 * 7, 10_000)).toBe(42);
});

it("an error of the calculation stays what it is", () => {
  class Odd extends Error {}
  const fails = () => {
    throw new Odd("lạ");
  };
  expect(() => withinTime(fails)).toThrow(Odd);
});
