import type { AppRuntimeService } from "./app-runtime-service.ts";
import type { CustomFunctionsService } from "./custom-functions-service.ts";
import { ExcelCollection, ExcelObject, isIdentified } from "./excel-object.ts";
import { HostError, itemNotFound, notImplemented } from "./host-error.ts";
import { NamedItem } from "./named-item.ts";
import { PropertyBag } from "./property-bag.ts";
import { RangeAreas } from "./range-areas.ts";
import { Range } from "./range.ts";
import {
  actionTypes,
  pathTypes,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from "./request-body.ts";
import type { Workbook } from "./workbook.ts";

type Found = ExcelObject | null;

/** Carries out request bodies on the simulated workbook, name by name. */
export class RequestExecutor {
  constructor(
    private readonly workbook: Workbook,
    readonly functions: CustomFunctionsService,
    private readonly runtime: AppRuntimeService,
  ) {}

  /** Stops at the first action that fails; what was done before it stays done, as in Excel. `most` cuts it short. */
  execute(body: RequestBody, most = body.Actions.length): ResponseBody {
    const run = new RequestRun(this.workbook, this.functions, this.runtime, body);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.slice(0, most).entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.act(action) });
      } catch (error) {
        const known =
          error instanceof HostError
            ? error
            : new HostError("GeneralException", `The simulated Excel broke: ${(error as Error).stack ?? ""}`, 500);
        return {
          Results: results,
          Error: {
            Code: known.code,
            Message: known.message,
            Location: run.place,
            ActionIndex: index,
            HttpStatusCode: known.status,
          },
        };
      }
    }
    return { Results: results };
  }
}

/** One request: the objects its paths led to are found once. */
class RequestRun {
  place = "";
  private readonly found = new Map<number, Found>();

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: CustomFunctionsService,
    private readonly runtime: AppRuntimeService,
    private readonly body: RequestBody,
  ) {}

  act(action: RequestAction): unknown {
    const { ActionType: type, Name = "", QueryInfo: query = {} } = action;
    if (type === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (type) {
      case actionTypes.instantiate:
        return this.identify(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return object && this.load(object, query);
      case actionTypes.method:
        if (Name === "_KeepReference") return null;
        if (!object) throw itemNotFound();
        return this.call(object, Name, this.given(action.ArgumentInfo)) ?? null;
      case actionTypes.setProperty:
        this.set(object, Name, this.given(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notImplemented(`the action type ${type}`);
    }
  }

  private resolve(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw notImplemented(`the object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Found {
    const { Name, ObjectPathType: type, ParentObjectPathId: parentId } = path;
    // What hangs on an object that is not there is not there either.
    const parent = parentId ? this.resolve(parentId) : null;
    switch (type) {
      case pathTypes.workbook:
        return this.workbook;
      case pathTypes.newObject:
        return this.service(Name);
      case pathTypes.method:
        return parent && asObject(this.call(parent, Name, this.given(path.ArgumentInfo)));
      case pathTypes.indexer:
        return parent && asObject(this.call(parent, "getItem", this.given(path.ArgumentInfo)));
      case pathTypes.property:
        if (!parent) return null;
        this.place = `${parent.type}.${camel(Name)}`;
        return parent.link(camel(Name));
      case pathTypes.reference: {
        const held = this.workbook.references.get(Name);
        if (!held) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return held;
      }
      case pathTypes.nullObject:
        return null;
      default:
        throw notImplemented(`the object path type ${type}`);
    }
  }

  private service(name: string): ExcelObject {
    if (name === "Microsoft.ExcelServices.CustomFunctions") return this.functions;
    if (name === "Microsoft.AppRuntime.AppRuntimeService") return this.runtime;
    if (name.includes("InternalService")) return new InternalService();
    throw notImplemented(`the service ${name}`);
  }

  private call(object: ExcelObject, name: string, given: readonly unknown[]): unknown {
    this.place = `${object.type}.${camel(name)}`;
    return object.call(camel(name), given);
  }

  private set(object: Found, name: string, value: unknown): void {
    if (!object) throw itemNotFound();
    this.place = `${object.type}.${camel(name)}`;
    object.set(camel(name), value);
  }

  private given({ Arguments = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}): unknown[] {
    return this.withObjects(Arguments, ids);
  }

  /** Arguments that are objects travel as the ids of their paths. */
  private withObjects(values: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.withObjects(value, id);
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }

  private identify(object: Found): Record<string, unknown> | null {
    if (!object) return null;
    const answer: Record<string, unknown> = {};
    if (isIdentified(object)) {
      answer["_Id"] = object.id;
      answer["Id"] = object.id;
    }
    if (object instanceof NamedItem) answer["_Id"] = object.name;
    if (object instanceof Range || object instanceof RangeAreas) {
      const reference = this.workbook.newId("Reference");
      this.workbook.references.set(reference, object);
      answer["_ReferenceId"] = reference;
    }
    return answer;
  }

  private load(object: ExcelObject, { Select = [], Expand = [], Skip = 0, Top }: QueryInfo): Record<string, unknown> {
    const wanted = [...Select, ...Expand.map((name) => `${name}/*`)].map((name) => (name === "$all" ? "*" : name));
    if (!(object instanceof ExcelCollection)) return this.loadMembers(object, wanted);
    const answer = this.identify(object) ?? {};
    const own = wanted.filter((name) => name !== "count").map((name) => name.replace(/^items\/?/, "") || "*");
    if (wanted.includes("count")) answer["Count"] = object.get("count");
    const end = Top === undefined ? undefined : Skip + Top;
    answer["_Items"] = object.items
      .slice(Skip, end)
      .map((item, index) => ({ _Index: index, ...this.load(item, { Select: own.length > 0 ? own : ["*"] }) }));
    return answer;
  }

  private loadMembers(object: ExcelObject, wanted: readonly string[]): Record<string, unknown> {
    const answer = this.identify(object) ?? {};
    const deeper = new Map<string, string[]>();
    for (const name of wanted.length === 0 ? ["*"] : wanted) {
      const [head = "", ...rest] = name.split("/");
      if (head === "*") for (const scalar of object.scalars) answer[pascal(scalar)] = object.get(scalar);
      else if (rest.length > 0) deeper.set(head, [...(deeper.get(head) ?? []), rest.join("/")]);
      else if (object.isLink(head)) deeper.set(head, [...(deeper.get(head) ?? []), "*"]);
      else {
        this.place = `${object.type}.${head}`;
        answer[pascal(head)] = object.get(head);
      }
    }
    for (const [name, members] of deeper) {
      this.place = `${object.type}.${name}`;
      const part = object.link(name);
      answer[pascal(name)] = part && this.load(part, { Select: members });
    }
    return answer;
  }
}

/** Calls that office.js makes for itself; they change nothing. */
class InternalService extends PropertyBag {
  constructor() {
    super("InternalService", {});
  }
  override call(): null {
    return null;
  }
}

function asObject(value: unknown): Found {
  return value instanceof ExcelObject ? value : null;
}

const camel = (name: string) => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
