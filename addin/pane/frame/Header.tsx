import { makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { Language } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { themeChoices, type ThemeChoice } from "../ui/use-preferences.ts";
import { SmallMenu } from "../ui/SmallMenu.tsx";

interface HeaderProps {
  /** Null before anything was read. */
  readonly about: {
    readonly district: string | null;
    readonly manyDistricts: boolean;
    readonly year: number | null;
  } | null;
  readonly theme: ThemeChoice;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onIntroduction: () => void;
  /** Null before there is a workbook whose settings they are. */
  readonly onSettings: (() => void) | null;
}

const languages: readonly Language[] = ["vi", "en"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    // The host draws its own button in the top right corner.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  about: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-end",
    color: tokens.colorNeutralForeground2,
  },
  district: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // The year is never what gives way.
  year: { flexShrink: 0, whiteSpace: "pre" },
});

/** The name of the program, whose sheet it looks at, and how it is shown. */
export function Header({ about, theme, onLanguage, onTheme, onSettings, onIntroduction }: HeaderProps) {
  const styles = useStyles();
  const { text, language } = useText();
  const district = about?.district ?? (about?.manyDistricts ? text.manyDistricts : text.unknownDistrict);
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{text.title}</h1>
      {about && (
        <span className={styles.about}>
          <span className={styles.district} title={district}>
            {text.shortDistrict(district)}
          </span>
          <span className={styles.year}>
            {text.separator}
            {about.year ?? text.unknownYear}
          </span>
        </span>
      )}
      {!about && <span className={styles.about} />}
      <SmallMenu
        label={text.settings.open}
        icon={<Settings20Regular />}
        opens="below"
        sections={[
          {
            key: "language",
            label: text.settings.language,
            choices: languages.map((one) => ({
              key: one,
              label: text.settings.languages[one],
              isChecked: one === language,
              onChoose: () => onLanguage(one),
            })),
          },
          {
            key: "theme",
            label: text.settings.theme,
            choices: themeChoices.map((one) => ({
              key: one,
              label: text.settings.themes[one],
              isChecked: one === theme,
              onChoose: () => onTheme(one),
            })),
          },
          {
            key: "more",
            choices: [
              ...(onSettings ? [{ key: "settings", label: text.actions.settings, onChoose: onSettings }] : []),
              { key: "introduction", label: text.settings.introduction, onChoose: onIntroduction },
            ],
          },
        ]}
      />
    </header>
  );
}
