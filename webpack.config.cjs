/**
 * Bundles what is not the library itself: the page and the task pane ("web"), the command line and the page's
 * server ("cli"). Nothing here checks types; `npm run check` does.
 */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");

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

/** Imports hyphenation patterns on demand, see web/no-hyphenation.ts. */
const univerRenderer = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/;

/** Minifying Univer takes a minute; the page is served from the reader's own machine, where its size costs little. */
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

/** What Excel wants to know of the custom functions, taken from their doc comments. */
class FunctionsMetadata {
  constructor(folder, file) {
    this.folder = folder;
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { metadataJson, errors } = await generateCustomFunctionsMetadata(this.sources());
          for (const error of errors) compilation.errors.push(new Error(`functions.json: ${error}`));
          // The generator cannot say that an error cell may come in; without it Excel would not call the function at all.
          const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
          compilation.emitAsset(this.file, new sources.RawSource(JSON.stringify(metadata, null, 2)));
        },
      ),
    );
  }
  /** The files that the entry imports functions from. */
  sources() {
    const entry = readFileSync(at(this.folder, "functions.ts"), "utf8");
    return [...entry.matchAll(/from "\.\/([\w-]+\.ts)"/g)]
      .map(([, file]) => at(this.folder, file))
      .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
  }
}

const web = (mode) => {
  const entry = present({
    web: { import: "./web/page.tsx" },
    taskpane: { import: "./addin/taskpane/taskpane.tsx" },
    functions: { import: "./addin/functions/functions.ts" },
  });
  return {
    ...every(mode),
    name: "web",
    target: ["web", "es2022"],
    entry,
    output: { path: at("dist/web"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    module: {
      rules: [
        typescript,
        // By its own law the core does nothing but when asked, so what nobody asks for can be left out.
        { include: at("core"), sideEffects: false },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: univerRenderer, parser: { dynamicImportMode: "eager" } },
      ],
    },
    optimization: {
      splitChunks: {
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
      ...(entry.taskpane
        ? [
            new HtmlPlugin({
              filename: "taskpane.html",
              template: "./addin/taskpane/taskpane.html",
              chunks: ["taskpane"],
            }),
          ]
        : []),
      ...(entry.functions ? [new FunctionsMetadata("addin/functions", "functions.json")] : []),
      new CopyPlugin({ patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true }] }),
      new NormalModuleReplacementPlugin(/^\.\/[a-z-]{2,12}-[\w-]{8}\.js$/, (request) => {
        if (univerRenderer.test(request.contextInfo.issuer)) request.request = at("web/no-hyphenation.ts");
      }),
      new LeaveAsItIs(/^(?!pane\.|web\.|taskpane\.|functions\.)/),
    ],
  };
};

const cli = (mode) => ({
  ...every(mode),
  name: "cli",
  target: "node20",
  entry: present({
    diaban: { import: "./cli/diaban.ts", filename: "cli/diaban.cjs" },
    "make-samples": { import: "./samples/make-samples.ts", filename: "cli/make-samples.cjs" },
    bench: { import: "./test/bench/bench.ts", filename: "cli/bench.cjs" },
    start: { import: "./cli/server/start.ts", filename: "server/start.cjs" },
  }),
  output: { path: at("dist"), chunkFilename: "cli/[name].cjs", library: { type: "commonjs2" } },
  module: { rules: [typescript] },
  // A stack trace from a user's machine should name our functions.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /cli\/diaban\.cjs$/ })],
});

module.exports = (_env, { mode = "production" }) => [web(mode), cli(mode)];
