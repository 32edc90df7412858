export { copyRoundYearsAgo, multiplySubmission } from '@academy/db/testing/multiply-submission'
