/**
 * Bundles what is not the library itself: the page and the task pane ("web"), the add-in alone, for an administrator's
 * web server ("addin"), the command line and the servers ("cli"). Nothing here checks types; `npm run check` does.
 */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, Compilation, sources } = require("webpack");
require("./tools/typescript.cjs");
const vietnameseOnly = require("./tools/vietnamese-only.cjs");
const { addinHost } = require("./tools/addin/addin-host.ts");
const { pageWords } = require("./tools/addin/office-script.ts");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Entries whose source stands in the tree. */
const present = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, { import: file }]) => existsSync(at(file))));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  // Named, or a build that meets a file of the core first would take the core's own configuration.
  options: { transpileOnly: true, configFile: at("tsconfig.json"), compilerOptions: { noEmit: false } },
};

const every = (mode) => ({
  mode,
  context: __dirname,
  // "eval" would need a looser Content-Security-Policy than the page has.
  devtool: mode === "production" ? false : "source-map",
  // Only what changed is built again; the first build does not depend on it.
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
  resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
});

/**
 * Univer as its makers built it, minified. Taking its modules apart and together again would double the time of a
 * build and gain nothing: these files are laid one after the other, each finds those before it among the globals.
 */
const univerScripts = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/network/lib/umd/facade.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/drawing/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/locales/vi-VN.js",
];

/** The package of all parts, as one global: its modular form passes on what its parts export, the built one does not. */
const univerParts =
  "globalThis.UniverParts = { ...UniverEngineFormula, ...UniverEngineRender, ...UniverSheetsFormula, ...UniverSheetsUi, ...UniverPresetSheetsCore };";

const univerGlobals = {
  "@univerjs/core": "UniverCore",
  "@univerjs/core/lib/facade": "UniverCoreFacade",
  "@univerjs/preset-sheets-core": "UniverParts",
  "@univerjs/preset-sheets-core/locales/vi-VN": "UniverPresetSheetsCoreViVN",
};

/** Lays scripts one after the other into one file. */
class JoinedScripts {
  constructor(file, scripts, end) {
    this.file = file;
    this.scripts = scripts;
    this.end = end;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("JoinedScripts", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "JoinedScripts", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const texts = this.scripts.map((script) => readFileSync(at("node_modules", script), "utf8"));
          const joined = [...texts, this.end]
            .map((text) => text.replace(/^\/\/# sourceMappingURL=.*$/m, ""))
            .join("\n;");
          compilation.emitAsset(this.file, new sources.RawSource(joined), { minimized: true });
        },
      ),
    );
  }
}

/** Only what stands between the reader and the first view is worth the time of minifying it. */
class LeaveAsItIs {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap("LeaveAsItIs", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "LeaveAsItIs", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1 },
        (assets) => {
          for (const name of Object.keys(assets)) {
            if (this.file.test(name)) compilation.updateAsset(name, assets[name], { minimized: true });
          }
        },
      ),
    );
  }
}

/** Manifest, metadata of the functions, help and icons, for the address that the add-in will be served from. */
class AddinFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AddinFiles", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "AddinFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          // Brings the functions and the core along, so it is asked for when needed.
          const { addinFiles } = require("./tools/addin/addin-files.ts");
          for (const [file, content] of await addinFiles(addinHost(process.env.DIABAN_HOST))) {
            compilation.emitAsset(file, new sources.RawSource(content));
          }
        },
      ),
    );
  }
}

/** Excel's page, and what stands beside it. @param {"cdn" | "intranet"} office where office.js comes from */
const addinPlugins = (office) => [
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "./addin/taskpane/taskpane.html",
    chunks: ["taskpane"],
    templateParameters: pageWords(office),
  }),
  new AddinFiles(),
];

/** The functions file is a layer of its own: what it holds is translated for it alone. */
const functionsLayer = "functions";
const vietnameseTypescript = {
  ...typescript,
  issuerLayer: functionsLayer,
  options: {
    ...typescript.options,
    // A second instance: the first one's files are translated without it.
    instance: functionsLayer,
    getCustomTransformers: () => ({ before: [vietnameseOnly] }),
  },
};

