import webpack, { type Compiler } from "webpack";

/** Takes files out of the minifying: only what stands between the reader and the first view is worth its time. */
export class LeaveAsItIs {
  constructor(private readonly file: RegExp) {}

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
    compiler.hooks.compilation.tap("LeaveAsItIs", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "LeaveAsItIs", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (this.file.test(name)) compilation.updateAsset(name, asset, { minimized: true });
        }
      }),
    );
  }
}
