import type { IModule } from "dependency-cruiser";

/** How a house is divided: a room is a file or folder one level down, an arrow an import from room to room. */
interface House {
  readonly rooms: number;
  /** Rooms on the longest path of arrows. */
  readonly floors: number;
  readonly arrows: number;
  readonly looseFiles: number;
}

/** @param folder the house, such as "core" */
export function houseOf(folder: string, modules: readonly IModule[]): House {
  const below = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(folder, source);
    if (from === null) continue;
    const rooms = below.get(from) ?? new Set();
    below.set(from, rooms);
    for (const { resolved } of dependencies) {
      const to = roomOf(folder, resolved);
      if (to !== null && to !== from) rooms.add(to);
    }
  }
  return {
    rooms: below.size,
    floors: Math.max(0, ...[...below.keys()].map((room) => heightOf(room, below, []))),
    arrows: [...below.values()].reduce((sum, rooms) => sum + rooms.size, 0),
    looseFiles: [...below.keys()].filter((room) => room.includes(".")).length,
  };
}

/** Folders with the number of files directly in them, the fullest first. */
export function fullestFolders(modules: readonly IModule[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { source } of modules) {
    const folder = source.slice(0, source.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function roomOf(folder: string, file: string): string | null {
  return file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split("/")[0] ?? null) : null;
}

/** @param path rooms gone through: an arrow back to one of them is a cycle, which a rule reports */
function heightOf(room: string, below: ReadonlyMap<string, ReadonlySet<string>>, path: readonly string[]): number {
  if (path.includes(room)) return 0;
  const heights = [...(below.get(room) ?? [])].map((under) => heightOf(under, below, [...path, room]));
  return 1 + Math.max(0, ...heights);
}
