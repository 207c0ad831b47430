import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Compiler, StatsModule } from "webpack";

/** Where the modules of a build are listed, beside the bundler's cache: for the tests, never handed on. */
export const moduleListOf = (build: string): string => `node_modules/.cache/modules-${build}.json`;

/** Lists the modules of a build by name, as the bundler itself reports them. */
export class ModuleList {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap("ModuleList", (stats) => {
      const { modules = [] } = stats.toJson({
        all: false,
        modules: true,
        nestedModules: true,
        runtimeModules: false,
        cachedModules: true,
        modulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      });
      const file = `${compiler.context}/${moduleListOf(compiler.options.name ?? "")}`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(modules.flatMap(namesIn)));
    });
  }
}

function namesIn({ name = "", modules = [] }: StatsModule): readonly string[] {
  return [name, ...modules.flatMap(namesIn)];
}
