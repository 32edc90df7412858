import { TaskList } from '@academy/ui/content/task-list'
import type { TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { TaskListPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { commentsText } from '../text/apply/comments-text.ts'

type Status = TaskListPage['sections'][number]['status']

const words = {
  'not-started': 'notStarted',
  'in-progress': 'inProgress',
  'has-problems': 'hasProblems',
  done: 'done',
} as const satisfies Record<Status, string>

const tones: Record<Status, TagTone> = {
  'not-started': 'plain',
  'in-progress': 'warning',
  'has-problems': 'problem',
  done: 'good',
}

/** The sections of an application with how far each has come. */
export function SectionTasks({ page: { application, sections } }: { page: TaskListPage }) {
  const text = useText(applicationText)
  const comments = useText(commentsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <TaskList
      tasks={sections.map(({ slug, title, status, problems, openComments }) => ({
        title: inLanguage(title),
        href: to(paths.section(application.id, slug)),
        status: text[words[status]],
        tone: tones[status],
        hint: hintOf([
          status === 'has-problems' && text.problemCount(problems),
          openComments > 0 && comments.open(openComments),
        ]),
      }))}
    />
  )
}

function hintOf(parts: readonly (string | false)[]): string | undefined {
  return parts.filter((part) => part !== false).join(' · ') || undefined
}
