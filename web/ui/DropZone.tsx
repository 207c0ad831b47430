import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../core/sentence.ts";
import { say } from "../page-words.ts";

interface DropZoneProps {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * The whole page takes files. The spreadsheet has drop handling of its own, and a browser that finds nobody to take a
 * file opens it in place of the page: so both are kept away from it.
 */
export function DropZone({ language, onFiles }: DropZoneProps) {
  const [isDragging, setDragging] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      // Only leaving the window has nowhere to go to.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const inCapture = { capture: true };
    const stop = new AbortController();
    const options = { ...inCapture, signal: stop.signal };
    window.addEventListener("dragenter", over, options);
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", drop, options);
    return () => stop.abort();
  }, []);
  if (!isDragging) return null;
  return (
    <div className="drop">
      <p>
        <DocumentTableRegular fontSize={32} />
        {say(language, "drop")}
      </p>
    </div>
  );
}
