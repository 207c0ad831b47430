import webpack, { type Compiler, type Module } from "webpack";
import { packageFolder, readPackage, withDependencies, type BundledPackage } from "./bundled-packages.ts";

/** The name of the file beside the bundles. */
export const noticesFile = "THIRD-PARTY-NOTICES.txt";

/** Lays a file beside the bundles that names every package in them, with the text of its licence. */
export class LicenceNotices {
  /** @param scripts files of packages that are handed on as their makers built them, dependencies within */
  constructor(
    private readonly file = noticesFile,
    private readonly scripts: readonly string[] = [],
  ) {}

  apply(compiler: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("LicenceNotices", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "LicenceNotices", stage }, () => {
        const resources = [...compilation.modules].flatMap(resourcesOf);
        const built = this.scripts.flatMap((script) => packageFolder(`${compiler.context}/${script}`) ?? []);
        const folders = new Set([...resources.flatMap((one) => packageFolder(one) ?? []), ...withDependencies(built)]);
        const text = noticesText([...folders].map(readPackage));
        compilation.emitAsset(this.file, new webpack.sources.RawSource(text));
      }),
    );
  }
}

/** A module of the bundler's may hold several of ours, or come from no file. */
function resourcesOf(module: Module): readonly string[] {
  const { resource, modules } = module as Module & { resource?: string; modules?: readonly Module[] };
  return [...(resource === undefined ? [] : [resource]), ...(modules ?? []).flatMap(resourcesOf)];
}

const line = "-".repeat(80);

function noticesText(packages: readonly BundledPackage[]): string {
  const heads = packages.map(({ name, version, licence, texts }) => {
    const title = `${name} ${version}${licence === "" ? "" : ` (${licence})`}`;
    return [line, title, line, "", texts.join("\n\n"), ""].join("\n");
  });
  return `This program contains the following packages, each under its own licence.\n\n${[...new Set(heads)].sort().join("\n")}`;
}
