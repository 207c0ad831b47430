import { createRoot } from "react-dom/client";
import { App } from "../pane/App.tsx";
import { Commands } from "../pane/session/commands.ts";
import { associateCommands, ribbonCommands } from "../ribbon/commands.ts";
import { excelFiles } from "../workbook/excel/files.ts";
import { ExcelWorkbook } from "../workbook/excel/excel-workbook.ts";
import { coloursOfOffice, themeOfOffice } from "./office-theme.ts";
import "./pane-start.ts";
import "./taskpane.css";

// Fetched while office.js is: both are there before Excel calls a function. Without them the pane still works, and says so.
const functions = Promise.all([
  import(/* webpackChunkName: "excel-functions" */ "../functions/index.ts"),
  import(/* webpackChunkName: "excel-functions" */ "../functions/card.ts"),
]).catch(() => null);
const noFunctions = {
  vi: "Chưa tải được các hàm DIABAN; mọi việc khác trong ngăn vẫn làm được. Hãy đóng ngăn rồi mở lại khi có mạng.",
  en: "The DIABAN functions could not be loaded; all else in the pane works. Close the pane and open it again once there is a network.",
};
// Absent where Excel is too old.
const place = document.getElementById("pane");
if (place) void start(place);

async function start(pane: HTMLElement): Promise<void> {
  const { paneStart } = window;
  paneStart.isLoaded = true;
  await officeScript();
  const { host } = await Office.onReady();
  paneStart.isDone = true;
  if (host !== Office.HostType.Excel) return paneStart.show("outside");
  const loaded = await functions;
  if (loaded) {
    const [{ associateFunctions }, { cardsSince, withCard }] = loaded;
    const takesCards = Office.context.requirements.isSetSupported("ExcelApi", cardsSince);
    associateFunctions(takesCards ? withCard : undefined);
  }
  const commands = new Commands();
  associateCommands(ribbonCommands(commands));
  paneStart.show(null);
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
  const root = createRoot(pane);
  const workbook = new ExcelWorkbook();
  const about = { workbook, language, commands, files: excelFiles, ...(!loaded && { warning: noFunctions }) } as const;
  const show = () => {
    const theme = themeOfOffice(coloursOfOffice(), matchMedia("(forced-colors: active)").matches);
    root.render(<App {...about} theme={theme} />);
  };
  show();
  // Excel does not tell when its theme is changed; who changed it comes back to the pane.
  window.addEventListener("focus", show);
}

/** The script is not waited for by the page, or a network that swallows it would leave the pane without a word. */
function officeScript(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (typeof Office === "undefined" ? setTimeout(look, 50) : resolve());
    look();
  });
}
