import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { AnnouncementPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { earlyReadersText } from '../text/tell/early-readers-text.ts'
import type { AnnounceAgain } from './announcement-forms.tsx'

interface Props {
  page: AnnouncementPage
  formKey: string
  again: AnnounceAgain | undefined
}

/** Who reads results before they are told and why; whoever announces can name another until the instant. */
export function EarlyReaders({ page, formKey, again }: Props) {
  const text = useText(earlyReadersText)
  const language = useLanguage()
  const mayName = page.mayTell && page.canNameReader.ok
  if (!mayName && page.earlyReaders.length === 0) return null
  return (
    <Section title={text.title}>
      {mayName && <p>{text.body}</p>}
      {page.earlyReaders.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          rows={page.earlyReaders}
          keyOf={({ name, grantedAt }) => name + grantedAt.toISOString()}
          columns={[
            { key: 'name', header: text.name, rowHeader: true, cell: ({ name }) => name },
            { key: 'office', header: text.office, cell: ({ office }) => office },
            { key: 'reason', header: text.reason, cell: ({ reason }) => reason },
            {
              key: 'granted',
              header: text.granted,
              cell: ({ grantedBy, grantedAt }) =>
                `${grantedBy.name ?? '–'}, ${formatInstant(language, grantedAt)}`,
            },
          ]}
        />
      )}
      {mayName && <NameReader slug={page.round.slug} formKey={formKey} again={again} />}
    </Section>
  )
}

function NameReader({ slug, formKey, again }: { slug: string } & Omit<Props, 'page'>) {
  const text = useText(earlyReadersText)
  const to = useLocalPath()
  const errors: AnnounceAgain['errors'] = again?.errors ?? {}
  const fields = ['name', 'office', 'reason'] as const
  const open = fields.some((field) => errors[field] !== undefined)
  const given = (field: (typeof fields)[number]) => (again ? valueOf(again.typed, field) : undefined)
  return (
    <Disclosure summary={text.add} open={open}>
      <form method="post" action={to(paths.announcement(slug))} className="gr-form" noValidate>
        <input type="hidden" name="answer" value="reader" />
        <input type="hidden" name="key" value={(again && valueOf(again.typed, 'key')) || formKey} />
        <TextField name="name" label={text.name} value={given('name')} error={errors.name} />
        <TextField name="office" label={text.office} value={given('office')} error={errors.office} />
        <TextArea name="reason" label={text.reason} rows={3} value={given('reason')} error={errors.reason} />
        <Actions>
          <Button kind="secondary">{text.button}</Button>
        </Actions>
      </form>
    </Disclosure>
  )
}
