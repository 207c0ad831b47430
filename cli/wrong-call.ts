import type { Argument, Command, Option } from "commander";
import { helpText, inBrackets } from "./help-language.ts";

/**
 * What was given and what is accepted, a sentence a line, in the language of this run: the argument library speaks English
 * alone. Empty where it says what is not known here.
 *
 * @param code the library's name of the trouble
 * @param said its own sentence, which holds what was given
 * @example wrongCall(program, "commander.unknownCommand", "error: unknown command 'chek'\n(Did you mean check?)")
 * // ["Không có lệnh «chek».", "Gần giống: check", "Có các lệnh: check, score, …"]
 */
export function wrongCall(command: Command, code: string, said: string): readonly string[] {
  const [, what = "", near] = /^error: ([^]*?)(?:\n\(Did you mean (?:one of )?([^?]+)\?\))?$/.exec(said) ?? [];
  const similar = near === undefined ? [] : [helpText(`Gần giống: ${near}`, `Similar: ${near}`)];
  const { options, registeredArguments: known } = command;
  switch (code) {
    case "commander.unknownOption": {
      const given = what.slice("unknown option '".length, -1);
      return [
        helpText(`Không có tùy chọn «${given}».`, `There is no option «${given}».`),
        ...similar,
        itsOptions(command),
      ];
    }
    case "commander.unknownCommand": {
      const given = what.slice("unknown command '".length, -1);
      const names = command.commands.map((one) => one.name()).join(", ");
      return [
        helpText(`Không có lệnh «${given}».`, `There is no command «${given}».`),
        ...similar,
        helpText(`Có các lệnh: ${names}`, `The commands are: ${names}`),
      ];
    }
    case "commander.missingArgument":
      return known.filter((one) => what.endsWith(` '${one.name()}'`)).flatMap(missing);
    case "commander.missingMandatoryOptionValue":
      return options.filter(({ flags }) => what.startsWith(`required option '${flags}'`)).flatMap(missing);
    case "commander.optionMissingArgument":
      return options
        .filter(({ flags }) => what.startsWith(`option '${flags}'`))
        .flatMap((one) => [
          helpText(`Sau ${one.long} chưa có giá trị.`, `No value stands after ${one.long}.`),
          accepted(one),
        ]);
    case "commander.invalidArgument": {
      const [, flags, given = "", name, why = ""] = wrongValue.exec(what) ?? [];
      return [...options, ...known]
        .filter((one) => ("flags" in one ? one.flags === flags : one.name() === name))
        .flatMap((one) => [
          helpText(`${shown(one)} không nhận «${given}».`, `${shown(one)} does not accept «${given}».`),
          one.argChoices ? accepted(one) : why,
        ]);
    }
    case "commander.conflictingOption": {
      const [one, other] = [...what.matchAll(/option '(--[\w-]+)/g)].map(([, name]) => name);
      return [
        helpText(`${one} và ${other} không dùng cùng nhau.`, `${one} and ${other} cannot be used together.`),
        helpText("Bỏ một trong hai.", "Leave one of them out."),
      ];
    }
    case "commander.excessArguments": {
      const given = command.args.map((one) => `«${one}»`).join(", ");
      const wanted = known.map(shown).join(" ");
      return [
        helpText(`Thừa tham số: đã ghi ${given}.`, `Too many arguments: ${given} were given.`),
        wanted === ""
          ? helpText("Lệnh này chỉ nhận tùy chọn.", "This command takes options only.")
          : helpText(`Lệnh này chỉ nhận một ${wanted}.`, `This command takes one ${wanted} only.`),
        helpText("Tên có dấu cách thì đặt trong dấu nháy kép.", "Put a name with spaces between double quotes."),
      ];
    }
    default:
      return [];
  }
}

/** As the library says it; a value may hold anything, the reason is its own or this program's. */
const wrongValue =
  /^(?:option '([^']*)' argument|command-argument value) '([^]*)' is invalid(?: for argument '([^']*)')?\. ([^]*)$/;

function missing(one: Option | Argument): readonly string[] {
  return [helpText(`Thiếu ${shown(one)}.`, `${shown(one)} is missing.`), accepted(one)];
}

/** As the help shows it. @example shown(year) // "--year <năm>" */
function shown(one: Option | Argument): string {
  return inBrackets("flags" in one ? one.flags : `<${one.name()}>`);
}

function accepted({ argChoices, description }: Option | Argument): string {
  const values = argChoices ? argChoices.join(", ") : description;
  return helpText(`Nhận: ${values}`, `Accepted: ${values}`);
}

function itsOptions({ parent, options }: Command): string {
  if (!parent) return helpText("Tùy chọn của một lệnh đứng sau tên lệnh.", "A command's options stand after its name.");
  const names = options.map(({ long }) => long).join(", ");
  return helpText(`Có các tùy chọn: ${names}`, `The options are: ${names}`);
}
