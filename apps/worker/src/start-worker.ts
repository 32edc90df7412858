import { createHttpServer } from '@academy/server/http-server'
import { ProblemError, problemOf } from '@academy/server/problem'
import { publishHeads } from '@academy/services/audit/publish-heads'
import { sealAudit } from '@academy/services/audit/seal-audit'
import type { SigningKey } from '@academy/services/ports/signing-key'
import { deliverNextMail } from '@academy/services/mail/deliver-mail'
import { solveNextScenario } from '@academy/services/grants/allocate/solve-scenarios'
import { prepareNextExport } from '@academy/services/grants/staff/prepare-exports'
import { registerAwards } from '@academy/services/grants/register/register-awards'
import { extendAfterOutage } from '@academy/services/grants/round/extend-after-outage'
import { logConflicts } from '@academy/services/grants/assess/log-conflicts'
import { mailResults } from '@academy/services/mail/mail-results'
import { remindOfDeadlines } from '@academy/services/mail/remind-of-deadlines'
import { forgetFiles, scanFiles } from '@academy/services/grants/files/scan-files'
import type { FileStore } from '@academy/services/ports/file-store'
import { createSolver } from '@academy/services/ports/solver'
import type { ScanFile } from '@academy/services/ports/scan-file'
import { deleteWhatExpired } from '@academy/services/retention/delete-what-expired'
import { createRuntime } from '@academy/services/runtime/create-runtime'
import type { Log } from '@academy/services/service-context'
import { PgBoss } from 'pg-boss'
import type { Mailer } from './create-mailer.ts'
import { repeatJob } from './repeat-job.ts'

export interface WorkerSettings {
  databaseUrl: string
  host?: string | undefined
  port: number
  signingKey: SigningKey
  /** Where people reach the grants app: links in mails begin with it. */
  origin?: string | undefined
  /** Without one mail stays in the outbox, where demo mode shows it. */
  mailer: Mailer | undefined
  /** Where the files of applications lie. */
  files: FileStore
  /** Without one, files are marked as not checked. */
  scanFile?: ScanFile
  log: Log
}

export interface Worker {
  port: number
  stop(): Promise<void>
}

const SEAL_EVERY_SECONDS = 2
/** A head is due once a day; a worker that was down at its hour makes it up within a minute. */
const PUBLISH_EVERY_SECONDS = 60
const MAIL_EVERY_SECONDS = 1
/** The privacy page promises an hour. */
const DELETE_EVERY_SECONDS = 10 * 60
const REMIND_EVERY_SECONDS = 60
/** Results are there at their instant; the mails that say so follow. */
const TELL_EVERY_SECONDS = 15
const EXPORT_EVERY_SECONDS = 2
const SOLVE_EVERY_SECONDS = 2
const MEASURE_EVERY_SECONDS = 60
const SCAN_EVERY_SECONDS = 2
const FORGET_FILES_EVERY_SECONDS = 60 * 60
const STOP_WITHIN_MS = 10_000
const MAILS_A_RUN_MAX = 200

