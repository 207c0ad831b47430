import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Language } from "../../core/sentence.ts";
import { say } from "../page-words.ts";

interface WorkbookMenuProps {
  readonly language: Language;
  readonly hasWorkbook: boolean;
  readonly isTwinOpen: boolean;
  readonly onDownload: () => void;
  readonly onTwin: () => void;
  readonly onDraft: () => void;
}

/** What is wanted now and then of the open workbook. */
export default function WorkbookMenu(props: WorkbookMenuProps) {
  const { language, hasWorkbook, isTwinOpen, onDownload, onTwin, onDraft } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} title={say(language, "more")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={!hasWorkbook} title={say(language, "downloadHint")} onClick={onDownload}>
            {say(language, "download")}
          </MenuItem>
          <MenuItem disabled={!hasWorkbook} secondaryContent="F7" title={say(language, "twinHint")} onClick={onTwin}>
            {say(language, isTwinOpen ? "twinClose" : "twin")}
          </MenuItem>
          <MenuItem onClick={onDraft}>{say(language, "draftMenu")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
