/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { callInExcel, startFunctions } from "../excel-host/call-in-excel.ts";
import type { Answer } from "./conformance-case.ts";
import { answerIn, factsSheet, inCells } from "./cell-formulas.ts";
import { families } from "./conformance-case.ts";
import { tallyOf } from "./tally.ts";

it("the functions in the runtime of office.js answer every case that they can be asked", async () => {
  const host = await startFunctions();
  const { asked, facts } = inCells(families().flatMap(({ cases }) => cases));
  const content = { tables: [facts] };
  // All at once: the runtime gathers calls before it makes them.
  const answers = new Map<string, Answer>(
    await Promise.all(
      asked.map(async (one) => {
        const cells = one.calls.map(async (call) => {
          const { formula } = call;
          const rows = await callInExcel(host, { formula, sheet: factsSheet, content, blank: null });
          return [call, rows.map((row) => row.map(({ value }) => value))] as const;
        });
        const rowsOf = new Map(await Promise.all(cells));
        return [one.id, answerIn(one, (call) => rowsOf.get(call) ?? [])] as const;
      }),
    ),
  );
  expect(tallyOf("functions", answers).flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(answers.size).toBeGreaterThan(400);
});
