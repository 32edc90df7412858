type Params = Readonly<Record<string, string>>

/** Subjects of mails that a result can be read. */
export const resultsSubjects = {
  'results-told': {
    en: ({ reference = '', what }: Params) =>
      what === undefined
        ? `The result of application ${reference}`
        : `News of the award of application ${reference}`,
    cy: ({ reference = '', what }: Params) =>
      what === undefined ? `Canlyniad cais ${reference}` : `Newyddion am ddyfarniad cais ${reference}`,
  },
}

/** That a result can be read, and where; never what it is, since a mail is read by more people than it was written to. */
export const resultsTexts = {
  'results-told': {
    en: ({ reference, organisation, round, url, what }: Params) =>
      what === undefined
        ? `The results of ${round} are told. You can read the result of application ${reference} of ${organisation}, with your letter, here:

${url}`
        : `Something has changed about the award of application ${reference} of ${organisation} in ${round}. You can read the letter about it here:

${url}`,
    cy: ({ reference, organisation, roundCy, url, what }: Params) =>
      what === undefined
        ? `Mae canlyniadau ${roundCy} wedi’u dweud. Gallwch ddarllen canlyniad cais ${reference} gan ${organisation}, gyda’ch llythyr, yma:

${url}`
        : `Mae rhywbeth wedi newid ynghylch dyfarniad cais ${reference} gan ${organisation} yn ${roundCy}. Gallwch ddarllen y llythyr amdano yma:

${url}`,
  },
}
