import type { PublicInstrument } from '@keuzehulp/search'
import type { GesprekInstrument } from '~~/shared/types/samenKiezen'

/** What a conversation needs of an instrument; the whole catalogue goes over the wire at once. */
export function gesprekInstrument(instrument: PublicInstrument): GesprekInstrument {
  return {
    slug: instrument.slug,
    naam: instrument.naam,
    kenmerken: instrument.kenmerken.map(({ code, naam, werking }) => ({ code, naam, werking })),
    clientSamenvatting: instrument.clientSamenvatting,
    hoeIsHet: instrument.hoeIsHet,
    watVraagtHet: instrument.watVraagtHet,
    voordelen: instrument.voordelen,
    nadelen: instrument.nadelen,
    voorwaarden: instrument.voorwaarden,
    praktisch: instrument.praktisch,
    duurWeken: instrument.duurWeken,
    duurToelichting: instrument.duurToelichting,
    urenPerWeek: instrument.urenPerWeek,
    wachttijdWeken: instrument.wachttijdWeken,
    kostenPerTraject: instrument.kosten.perTraject,
    waarden: instrument.waarden,
    bewijs: instrument.bewijs,
    gecontroleerdOp: instrument.gecontroleerdOp,
    volgendeControle: instrument.volgendeControle,
  }
}
