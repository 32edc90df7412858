import { useId } from 'react'
import { Tag, type TagTone } from './tag.tsx'

export interface Task {
  title: string
  /** Where the task is done; without it the task cannot be done yet. */
  href?: string | undefined
  hint?: string | undefined
  status: string
  tone?: TagTone
}

/** What is to be done, and how far each part has come. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId()
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task, index) => (
        <TaskItem key={task.title} task={task} id={`${id}${index}`} />
      ))}
    </ul>
  )
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const { title, href, hint, status, tone = 'plain' } = task
  const describedBy = hint ? `${id}-hint ${id}-status` : `${id}-status`
  return (
    <li className={`nhsuk-task-list__item${href ? ' nhsuk-task-list__item--with-link' : ''}`}>
      <div className="nhsuk-task-list__name-and-hint">
        {href ? (
          <a className="nhsuk-link nhsuk-task-list__link" href={href} aria-describedby={describedBy}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div className="nhsuk-task-list__status" id={`${id}-status`}>
        <Tag tone={tone}>{status}</Tag>
      </div>
    </li>
  )
}
