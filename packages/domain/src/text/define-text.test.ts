import { describe, expect, it } from 'vitest'
import { defineText, textIn } from './define-text.ts'

const catalogue = defineText({
  title: { en: 'Schemes', cy: 'Cynlluniau' },
  atlas: { en: 'Atlas', cy: 'Atlas', same: true },
  found: { en: (n: number) => `${n} found`, cy: (n: number) => `${n} wedi’u canfod` },
})

describe('defineText', () => {
  it('gives the strings of one language, with the values they take', () => {
    expect(textIn(catalogue, 'en').found(3)).toBe('3 found')
    expect(textIn(catalogue, 'cy').title).toBe('Cynlluniau')
    expect(textIn(catalogue, 'cy').found(3)).toBe('3 wedi’u canfod')
  })
})

// What does not compile cannot be a test that runs: `pnpm check` fails when one of these is let through.
// @ts-expect-error no Welsh
defineText({ title: { en: 'Schemes' } })
// @ts-expect-error the Welsh is the English
defineText({ title: { en: 'Schemes', cy: 'Schemes' } })
// @ts-expect-error the Welsh wants a value that the English is not given
defineText({ title: { en: () => 'Schemes', cy: (n: number) => `${n}` } })
