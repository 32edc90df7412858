type Params = Readonly<Record<string, string>>

/** Subjects of mails about what screening found. */
export const screeningSubjects = {
  'screening-news': {
    en: ({ what, reference = '' }: Params) =>
      what === 'eligible'
        ? `Application ${reference} goes on again`
        : `Application ${reference} cannot go on in this round`,
    cy: ({ what, reference = '' }: Params) =>
      what === 'eligible'
        ? `Mae cais ${reference} yn mynd yn ei flaen eto`
        : `Ni all cais ${reference} fynd yn ei flaen yn y rownd hon`,
  },
}

/** What the leads read when two people have found that their application cannot go on, or that it can after all. */
export const screeningTexts = {
  'screening-news': {
    en: (params: Params) =>
      params['what'] === 'eligible'
        ? `We have looked again at application ${params['reference']} of ${params['organisation']} to ${params['round']}. It goes on, as if it had not been stopped.

Why: ${params['reason']}

${params['url']}`
        : `Two people of ${params['round']} have looked at application ${params['reference']} of ${params['organisation']}. ${whatEn(params)}

Why: ${params['reason']}

If you think that this is wrong, you can ask for a review: answer this message, and say what we should look at. Two people then look at it again and decide together; one of them took no part in this.

What you submitted is kept, and you can read it:
${params['url']}`,
    cy: (params: Params) =>
      params['what'] === 'eligible'
        ? `Rydym wedi edrych eto ar gais ${params['reference']} gan ${params['organisation']} i ${params['roundCy']}. Mae’n mynd yn ei flaen, fel pe na bai wedi’i atal.

Pam: ${params['reason']}

${params['url']}`
        : `Mae dau berson o ${params['roundCy']} wedi edrych ar gais ${params['reference']} gan ${params['organisation']}. ${whatCy(params)}

Pam: ${params['reason']}

Os credwch fod hyn yn anghywir, gallwch ofyn am adolygiad: atebwch y neges hon, a dywedwch beth y dylem edrych arno. Bydd dau berson wedyn yn edrych arno eto ac yn penderfynu gyda’i gilydd; ni chymerodd un ohonynt ran yn hyn.

Cedwir yr hyn a gyflwynwyd gennych, a gallwch ei ddarllen:
${params['url']}`,
  },
}

function whatEn({ what, other }: Params): string {
  if (what !== 'duplicate') return 'They found that it is not eligible, so it is not assessed.'
  return other === undefined
    ? 'They found that it repeats another application of this round, so it is not assessed.'
    : `They found that it repeats your application ${other}, which goes on, so it is not assessed.`
}

function whatCy({ what, other }: Params): string {
  if (what !== 'duplicate') return 'Cawsant nad yw’n gymwys, felly nid yw’n cael ei asesu.'
  return other === undefined
    ? 'Cawsant ei fod yn ailadrodd cais arall yn y rownd hon, felly nid yw’n cael ei asesu.'
    : `Cawsant ei fod yn ailadrodd eich cais ${other}, sy’n mynd yn ei flaen, felly nid yw’n cael ei asesu.`
}
