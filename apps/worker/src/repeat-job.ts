import type { Log } from '@academy/services/service-context'
import type { PgBoss } from 'pg-boss'

export interface RepeatedJob {
  name: string
  /** The pause after a run that found nothing more to do. */
  everySeconds: number
  /** Does what there is to do. Doing it twice, or at two places at once, must do no harm. */
  run(): Promise<void>
}

/** A run that takes longer was lost with its worker, and is taken up by another. */
const LOST_AFTER_SECONDS = 120

/**
 * Runs a job again and again, one at a time over all workers. Each run puts the next in the queue; because a chain can
 * break where a worker is killed, a schedule puts one in every minute, which the queue drops while another waits.
 */
export async function repeatJob(boss: PgBoss, job: RepeatedJob, log: Log): Promise<void> {
  const { name, everySeconds } = job
  // At most one waits and one runs.
  await boss.createQueue(name, {
    policy: 'stately',
    retryLimit: 0,
    expireInSeconds: LOST_AFTER_SECONDS,
    deleteAfterSeconds: 3_600,
  })
  await boss.work(name, { pollingIntervalSeconds: 0.5 }, async () => {
    try {
      await job.run()
    } catch (error) {
      // The next run does what this one did not: nothing is lost by going on.
      log.error({ job: name, error }, 'a job failed')
    } finally {
      await boss.send(name, null, { startAfter: everySeconds })
    }
  })
  await boss.schedule(name, '* * * * *')
  await boss.send(name)
}