/** Starts the jobs. `stop` lets the runs under way end first. */
export async function startWorker(settings: WorkerSettings): Promise<Worker> {
  const { databaseUrl, host, port, signingKey, origin, mailer, files, scanFile, log } = settings
  const solver = createSolver()
  const runtime = createRuntime({
    databaseUrl,
    role: 'academy_worker',
    log,
    ports: {
      signingKey,
      files,
      solver,
      ...(scanFile && { scanFile }),
      ...(origin && { origin }),
      ...(mailer && { sendMail: mailer.send }),
    },
  })
  const { pool } = runtime.database
  const boss = new PgBoss({
    // Our own connections, so that the queue has the worker's role. A migration makes the schema, in which alone this
    // role may make tables: pg-boss keeps its own there.
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    createSchema: false,
  })
  boss.on('error', (error) => log.error({ error }, 'the job queue failed'))
  await boss.start()
  let taking = true
  const stopping = new AbortController()
  const contextFor = (job: string) => runtime.contextFor({ kind: 'system', job })

  await repeatJob(
    boss,
    {
      name: 'seal-audit',
      everySeconds: SEAL_EVERY_SECONDS,
      run: async () => {
        while (taking && (await sealAudit(contextFor('seal-audit'))) > 0);
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'publish-heads',
      everySeconds: PUBLISH_EVERY_SECONDS,
      run: async () => {
        const count = await publishHeads(contextFor('publish-heads'))
        if (count > 0) log.info({ job: 'publish-heads', count }, 'published heads of the audit log')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'delete-expired',
      everySeconds: DELETE_EVERY_SECONDS,
      run: async () => {
        const removed = Object.values(await deleteWhatExpired(contextFor('delete-expired')))
        const count = removed.reduce((sum, rows) => sum + rows, 0)
        if (count > 0) log.info({ job: 'delete-expired', count }, 'removed what had expired')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'remind',
      everySeconds: REMIND_EVERY_SECONDS,
      run: async () => {
        const count = await remindOfDeadlines(contextFor('remind'))
        if (count > 0) log.info({ job: 'remind', count }, 'wrote reminders of deadlines')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'mail-results',
      everySeconds: TELL_EVERY_SECONDS,
      run: async () => {
        const count = await mailResults(contextFor('mail-results'))
        if (count > 0) log.info({ job: 'mail-results', count }, 'wrote that results can be read')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'register-awards',
      everySeconds: REMIND_EVERY_SECONDS,
      run: async () => {
        const counts = await registerAwards(contextFor('register-awards'))
        if (counts.registered + counts.ended > 0)
          log.info({ job: 'register-awards', ...counts }, 'wrote awards onto the public register')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'log-conflicts',
      everySeconds: REMIND_EVERY_SECONDS,
      run: async () => {
        const count = await logConflicts(contextFor('log-conflicts'))
        if (count > 0)
          log.info({ job: 'log-conflicts', count }, 'wrote conflicts of interest into the audit log')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'extend-after-outage',
      everySeconds: MEASURE_EVERY_SECONDS,
      run: async () => {
        const count = await extendAfterOutage(contextFor('extend-after-outage'))
        if (count > 0) log.info({ job: 'extend-after-outage', count }, 'moved deadlines by the rule')
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'prepare-exports',
      everySeconds: EXPORT_EVERY_SECONDS,
      run: async () => {
        while (taking && (await prepareNextExport(contextFor('prepare-exports'))));
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'solve-scenarios',
      everySeconds: SOLVE_EVERY_SECONDS,
      run: async () => {
        while (
          taking &&
          (await solveNextScenario(contextFor('solve-scenarios'), { signal: stopping.signal }))
        );
      },
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'scan-files',
      everySeconds: SCAN_EVERY_SECONDS,
      run: async () => void (await scanFiles(contextFor('scan-files'), () => taking)),
    },
    log,
  )
  await repeatJob(
    boss,
    {
      name: 'forget-files',
      everySeconds: FORGET_FILES_EVERY_SECONDS,
      run: async () => {
        const count = await forgetFiles(contextFor('forget-files'))
        if (count > 0) log.info({ job: 'forget-files', count }, 'removed files that nobody needs')
      },
    },
    log,
  )
  if (mailer) {
    await repeatJob(
      boss,
      {
        name: 'deliver-mail',
        everySeconds: MAIL_EVERY_SECONDS,
        run: async () => {
          for (let sent = 0; taking && sent < MAILS_A_RUN_MAX; sent += 1) {
            if (!(await deliverNextMail(contextFor('deliver-mail')))) return
          }
        },
      },
      log,
    )
  }
  // Nothing but probes is answered.
  const health = await createHttpServer({
    host,
    port,
    log,
    ready: async () => taking && (await runtime.ready()),
    answer: () => {
      throw new ProblemError(problemOf('not-found'))
    },
  })
  log.info({ port: health.port }, 'ready')
  return {
    port: health.port,
    async stop() {
      taking = false
      stopping.abort()
      await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS })
      mailer?.close()
      await health.close()
      await Promise.all([runtime.close(), solver.close()])
    },
  }
}
