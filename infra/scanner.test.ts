import { expect, it, vi } from 'vitest'
import { ofType } from './src/policies/policy.ts'
import { exampleSettings } from './src/testing/example-settings.ts'
import { recordStack } from './src/testing/record-stack.ts'

it('tells the worker alone where the virus scanner is, and lets it out to its port, where one is named', async () => {
  const settings = { ...exampleSettings(), clamdAddress: 'tcp://clamav.internal:3310' }
  // Files share what they import, and the program is to run here too.
  vi.resetModules()
  const graph = await recordStack(() => import('./index.ts'), settings)
  const told = ofType(graph, 'aws:ecs/taskDefinition:TaskDefinition').filter(({ inputs }) =>
    String(inputs['containerDefinitions']).includes(
      '"name":"CLAMD_ADDRESS","value":"tcp://clamav.internal:3310"',
    ),
  )
  expect(told.map(({ name }) => name)).toEqual(['worker'])
  const outward = ofType(graph, 'aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule')
  expect(outward.flatMap(({ name, inputs }) => (inputs['toPort'] === 3310 ? name : []))).toEqual([
    'worker-3310',
  ])
})
