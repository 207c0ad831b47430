import { ExcelObject, type Surface } from "./excel-object.ts";
import { accept, type PropertyRules } from "./property-values.ts";

/** A leaf of the API that only holds values: a chart's title, a rule's fill. Every value set is checked. */
export class PropertyBag extends ExcelObject {
  protected readonly surface: Surface;
  readonly values = new Map<string, unknown>();

  constructor(
    readonly type: string,
    private readonly rules: PropertyRules,
    private readonly parts: Readonly<Record<string, ExcelObject>> = {},
  ) {
    super();
    const names = Object.keys(rules);
    this.surface = {
      scalars: names,
      settable: names.filter((name) => !rules[name]?.isReadOnly),
      links: Object.keys(parts),
    };
  }

  override get(name: string): unknown {
    return name in this.rules ? (this.values.get(name) ?? this.rules[name]?.start) : super.get(name);
  }

  override set(name: string, value: unknown): void {
    if (!this.surface.settable?.includes(name)) return super.set(name, value);
    accept(this.rules, this.type, name, value);
    this.values.set(name, value);
  }

  override link(name: string): ExcelObject | null {
    return this.parts[name] ?? super.link(name);
  }
}
