import type { Examples } from '../gallery/examples.ts'
import { Blank } from './blank.tsx'
import { DataTable, type Column } from './data-table.tsx'

interface Row {
  name: string
  count: number
  rate: number | null
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: 'Nation',
    rowHeader: true,
    cell: (row) => row.name,
    sortHref: '/gallery/data',
    sorted: 'ascending',
  },
  { key: 'count', header: 'Schemes', numeric: true, cell: (row) => row.count, sortHref: '/gallery/data' },
  {
    key: 'rate',
    header: 'Per million people',
    numeric: true,
    cell: (row) => row.rate ?? <Blank kind="not-collected" />,
  },
]
const rows: readonly Row[] = [
  { name: 'England', count: 151, rate: 2.7 },
  { name: 'Scotland', count: 29, rate: 5.3 },
  { name: 'Wales', count: 21, rate: null },
]

export const examples: Examples = {
  name: 'DataTable',
  chapter: 'data',
  about:
    'Rows that are compared. It sorts by links; on a narrow screen each row becomes a card that names its columns.',
  usage: '<DataTable caption={words.schemes} columns={columns} rows={rows} keyOf={(row) => row.slug} />',
  examples: [
    {
      state: 'sorted, with a blank',
      element: (
        <DataTable caption="Schemes by nation" columns={columns} rows={rows} keyOf={(row) => row.name} />
      ),
    },
    {
      state: 'empty',
      element: (
        <DataTable caption="Schemes by nation" columns={columns} rows={[]} keyOf={(row) => row.name} />
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <DataTable
          caption="Cynlluniau fesul bwrdd iechyd"
          columns={columns}
          rows={[
            { name: 'Bwrdd Iechyd Prifysgol Betsi Cadwaladr, gan gynnwys Ynys Môn', count: 21, rate: 6.8 },
          ]}
          keyOf={(row) => row.name}
        />
      ),
    },
  ],
}
