/**
 * Bundles what users run: the page and the task pane ("web"), the add-in alone, for an administrator's web server
 * ("addin"), the command line and the servers ("cli"), the library for `require` ("library"). Nothing here checks types;
 * `npm run check` does.
 */
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import "./tools/typescript.js";

// After the line above Node knows TypeScript.
const { pageWords } = await import("./tools/addin/office-script.ts");
const { AddinAssets } = await import("./tools/build/addin-assets.ts");
const { BesidePage } = await import("./tools/build/beside-page.ts");
const { JoinedScripts } = await import("./tools/build/joined-scripts.ts");
const { LicenceNotices, noticesFile } = await import("./tools/build/licence-notices.ts");
const { LeaveAsItIs } = await import("./tools/build/leave-as-it-is.ts");
const { ModuleList } = await import("./tools/build/module-list.ts");
const { univerGlobals, univerParts, univerRepairs, univerScripts } = await import("./tools/build/univer.ts");

const root = import.meta.dirname;
const at = (...parts) => path.resolve(root, ...parts);

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, loader: at("tools/build/swc-loader.cjs") };

const every = (mode) => ({
  mode,
  context: root,
  // "eval" would need a looser Content-Security-Policy than the page has.
  devtool: mode === "production" ? false : "source-map",
  // Only what changed is built again; the first build does not depend on it.
  cache: {
    type: "filesystem",
    buildDependencies: {
      config: [import.meta.filename, at("tools/build/univer.ts"), at("tools/build/swc-loader.cjs")],
    },
  },
  performance: { hints: false },
  stats: "errors-warnings",
  resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
});

/** Excel's page, and what stands beside it. @param {"cdn" | "intranet"} office where office.js comes from */
const addinPlugins = (office) => [
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "./addin/taskpane/taskpane.html",
    chunks: ["taskpane"],
    templateParameters: pageWords(office),
  }),
  new AddinAssets(),
];

