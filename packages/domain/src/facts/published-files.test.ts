import { expect, it } from 'vitest'
import { fileNames, readFileName } from './published-files.ts'

it('reads back the name of every file', () => {
  expect(fileNames.map((name) => Object.values(readFileName(name) ?? {}).join('.'))).toEqual(fileNames)
})

it.each(['schemes', 'schemes.xml', 'awards.geojson', 'toString.csv', 'schemes.csv.csv', '.csv', ''])(
  'knows no file %j',
  (name) => {
    expect(readFileName(name)).toBeUndefined()
  },
)
