import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { FindingFilter } from "./finding-filter.ts";
import type { Grouping } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import { TextField } from "../ui/TextField.tsx";

const words = {
  byCheck: { vi: "Theo lỗi", en: "By error" },
  byUnit: { vi: "Theo đơn vị", en: "By unit" },
  grouping: { vi: "Nhóm theo", en: "Group by" },
  filter: { vi: "Lọc theo đơn vị, ô, nội dung", en: "Filter by unit, cell, text" },
  filterShort: { vi: "Lọc", en: "Filter" },
  clearFilter: { vi: "Bỏ lọc", en: "Clear filter" },
};

interface FindingToolsProps {
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onFilter: (filter: FindingFilter) => void;
}

const groupings: readonly Grouping[] = ["check", "unit"];

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  groupings: { display: "flex", flexShrink: 0 },
  grouping: { minWidth: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
});

/** By error or by commune, and which of them. */
export function FindingTools({ grouping, filter, onGrouping, onFilter }: FindingToolsProps) {
  const styles = useStyles();
  const { say } = useText();
  const names = { check: say(words.byCheck), unit: say(words.byUnit) };
  return (
    <div className={styles.root}>
      <div role="group" aria-label={say(words.grouping)} className={styles.groupings}>
        {groupings.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            appearance="subtle"
            className={styles.grouping}
            checked={one === grouping}
            onClick={() => onGrouping(one)}
          >
            {names[one]}
          </ToggleButton>
        ))}
      </div>
      <TextField
        aria-label={say(words.filter)}
        placeholder={say(words.filterShort)}
        before={<Search16Regular aria-hidden />}
        after={
          filter.text !== "" && (
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={say(words.clearFilter)}
              onClick={() => onFilter({ ...filter, text: "" })}
            />
          )
        }
        value={filter.text}
        onType={(typed) => onFilter({ ...filter, text: typed })}
      />
    </div>
  );
}
