import { askCommandLine } from "./ask-command-line.ts";
import { families } from "./conformance-case.ts";
import { tallyOf } from "./tally.ts";

it("the command line answers every case that a workbook can put to it", async () => {
  const answers = await askCommandLine(families().flatMap(({ cases }) => cases));
  expect(tallyOf("command-line", answers).flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(answers.size).toBeGreaterThan(300);
});
