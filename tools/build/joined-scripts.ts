import { readFileSync } from "node:fs";
import webpack, { type Compiler } from "webpack";

/** Lays scripts one after the other into one file, as they are. */
export class JoinedScripts {
  /** @param end what stands after the last script */
  constructor(
    private readonly file: string,
    private readonly scripts: readonly string[],
    private readonly end: string,
  ) {}

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("JoinedScripts", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "JoinedScripts", stage }, () =>
        compilation.emitAsset(this.file, new webpack.sources.RawSource(this.joined()), { minimized: true }),
      ),
    );
  }

  private joined(): string {
    return [...this.scripts.map((script) => readFileSync(script, "utf8")), this.end]
      .map((text) => text.replace(/^\/\/# sourceMappingURL=.*$/m, ""))
      .join("\n;");
  }
}
