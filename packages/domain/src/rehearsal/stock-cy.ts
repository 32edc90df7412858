import type { Stock } from './stock.ts'

/** The same in Welsh: sentences of our own, not translations of the others. */
export const stockCy: Stock = {
  'scheme-summary': {
    strong: [
      ['Mae meddyg teulu, nyrs neu swyddog tai yn ardal {place} yn atgyfeirio rhywun at {scheme}, ac mae gweithiwr cyswllt yn ffonio o fewn {days} diwrnod.', 'Gall unrhyw un yn ardal {place} ddod at {scheme} drwy’r feddygfa, y cyngor neu ohono’i hun, a chaiff ei weld o fewn {days} diwrnod.'],
      ['Maent yn cyfarfod lle mae’r person yn dymuno, yn ysgrifennu’r hyn sy’n bwysig iddo, ac yn cytuno ar gynllun y mae ef yn ei gadw.', 'Dros awr neu fwy maent yn sôn am sut byddai wythnos dda yn edrych, ac yn rhoi dau neu dri cham ar bapur.'],
      ['I {who} y cam cyntaf yn aml yw {doing}, ac mae’r gweithiwr cyswllt yn dod hefyd nes iddynt ymgartrefu.', 'Mae’r rhan fwyaf yn dewis {doing}; mae ar gyfer {who}.'],
      ['Ar ôl tri mis rydym yn gofyn beth sydd wedi newid, ac mae’r feddygfa’n clywed beth ddaeth o’i hatgyfeiriad.', 'Nid yw neb yn cael ei gau allan heb sgwrs; ar ôl tri a chwe mis rydym yn ffonio eto.'],
    ],
    fair: [
      ['Mae {scheme} yn derbyn atgyfeiriadau gan feddygfeydd yn ardal {place}.', 'Bydd meddygfeydd yn ardal {place} yn gallu anfon pobl at {scheme}.'],
      ['Mae gweithiwr cyswllt yn cwrdd â nhw ac yn holi beth yr hoffent ei wneud.', 'Mae gweithiwr cyswllt yn siarad â phob person ac yn ysgrifennu cynllun.'],
      ['Mae {doing}, ymhlith pethau eraill, ar gyfer {who}.', 'Rydym yn cynnig {doing}, sy’n agored i {who}.'],
    ],
    weak: [
      ['Bydd {scheme} yn helpu pobl yn ardal {place} i deimlo’n well.', 'Mae {scheme} yn syniad newydd i ardal {place}.'],
      ['Mae gennym {doing} yn barod a hoffem gael mwy.', '{Doing} fyddai’n bennaf.'],
    ],
  },
  'link-worker-role': {
    strong: [
      ['Hysbysebir y swyddi yn lleol, yn Gymraeg ac yn Saesneg, a phobl sydd wedi defnyddio’r gwasanaeth yw dau o’r panel.', 'Rydym yn recriwtio o’r cymunedau yr ydym yn eu gwasanaethu, ac mae’r Gymraeg yn hanfodol i ddwy o’r swyddi.'],
      ['Mae’r hyfforddiant yn para {weeks} wythnos, ac nid oes gan neb fwy na {caseload} o bobl ar y tro.', 'Maent yn cysgodi gweithiwr profiadol am {days} diwrnod, ac yna mae ganddynt {caseload} o bobl ar y mwyaf.'],
      ['Cânt oruchwyliaeth bob pythefnos gan rywun o’r tu allan.', 'Mae goruchwyliwr clinigol yno bob mis, ac mae cymheiriaid yn cyfarfod bob wythnos.'],
    ],
    fair: [['Byddwn yn hysbysebu’r swyddi’n lleol ac yn hyfforddi pobl am {weeks} wythnos.', 'Bydd gan bob un tua {caseload} o bobl ar y tro.'], ['Mae rheolwr yn eu gweld bob mis.', 'Maent yn cyfarfod fel tîm bob pythefnos.']],
    weak: [['Cânt eu hyfforddi pan fyddant yn dechrau.', 'Bydd ein rheolwr yn gofalu amdanynt.', 'Trefnir hyfforddiant.']],
  },
  'who-it-is-for': {
    strong: [['{Who}, yn fwyaf oll yn y {wards} ward yn ardal {place} sydd ymhlith y ddegfed ran dlotaf.', '{Who} yn ardal {place}: dywed y meddygfeydd mai iddynt hwy y mae ganddynt leiaf i’w gynnig.'], ['Gofynnwyd i {asked} ohonynt beth sy’n eu cadw draw: y bws, y gost a pheidio ag adnabod neb.', 'O’r {asked} o bobl y cyfarfuom â nhw nid oedd yr hanner wedi siarad â neb y tu allan i’w cartref ers wythnos.']],
    fair: [['{Who} yn ardal {place}.', 'Mae’n bennaf ar gyfer {who}, ledled ardal {place}.'], ['Rydym yn disgwyl tua {people} ohonynt yn y flwyddyn gyntaf.', 'Mae mwy ohonynt yma nag mewn mannau eraill, hyd y gwyddom.']],
    weak: [['Unrhyw un yn ardal {place} a hoffai ddod.', 'Pawb sydd ei angen, fel {who}.']],
  },
  inequalities: {
    strong: [['Yn wardiau tlotaf ardal {place} mae pobl yn cael eu hail gyflwr hirdymor tua deng mlynedd yn gynt nag yn y rhai cyfoethocaf.', 'Mae tair meddygfa yn rhan dlotaf ardal {place} yn gwneud un atgyfeiriad am bob pedwar gan y lleill.'], ['Rydym yn gosod {workers} o’n gweithwyr cyswllt yn y meddygfeydd hynny, yn talu am docynnau bws, ac yn cyfarfod mewn caffis cyfarwydd.', 'Dyna pam mae {workers} swydd ynghlwm wrth y strydoedd hynny, gydag oriau gyda’r nos.'], ['Byddwn yn cyhoeddi bob chwarter pwy ddaeth, fesul ward, ochr yn ochr â phwy sy’n byw yno.', 'Os nad yw’r wardiau hynny’n o leiaf {share} y cant o’r atgyfeiriadau ar ôl blwyddyn, bydd y bwrdd yn symud swyddi.']],
    fair: [['Mae iechyd mewn rhannau o ardal {place} yn waeth nag yn y wlad gyfan.', 'Pobl ar incwm isel yn ardal {place} sy’n defnyddio’r hyn sydd ar gael leiaf.'], ['Rydym yn gweithio yn y rhannau hynny ac nid yw’n costio dim i gymryd rhan.', 'Bydd ein gweithwyr cyswllt yn mynd i ganolfannau cymunedol yno.']],
    weak: [['Mae croeso i bawb, felly bydd yn lleihau anghydraddoldebau.', 'Mae llawer o angen yn ardal {place}.']],
  },
  involvement: {
    strong: [['Ysgrifennodd {asked} o bobl amlinelliad {scheme} gyda ni, gan newid ei enw a’i oriau.', 'Mae grŵp o {asked} o bobl wedi cwrdd â ni ers mis Ionawr; hwy a ddileodd yr hyn y meddyliasom amdano gyntaf.'], ['Mae pedwar ohonynt ar ei fwrdd gyda phleidlais, a chânt eu talu am eu hamser.', 'Hwy sy’n dewis y gweithgareddau bob tymor gyda chyllideb eu hunain.']],
    fair: [['Cynhaliwyd dau gyfarfod yn ardal {place} a gofynnwyd i {asked} o bobl.', 'Holwyd y bobl sy’n dod atom drwy holiadur, ac atebodd {asked}.']],
    weak: [['Rydym yn adnabod ein haelodau’n dda.', 'Byddwn yn gofyn i bobl wedi iddo ddechrau.']],
  },
  'match-plan': {
    strong: [['Mae gan gynllun y bwrdd iechyd ei hun linell ar gyfer y swyddi hyn o’r drydedd flwyddyn, ac mae ei lythyr wedi’i lofnodi.', 'Mae’r cyngor a’r bwrdd iechyd wedi cytuno ar gyfran yr un yn ysgrifenedig.'], ['Os bydd un ohonynt yn camu’n ôl awn i lawr i {workers} swydd a chadw’r wardiau tlotaf.', 'Cyfrifir yr hyn y mae’n ei arbed o’r mis cyntaf.']],
    fair: [['Mae’r comisiynydd yn disgwyl talu mwy o’r gost bob blwyddyn.', 'Rydym yn siarad â’r cyngor am yr amser ar ôl y grant.']],
    weak: [['Byddwn yn chwilio am grantiau eraill.', 'Bydd gwirfoddolwyr yn ei barhau.']],
  },
  'budget-notes': {
    strong: [['{workers} gweithiwr cyswllt ar {salary} yr un, arweinydd hanner amser, goruchwyliaeth, tocynnau bws a gwerthusiad o’r tu allan; rhoddir yr ystafelloedd am ddim gan y llyfrgell.']],
    fair: [['Cyflogau {workers} gweithiwr cyswllt, hyfforddiant, ystafelloedd a theithio.', 'Swyddi’n bennaf; rhywfaint ar gyfer gweithgareddau, a swyddfa.']],
    weak: [['Cyflogau a chostau rhedeg.', 'Staff, fan, a gwefan newydd.']],
  },
  outcomes: {
    strong: [['Mae pobl yn gweld eraill yn amlach, yn teimlo bod mwy yn eu dwylo eu hunain, ac yn gwybod at bwy i droi.', 'Ar ôl chwe mis mae {share} y cant yn teimlo’n llai unig na phan ddaethant.'], ['Dywedwn ymlaen llaw beth a alwem yn fethiant: llai na hanner yn dal mewn gweithgaredd ar ôl chwe mis.', 'Edrychwn ar bwy sy’n gadael yn gynnar, gan mai hwy sy’n dweud fwyaf wrthym.']],
    fair: [['Bydd pobl yn llai unig ac yn fwy egnïol.', 'Mae llesiant yn codi, ac mae pobl yn gweld eu meddyg yn llai aml.'], ['Byddwn yn gofyn ar y dechrau ac ar ôl tri mis.', 'Disgwyliwn hyn gan y rhan fwyaf.']],
    weak: [['Bydd pobl yn hapusach.', 'Bydd llai o bwysau ar y GIG.']],
  },
  evidence: {
    strong: [['Mae astudiaethau o weithwyr cyswllt yn dangos gwell llesiant ar ôl chwe mis; ychydig oedd â grŵp cymharu, ac ni wyddys beth sy’n para.', 'Mae ein {people} cofnod ein hunain yn dangos cynnydd, ond ni lenwodd yr hanner yr ail ffurflen.'], ['Dyna pam y byddwn yn cymharu â meddygfeydd yn ardal {place} sy’n dechrau flwyddyn yn ddiweddarach.', 'Rydym wedi neilltuo {share} y cant i rywun o’r tu allan edrych arno.']],
    fair: [['Mae sawl adroddiad yn dweud bod presgripsiynu cymdeithasol yn gweithio.', 'Daeth {people} o bobl atom y llynedd, a dywedodd y rhan fwyaf iddo helpu.']],
    weak: [['Mae pawb yn gwybod bod hyn yn gweithio.', 'Mae ein defnyddwyr yn dweud cymaint y maent yn ei hoffi.']],
  },
  'track-record': {
    strong: [['Rydym wedi rhedeg cynllun o’r fath mewn rhan o ardal {place} ers {weeks} mlynedd, gyda chyfrifon ac adroddiadau y gall unrhyw un eu darllen.', 'Gyda’n partneriaid cawsom {people} o atgyfeiriadau mewn tair blynedd.'], ['Pan aeth un yn wael yn ei flwyddyn gyntaf dywedasom hynny, a rhoi traean o’r arian yn ôl.', 'Gwariwyd ein grant diwethaf o fewn dau y cant i’w gynllun.']],
    fair: [['Rydym wedi gweithio yn ardal {place} ers {weeks} mlynedd.', 'Rydym wedi cynnal cyfeillio a dosbarthiadau o’r blaen, er nad gweithwyr cyswllt.']],
    weak: [['Rydym yn sefydliad newydd gyda llawer o egni.', 'Mae gan ein hymddiriedolwyr lawer o brofiad.']],
  },
  'safeguarding-practice': {
    strong: [['Maent yn ffonio’r arweinydd diogelu o fewn yr awr, yn ysgrifennu’r hyn a ddywedwyd yng ngeiriau’r person, ac yn dweud wrtho beth sy’n digwydd nesaf.']],
    fair: [['Maent yn dweud wrth eu rheolwr, sy’n siarad â’r cyngor.', 'Maent yn dilyn ein polisi ac yn ffonio’r arweinydd.']],
    weak: [['Maent yn defnyddio eu barn.', 'Byddent yn dweud wrth rywun.']],
  },
} // prettier-ignore
