import { createRoot } from "react-dom/client";
import { WorkbookPage } from "./WorkbookPage.tsx";
import "./page.css";

const place = document.getElementById("page");
if (place) createRoot(place).render(<WorkbookPage />);
