// What must not compile of a check. The compiler reads this file; nothing here is run.
import { defineCheck } from "../../../core/checks/check.ts";
import { convention } from "../../../core/citation.ts";

const words = { vi: "a", en: "a" };
const data = { code: "x", severity: "error", title: words, citation: convention("Q19") } as const;
const messages = { known: { what: words, next: words } };

defineCheck({
  ...data,
  on: ["selection"],
  messages,
  // @ts-expect-error a message that was not declared
  find: (_context, say) => [say("other", { values: [] })],
});
defineCheck({
  ...data,
  on: ["selection", "ledger"],
  messages,
  // @ts-expect-error a ledger has no result: a check of both sees only what they have in common
  find: ({ result }) => (result ? [] : []),
});
defineCheck({
  ...data,
  on: ["selection", "ledger"],
  messages,
  find: ({ reading: { sheet } }, say) =>
    // @ts-expect-error an entry of a ledger states no score
    sheet?.areas.some(({ statedScore }) => Boolean(statedScore)) ? [say("known", { values: [] })] : [],
});
// @ts-expect-error a kind of sheet that nobody reads
defineCheck({ ...data, on: ["minutes"], messages, find: () => [] });
