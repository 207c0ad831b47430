import { createRoot } from "react-dom/client";
import { associateFunctions } from "../functions/functions.ts";
import { App } from "../pane/App.tsx";
import { ExcelWorkbook } from "../workbook/excel-workbook.ts";
import "./taskpane.css";

/** Longer than any load of office.js that ends well. */
const patience = 5_000;

const blocked =
  "Chưa tải được office.js của Microsoft, nên ngăn chưa mở được. Hãy kiểm tra mạng (tường lửa có thể đang chặn " +
  "appsforoffice.microsoft.com), rồi đóng ngăn và mở lại. Sổ làm việc không bị thay đổi.";

const place = document.getElementById("pane");
if (place) void start(place);

async function start(pane: HTMLElement): Promise<void> {
  const watchdog = setTimeout(() => (pane.textContent = blocked), patience);
  await officeScript();
  await Office.onReady();
  clearTimeout(watchdog);
  associateFunctions();
  pane.replaceChildren();
  createRoot(pane).render(<App workbook={new ExcelWorkbook()} />);
}

/** The script is not waited for by the page, or a network that swallows it would leave the pane without a word. */
function officeScript(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (typeof Office === "undefined" ? setTimeout(look, 50) : resolve());
    look();
  });
}
