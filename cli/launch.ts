import module from "node:module";

// From Node 22.1 on, what was compiled once need not be compiled again; an older one just starts.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
void import("./diaban.ts");
