import { ALL_IMPLEMENTED_FUNCTIONS_SET, FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { badInput } from "../../functions/cell-error.ts";
import "../../functions/checks/whole-sheet-at-hand.ts";
import type { CustomFunction } from "../../functions/define-function.ts";
import { functions } from "../../functions/index.ts";
import { namespace } from "../../functions/namespace.ts";
import { functionClass, type OnCalculated } from "./function-adapter.ts";

type Registered = [ReturnType<typeof functionClass>, string];

/** The custom functions as the grid's formula engine wants them: each as a class, under its full name. */
export function functionClasses(onCalculated: OnCalculated): Registered[] {
  return functions.map((one) => [functionClass(withRightCount(one), onCalculated), `${namespace}.${one.id}`]);
}

/** Excel lets no call in with too few or too many arguments; the grid does, and no verdict may come of it. */
function withRightCount({ id, parameters, run }: CustomFunction): CustomFunction["run"] {
  const least = parameters.filter(({ isOptional }) => !isOptional).length;
  const most = parameters.some(({ isRepeated }) => isRepeated) ? Infinity : parameters.length;
  return (...given) => {
    // The engine hands over one empty argument for empty brackets.
    const used = given.reduce<number>((so, one, at) => (one === null || one === undefined ? so : at + 1), 0);
    if (given.length >= least && used <= most) return run(...given);
    const wanted = least === most ? String(least) : `từ ${least} đến ${most}`;
    throw badInput(
      `${namespace}.${id} cần ${most === Infinity ? `ít nhất ${least}` : wanted} đối số, ở đây ${given.length}. Hãy xem lại dấu ngăn cách: «;» hoặc «,» giữa các đối số.`,
    );
  };
}

/** Whether the grid can work out a function, its name in capitals. The engine itself knows only once a workbook is open. */
export function isKnownFunction(name: string): boolean {
  return functions.some(({ id }) => name === `${namespace}.${id}`) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(name);
}

/** What the grid shows while a formula is typed: the same words that Excel shows. */
export function functionDescriptions(): IFunctionInfo[] {
  return functions.map(({ id, says, parameters }) => ({
    functionName: `${namespace}.${id}`,
    functionType: FunctionType.User,
    description: says.vi,
    abstract: says.vi,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name.vi,
      detail: parameter.says.vi,
      example: "",
      require: parameter.isOptional ? 0 : 1,
      repeat: parameter.isRepeated ? 1 : 0,
    })),
  }));
}
