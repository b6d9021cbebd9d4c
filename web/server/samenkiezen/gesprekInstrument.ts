import type { PublicInstrument } from '@keuzehulp/search'
import { beginning } from '../../shared/text/sentences'
import type { GesprekInstrument } from '../../shared/types/samenKiezen'

/**
 * What a conversation needs of an instrument; the whole catalogue goes over the wire at once. Of a
 * long text what is shown goes, and names that stand elsewhere in the answer do not.
 */
export function gesprekInstrument(instrument: PublicInstrument): GesprekInstrument {
  return {
    slug: instrument.slug,
    naam: instrument.naam,
    kenmerken: instrument.kenmerken.map(({ code, werking }) => ({ code, werking })),
    clientSamenvatting: instrument.clientSamenvatting,
    hoeIsHet: beginning(instrument.hoeIsHet),
    watVraagtHet: beginning(instrument.watVraagtHet),
    voordelen: instrument.voordelen,
    nadelen: instrument.nadelen,
    voorwaarden: instrument.voorwaarden,
    praktisch: instrument.praktisch,
    duurWeken: instrument.duurWeken,
    duurToelichting: instrument.duurToelichting,
    urenPerWeek: instrument.urenPerWeek,
    wachttijdWeken: instrument.wachttijdWeken,
    kostenPerTraject: instrument.kosten.perTraject,
    waarden: instrument.waarden.map(({ sleutel, stand, toelichting }) => ({
      sleutel,
      stand,
      toelichting,
    })),
    bewijs: instrument.bewijs,
    gecontroleerdOp: instrument.gecontroleerdOp,
    volgendeControle: instrument.volgendeControle,
  }
}
