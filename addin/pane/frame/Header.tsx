import { makeStyles, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { Language } from "../../../core/sentence.ts";
import { headLook, headTitleLook } from "../ui/head-look.ts";
import { useText } from "../ui/language.ts";
import { themeChoices, type ThemeChoice } from "../ui/use-preferences.ts";
import { SmallMenu } from "../ui/SmallMenu.tsx";
import { buttons, separator } from "../ui/words.ts";
import { shortDistrict } from "../ui/short-district.ts";

const productName = "Địa bàn";

const words = {
  manyDistricts: { vi: "nhiều huyện", en: "several districts" },
  unknownDistrict: { vi: "chưa rõ huyện", en: "district unknown" },
  title: { vi: productName, en: productName },
  unknownYear: { vi: "chưa rõ năm", en: "year unknown" },
  open: { vi: "Cài đặt hiển thị", en: "Display settings" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  languages: {
    vi: { vi: "Tiếng Việt", en: "Tiếng Việt", params: null, whole: {} },
    en: { vi: "English", en: "English", params: null, whole: {} },
  },
  theme: { vi: "Giao diện", en: "Theme" },
  themes: {
    system: { vi: "Theo hệ thống", en: "As the system" },
    light: { vi: "Sáng", en: "Light" },
    dark: { vi: "Tối", en: "Dark" },
    contrast: { vi: "Tương phản cao", en: "High contrast" },
  },
  introduction: { vi: "Giới thiệu", en: "Introduction" },
};

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
    ...headLook,
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  title: { ...headTitleLook, whiteSpace: "nowrap" },
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
  const { say, language } = useText();
  const district = about?.district ?? (about?.manyDistricts ? say(words.manyDistricts) : say(words.unknownDistrict));
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{say(words.title)}</h1>
      {about && (
        <span className={styles.about}>
          <span className={styles.district} title={district}>
            {shortDistrict(district)}
          </span>
          <span className={styles.year}>
            {separator}
            {about.year ?? say(words.unknownYear)}
          </span>
        </span>
      )}
      {!about && <span className={styles.about} />}
      <SmallMenu
        label={say(words.open)}
        icon={<Settings20Regular />}
        opens="below"
        sections={[
          {
            key: "language",
            label: say(words.language),
            choices: languages.map((one) => ({
              key: one,
              label: say(words.languages[one]),
              isChecked: one === language,
              onChoose: () => onLanguage(one),
            })),
          },
          {
            key: "theme",
            label: say(words.theme),
            choices: themeChoices.map((one) => ({
              key: one,
              label: say(words.themes[one]),
              isChecked: one === theme,
              onChoose: () => onTheme(one),
            })),
          },
          {
            key: "more",
            choices: [
              ...(onSettings ? [{ key: "settings", label: say(buttons.settings), onChoose: onSettings }] : []),
              { key: "introduction", label: say(words.introduction), onChoose: onIntroduction },
            ],
          },
        ]}
      />
    </header>
  );
}
