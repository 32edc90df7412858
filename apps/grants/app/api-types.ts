import type { Api } from '@academy/trpc/create-caller'

type Grants = Api['grants']
type Audit = Api['audit']
type Design = Api['design']
type Staff = Api['staff']
type Assess = Api['assess']
type Screen = Api['screen']
type Weigh = Api['weigh']
type Allocate = Api['allocate']
type Decide = Api['decide']
type Appeal = Api['appeal']
type Tell = Api['tell']
type Results = Api['results']
type Standard = Api['standard']
type Answer<F extends (...values: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>

// What the pages are drawn from, as the operations return it.
export type ListedRound = Answer<Grants['rounds']>[number]
export type RoundPage = Answer<Grants['round']>
export type RoundSummary = Pick<
  RoundPage,
  'slug' | 'name' | 'fictional' | 'test' | 'phase' | 'opensAt' | 'closesAt'
>
export type EligibilityPage = Answer<Grants['eligibility']>
export type TaskListPage = Answer<Grants['taskList']>
export type SectionPage = Answer<Grants['section']>
export type FilesPage = Answer<Grants['files']>
export type CommentsPage = Answer<Grants['comments']>
export type CopiedEarlier = Answer<Grants['copyEarlier']>
export type CheckPage = Answer<Grants['checkAnswers']>
export type ReceiptPage = Answer<Grants['receipt']>
export type ColleaguesPage = Answer<Grants['colleagues']>
export type OrganisationPage = Answer<Grants['organisation']>
export type MyInvitation = Answer<Grants['myInvitations']>[number]
export type OrganisationMatch = Extract<
  Answer<Grants['createOrganisation']>,
  { matches: unknown }
>['matches'][number]
export type MyApplication = Answer<Grants['myApplications']>[number]
export type MyOrganisation = Answer<Grants['myOrganisations']>[number]
export type MyRound = Answer<Design['myRounds']>[number]
export type DesignPage = Answer<Design['round']>
export type TestPage = Answer<Design['test']>
export type RoundPreview = Answer<Design['preview']>
export type ApplicationListPage = Answer<Staff['applications']>
export type RoundChartsPage = Answer<Staff['charts']>
export type RoundMessagesPage = Answer<Staff['messages']>
export type RoundMessagePage = Answer<Staff['message']>
export type RoundExportsPage = Answer<Staff['exports']>
export type StaffApplicationPage = Answer<Staff['application']>
export type ResultsPage = Answer<Results['page']>
export type PublishedAward = ResultsPage['awards'][number]
export type OwnAppealPage = Answer<Appeal['own']>
export type StaffAppealPage = Answer<Appeal['get']>
export type LatePleaPage = Answer<Grants['latePlea']>
export type StaffPleaPage = Answer<Staff['latePlea']>
export type RulingProblem = Extract<Answer<Staff['ruleOnPlea']>, { problems: unknown }>['problems'][number]
export type ClarificationsPage = Answer<Staff['clarifications']>
export type DeclarationPage = Answer<Assess['declaration']>
export type ListedConflict = Answer<Assess['conflicts']>['conflicts'][number]
export type MyAssignment = Answer<Assess['mine']>[number]
export type BidToAssessPage = Answer<Assess['bid']>
export type ProposingPage = Answer<Assess['proposing']>
export type ProposeAnswer = Answer<Assess['propose']>
export type AssignWarning = Extract<Answer<Assess['assign']>, { warnings: unknown }>['warnings'][number]
export type AssessingBoardPage = Answer<Assess['board']>
export type ScreeningPage = Answer<Screen['get']>
export type AnswersImported = Answer<Screen['importAnswers']>
export type RankingPage = Answer<Weigh['ranking']>
export type ModerationPage = Answer<Weigh['moderation']>
export type ScenarioListPage = Answer<Allocate['scenarios']>
export type ListedScenario = ScenarioListPage['scenarios'][number]
export type ScenarioBoardPage = Answer<Allocate['scenario']>
export type ScenarioView = ScenarioBoardPage['scenario']
export type ScenarioComparisonPage = Answer<Allocate['compare']>
export type TriedScenario = Answer<Allocate['try']>
export type DecisionsPage = Answer<Decide['decisions']>
export type DecisionPage = Answer<Decide['decision']>
export type LettersPage = Answer<Tell['letters']>
export type LetterPage = Answer<Tell['letter']>
export type AnnouncementPage = Answer<Tell['announcement']>
export type RegisterPage = Answer<Tell['register']>
export type StandardPage = Answer<Standard['get']>
export type ResultPage = Answer<Tell['result']>
export type AuditPage = Answer<Audit['events']>
export type InclusionProof = Answer<Audit['proof']>
export type AuditVerdict = Answer<Audit['verify']>
