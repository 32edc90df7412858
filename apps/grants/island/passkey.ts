interface Words {
  button: string
  waiting: string
  failed: string
  unsupported: string
}

// Puts a button where the page keeps a place for it: the browser makes or uses a passkey, and the form takes what it says
// to the server. Where the browser has none, the page says so.
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const { passkey: kind, begin, words } = place.dataset
  const input = place.querySelector('input')
  const sentence = place.querySelector('p')
  if (input?.form && sentence && begin && words) {
    offer({ input, form: input.form, sentence, begin, isNew: kind === 'create' }, JSON.parse(words) as Words)
  }
}

interface Place {
  input: HTMLInputElement
  form: HTMLFormElement
  sentence: HTMLElement
  begin: string
  isNew: boolean
}

function offer(place: Place, words: Words): void {
  const { input, form, sentence } = place
  if (!canUsePasskeys()) {
    sentence.textContent = words.unsupported
    return
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'nhsuk-button nhsuk-button--secondary'
  button.textContent = words.button
  button.addEventListener('click', press)
  sentence.before(button)
  sentence.setAttribute('role', 'status')
  sentence.textContent = ''

  function press(): void {
    sentence.textContent = words.waiting
    askBrowser(place)
      .then((credential) => {
        input.value = JSON.stringify(credential)
        form.submit()
      })
      // Also where the person chose not to: nothing was done.
      .catch(() => {
        sentence.textContent = words.failed
      })
  }
}

function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

async function askBrowser({ begin, isNew }: Place): Promise<Credential | null> {
  const answer = await fetch(begin, { method: 'POST', body: new URLSearchParams() })
  if (!answer.ok) throw new Error(`${begin} answered ${answer.status}`)
  const options: unknown = await answer.json()
  const credential = isNew
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as PublicKeyCredentialCreationOptionsJSON,
        ),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as PublicKeyCredentialRequestOptionsJSON,
        ),
      })
  if (!credential) throw new Error('the browser gave nothing')
  return credential
}
