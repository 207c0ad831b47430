import { Component, type ReactNode } from "react";
import { troubleOf } from "../session/trouble.ts";
import type { Trouble } from "../session/state.ts";
import { TroubleBar } from "../ui/TroubleBar.tsx";

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Shows a mistake of ours as trouble with details to copy, where React would leave a blank pane. */
export class CrashGuard extends Component<CrashGuardProps, { readonly trouble: Trouble | null }> {
  override readonly state: { readonly trouble: Trouble | null } = { trouble: null };

  static getDerivedStateFromError(error: unknown): { readonly trouble: Trouble } {
    return { trouble: troubleOf(error, "check") };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    if (!trouble) return this.props.children;
    const again = () => this.setState({ trouble: null });
    return <TroubleBar trouble={trouble} onRetry={again} onDismiss={again} />;
  }
}
