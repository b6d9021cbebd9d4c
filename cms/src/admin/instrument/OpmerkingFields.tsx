import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
} from '@strapi/design-system'
import { Trash } from '@strapi/icons'
import { OPMERKING_VELDEN, WHOLE, type OpmerkingDraft } from './opmerkingDrafts'

interface OpmerkingFieldsProps {
  nummer: number
  draft: OpmerkingDraft
  onChange: (draft: OpmerkingDraft) => void
  /** Missing when this is the only one. */
  onRemove?: () => void
}

/** One remark: what it is about, and what it says. */
export function OpmerkingFields({ nummer, draft, onChange, onRemove }: OpmerkingFieldsProps) {
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={4}
      borderColor="neutral200"
      hasRadius
    >
      <legend style={{ fontSize: '1.4rem', fontWeight: 600 }}>Opmerking {nummer}</legend>
      <Field.Root name={`veld-${draft.id}`}>
        <Field.Label>Gaat over</Field.Label>
        <SingleSelect
          value={draft.veld}
          onChange={(veld) => onChange({ ...draft, veld: String(veld) })}
        >
          <SingleSelectOption value={WHOLE}>Het geheel</SingleSelectOption>
          {OPMERKING_VELDEN.map(({ veld, label }) => (
            <SingleSelectOption key={veld} value={veld}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name={`tekst-${draft.id}`} required>
        <Field.Label>Wat moet er anders?</Field.Label>
        <Textarea
          value={draft.tekst}
          maxLength={2000}
          onChange={({ target }) => onChange({ ...draft, tekst: target.value })}
        />
      </Field.Root>
      {onRemove && (
        <Flex justifyContent="flex-end">
          <Button variant="ghost" startIcon={<Trash />} onClick={onRemove}>
            Deze opmerking weghalen
          </Button>
        </Flex>
      )}
    </Flex>
  )
}
