import type { Examples } from '../gallery/examples.ts'
import { TaskList } from './task-list.tsx'

export const examples: Examples = {
  name: 'TaskList',
  chapter: 'content',
  about: 'What is to be done, and how far each part has come. A task without an address cannot be done yet.',
  usage: '<TaskList tasks={[{ title, href, status, tone }]} />',
  examples: [
    {
      state: 'under way',
      element: (
        <TaskList
          tasks={[
            { title: 'Your organisation', href: '/gallery', status: 'Done', tone: 'good' },
            {
              title: 'The budget',
              href: '/gallery',
              hint: 'Three years',
              status: 'To put right',
              tone: 'problem',
            },
            { title: 'Submit', status: 'Not yet' },
          ]}
        />
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <TaskList
          tasks={[
            {
              title: 'Y comisiynwyr a’r partneriaid sydd wedi cytuno i gefnogi’r cynllun',
              href: '/gallery',
              hint: 'Rhowch enw a swydd pob un ohonynt',
              status: 'Heb ddechrau',
            },
          ]}
        />
      ),
    },
  ],
}
