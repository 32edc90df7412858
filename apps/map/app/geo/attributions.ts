/** Whose data a picture or map stands on. Names of sources are the same in both languages; the page says what each is for. */
export const attributions = {
  /** For the nation outlines of the picture and of the interactive map. */
  outlines: {
    text: 'Natural Earth (public domain); country-coder (ISC)',
    url: 'https://www.naturalearthdata.com/',
  },
  /** For the search of places. */
  places: { text: 'GeoNames, CC BY 4.0', url: 'https://www.geonames.org/' },
  /** For the codes, names and label points of nations, regions, integrated care boards and Welsh health boards. */
  areas: {
    text: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2026',
    url: 'https://geoportal.statistics.gov.uk/',
  },
  scottishHealthBoards: {
    text: 'Copyright Scottish Government, contains Ordnance Survey data © Crown copyright and database right 2026',
    url: 'https://spatialdata.gov.scot/',
  },
  healthAndSocialCareTrusts: {
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (Department of Health, Northern Ireland)',
    url: 'https://www.opendatani.gov.uk/',
  },
  deprivation: {
    text: 'Contains public sector information licensed under the Open Government Licence v3.0: English Indices of Deprivation 2025, Scottish Index of Multiple Deprivation 2020, Welsh Index of Multiple Deprivation 2019, Northern Ireland Multiple Deprivation Measure 2017',
    url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
  },
  nhsEngland: {
    text: 'Contains information from NHS England, licensed under the current version of the Open Government Licence',
    url: 'https://digital.nhs.uk/data-and-information/publications/statistical/primary-care-network-workforce',
  },
  population: {
    text: 'Source: Office for National Statistics; National Records of Scotland; NISRA. Licensed under the Open Government Licence v3.0',
    url: 'https://www.ons.gov.uk/census',
  },
} as const
