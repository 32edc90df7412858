import { inBothLanguages } from '@academy/web/routes/in-both-languages'
import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

/** One line for each page; every page is served in Welsh under `/cy`. */
export default inBothLanguages([
  index('routes/home.tsx'),
  route('rounds/:slug', 'routes/round.tsx'),
  route('rounds/:slug/eligibility', 'routes/eligibility.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-in/sent', 'routes/sign-in-sent.tsx'),
  route('sign-in/link', 'routes/sign-in-link.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('session', 'routes/session.ts'),
  route('outbox', 'routes/outbox.tsx'),
  layout('routes/signed-in.tsx', [
    route('account', 'routes/account.tsx'),
    route('applications', 'routes/applications.tsx'),
    route('applications/new', 'routes/new-application.tsx'),
    route('applications/:id', 'routes/application.tsx'),
    route('applications/:id/check', 'routes/check.tsx'),
    route('applications/:id/receipt', 'routes/receipt.tsx'),
    route('applications/:id/receipt/text', 'routes/receipt-text.ts'),
    route('applications/:id/colleagues', 'routes/colleagues.tsx'),
    route('applications/:id/receipt/proof', 'routes/receipt-proof.tsx'),
    route('applications/:id/receipt/proof.json', 'routes/receipt-proof-json.ts'),
    route('applications/:id/withdraw', 'routes/withdraw.tsx'),
    route('applications/:id/:section', 'routes/section.tsx'),
    route('manage/rounds', 'routes/manage-rounds.tsx'),
    route('manage/rounds/:slug', 'routes/manage-round.tsx'),
    route('audit', 'routes/audit.tsx'),
    route('audit/:id', 'routes/audit-event.tsx'),
    route('audit/:id/proof.json', 'routes/audit-event-json.ts'),
  ]),
  route('accessibility', 'routes/accessibility.tsx'),
  route('privacy', 'routes/privacy.tsx'),
  route('cookies', 'routes/cookies.tsx'),
]) satisfies RouteConfig
