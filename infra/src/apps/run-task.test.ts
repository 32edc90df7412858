import { expect, it } from 'vitest'
import { runTask } from './run-task.mjs'

const event = { cluster: 'c', taskDefinition: 't:1', subnets: ['s'], securityGroups: ['g'] }

/** Stands in for AWS: a task that is seen in these states, one at each look. */
function ecs(states: object[], started: object = { tasks: [{ taskArn: 'task' }] }) {
  const looks = [...states]
  return {
    run: async () => started,
    describe: async () => ({ tasks: [looks.shift()] }),
    wait: async () => undefined,
  }
}

const stopped = (exitCode: number | undefined) => ({
  lastStatus: 'STOPPED',
  stoppedReason: 'Essential container exited',
  containers: [{ name: 'migrations', exitCode }],
})

it('returns when the task ends well', async () => {
  const states = [{ lastStatus: 'PENDING' }, { lastStatus: 'RUNNING' }, stopped(0)]
  await expect(runTask(ecs(states), event)).resolves.toEqual({ taskArn: 'task' })
})

it('throws when the task fails, so that no app is deployed after it', async () => {
  await expect(runTask(ecs([stopped(1)]), event)).rejects.toThrow(
    'migrations ended with 1: Essential container exited',
  )
  await expect(runTask(ecs([stopped(undefined)]), event)).rejects.toThrow(
    'migrations ended with no exit code',
  )
})

it('throws when the task cannot be placed', async () => {
  const refused = { tasks: [], failures: [{ reason: 'RESOURCE:CPU' }] }
  await expect(runTask(ecs([], refused), event)).rejects.toThrow('The task did not start: RESOURCE:CPU.')
})
