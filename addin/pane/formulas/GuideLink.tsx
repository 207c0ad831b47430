import { Link } from "@fluentui/react-components";
import { helpPlace } from "../../functions/namespace.ts";
import { useText } from "../ui/language.ts";
import { words } from "./words.ts";

/** The function's place in the guide, which lies beside the pane. */
export function GuideLink({ id }: { readonly id: string }) {
  const { say, language } = useText();
  return (
    <Link inline href={helpPlace(id, language)} target="_blank" rel="noopener">
      {say(words.guide)}
    </Link>
  );
}
