import { describe, expect, it } from 'vitest'
import { buttonsFor } from '../../src/admin/instrument/buttonsFor'
import { describeApproval } from '../../src/admin/instrument/describeApproval'
import { describeFacts } from '../../src/admin/instrument/describeFacts'
import { describeStand } from '../../src/admin/instrument/describeStand'
import { instrumentAt } from '../../src/admin/instrument/instrumentType'
import { isEditable } from '../../src/admin/instrument/isEditable'
import { OPMERKING_VELDEN, toOpmerkingen } from '../../src/admin/instrument/opmerkingDrafts'
import { readableFields, withoutUnreadable } from '../../src/admin/instrument/readableFields'
import { ACTIES, standSchema, WERKSTROMEN } from '../../src/admin/instrument/standSchema'
import { aStand } from './aStand'

describe('the buttons of an instrument', () => {
  it('offers a button for every actie that the server allows, and for no other', () => {
    expect(buttonsFor(ACTIES).map(({ actie }) => actie)).toHaveLength(ACTIES.length)
    expect(buttonsFor([])).toEqual([])
  })

  it('lets one button stand out, however much may be done', () => {
    const standOut = buttonsFor(ACTIES).filter(({ variant }) => variant === 'default')
    expect(standOut.map(({ actie }) => actie)).toEqual(['goedkeuren'])
  })

  it('asks first before something leaves the website', () => {
    const questions = buttonsFor(['depubliceren', 'archiveren']).map(({ question }) => question)
    expect(questions).toEqual([expect.any(String), expect.any(String)])
  })

  it('leaves out an actie that a newer server knows', () => {
    const stand = standSchema.parse({ ...aStand(), acties: ['terugsturen', 'verplaatsen'] })
    expect(stand.acties).toEqual(['terugsturen'])
  })
})

describe('what may be edited', () => {
  it('lies still for everybody once it is handed in', () => {
    expect(isEditable(aStand({ werkstroom: 'ingediend' }), 'leverancier')).toBe(false)
    expect(isEditable(aStand({ werkstroom: 'ingediend' }), 'beheergroep')).toBe(false)
    expect(isEditable(aStand({ werkstroom: 'ingediend' }), 'superbeheer')).toBe(false)
  })

  it('is for a leverancier a concept or what came back', () => {
    const editable = WERKSTROMEN.filter((werkstroom) =>
      isEditable(aStand({ werkstroom }), 'leverancier'),
    )
    expect(editable).toEqual(['concept', 'teruggestuurd'])
    const archived = aStand({ werkstroom: 'concept', gearchiveerdOp: '2027-02-01T10:00:00.000Z' })
    expect(isEditable(archived, 'leverancier')).toBe(false)
  })

  it('is known from the address of an edit view alone', () => {
    const list = '/content-manager/collection-types/api::instrument.instrument'
    expect(instrumentAt(`/admin${list}/abc123`)).toBe('abc123')
    expect(instrumentAt(`${list}/create`)).toBeNull()
    expect(instrumentAt(list)).toBeNull()
    expect(instrumentAt('/content-manager/collection-types/api::waarde.waarde/abc')).toBeNull()
  })
})

describe('the stand in words', () => {
  it('tells a leverancier what to do with what came back', () => {
    const stand = aStand({ werkstroom: 'teruggestuurd', isGewijzigd: true })
    expect(describeStand(stand, false)).toBe(
      'Pas de tekst aan met de opmerkingen hieronder en dien opnieuw in. Op de website staat nog de vorige tekst.',
    )
  })

  it('says of every werkstroom something else to the beheer than to a leverancier, until it is approved', () => {
    for (const werkstroom of WERKSTROMEN.filter((one) => one !== 'goedgekeurd')) {
      const stand = aStand({ werkstroom })
      expect(describeStand(stand, true)).not.toBe(describeStand(stand, false))
    }
  })

  it('does not promise readers what is archived', () => {
    const stand = aStand({ gearchiveerdOp: '2027-02-01T10:00:00.000Z', isGepubliceerd: false })
    expect(describeStand(stand, true)).toContain('gearchiveerd')
  })

  it('shows planned moments, and that a check is overdue', () => {
    const stand = aStand({
      planning: { publiceerOp: '2027-03-01T08:00:00.000Z', verlooptOp: null },
      controle: { ...aStand().controle, isVerlopen: true },
    })
    expect(describeFacts(stand).map(({ naam }) => naam)).toEqual([
      'Publiceren op',
      'Gecontroleerd',
      'Volgende controle',
    ])
    expect(describeFacts(stand).at(-1)?.waarde).toBe('5 januari 2028 (voorbij)')
  })
})

describe('remarks', () => {
  it('sends none that is empty, and one about the whole without a field', () => {
    const drafts = [
      { id: 0, veld: 'geheel', tekst: ' Mooi begin. ' },
      { id: 1, veld: 'doel', tekst: '   ' },
      { id: 2, veld: 'nadelen', tekst: 'Noem er één.' },
    ]
    expect(toOpmerkingen(drafts)).toEqual([
      { veld: null, tekst: 'Mooi begin.' },
      { veld: 'nadelen', tekst: 'Noem er één.' },
    ])
  })

  it('can be about what a leverancier writes, and not about what only the beheer sees', () => {
    const velden = OPMERKING_VELDEN.map(({ veld }) => veld)
    expect(velden).toContain('samenvatting')
    expect(velden).not.toContain('interneNotitie')
    expect(velden).not.toContain('werkstroom')
  })
})

describe('the form of an instrument', () => {
  const permission = (fields: string[] | undefined) => ({
    action: 'plugin::content-manager.explorer.read',
    subject: 'api::instrument.instrument',
    properties: { fields },
  })

  it('leaves out what the account may not read, and rows that are empty then', () => {
    const readable = readableFields([permission(['naam', 'kosten.bedrag'])]) ?? new Set()
    const layout = [[[{ name: 'naam' }, { name: 'leverancier' }]], [[{ name: 'herkomst' }]]]
    expect(withoutUnreadable(layout, readable)).toEqual([[[{ name: 'naam' }]]])
    expect(readable.has('kosten')).toBe(true)
  })

  it('is whole for who may read everything', () => {
    expect(readableFields([permission(undefined)])).toBeNull()
    expect(readableFields([])).toBeNull()
  })
})

describe('approving', () => {
  const now = new Date('2027-01-05T12:00:00.000Z')

  it('says beforehand and afterwards that a planned text is not public yet', () => {
    const { notice, doneText } = describeApproval({ publiceerOp: '2027-03-01T08:00:00.000Z' }, now)
    expect(notice).toContain('niet meteen')
    expect(doneText).toContain('wordt gepubliceerd op')
  })

  it('says of any other text that it is published', () => {
    const past = describeApproval({ publiceerOp: '2027-01-01T08:00:00.000Z' }, now)
    expect(past).toEqual(describeApproval({ publiceerOp: null }, now))
    expect(past.doneText).toBe('Goedgekeurd en gepubliceerd.')
  })
})
