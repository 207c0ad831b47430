import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../core/assess/assessment.ts";
import type { Language, Sentence } from "../../core/sentence.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { WorkbookFiles } from "../workbook/workbook-files.ts";
import type { Commands } from "./session/commands.ts";
import { Pane } from "./frame/Pane.tsx";
import { LanguageContext } from "./ui/language.ts";
import { usePreferences, type ThemeChoice } from "./ui/use-preferences.ts";
import { useTheme } from "./ui/use-theme.ts";
import { CrashGuard } from "./frame/CrashGuard.tsx";

interface AppProps {
  readonly workbook: Workbook;
  /** What the host speaks; the user's own choice wins. */
  readonly language?: Language;
  /** What the host looks like; the user's own choice wins. */
  readonly theme?: ThemeChoice;
  /** ISO date; without it the date of this computer. */
  readonly today?: string;
  /** Where the host has buttons of its own. */
  readonly commands?: Commands;
  /** Where workbooks can be made and opened. */
  readonly files?: WorkbookFiles;
  /** What does not work here, and what to do. */
  readonly warning?: Sentence;
  readonly onAssessed?: (assessment: Assessment) => void;
}

const useStyles = makeStyles({ provider: { height: "100%" } });

/** The task pane, the same in Excel and beside the embedded spreadsheet. Fills the height of what it is put in. */
export function App({
  workbook,
  language = "vi",
  theme = "system",
  today,
  commands,
  files,
  warning,
  onAssessed,
}: AppProps) {
  const styles = useStyles();
  const [preferences, setPreferences] = usePreferences();
  const [openedOn] = useState(localDate);
  // A first run is one on which no language was ever kept; leaving the introduction keeps the one it was read in.
  const [isIntroduced, setIntroduced] = useState(preferences.language !== undefined);
  const spoken = preferences.language ?? language;
  const chosenTheme = preferences.theme ?? theme;
  return (
    <FluentProvider theme={useTheme(chosenTheme)} className={styles.provider}>
      <LanguageContext value={spoken}>
        <CrashGuard>
          <Pane
            workbook={workbook}
            today={today ?? openedOn}
            theme={chosenTheme}
            isIntroduced={isIntroduced}
            onIntroduce={(isWanted) => {
              setIntroduced(!isWanted);
              if (!isWanted) setPreferences({ language: spoken });
            }}
            onLanguage={(choice) => setPreferences({ language: choice })}
            onTheme={(choice) => setPreferences({ theme: choice })}
            commands={commands}
            files={files}
            warning={warning}
            onAssessed={onAssessed}
          />
        </CrashGuard>
      </LanguageContext>
    </FluentProvider>
  );
}

function localDate(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
