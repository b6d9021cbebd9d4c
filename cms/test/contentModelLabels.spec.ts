import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTENT_TYPE_LABELS, describeField } from '../src/labels/contentTypeLabels'
import { instrumentComponentLabels } from '../src/labels/instrumentComponents'
import { mergeLabels, type Configuration } from '../src/labels/mergeLabels'
import type { TypeLabels } from '../src/labels/typeLabels'

interface Schema {
  pluginOptions?: { 'content-manager'?: { visible: boolean } }
  attributes: Record<string, { type: string; visible?: boolean }>
}

const SRC = path.resolve(import.meta.dirname, '../src')
const FULL_WIDTH_TYPES = ['component', 'blocks', 'json', 'dynamiczone', 'richtext']

const readSchema = (file: string): Schema => JSON.parse(readFileSync(path.join(SRC, file), 'utf8'))

const contentTypes = readdirSync(path.join(SRC, 'api'))
  .map((name) => ({
    uid: `api::${name}.${name}`,
    schema: readSchema(`api/${name}/content-types/${name}/schema.json`),
  }))
  .filter(({ schema }) => schema.pluginOptions?.['content-manager']?.visible !== false)
  .map(({ uid, schema }) => ({ uid, schema, labels: CONTENT_TYPE_LABELS[uid] }))

const components = readdirSync(path.join(SRC, 'components/instrument'))
  .map((file) => path.basename(file, '.json'))
  .map((name) => ({
    uid: `instrument.${name}`,
    schema: readSchema(`components/instrument/${name}.json`),
    labels: instrumentComponentLabels[`instrument.${name}`],
  }))

const visibleNames = ({ attributes }: Schema) =>
  Object.keys(attributes).filter((name) => attributes[name]?.visible !== false)

const SYSTEM_COLUMNS = ['updatedAt', 'createdAt']

describe.each([...contentTypes, ...components])('labels of $uid', ({ schema, labels }) => {
  const { fields, rows, columns = [], mainField } = labels as TypeLabels
  const names = visibleNames(schema)

  it('has a label for every visible field, and for no other', () => {
    expect(Object.keys(fields).sort()).toEqual(names.toSorted())
  })

  it('puts every field in the form at most once, in rows that fit', () => {
    const placed = rows.flatMap((row) => Object.keys(row))
    expect(new Set(placed).size).toBe(placed.length)
    expect(names).toEqual(expect.arrayContaining(placed))
    for (const row of rows) {
      expect(Object.values(row).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12)
    }
  })

  it('gives fields that cannot shrink the whole width', () => {
    const sizes = Object.fromEntries(rows.flatMap((row) => Object.entries(row)))
    const wide = names.filter((name) =>
      FULL_WIDTH_TYPES.includes(schema.attributes[name]?.type ?? ''),
    )
    for (const name of wide) expect(sizes[name] ?? 12).toBe(12)
  })

  it('names columns and a main field that exist', () => {
    expect([...names, ...SYSTEM_COLUMNS]).toEqual(expect.arrayContaining([...columns, mainField]))
  })
})

describe('mergeLabels', () => {
  const stored: Configuration = {
    settings: { searchable: true, pageSize: 10 },
    metadatas: {
      naam: { edit: { label: 'naam', visible: true }, list: { label: 'naam', sortable: true } },
      parent: { edit: { label: 'parent', mainField: 'naam' }, list: { label: 'parent' } },
      anders: { edit: { label: 'anders' }, list: { label: 'anders' } },
    },
    layouts: { list: ['id'], edit: [[{ name: 'anders', size: 6 }]] },
  }
  const labels: TypeLabels = {
    mainField: 'naam',
    columns: ['naam'],
    rows: [{ naam: 8, parent: 4 }],
    fields: {
      naam: { label: 'Naam', help: 'Hulp' },
      parent: { label: 'Valt onder', readOnly: true },
    },
  }
  const attributes = {
    naam: { type: 'string' },
    parent: { type: 'relation', targetModel: 'api::kenmerk.kenmerk' },
  }
  const merge = (configuration: Configuration) =>
    mergeLabels(configuration, labels, attributes, { 'api::kenmerk.kenmerk': 'aanduiding' })

  it('sets labels, help, what relations show and the layout', () => {
    const { metadatas, layouts, settings } = merge(stored)
    expect(metadatas.naam?.edit).toMatchObject({
      label: 'Naam',
      description: 'Hulp',
      visible: true,
    })
    expect(metadatas.parent?.edit).toMatchObject({ mainField: 'aanduiding', editable: false })
    expect(layouts.edit).toEqual([
      [
        { name: 'naam', size: 8 },
        { name: 'parent', size: 4 },
      ],
    ])
    expect(settings).toMatchObject({ mainField: 'naam', searchable: true })
  })

  it('keeps what it does not know, and changes nothing the second time', () => {
    const once = merge(stored)
    expect(once.metadatas.anders).toEqual(stored.metadatas.anders)
    expect(merge(once)).toEqual(once)
  })
})

describe('describeField', () => {
  it.each([
    [['samenvatting'], 'Samenvatting'],
    [['bronnen', 1, 'url'], 'Bronnen 2'],
    [['kosten', 'bedrag'], 'Kosten'],
    [['onbekend'], 'onbekend'],
  ])('calls %j "%s"', (fieldPath, name) => {
    expect(describeField('api::instrument.instrument', fieldPath)).toBe(name)
  })
})
