import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  index('routes/round/home.tsx'),
  route('rounds/:slug', 'routes/round/round.tsx'),
  route('rounds/:slug/eligibility', 'routes/round/eligibility.tsx'),
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-in/sent', 'routes/sign-in/sign-in-sent.tsx'),
  route('sign-in/link', 'routes/sign-in/sign-in-link.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.ts'),
  route('session', 'routes/sign-in/session.ts'),
  route('outbox', 'routes/sign-in/outbox.tsx'),
  route('applications/:id/:section/autosave.json', 'routes/apply/autosave.ts'),
  layout('routes/signed-in.tsx', [
    route('account', 'routes/sign-in/account.tsx'),
    route('applications', 'routes/apply/applications.tsx'),
    route('applications/new', 'routes/apply/new-application.tsx'),
    route('applications/:id', 'routes/apply/application.tsx'),
    route('applications/:id/check', 'routes/submit/check.tsx'),
    route('applications/:id/receipt', 'routes/submit/receipt.tsx'),
    route('applications/:id/receipt/text', 'routes/submit/receipt-text.ts'),
    route('applications/:id/colleagues', 'routes/people/colleagues.tsx'),
    route('applications/:id/receipt/proof', 'routes/submit/receipt-proof.tsx'),
    route('applications/:id/receipt/proof.json', 'routes/submit/receipt-proof-json.ts'),
    route('applications/:id/withdraw', 'routes/apply/withdraw.tsx'),
    route('applications/:id/correct', 'routes/apply/correct.tsx'),
    route('applications/:id/:section', 'routes/apply/section.tsx'),
    route('manage/rounds', 'routes/staff/manage-rounds.tsx'),
    route('manage/rounds/:slug', 'routes/staff/manage-round.tsx'),
    route('audit', 'routes/staff/audit.tsx'),
    route('audit/:id', 'routes/staff/audit-event.tsx'),
    route('audit/:id/proof.json', 'routes/staff/audit-event-json.ts'),
  ]),
  route('accessibility', 'routes/about/accessibility.tsx'),
  route('privacy', 'routes/about/privacy.tsx'),
  route('cookies', 'routes/about/cookies.tsx'),
]) satisfies RouteConfig
