import { addresses, icons } from "./addresses.ts";
import { commands } from "./commands.ts";
import { functions } from "./functions.ts";
import type { Given, Rule } from "./given.ts";
import { requirements } from "./requirements.ts";
import { resources } from "./resources.ts";
import { shape } from "./shape.ts";
import { words } from "./words.ts";

const rules: readonly Rule[] = [shape, resources, addresses, icons, words, commands, functions, requirements];

/** All that is wrong with a manifest, each said once. No network is needed. */
export function checkManifest(given: Given): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule(given)))];
}
