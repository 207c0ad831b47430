import { useState } from "react";
import type { MainTab, OpenPage } from "../session/page.ts";
import type { ChooseTab } from "./ChooseView.tsx";

/** Where the user is: the place, the part of the selection sheet in it, and the page that lies over them. */
export function usePlaces() {
  const [place, setPlace] = useState<MainTab>("choose");
  const [tab, setTab] = useState<ChooseTab>("check");
  const [page, setPage] = useState<OpenPage | null>(null);
  const show = (shown: MainTab, part: ChooseTab = "check") => {
    setPlace(shown);
    setTab(part);
    setPage(null);
  };
  return { place, tab, page, setPlace, setTab, setPage, closePage: () => setPage(null), show };
}

export type Places = ReturnType<typeof usePlaces>;
