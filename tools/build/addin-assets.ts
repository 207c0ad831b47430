import webpack, { type Compiler } from "webpack";
import { addinHost } from "../addin/addin-host.ts";

/** Manifest, metadata of the functions, help and icons, for the address that the add-in will be served from. */
export class AddinAssets {
  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("AddinAssets", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "AddinAssets", stage }, async () => {
        // Brings the functions and the core along, which a build of the command line does not need.
        const { addinFiles } = await import("../addin/addin-files.ts");
        for (const [file, content] of addinFiles(addinHost(process.env["DIABAN_HOST"]))) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
      }),
    );
  }
}
