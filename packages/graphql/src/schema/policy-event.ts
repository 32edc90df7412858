import { builder } from './builder.ts'
import { Nation, PolicyEventKind } from './enums.ts'
import { Fact, Node } from './node.ts'
import { PolicyEvent } from './refs.ts'

builder.objectType(PolicyEvent, {
  description:
    'Something that changed social prescribing in the United Kingdom: a plan, a paper, a fund, an institution.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The name of the event in web addresses.' }),
    happenedOn: t.expose('happenedOn', { type: 'PartialDate', description: 'When, as exact as the source.' }),
    title: t.exposeString('title', { description: 'What happened, in a line.' }),
    body: t.exposeString('body', { description: 'The body that did it.' }),
    nations: t.expose('nations', { type: [Nation], description: 'Where it applies.' }),
    kind: t.expose('kind', { type: PolicyEventKind, description: 'What kind of event it is.' }),
    summary: t.exposeString('summary', {
      description: 'What it says or does.',
      extensions: { cost: { weight: 5 } },
    }),
  }),
})
