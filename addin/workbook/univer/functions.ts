import { ALL_IMPLEMENTED_FUNCTIONS_SET, FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { functions } from "../../functions/index.ts";
import { namespace } from "../../functions/namespace.ts";
import { functionClass, type OnCalculated, type PlainFunction } from "./function-adapter.ts";

type Registered = [ReturnType<typeof functionClass>, string];

/** The custom functions as the grid's formula engine wants them: each as a class, under its full name. */
export function functionClasses(onCalculated: OnCalculated): Registered[] {
  return Object.entries(functions).map(([id, run]) => [
    functionClass(run as PlainFunction, onCalculated),
    `${namespace}.${id}`,
  ]);
}

const own: ReadonlySet<string> = new Set(Object.keys(functions).map((id) => `${namespace}.${id}`));

/** Whether the grid can work out a function, its name in capitals. The engine itself knows only once a workbook is open. */
export function isKnownFunction(name: string): boolean {
  return own.has(name) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(name);
}

/** The part of Excel's function metadata that a reader sees. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** What the grid shows while a formula is typed: the same words that Excel shows. */
export function functionDescriptions({ functions: all }: FunctionsMetadata): IFunctionInfo[] {
  return all.map(({ name, description, parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: 0,
    })),
  }));
}
