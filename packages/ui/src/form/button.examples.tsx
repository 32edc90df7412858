import type { Examples } from '../gallery/examples.ts'
import { Actions, Button, LinkButton } from './button.tsx'

export const examples: Examples = {
  name: 'Button, LinkButton, Actions',
  chapter: 'form',
  about:
    'Sends its form. A page has one primary button: the next step. One that cannot be pressed stays in reach and says why.',
  usage: '<Actions><Button>{words.save}</Button></Actions>',
  examples: [
    {
      state: 'primary',
      element: (
        <Actions>
          <Button>Save and continue</Button>
          <a href="/gallery/form">Back</a>
        </Actions>
      ),
    },
    { state: 'secondary', element: <Button kind="secondary">Show</Button> },
    { state: 'warning', element: <Button kind="warning">Withdraw the application</Button> },
    {
      state: 'cannot be pressed',
      element: (
        <>
          <Button disabledBy="button-why">Submit</Button>
          <p id="button-why">Two sections are not finished.</p>
        </>
      ),
    },
    { state: 'a link', element: <LinkButton href="/gallery/form">Start</LinkButton> },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: <Button>Ychwanegu’r sefydliad hwn a dechrau’r cais am gyllid</Button>,
    },
  ],
}
