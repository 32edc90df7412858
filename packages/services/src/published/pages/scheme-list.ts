import { z } from 'zod'
import { readMapFrame } from '@academy/db/published/pages/map-frame'
import { listMapSchemes, pageMapSchemes } from '@academy/db/published/pages/map-schemes'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'
import { mapAddress } from './map-address.ts'
import { moneyOf } from './map-home.ts'

export const SCHEMES_PER_PAGE = 25

export const schemeListInput = mapAddress.extend({
  near: z.object({ lon: z.number(), lat: z.number() }).optional(),
  after: z.string().max(400).optional().catch(undefined),
})

/** One page of schemes with the filters' choices. Two statements. */
export async function schemeList(ctx: ServiceContext, input: z.output<typeof schemeListInput>) {
  const { near, after, layer: _layer, ...filter } = input
  const [page, frame] = await Promise.all([
    pageMapSchemes(ctx.db, filter, { limit: SCHEMES_PER_PAGE + 1, near, after: readCursor(after) }),
    readMapFrame(ctx.db, ''),
  ])
  if (!frame) throw new DomainError('unavailable', 'no-release')
  const rows = page.rows.slice(0, SCHEMES_PER_PAGE)
  const last = rows.at(-1)
  return {
    address: input,
    release: frame.release,
    thisYear: ctx.now.getFullYear(),
    nations: frame.nations,
    programmes: frame.programmes,
    total: page.total,
    all: frame.nations.reduce((sum, nation) => sum + nation.schemes, 0),
    schemes: rows.map(({ id: _id, rank: _rank, ...scheme }) => scheme),
    next: page.rows.length > SCHEMES_PER_PAGE && last ? writeCursor(last) : null,
  }
}

export const schemeFileInput = mapAddress

/** Every scheme that matches, for a file, with the release it was read from. Two statements. */
export async function schemeFile(ctx: ServiceContext, input: z.output<typeof schemeFileInput>) {
  const { layer: _layer, ...filter } = input
  const [schemes, frame] = await Promise.all([listMapSchemes(ctx.db, filter), readMapFrame(ctx.db, '')])
  if (!frame) throw new DomainError('unavailable', 'no-release')
  return { release: frame.release, schemes, money: moneyOf(schemes) }
}

const cursorShape = z.tuple([z.number(), z.string(), z.uuid()])

function writeCursor({ rank, name, id }: { rank: number; name: string; id: string }): string {
  return Buffer.from(JSON.stringify([rank, name, id])).toString('base64url')
}

/** A cursor that is not ours starts from the first page, as a link cut short in a mail should. */
function readCursor(written: string | undefined) {
  if (!written) return undefined
  try {
    const [rank, name, id] = cursorShape.parse(JSON.parse(Buffer.from(written, 'base64url').toString()))
    return { rank, name, id }
  } catch {
    return undefined
  }
}
