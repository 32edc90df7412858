import { describe, expect, it } from 'vitest'
import { draw, readAloud } from '../testing/draw.tsx'
import { Button } from './button.tsx'
import { CheckboxField } from './checkbox-field.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { MoneyField } from './money-field.tsx'
import { RadioField } from './radio-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const choices = [
  { value: 'y', label: 'Yes', hint: 'One or more' },
  { value: 'n', label: 'No' },
]

describe('a field', () => {
  it('is tied to its label, hint and error, and keeps what was typed', () => {
    const markup = draw(
      <TextField name="name" label="Name" hint="As registered" error="Enter a name" value="A & B" />,
    )
    expect(markup).toContain('<label class="nhsuk-label" for="name">Name</label>')
    expect(markup).toContain('aria-describedby="name-hint name-error"')
    expect(markup).toContain('aria-invalid="true"')
    expect(markup).toContain('value="A &amp; B"')
    expect(readAloud(markup)).toContain('Error: Enter a name')
    expect(readAloud(draw(<TextField name="name" label="Enw" error="Rhowch enw" />, 'cy'))).toContain(
      'Gwall: Rhowch enw',
    )
  })

  it('is where the error summary leads, whatever kind of field it is', () => {
    const fields = draw(
      <>
        <TextField name="a" label="A" />
        <MoneyField name="b" label="B" />
        <TextArea name="c" label="C" />
        <RadioField name="d" label="D" choices={choices} />
        <CheckboxField name="e" label="E" choices={choices} />
        <DateField name="f" label="F" />
      </>,
    )
    for (const name of 'abcdef') {
      expect(draw(<ErrorSummary errors={[{ field: name, text: 'wrong' }]} />)).toContain(
        `<a href="#${name}">wrong</a>`,
      )
      expect(fields).toMatch(new RegExp(`<(input|textarea)[^>]* id="${name}"`))
    }
  })

  it('keeps choices and dates as they were given', () => {
    expect(draw(<RadioField name="d" label="D" choices={choices} value="n" />)).toMatch(
      /value="n"[^>]*checked|checked[^>]*value="n"/,
    )
    const date = draw(
      <DateField name="f" label="F" value={{ day: '31', month: '2' }} error="No such day" wrong={['day']} />,
    )
    expect(date).toContain('name="f-day"')
    expect(date.match(/aria-invalid/g)).toHaveLength(1)
  })

  it('counts the words that are saved, and those too many', () => {
    const text = readAloud(draw(<TextArea name="c" label="C" wordsMax={2} value="one two three" />))
    expect(text).toBe('C one two three Up to 2 words. Saved text: 3 words of 2. 1 word too many.')
  })
})

it('a form without errors has no summary', () => {
  expect(draw(<ErrorSummary errors={[]} />)).toBe('')
})

it('a button that cannot be pressed says why, and sends nothing', () => {
  const markup = draw(<Button disabledBy="why">Submit</Button>)
  expect(markup).toContain('type="button"')
  expect(markup).toContain('aria-disabled="true" aria-describedby="why"')
})
