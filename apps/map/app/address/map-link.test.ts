import { expect, it } from 'vitest'
import { mapLink } from './map-link.ts'

it('writes one state in one way', () => {
  expect(mapLink('en', '/', { q: 'garden', nation: 'Wales', layer: 'areas' })).toBe(
    '/?layer=areas&nation=Wales&q=garden',
  )
})

it('leaves out what says nothing', () => {
  expect(mapLink('cy', '/schemes', { layer: 'schemes', nation: undefined, q: '' })).toBe('/cy/schemes')
})
