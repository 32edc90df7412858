import { z } from 'zod'

const pathSchema = z
  .array(z.union([z.string().min(1).max(60), z.int().min(0).max(200)]))
  .min(1)
  .max(8)

/** One change of a round that is being designed: what stands at a path is set, put in, taken out, or moved among its like. */
export const designEditSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path: pathSchema, value: z.json() }),
  /** At the end of the list that the path leads to. */
  z.strictObject({ op: z.literal('add'), path: pathSchema, value: z.json() }),
  z.strictObject({ op: z.literal('remove'), path: pathSchema }),
  z.strictObject({ op: z.literal('move'), path: pathSchema, to: z.enum(['up', 'down']) }),
])
export type DesignEdit = z.output<typeof designEditSchema>

type Json = z.output<ReturnType<typeof z.json>>
type Path = DesignEdit['path']

/**
 * The JSON of a definition after a change; the one that is given stays as it is. Whether the result is a definition is
 * for `readRoundDefinition`. Throws where the path leads nowhere.
 */
export function editDefinition(json: Json, edit: DesignEdit): Json {
  switch (edit.op) {
    case 'set':
      return change(json, edit.path, (parent, key) => put(parent, key, edit.value))
    case 'add':
      return change(json, [...edit.path, 0], (list) => [...listOf(list), edit.value])
    case 'remove':
      return change(json, edit.path, takeOut)
    case 'move':
      return change(json, edit.path, (list, key) => move(listOf(list), indexOf(list, key), edit.to))
  }
}

function change(json: Json, path: Path, work: (parent: Json, key: Path[number]) => Json): Json {
  const [key, ...rest] = path
  if (key === undefined) throw new Error('a path leads somewhere')
  if (rest.length === 0) return work(json, key)
  const inner = Array.isArray(json) ? json[indexOf(json, key)] : recordOf(json)[ownKey(json, key)]
  return put(json, key, change(inner as Json, rest, work))
}

function put(parent: Json, key: Path[number], value: Json): Json {
  if (Array.isArray(parent)) return parent.with(indexOf(parent, key), value)
  return { ...recordOf(parent), [String(key)]: value }
}

function takeOut(parent: Json, key: Path[number]): Json {
  if (Array.isArray(parent)) return parent.toSpliced(indexOf(parent, key), 1)
  const { [ownKey(parent, key)]: _gone, ...rest } = recordOf(parent)
  return rest
}

function move(list: Json[], index: number, to: 'up' | 'down'): Json[] {
  const other = to === 'up' ? index - 1 : index + 1
  const [here, there] = [list[index], list[other]]
  // At the end of the list there is nowhere to go.
  return here === undefined || there === undefined ? list : list.with(index, there).with(other, here)
}

function listOf(json: Json): Json[] {
  if (!Array.isArray(json)) throw new Error('the path does not lead into a list')
  return json
}

function indexOf(list: Json, key: Path[number]): number {
  if (!Array.isArray(list) || typeof key !== 'number' || key >= list.length) {
    throw new Error('the path does not lead to an entry')
  }
  return key
}

function recordOf(json: Json): Record<string, Json> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error('the path does not lead into a record')
  }
  return json
}

function ownKey(json: Json, key: Path[number]): string {
  if (!Object.hasOwn(recordOf(json), String(key))) throw new Error('the path does not lead to a member')
  return String(key)
}
