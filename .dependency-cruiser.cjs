/** The floors of the house: imports only go down. */
const only = (name, from, to, comment) => ({ name, severity: "error", comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only(
      "core-stands-alone",
      "^core/",
      { pathNot: "^core/" },
      "The library depends on nothing: no package, no Node, no other room.",
    ),
    only(
      "four-doors-into-core",
      "^(addin|web|files|cli|samples)/",
      { path: "^core/", pathNot: "^core/(?:(?:score|sheet|register)/)?index\\.ts$" },
      "Everything outside enters core by its four doors.",
    ),
    only(
      "nobody-imports-the-shells",
      "^(core|addin|files)/",
      { path: "^(web|cli)/" },
      "web and cli are ends of the road.",
    ),
    only("cli-knows-no-pane", "^cli/", { path: "^(addin|web)/" }),
    only("files-knows-core-only", "^files/", { path: "^(addin|web|cli)/" }),
    only("functions-are-thin", "^addin/functions/", { path: "^addin/(workbook|pane)/|^files/" }),
    only("port-knows-no-pane", "^addin/workbook/", { path: "^addin/(pane|functions)/" }),
    only("ground-floor", "^core/(sentence|citation|ratio|address|civil-date)\\.ts$", {
      path: "^core/",
      pathNot: "^core/(sentence|citation|ratio|address|civil-date)\\.ts$",
    }),
    only("plan-is-data", "^core/plan/", { path: "^core/(register|sheet|score|rules|checks)/" }),
    only("register-below-sheet", "^core/register/", { path: "^core/(sheet|score|rules|checks)/" }),
    only("life-cycle-below-sheet", "^core/life-cycle/", { path: "^core/(sheet|score|checks)/" }),
    only("score-below-rules", "^core/score/", { path: "^core/(sheet|rules|checks|register)/" }),
    only(
      "rules-stand-alone",
      "^core/rules/(?!index\\.ts|rule\\.ts)",
      { path: "^core/(sheet|checks|score|register)/|^core/rules/(?!rule\\.ts)" },
      "Rules never import each other.",
    ),
    only("sheet-below-checks", "^core/sheet/", { path: "^core/(rules|checks)/" }),
    only("only-the-grid-chunk-knows-univer", "^(core|addin|files|cli)/", { path: "univerjs" }),
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "default"],
    },
  },
};
