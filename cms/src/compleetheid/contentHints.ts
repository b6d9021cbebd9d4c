import { balanceHints } from '../content/balanceHints'
import { clientTextHints } from '../content/clientTextHints'
import { instrumentLabels } from '../labels/instrument'
import type { InstrumentInhoud } from '../verschil/instrumentInhoud'

const CLIENT_TEXTS = ['clientSamenvatting', 'hoeIsHet', 'watVraagtHet'] as const

/** What would make what is written better, in Dutch; about what is missing it says nothing. */
export function contentHints(inhoud: InstrumentInhoud): string[] {
  return [...textHints(inhoud), ...puntHints(inhoud), ...toelichtingHints(inhoud)]
}

function textHints(inhoud: InstrumentInhoud): string[] {
  return CLIENT_TEXTS.flatMap((name) =>
    clientTextHints(inhoud[name] ?? '').map(
      (hint) => `${instrumentLabels.fields[name]?.label ?? name} ${hint}`,
    ),
  )
}

function puntHints({ voordelen, nadelen }: InstrumentInhoud): string[] {
  if (voordelen.length === 0 || nadelen.length === 0) return []
  const texts = (punten: InstrumentInhoud['voordelen']) =>
    punten.map(({ tekst }) => ({ tekst: tekst ?? '' }))
  return balanceHints(texts(voordelen), texts(nadelen))
}

function toelichtingHints({ kenmerken, waarden }: InstrumentInhoud): string[] {
  const isEmpty = (text: string | null) => (text ?? '').trim() === ''
  return [
    ...kenmerken.flatMap(({ kenmerk, toelichting }) =>
      kenmerk && isEmpty(toelichting)
        ? [`Schrijf bij kenmerk ${kenmerk.code} ${kenmerk.naam} waardoor het daaraan werkt.`]
        : [],
    ),
    ...waarden.flatMap(({ waarde, toelichting }) =>
      waarde && isEmpty(toelichting)
        ? [`Schrijf bij “${waarde.naam}” een zin voor de cliënt.`]
        : [],
    ),
  ]
}
