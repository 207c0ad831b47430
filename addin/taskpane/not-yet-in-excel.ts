import { WorkbookTrouble, type Workbook } from "../workbook/workbook.ts";

const sentence =
  "Bản này chưa đọc được sổ đang mở trong Excel; sổ không bị thay đổi. Hãy mở tệp ở trang web Địa bàn (npm start) hoặc dùng lệnh diaban check.";

const refuse = (): Promise<never> => Promise.reject(new WorkbookTrouble(sentence));

/** Holds the place of Excel's own end of the port, and says so to whoever opens the pane. */
export const notYetInExcel: Workbook = {
  read: refuse,
  apply: refuse,
  writeOwnSheets: refuse,
  mark: refuse,
  unmark: refuse,
  goTo: refuse,
  watch: () => () => {},
};
