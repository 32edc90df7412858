import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { HiddenInputs, TypedText } from './typed-text.tsx'

it('shows what was typed in any question, and nothing that a page puts into its form by itself', () => {
  const posted = {
    baseline: 'People seen now',
    intention: 'What we mean to do',
    'base.baseline': '7',
    intent: 'save',
    key: 'k-1',
    next: '/account',
    _again: 'yes',
    invitation: '01900000-0000-7000-8000-000000000000',
  }
  const markup = renderToStaticMarkup(createElement(TypedText, { posted, open: true }))
  expect([...markup.matchAll(/<textarea[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'People seen now',
    'What we mean to do',
  ])
})

it('has each value of a form that is sent again in the page once', () => {
  const posted = { summary: '"typed"', activities: ['arts', ''], 'base.summary': '7', _again: '1' }
  const form = createElement('form', null, [
    createElement(HiddenInputs, { posted, without: '_again', key: 'hidden' }),
    createElement(TypedText, { posted, key: 'typed' }),
  ])
  const markup = renderToStaticMarkup(form)
  const inputs = [...markup.matchAll(/<(?:input|textarea)[^>]* name="([^"]*)"/g)].map(([, name]) => name)
  expect(inputs).toEqual(['activities', 'base.summary', 'summary', 'activities'])
  expect(markup.split('&quot;typed&quot;')).toHaveLength(2)
})
