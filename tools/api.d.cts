/** One public name of the core. */
export interface PublicName {
  readonly name: string;
  readonly kind: "function" | "value" | "type";
  readonly file: string;
  readonly signature: string;
  readonly comment: string;
  readonly parameters: readonly string[];
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

/** Code that is run; with `value` or `throws`, an expression and what it must come to. A null value could not be read. */
export interface ExampleStep {
  readonly code: string;
  readonly value?: string | null;
  readonly isPartial?: boolean;
  readonly throws?: string;
}

export function publicApi(root: string): readonly PublicName[];
/** Null when the example is no code. */
export function stepsOf(example: string): readonly ExampleStep[] | null;
