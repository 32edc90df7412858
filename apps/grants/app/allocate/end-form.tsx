import { Notice } from '@academy/ui/content/notice'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReactNode } from 'react'
import type { ScenarioBoardPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { SampleNote } from '../round/sample-note.tsx'
import { boardText } from '../text/allocate/board-text.ts'
import { scenariosText } from '../text/allocate/scenarios-text.ts'
import { errorText } from '../text/error-text.ts'
import type { EndAgain } from './end-scenario.ts'

interface EndFormProps {
  board: ScenarioBoardPage
  again: EndAgain | undefined
  title: string
  lede: string
  reason: { label: string; hint?: string }
  button: { label: string; kind: 'primary' | 'warning' }
  /** Where the form goes, without its language. */
  action: string
  /** What is to be known before. */
  children?: ReactNode
}

/** The page on which a scenario is chosen or dropped: what that means, and why it is done. */
export function EndForm({ board, again, title, lede, reason, button, action, children }: EndFormProps) {
  const text = useText(scenariosText)
  const ofBoard = useText(boardText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, scenario } = board
  const here = paths.scenario(round.slug, scenario.letter)
  const isMissing = again?.problem === 'reason-missing'
  return (
    <>
      <ErrorSummary errors={isMissing ? [{ field: 'reason', text: text['reason-missing'] }] : []} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.scenarios(round.slug), text: text.title },
          { path: here, text: `${ofBoard.scenario(scenario.letter)}: ${scenario.name}` },
        ]}
      />
      <PageHeading
        title={title}
        titleNote={inLanguage(round.name)}
        lede={lede}
        {...(again && { titlePrefix: form.error })}
      />
      {again?.problem === 'changed' && (
        <Notice tone="warning" title={ofBoard.changedMeanwhile} announce>
          <p>{text.changed}</p>
          <p>
            <a href={to(here)}>{text.toBoard}</a>
          </p>
        </Notice>
      )}
      {children}
      <form method="post" action={to(action)} className="gr-form" noValidate>
        <input type="hidden" name="version" value={scenario.version} />
        <TextArea
          name="reason"
          label={reason.label}
          hint={reason.hint}
          rows={4}
          value={again && valueOf(again.typed, 'reason')}
          error={isMissing ? text['reason-missing'] : undefined}
        />
        <Actions>
          <Button kind={button.kind}>{button.label}</Button>
          <a href={to(here)}>{text.toBoard}</a>
        </Actions>
      </form>
      <SampleNote round={round} />
    </>
  )
}
