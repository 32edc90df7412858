import { sendFile, type Line, type Sending } from './send-file.ts'
import { percentOf } from './upload-steps.ts'

type Words = Record<Line | 'pause' | 'goOn', string>

// Sends the file of the form in pieces, so that a cut line costs nothing that was sent. Everything that is shown stands in
// the page already, hidden; without script the form sends the file as it always did.
const place = document.getElementById('upload')
const form = document.getElementById('file-form')
if (place && form instanceof HTMLFormElement) offer(place, form)

function offer(place: HTMLElement, form: HTMLFormElement): void {
  const { create = '', page = '', words: given = '{}' } = place.dataset
  const words = JSON.parse(given) as Words
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  // The page draws all of them.
  const part = (name: string) => place.querySelector(`[data-part=${name}]`) as HTMLElement
  const bar = part('bar') as HTMLProgressElement
  const name = part('name')
  const line = part('line')
  const spoken = part('spoken')
  const hold = part('hold')
  const stop = part('stop')
  if (!input) return
  let sending: Sending | undefined
  let isHeld = false
  let said = ''

  form.addEventListener('submit', (event) => {
    const file = input.files?.[0]
    // The server says what is missing.
    if (!file) return
    event.preventDefault()
    name.textContent = file.name
    bar.setAttribute('aria-label', file.name)
    said = ''
    show(file, 'sending', 0)
    swap(true)
    name.focus()
    sending = sendFile({
      file,
      create,
      show: (now, sent) => show(file, now, sent),
      done: (query) => location.assign(`${page}?${query}`),
      refused: (why) => location.assign(`${page}?${new URLSearchParams({ refused: why, name: file.name })}`),
    })
  })
  hold.addEventListener('click', () => (isHeld ? sending?.goOn() : sending?.pause()))
  stop.addEventListener('click', () => {
    const stopped = sending?.cancel()
    sending = undefined
    void stopped?.then(() => {
      swap(false)
      input.focus()
    })
  })

  function show(file: File, now: Line, sent: number): void {
    const percent = percentOf(sent, file.size)
    const text = words[now].replace('#', String(percent)).replace('@', sizeOf(file.size))
    line.textContent = text
    bar.value = percent
    isHeld = now === 'paused' || now === 'signed-out'
    hold.textContent = isHeld ? words.goOn : words.pause
    hold.hidden = now === 'looking'
    stop.hidden = now === 'looking'
    // Said aloud when something changes, and at each quarter; not at each per cent.
    const key = `${now} ${Math.floor(percent / 25)}`
    if (key !== said) spoken.textContent = text
    said = key
  }

  function swap(isSending: boolean): void {
    place.hidden = !isSending
    for (const each of form.querySelectorAll<HTMLElement>('[data-part=choose]')) each.hidden = isSending
  }
}

function sizeOf(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} ${unit}`
}
