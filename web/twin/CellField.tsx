import { useRef, useState, type KeyboardEvent } from "react";

interface CellFieldProps {
  /** The unit, the column and the address. */
  readonly name: string;
  /** What it begins with. */
  readonly text: string;
  /** @param way the arrow key in whose direction the selection moves on; "" where the keyboard went elsewhere by itself */
  readonly onFinish: (text: string | null, way: string) => void;
}

/** After Enter and Tab the selection goes on as in the spreadsheet; Escape leaves the cell as it was. */
const ways: Readonly<Record<string, string>> = { Enter: "ArrowDown", Tab: "ArrowRight", Escape: "stays" };

/** A cell of the text table while it is edited. */
export function CellField({ name, text, onFinish }: CellFieldProps) {
  const [typed, setTyped] = useState(text);
  // A field that goes away loses the keyboard as well, and must not be taken for one that was left.
  const isOver = useRef(false);
  const finish = (entered: string | null, way: string) => {
    if (isOver.current) return;
    isOver.current = true;
    onFinish(entered, way);
  };
  const onKey = (event: KeyboardEvent) => {
    const way = event.shiftKey || event.nativeEvent.isComposing ? undefined : ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === "Escape" ? null : typed, way);
  };
  return (
    <input
      autoFocus
      aria-label={name}
      value={typed}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(typed.length, typed.length)}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={onKey}
      onBlur={() => finish(typed, "")}
    />
  );
}
