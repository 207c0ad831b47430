import { obligations7488 } from "../../../core/plan/obligations-7488.ts";
import { inventoryOf } from "./inventory.ts";

type Row = readonly [id: string, clause: string, scope: string, period: string, test: string];

/** The list of duties by hand: clause, whose, how long, how judged. */
const table: readonly Row[] = [
  ["N1", "III.2", "district", "year", "document"],
  ["N2", "IV.1-1", "district", "year", "yes-no"],
  ["N3", "IV.1-2", "province, district", "year", "document"],
  ["N4", "IV.1-3", "area", "year", "yes-no"],
  ["N5", "IV.1-5; V.1-2", "district", "year", "at-least-one"],
  ["N6", "IV.2-1", "area", "year", "yes-no"],
  ["N7", "V.2-1; IV.2-2", "area", "phase", "document"],
  ["N8", "IV.3-1", "area", "year", "all"],
  ["N9", "IV.4-3", "area", "year", "all"],
  ["N10", "IV.4-4; V.2-3", "area", "year", "none"],
  ["N11", "IV.4-6", "district", "year", "yes-no"],
  ["N12", "IV.4-8; V.2-4", "area", "year", "all"],
  ["N13", "IV.5-3", "area", "year", "all"],
  ["N14", "IV.5-3", "area", "year", "none"],
  ["N15", "IV.5-4", "area", "year", "at-least-one"],
  ["N16", "IV.6-2", "area", "year", "yes-no"],
  ["N17", "IV.6-3", "district", "year", "at-least-one"],
  ["N18", "IV.6-4; V.4.b-6", "area", "phase", "document"],
  ["N19", "V.1-2", "district", "year", "document"],
  ["N20", "V.1-2", "district", "year", "yes-no"],
  ["N21", "V.2-1", "area", "phase", "document"],
  ["N22", "V.2-2", "area", "year", "document"],
  ["N23", "V.2-2", "area", "year", "at-least-one"],
  ["N24", "VI-1; V.5; VII.3", "province", "year", "document"],
  ["N25", "VI-2", "district", "year", "document"],
  ["N26", "VII.3", "province", "year", "at-least-one"],
  ["N27", "VII.4", "province", "year", "before"],
  ["N28", "VII.4+1", "province, district", "year", "date"],
  ["N29", "VII.4+1", "province, district", "last-year", "yes-and-document"],
  ["N30", "VII.4+2", "district", "year", "document"],
];

it("the plan has these thirty duties in this order", () => {
  expect(
    obligations7488.map(({ id, citation, scope, period, test }) => [
      id,
      citation.clause,
      scope.join(", "),
      period,
      test,
    ]),
  ).toEqual(table);
});

it.each(table)("%s says the plan's own words, as they were taken down from it", (id, clause, scope) => {
  const { ref, vi, en } = inventoryOf(id);
  const duty = obligations7488.find((one) => one.id === id);
  expect([ref, scope]).toEqual([clause, scope]);
  expect(duty?.sentence).toEqual({ vi, en });
});

it("is a request where the plan asks (N2), encouraged where it asks to study (N11), a duty everywhere else", () => {
  expect(obligations7488.filter(({ force }) => force !== "must").map(({ id, force }) => `${id} ${force}`)).toEqual([
    "N2 request",
    "N11 encourage",
  ]);
});
