import type { IForbiddenRuleType } from "dependency-cruiser";

type Rule = IForbiddenRuleType;
interface Arrow {
  readonly path?: string | string[];
  readonly pathNot?: string;
}

/** The rooms of a house from the ground up; rooms of one floor do not import each other. */
const houses: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ["(?!(?:index|unchecked)\\.ts)[^/]+\\.ts$"],
    ["calls/"],
    ["plan/", "register/"],
    ["rules/", "score/"],
    ["life-cycle/"],
    ["sheet/"],
    ["open/"],
    ["selection/"],
    ["evaluation/"],
    ["checks/"],
    ["assess/"],
    ["explain/", "report/"],
    ["consolidation/", "json/"],
    ["unchecked\\.ts$"],
    ["index\\.ts$"],
  ],
  "core/sheet": [
    ["area-sheet\\.ts$"],
    ["cells/"],
    ["header/", "managed/"],
    ["areas/"],
    ["ledger/"],
    ["selection/"],
    ["evaluation/"],
    ["index\\.ts$"],
  ],
  "addin/pane": [
    ["session/"],
    ["ui/", "actions/"],
    ["findings/", "explanation/", "settings/", "template/", "self-test/"],
    ["selection/", "progress/", "formulas/", "report/"],
    ["evaluation/"],
    ["frame/"],
  ],
};

/** For each room: what it must not import, that is, its neighbours on the same floor and every room above. */
const floors = Object.entries(houses).flatMap(([house, storeys]) =>
  storeys.flatMap((storey, height) =>
    storey.flatMap((room): readonly Rule[] => {
      const above = storeys.slice(height).flat();
      const forbidden = above.filter((other) => other !== room).map((other) => `^${house}/${other}`);
      const name = `${house}: ${room.startsWith("(") ? "loose files" : room.replace(/\W.*$/, "")}`;
      return forbidden.length === 0 ? [] : [only(name, `^${house}/${room}`, { path: forbidden })];
    }),
  ),
);

const doors = "^core/(?:(?:score|sheet|register)/)?index\\.ts$";
const ends = "^addin/workbook/(?:excel|univer)/";

/** The directions between the houses. */
const directions: readonly Rule[] = [
  only("core-stands-alone", "^core/", { pathNot: "^core/" }),
  only("core-uses-no-door", "^core/", { path: doors }),
  only("rules-stand-alone", "^core/rules/(?!index|rule|verdict-count|success-readings|reading-choices)", {
    path: "^core/rules/(?!rule\\.ts|verdict-count\\.ts|success-readings\\.ts|reading-choices\\.ts)",
  }),
  only("nobody-imports-the-shells", "^(?:core|addin|files)/", { path: "^(?:web|cli)/" }),
  only("cli-knows-files-functions-and-core", "^cli/", { path: "^addin/(?!functions/)|^web/" }),
  only("files-know-core", "^files/", { path: "^(?:addin|web|cli)/" }),
  only("functions-know-core", "^addin/functions/", { path: "^addin/(?!functions/)|^files/" }),
  only("port-knows-core", "^addin/workbook/(?!univer/)", {
    path: "^addin/(?!workbook/)|^files/|^addin/workbook/univer/",
  }),
  only("univer-knows-functions", "^addin/workbook/univer/", {
    path: "^addin/(?!workbook/|functions/)|^files/(?!read/sheet-look|write/saved/(?:line-moves|saved-workbook))|^addin/workbook/excel/",
  }),
  only("pane-knows-no-end", "^addin/pane/", { path: ends }),
  only("excel-shells-know-no-grid", "^addin/(?:taskpane|ribbon)/", { path: "^addin/workbook/univer/" }),
  only("page-knows-no-excel", "^web/", { path: "^addin/(?:taskpane|ribbon|workbook/excel)/" }),
  only("only-the-grid-knows-univer", "^(?:core|files|cli|web|addin/(?!workbook/univer/))", { path: "univerjs" }),
  { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
];

export const rules: readonly Rule[] = [...floors, ...directions];

function only(name: string, from: string, to: Arrow): Rule {
  return { name, severity: "error", from: { path: from }, to };
}
