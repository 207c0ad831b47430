import { accessDenied, notImplemented } from "./host-error.ts";

/** Which members of a class office.js may reach; everything else is refused by name. */
export interface Surface {
  /** Plain values, read by `load`. */
  readonly scalars?: readonly string[];
  /** Those of the plain values that can be set. */
  readonly settable?: readonly string[];
  /** Members that are objects themselves. */
  readonly links?: readonly string[];
  readonly methods?: readonly string[];
}

/** An object of the Excel API, reached by the names that a request body carries. */
export abstract class ExcelObject {
  /** The class's name in the Excel API. */
  abstract readonly type: string;
  protected abstract readonly surface: Surface;

  /** What `load` without names brings. */
  get scalars(): readonly string[] {
    return this.surface.scalars ?? [];
  }

  isLink(name: string): boolean {
    return this.surface.links?.includes(name) ?? false;
  }

  get(name: string): unknown {
    if (!this.scalars.includes(name)) throw notImplemented(`the property ${this.type}.${name}`);
    return this.member(name);
  }

  set(name: string, value: unknown): void {
    if (!this.scalars.includes(name)) throw notImplemented(`the property ${this.type}.${name}`);
    if (!this.surface.settable?.includes(name)) throw accessDenied(`${this.type}.${name} is read-only`);
    Reflect.set(this, name, value, this);
  }

  link(name: string): ExcelObject | null {
    if (!this.isLink(name)) throw notImplemented(`the object ${this.type}.${name}`);
    return this.member(name) as ExcelObject | null;
  }

  call(name: string, given: readonly unknown[]): unknown {
    if (!this.surface.methods?.includes(name)) throw notImplemented(`the method ${this.type}.${name}()`);
    return (this.member(name) as (...given: unknown[]) => unknown).apply(this, [...given]);
  }

  private member(name: string): unknown {
    return Reflect.get(this, name, this);
  }
}

/** An object that others are found in. */
export abstract class ExcelCollection extends ExcelObject {
  abstract readonly items: readonly ExcelObject[];

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }
}

/** What office.js keeps of an object between requests. */
export interface Identified {
  readonly id: string | number;
}

export function isIdentified(object: ExcelObject): object is ExcelObject & Identified {
  return "id" in object;
}
