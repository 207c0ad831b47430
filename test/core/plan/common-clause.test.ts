import { law, type Citation } from "../../../core/citation.ts";
import { commonClause } from "../../../core/plan/common-clause.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";

const clauseOf = (...items: readonly { readonly citation: Citation }[]) =>
  commonClause(
    items.map(({ citation }) => citation),
    plan7488,
  ).clause;

it("names the clause that all items stand under", () => {
  expect(clauseOf(...plan7488.criteria)).toBe("III.3");
  expect(clauseOf(...plan7488.targets)).toBe("II.2");
});

it("names the clause of a single item, and the whole document for items that have nothing in common", () => {
  expect(clauseOf({ citation: law("A", "III.2") })).toBe("III.2");
  expect(clauseOf({ citation: law("A", "III.2") }, { citation: law("A", "V.1") })).toBe("toàn văn");
  expect(clauseOf()).toBe("toàn văn");
});
