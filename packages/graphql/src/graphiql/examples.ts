export interface QueryExample {
  name: { en: string; cy: string }
  query: string
  variables?: Record<string, unknown>
}

/** Queries to start from. They are links above the editor, stand on the home page, and are run by a test. */
export const examples: QueryExample[] = [
  {
    name: {
      en: 'Schemes in Wales, with who leads them',
      cy: 'Cynlluniau yng Nghymru, a phwy sy’n eu harwain',
    },
    query: `# Schemes in Wales, with who leads them
query Wales {
  schemes(first: 20, nation: WALES) {
    totalCount
    nodes {
      name
      place
      lead {
        name
      }
      sourceUrl
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  },
  {
    name: { en: 'Where the money went', cy: 'I ble’r aeth yr arian' },
    query: `# Where the money went: programmes, their rules and their awards
query Money($awards: Int = 10) {
  programmes(first: 5) {
    nodes {
      name
      funders
      total {
        pounds
      }
      awards(first: $awards) {
        totalCount
        nodes {
          recipientAsWritten
          awardedOn
          amount {
            pence
            pounds
          }
        }
      }
    }
  }
}
`,
    variables: { awards: 10 },
  },
  {
    name: { en: 'How strong the evidence is', cy: 'Pa mor gryf yw’r dystiolaeth' },
    query: `# How strong the evidence is, and why it is graded so
query Evidence {
  evidence(first: 10, orderBy: NEWEST) {
    nodes {
      title
      year
      kind
      grade
      gradeReason
      effectSummary
      sourceUrl
    }
  }
}
`,
  },
  {
    name: { en: 'Every figure for every indicator', cy: 'Pob ffigur ar gyfer pob dangosydd' },
    query: `# Figures with their periods, and why some are blank
query Figures {
  indicators(first: 20) {
    nodes {
      name
      unit
      observations(first: 10) {
        nodes {
          areaAsWritten
          period
          value
          status
          note
          sourceUrl
        }
      }
    }
  }
}
`,
  },
  {
    name: { en: 'One area and the schemes in it', cy: 'Un ardal a’r cynlluniau ynddi' },
    query: `# Integrated care boards of April 2026 and the schemes in them
query Areas {
  areas(first: 5, kind: ICB, vintage: "2026-04") {
    nodes {
      name
      code
      population
      schemes(first: 5) {
        totalCount
        nodes {
          name
          activities
        }
      }
    }
  }
}
`,
  },
  {
    name: { en: 'Link workers by year, and the aim', cy: 'Gweithwyr cyswllt fesul blwyddyn, a’r nod' },
    query: `# Link workers of England by year, one figure for each period, and what was aimed at
query LinkWorkers {
  observations(
    first: 20
    indicator: "link-workers-headcount"
    areaCode: "E92000001"
    preferred: true
    since: "2020"
    orderBy: OLDEST
  ) {
    nodes {
      kind
      period
      value
      status
      indicator {
        name
        comparable
      }
      sourceUrl
    }
  }
}
`,
  },
  {
    name: { en: 'Search that forgives typing errors', cy: 'Chwilio sy’n maddau gwallau teipio' },
    query: `# A search with a typing error
query Search {
  search(words: "norwhich", first: 5) {
    score
    record {
      __typename
      ... on Scheme {
        name
        place
      }
      ... on Area {
        name
        code
      }
      ... on Organisation {
        name
      }
      ... on Programme {
        name
      }
    }
  }
}
`,
  },
  {
    name: { en: 'Ask a numbered release, and cite it', cy: 'Holi rhyddhad wedi’i rifo, a’i ddyfynnu' },
    query: `# The same query and release give the same answer for ever
query Cite {
  release(number: 1) {
    number
    publishedAt
    sha256
    citation
    rowCounts {
      table
      rows
    }
  }
  policyEvents(first: 5, asOf: 1) {
    nodes {
      happenedOn
      title
      body
    }
  }
}
`,
  },
]
