import { Command } from "commander";
import { helpEnd, helpText, helpWords, type HelpEnd } from "./help-language.ts";
import { sheetOptions } from "./options.ts";
import { printTrouble } from "./print/print.ts";
import { line } from "./print/printed-line.ts";
import { wrongCall } from "./wrong-call.ts";

/** A command of this program: its help and what it says of a wrong call are in the language of this run. */
export class ProgramCommand extends Command {
  /** The program itself shows the commonest call. */
  #examples: readonly string[] = ["check ra-soat-2018.xlsx"];

  override createCommand(name?: string): ProgramCommand {
    return new ProgramCommand(name);
  }

  /** The options of who reads sheets: which table and columns, year, place and plan, what is asked of its figures. */
  asksOfSheets(): this {
    for (const option of sheetOptions()) this.addOption(option);
    return this;
  }

  /** What stands below the options of its help; the first example is shown after a wrong call too. */
  endsWith(end: HelpEnd): this {
    this.#examples = end.examples;
    return this.addHelpText("after", helpEnd(end));
  }

  /** Settings that the commands take over from the program: words, nothing said by the library, no end of the process. */
  asProgram(): this {
    return this.configureHelp(helpWords)
      .configureOutput({ outputError: () => undefined })
      .exitOverride();
  }

  /** What was typed stands in these lines, and a pattern such as *.xlsx types names of files. */
  override error(said: string, options: { readonly code?: string; readonly exitCode?: number } = {}): never {
    const [what = said, ...accepted] = wrongCall(this, options.code ?? "", said);
    const [example = ""] = this.#examples;
    const name = this.parent ? `diaban ${this.name()}` : "diaban";
    printTrouble([
      line`✖ ${what}`,
      ...accepted.map((one) => line`  ${one}`),
      line`  ${helpText("Ví dụ", "Example")}: diaban ${example}`,
      line`  ${helpText("Xem cách gọi", "How to call it")}: ${name} --help`,
    ]);
    return super.error(said, options);
  }
}
