import type { GesprekCatalogus } from '../samenkiezen/gesprekCatalogus'
import { aCatalogus, anInstrument } from './builders'

/** Three instruments: one for looking for work, one for belief in oneself, one for reading. */
export function aGesprekCatalogus(changes: Partial<GesprekCatalogus> = {}): GesprekCatalogus {
  const { kenmerken, facetgroepen } = aCatalogus()
  return {
    instrumenten: [
      aMogelijkheid('empowerment', 'Empowerment', '5.2'),
      aMogelijkheid('jobs-training', 'JOBS-training', '4.1'),
      aMogelijkheid('taalhuis', 'Taalhuis', '1.3.1'),
    ],
    kenmerken: kenmerken.map((kenmerk) => ({
      ...kenmerk,
      intakevraag: `Hoe gaat het met ${kenmerk.code}?`,
    })),
    facetgroepen,
    waarden: [
      {
        sleutel: 'dichtbij',
        naam: 'Dicht bij huis',
        uitleg: 'Niet ver reizen.',
        pictogram: 'huis',
      },
      { sleutel: 'rust', naam: 'Rust om mij heen', uitleg: null, pictogram: null },
    ],
    verouderd: false,
    ...changes,
  }
}

function aMogelijkheid(slug: string, naam: string, code: string) {
  return anInstrument({
    slug,
    naam,
    kenmerken: [{ code, naam: `Kenmerk ${code}`, werking: 'direct', toelichting: null }],
    clientSamenvatting: `Over ${naam}.`,
    hoeIsHet: 'Je komt elke week. Je praat met anderen. Je oefent.',
    watVraagtHet: 'Twee ochtenden.',
    voorwaarden: 'Er is een uitkering. Er is plek.',
  })
}
