import { tried } from "../../addin/pane/self-test/run-self-test.ts";
import { scenarios } from "../../addin/pane/self-test/scenarios.ts";
import { fileEnd } from "./file-end.ts";

it.each(scenarios.filter(({ needs }) => needs === "reading").map((one) => [one.id, one] as const))(
  "a file keeps the promise «%s»",
  async (_id, scenario) => {
    expect((await tried(scenario, fileEnd())).differences).toEqual([]);
  },
);

it("is tried on the promises that a file can keep", () =>
  expect(scenarios.filter(({ needs }) => needs === "reading").map(({ id }) => id)).toEqual([
    "cells",
    "findings",
    "results",
    "smaller",
  ]));
