import { useEffect, useState } from "react";
import type { Language } from "../../../core/index.ts";
import { readJsonBeside } from "../template/beside-page.ts";

/** What is said of a function in one language: the same words that the spreadsheet shows while a formula is typed. */
export interface FunctionWords {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const files: Readonly<Record<Language, string>> = { vi: "functions.json", en: "functions.en-US.json" };

/** The words of all functions; null until they are there. They lie beside the pane, nothing goes elsewhere. */
export function useFunctionWords(language: Language): readonly FunctionWords[] | null {
  const [read, setRead] = useState<{ readonly language: Language; readonly all: readonly FunctionWords[] } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    void readWords(files[language]).then((all) => {
      if (isWanted) setRead({ language, all });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return read?.language === language ? read.all : null;
}

async function readWords(file: string): Promise<readonly FunctionWords[]> {
  const { functions } = (await readJsonBeside(file)) as { readonly functions: readonly FunctionWords[] };
  return functions;
}