/** Both the page's and the add-in's scripts. */
const pages = (mode) => ({
  ...every(mode),
  target: ["web", "es2022"],
  experiments: { layers: true },
  module: {
    rules: [
      { oneOf: [vietnameseTypescript, typescript] },
      // By its own law the core does nothing but when asked, so what nobody asks for can be left out.
      { include: at("core"), sideEffects: false },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    // A second pass and the finer rewritings take twice the time for one part in a hundred.
    minimizeOptions: {
      javascript: {
        compress: { passes: 1, reduce_vars: false, collapse_vars: false, hoist_props: false, inline: 1 },
      },
    },
  },
});

const addinEntries = {
  taskpane: { import: "./addin/taskpane/taskpane.tsx" },
  functions: { import: "./addin/functions/index.ts", layer: functionsLayer },
};

/** What the page fetches, once more as a script: opened from a folder it may run scripts and fetch nothing. */
class BesidePage {
  constructor(files) {
    this.files = files;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BesidePage", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "BesidePage", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        (assets) => {
          const inBase64 = (name) => Buffer.from(assets[name].source()).toString("base64");
          const beside = Object.fromEntries(this.files.map((name) => [name, inBase64(name)]));
          const script = `window.diabanBeside = ${JSON.stringify(beside)};\n`;
          compilation.emitAsset("beside-page.js", new sources.RawSource(script), { minimized: true });
        },
      ),
    );
  }
}

const web = (mode) => {
  const shared = pages(mode);
  return {
    ...shared,
    name: "web",
    entry: { web: { import: "./web/page.tsx" }, ...addinEntries },
    output: { path: at("dist/web"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    externalsType: "var",
    externals: univerGlobals,
    optimization: {
      ...shared.optimization,
      splitChunks: {
        // The page hands all of React to the spreadsheet, Excel's pane uses a part of it: the same file for both.
        usedExports: false,
        cacheGroups: {
          // What the page and Excel's pane have in common: React, Fluent, the pane, the core. The functions file
          // stands alone, because Excel may run it without a page.
          pane: { name: "pane", minChunks: 2, enforce: true, chunks: ({ name }) => ["web", "taskpane"].includes(name) },
          default: false,
          defaultVendors: false,
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].css" }),
      new HtmlPlugin({ filename: "index.html", template: "./web/index.html", chunks: ["web"] }),
      ...addinPlugins("cdn"),
      new CopyPlugin({ patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true }] }),
      new JoinedScripts("univer.js", univerScripts, univerParts),
      new BesidePage(["samples/bien-hoa-2018-loi.xlsx"]),
      new LeaveAsItIs(/^(?!pane\.|web\.|taskpane\.|functions\.)/),
    ],
  };
};

/** The add-in without the page: a folder ready for a web server. With `--env intranet`, office.js comes from there too. */
const addin = (mode, { intranet }) => ({
  ...pages(mode),
  name: "addin",
  entry: addinEntries,
  output: {
    path: at(intranet ? "dist/addin-intranet" : "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    ...addinPlugins(intranet ? "intranet" : "cdn"),
    new LeaveAsItIs(/^(?!taskpane\.|functions\.)/),
  ],
});

const cli = (mode) => ({
  ...every(mode),
  name: "cli",
  target: "node20",
  entry: present({
    diaban: { import: "./cli/diaban.ts", filename: "cli/diaban.cjs" },
    "make-samples": { import: "./samples/make-samples.ts", filename: "cli/make-samples.cjs" },
    bench: { import: "./test/bench/bench.ts", filename: "cli/bench.cjs" },
    start: { import: "./cli/server/start.ts", filename: "server/start.cjs" },
    "start-excel": { import: "./cli/server/start-excel.ts", filename: "server/start-excel.cjs" },
  }),
  output: { path: at("dist"), chunkFilename: "cli/[name].cjs", library: { type: "commonjs2" } },
  // What the reading of a file does not ask of the core is no part of the worker that each file gets.
  module: { rules: [typescript, { include: at("core"), sideEffects: false }] },
  // A stack trace from a user's machine should name our functions.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /cli\/diaban\.cjs$/ })],
});

module.exports = (env, { mode = "production" }) => [web(mode), addin(mode, env), cli(mode)];
