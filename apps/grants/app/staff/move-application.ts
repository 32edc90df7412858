import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { describeRoundProblem } from '../text/design/round-problem-text.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import { clarificationText } from '../text/staff/clarification-text.ts'

type Staff = Api['staff']
type Moved = Awaited<ReturnType<Staff['reopen'] | Staff['endReopening'] | Staff['ask']>>
type Problem = Extract<Moved, { ok: false }>['problems'][number]

/** Does what a form of an application’s page asks for; what is wrong with it, a sentence for each input, where something is. */
export async function moveApplication(
  staff: Staff,
  where: { slug: string; reference: string },
  posted: PostedForm,
  language: Language,
): Promise<Record<string, string> | undefined> {
  const text = textIn(applicationsText, language)
  const reason = valueOf(posted, 'reason').slice(0, 2000)
  switch (valueOf(posted, 'move')) {
    case 'note': {
      const body = valueOf(posted, 'note').trim().slice(0, 4000)
      if (body === '') return { note: text.noteMissing }
      await staff.writeNote({ ...where, body })
      return undefined
    }
    case 'ask': {
      const question = valueOf(posted, 'question').slice(0, 4000)
      const dueLocal = valueOf(posted, 'due').trim().slice(0, 20)
      return errorsOf(await staff.ask({ ...where, question, dueLocal }), 'due', language)
    }
    case 'end-reopening':
      return errorsOf(await staff.endReopening({ ...where, reason }), 'until', language)
    default: {
      const sections = posted['sections'] ?? []
      const untilLocal = valueOf(posted, 'until').trim().slice(0, 20)
      const named = (typeof sections === 'string' ? [sections] : sections)
        .map((slug) => slug.slice(0, 60))
        .slice(0, 60)
      return errorsOf(
        await staff.reopen({ ...where, sections: named, untilLocal, reason }),
        'until',
        language,
      )
    }
  }
}

function errorsOf(moved: Moved, timeInput: string, language: Language): Record<string, string> | undefined {
  if (moved.ok) return undefined
  return Object.fromEntries(moved.problems.map((problem) => errorOf(problem, timeInput, language)))
}

function errorOf(problem: Problem, timeInput: string, language: Language): [input: string, sentence: string] {
  const text = textIn(applicationsText, language)
  switch (problem) {
    case 'reason-missing':
      return ['reason', text.reasonMissing]
    case 'sections-unknown':
      return ['sections', text[problem]]
    case 'question-missing':
      return ['question', textIn(clarificationText, language).questionMissing]
    case 'until-past':
      return [timeInput, text[problem]]
    default: {
      const said = { path: 'timetable', code: problem, severity: 'must', params: {} } as const
      return [timeInput, describeRoundProblem(language, said)]
    }
  }
}
