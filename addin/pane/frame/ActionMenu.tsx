import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { actionsIn } from "../actions/index.ts";
import type { Abilities, ActionPlace, MenuAction } from "../session/action.ts";
import type { PaneState } from "../session/state.ts";
import { useText } from "../ui/language.ts";

const words = {
  more: { vi: "Việc khác", en: "More" },
  groups: [
    ["sheet menu", { vi: "Bảng này", en: "This sheet" }],
    ["formulas menu", { vi: "Hàm DIABAN", en: "DIABAN functions" }],
    ["workbook menu", { vi: "Sổ", en: "Workbook" }],
  ] as const satisfies readonly (readonly [ActionPlace, { vi: string; en: string }])[],
};

const useStyles = makeStyles({
  // Above the tabs, which stay in sight while a view scrolls.
  popover: { zIndex: 3 },
});

interface ActionMenuProps {
  readonly state: PaneState;
  readonly abilities: Abilities;
  readonly onStart: (action: MenuAction) => void;
}

/** «Việc khác»: every action of the menus that can be done now, in groups. */
export default function ActionMenu({ state, abilities, onStart }: ActionMenuProps) {
  const { say } = useText();
  const styles = useStyles();
  const groups = words.groups.map(([place, title]) => ({
    title,
    actions: actionsIn(place).filter((action) => action.blockedBy(state, abilities) === null),
  }));
  return (
    <Menu inline positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={say(words.more)}
          title={say(words.more)}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {groups
            .filter(({ actions }) => actions.length > 0)
            .map(({ title, actions }) => (
              <MenuGroup key={title.en}>
                <MenuGroupHeader>{say(title)}</MenuGroupHeader>
                {actions.map((action) => {
                  const { id, label, icon: Icon } = action;
                  return (
                    <MenuItem key={id} icon={<Icon />} onClick={() => onStart(action)}>
                      {say(label)}
                    </MenuItem>
                  );
                })}
              </MenuGroup>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
