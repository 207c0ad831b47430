import { useEffect, useRef, type ReactNode } from "react";

interface PageDialogProps {
  readonly title: string;
  /** Buttons, what is asked about last. */
  readonly answers: ReactNode;
  /** Closed without an answer. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A question over the whole page. The browser's own dialog keeps the focus inside and closes on Escape. */
export function PageDialog({ title, answers, onCancel, children }: PageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would take the first button, and Enter is for what is asked about.
    dialog.current?.querySelector<HTMLElement>(".ask-answers > :last-child")?.focus();
  }, []);
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="ask-title" onCancel={onCancel}>
      <h2 id="ask-title">{title}</h2>
      {children}
      <div className="ask-answers">{answers}</div>
    </dialog>
  );
}