/** Both the page's and the add-in's scripts. */
const pages = (mode) => ({
  ...every(mode),
  target: ["web", "es2022"],
  module: {
    rules: [
      typescript,
      // By its own law the core does nothing but when asked, so what nobody asks for can be left out.
      { include: at("core"), sideEffects: false },
      // Imported for what they do to the page: what the package says of its modules does not hold for them.
      { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    // Names of one letter; they need not stay the same from build to build.
    mangleExports: "size",
    // A second pass takes twice the time for less than one part in a hundred.
    minimizeOptions: {
      javascript: {
        compress: { passes: 1, hoist_props: false },
      },
    },
  },
});

const taskpane = { taskpane: { import: "./addin/taskpane/taskpane.tsx" } };

/**
 * The functions file, built alone beside a page: Excel may run it without one, and what is shared with no other file is
 * joined into one scope. A cell formula cannot wait for the lists of the whole country.
 */
const functionsOf = ({ name, mode, output, ...page }) => ({
  ...page,
  name: `${name}-functions`,
  mode,
  entry: { functions: { import: "./addin/functions/index.ts" } },
  output: {
    path: output.path,
    filename: "[name].js",
    chunkFilename: "functions.[name].js",
    // What is fetched later stands beside the page, or the cell says that it is missing; nothing here looks for a page.
    publicPath: "",
    chunkLoadTimeout: 20_000,
    // A page has programs of its own, whose parts have the same numbers.
    uniqueName: "diaban-functions",
    globalObject: "globalThis",
  },
  externals: {},
  optimization: pages(mode).optimization,
  plugins: [new webpack.IgnorePlugin({ resourceRegExp: /national-\d+\.json$/ })],
});

/** The page and its functions file are built in either order. */
const keepFunctions = { keep: /^functions\./ };

const web = (mode) => {
  const shared = pages(mode);
  return {
    ...shared,
    name: "web",
    entry: { web: { import: "./web/page.tsx" }, ...taskpane },
    output: { path: at("dist/web"), filename: "[name].js", chunkFilename: "[name].js", clean: keepFunctions },
    externalsType: "var",
    externals: univerGlobals,
    optimization: {
      ...shared.optimization,
      splitChunks: {
        // The page hands all of React to the spreadsheet, Excel's pane uses a part of it: the same file for both.
        usedExports: false,
        cacheGroups: {
          // What the page and Excel's pane have in common: React, Fluent, the pane, the core.
          pane: { name: "pane", minChunks: 2, enforce: true, chunks: "initial" },
          default: false,
          defaultVendors: false,
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].css" }),
      new HtmlPlugin({ filename: "index.html", template: "./web/index.html", chunks: ["web"] }),
      ...addinPlugins("cdn"),
      new CopyPlugin({
        patterns: [
          { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          { from: "web/settings.json", to: "[name][ext]" },
        ],
      }),
      new JoinedScripts("univer.js", univerScripts, univerRepairs, univerParts),
      new LicenceNotices(undefined, univerScripts),
      new ModuleList(),
      new BesidePage(["samples/bien-hoa-2018-loi.xlsx"]),
      new LeaveAsItIs(/^(?!pane\.|web\.|taskpane\.)/),
    ],
  };
};

/** The add-in without the page: a folder ready for a web server. With `--env intranet`, office.js comes from there too. */
const addin = (mode, { intranet }) => ({
  ...pages(mode),
  name: "addin",
  entry: taskpane,
  output: {
    path: at(intranet ? "dist/addin-intranet" : "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: keepFunctions,
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    ...addinPlugins(intranet ? "intranet" : "cdn"),
    new LicenceNotices(),
    new ModuleList(),
    new LeaveAsItIs(/^(?!taskpane\.)/),
  ],
});

/** The lists of the whole country stand once in the library, beside the compiled core. */
const nationalLists = ({ request }, done) => {
  const [file] = /lists\/national-\d+\.json$/.exec(request) ?? [];
  return file ? done(null, `commonjs ../core/register/${file}`) : done();
};

/** Comments, what is never used and short-lived names go; names of functions stay for a stack trace from a user's machine. */
const readable = {
  minimizeOptions: {
    javascript: {
      mangle: { keep_fnames: true, keep_classnames: true },
      compress: { defaults: false, dead_code: true, unused: true, side_effects: true },
      keep_fnames: true,
      keep_classnames: true,
    },
  },
};

/** The four doors for `require`, which takes no ES module on the oldest Node that the package admits. */
const library = (mode) => ({
  ...every(mode),
  name: "library",
  target: "node20",
  entry: {
    index: "./core/index.ts",
    score: "./core/score/index.ts",
    sheet: "./core/sheet/index.ts",
    register: "./core/register/index.ts",
  },
  output: {
    path: at("dist/require"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  module: { rules: [typescript] },
  externals: nationalLists,
  optimization: {
    ...readable,
    // One copy of each module, whichever doors are opened.
    runtimeChunk: { name: "runtime" },
    splitChunks: { chunks: "all", cacheGroups: { default: { name: "core", minChunks: 1, minSize: 0, enforce: true } } },
  },
});

const cli = (mode) => ({
  ...every(mode),
  name: "cli",
  target: "node20",
  entry: {
    diaban: { import: "./cli/launch.ts", filename: "cli/diaban.cjs" },
    start: { import: "./cli/server/start.ts", filename: "server/start.cjs" },
    "start-excel": { import: "./cli/server/start-excel.ts", filename: "server/start-excel.cjs" },
  },
  output: {
    path: at("dist"),
    chunkFilename: "cli/[name].cjs",
    library: { type: "commonjs2" },
    clean: { keep: (file) => !file.startsWith("cli/") },
  },
  // What the reading of a file does not ask of the core is no part of the worker that each file gets.
  module: { rules: [typescript, { include: at("core"), sideEffects: false }] },
  optimization: readable,
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /cli\/diaban\.cjs$/ }),
    new LicenceNotices(`cli/${noticesFile}`),
    new ModuleList(),
  ],
});

export default (env, { mode = "production" }) => {
  const hosts = [web(mode), addin(mode, env)];
  return [...hosts, ...hosts.map(functionsOf), cli(mode), library(mode)];
};
