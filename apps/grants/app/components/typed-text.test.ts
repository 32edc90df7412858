import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TypedText } from './typed-text.tsx'

it('shows what was typed in any question, and nothing that a page puts into its form by itself', () => {
  const posted = {
    baseline: 'People seen now',
    intention: 'What we mean to do',
    'base.baseline': '7',
    intent: 'save',
    key: 'k-1',
    next: '/account',
    _again: 'yes',
  }
  const markup = renderToStaticMarkup(createElement(TypedText, { posted, open: true }))
  expect([...markup.matchAll(/<pre[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'People seen now',
    'What we mean to do',
  ])
})
