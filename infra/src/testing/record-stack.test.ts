import * as aws from '@pulumi/aws'
import { expect, it } from 'vitest'
import { recordStack } from './record-stack.ts'

it('sees inputs after they resolve, and the options that no mock is told', async () => {
  const graph = await recordStack(() => {
    const first = new aws.sns.Topic('first', {}, { protect: true })
    new aws.sns.Topic(
      'second',
      { displayName: first.arn },
      { dependsOn: first, ignoreChanges: ['displayName'] },
    )
  })
  expect(graph).toMatchObject([
    { name: 'first', protect: true, dependsOn: [] },
    {
      name: 'second',
      protect: false,
      inputs: { displayName: 'arn:aws:sns:eu-west-2:123456789012:first' },
      dependsOn: ['aws:sns/topic:Topic::first'],
      ignoreChanges: ['displayName'],
    },
  ])
})

it('passes on what the program throws', async () => {
  await expect(recordStack(() => Promise.reject(new Error('the program is wrong')))).rejects.toThrow(
    'the program is wrong',
  )
})
