import { defineText } from '@academy/domain/text/define-text'

export const navText = defineText({
  map: { en: 'Map', cy: 'Map', same: true },
  schemes: { en: 'Schemes', cy: 'Cynlluniau' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  areas: { en: 'Areas', cy: 'Ardaloedd' },
  funding: { en: 'Funding', cy: 'Cyllid' },
  evidence: { en: 'Evidence', cy: 'Tystiolaeth' },
  timeline: { en: 'Timeline', cy: 'Llinell amser' },
  data: { en: 'Data', cy: 'Data', same: true },
})
