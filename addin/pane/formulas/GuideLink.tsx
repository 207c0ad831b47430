import { Link } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import type { FunctionWords } from "./function-words.ts";
import { words } from "./words.ts";

/** The function's place in the guide, which lies beside the pane whatever address the metadata was made for. */
export function GuideLink({ about }: { readonly about: FunctionWords }) {
  const { say } = useText();
  return (
    <Link inline href={about.helpUrl.replace(/^.*\/(?=help)/, "")} target="_blank" rel="noopener">
      {say(words.guide)}
    </Link>
  );
}
