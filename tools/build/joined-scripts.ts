import { readFileSync } from "node:fs";
import webpack, { type Compiler } from "webpack";

/** Lays scripts one after the other into one file, as they are but for repairs. */
export class JoinedScripts {
  /**
   * @param repairs what is replaced and by what, each standing there once
   * @param end what stands after the last script
   */
  constructor(
    private readonly file: string,
    private readonly scripts: readonly string[],
    private readonly repairs: readonly (readonly [string, string])[],
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
    const joined = [...this.scripts.map((script) => readFileSync(script, "utf8")), this.end]
      .map((text) => text.replace(/^\/\/# sourceMappingURL=.*$/m, ""))
      .join("\n;");
    return this.repairs.reduce(repaired, joined);
  }
}

function repaired(text: string, [from, to]: readonly [string, string]): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) throw new Error(`stands not once in the scripts: ${from}`);
  return before + to + after;
}
