import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRepeatAll16Regular } from "@fluentui/react-icons/svg/arrow-repeat-all";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Question16Regular } from "@fluentui/react-icons/svg/question";
import { Star16Filled } from "@fluentui/react-icons/svg/star";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { AreaMark } from "../../../core/selection/rank-list.ts";
import { useText } from "../ui/language.ts";

const words = {
  marks: {
    approved: { vi: "đã phê duyệt", en: "approved" },
    "carried-over": { vi: "chuyển tiếp", en: "carried over" },
    proposed: { vi: "đề nghị", en: "proposed" },
    tied: { vi: "đồng hạng ở mức cắt", en: "tied at the cut" },
    undetermined: { vi: "chưa đủ số liệu", en: "undetermined" },
    transformed: { vi: "đã chuyển hóa", en: "transformed" },
    "zero-score": { vi: "điểm bằng 0", en: "zero points" },
    duplicate: { vi: "trùng đơn vị ở dòng trên", en: "same unit as a row above" },
  },
};

const icons: Readonly<Record<AreaMark, typeof Info16Regular>> = {
  approved: Checkmark16Filled,
  "carried-over": ArrowRepeatAll16Regular,
  proposed: Star16Filled,
  tied: Warning16Filled,
  undetermined: Question16Regular,
  transformed: Info16Regular,
  "zero-score": Info16Regular,
  duplicate: Info16Regular,
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    width: "max-content",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  approved: { color: tokens.colorStatusSuccessForeground1 },
  "carried-over": { color: tokens.colorNeutralForeground1 },
  proposed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  tied: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  undetermined: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  transformed: {},
  "zero-score": {},
  duplicate: {},
});

/** Where an area stands with regard to the list, in a sign, a word and a colour. */
export function AreaMarks({ marks }: { readonly marks: readonly AreaMark[] }) {
  const styles = useStyles();
  const { say } = useText();
  if (marks.length === 0) return null;
  return (
    <span className={styles.root}>
      {marks.map((mark) => {
        const Icon = icons[mark];
        return (
          <span key={mark} className={mergeClasses(styles.mark, styles[mark])}>
            <Icon aria-hidden />
            {say(words.marks[mark])}
          </span>
        );
      })}
    </span>
  );
}
