import webpack, { type Compiler } from "webpack";

/** What the page fetches, once more as a script: opened from a folder it may run scripts and fetch nothing. */
export class BesidePage {
  constructor(private readonly files: readonly string[]) {}

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("BesidePage", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "BesidePage", stage }, (assets) => {
        const beside = this.files.map((name) => [name, assets[name]?.buffer().toString("base64")]);
        const script = `window.diabanBeside = ${JSON.stringify(Object.fromEntries(beside))};\n`;
        compilation.emitAsset("beside-page.js", new webpack.sources.RawSource(script), { minimized: true });
      }),
    );
  }
}
