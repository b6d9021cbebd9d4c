import { Button, Flex, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { formatDatum } from '../format/formatDatum'
import { vandaag } from '../format/vandaag'
import { instrumentPath } from '../instrument/instrumentType'
import { WerkstroomMark } from '../instrument/WerkstroomMark'
import { Mark } from '../ui/Mark'
import type { MarkText } from '../ui/markText'
import { Panel } from '../ui/Panel'
import { AnswerDialog } from './AnswerDialog'
import { describeDeadline } from './describeDeadline'
import { useOpenUitvraagMutation } from './mijnApi'
import type { MijnUitvraag as Uitvraag } from './mijnSchema'
import { todoOf } from './todoOf'
import { TextLink } from '../ui/TextLink'

const OPEN: MarkText = { naam: 'Te doen', tone: 'attention' }
const ANSWERED: MarkText = { naam: 'Beantwoord', tone: 'done' }

/** What the beheergroep asks: the text, until when, for which instruments, and the answer. */
export function MijnUitvraag({ uitvraag }: { uitvraag: Uitvraag }) {
  const { ronde, tekst, deadline, voortgang } = uitvraag
  const isAsked = voortgang === 'uitgezet' || voortgang === 'geopend'
  useTellSeen(uitvraag)
  return (
    <Panel titel={`Uitvraag: ${ronde}`} aside={<Mark {...(isAsked ? OPEN : ANSWERED)} />}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {isAsked && deadline && (
          <Typography fontWeight="bold" tag="p">
            {describeDeadline(deadline, vandaag())}
          </Typography>
        )}
        {tekst && (
          <Typography tag="p" style={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>
            {tekst}
          </Typography>
        )}
        <Instrumenten uitvraag={uitvraag} />
        {isAsked ? <Answer uitvraag={uitvraag} /> : <Answered uitvraag={uitvraag} />}
      </Flex>
    </Panel>
  )
}

function Instrumenten({ uitvraag }: { uitvraag: Uitvraag }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {uitvraag.instrumenten.map((instrument) => (
        <Flex tag="li" key={instrument.documentId} gap={3} wrap="wrap" alignItems="baseline">
          <TextLink to={instrumentPath(instrument.documentId)}>{instrument.naam}</TextLink>
          {instrument.werkstroom && <WerkstroomMark werkstroom={instrument.werkstroom} />}
          <Typography variant="pi" textColor="neutral600">
            {todoOf(instrument, vandaag())}
          </Typography>
        </Flex>
      ))}
    </Flex>
  )
}

function Answer({ uitvraag }: { uitvraag: Uitvraag }) {
  const [isAnswering, setIsAnswering] = useState(false)
  return (
    <div>
      <Button onClick={() => setIsAnswering(true)}>Ik ben klaar</Button>
      <AnswerDialog
        uitvraag={uitvraag}
        isOpen={isAnswering}
        onClose={() => setIsAnswering(false)}
      />
    </div>
  )
}

function Answered({ uitvraag: { ingediendOp, reactie } }: { uitvraag: Uitvraag }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
      {ingediendOp ? `U hebt gereageerd op ${formatDatum(ingediendOp)}.` : 'Dit is afgerond.'}
      {reactie ? `\n“${reactie}”` : ''}
    </Typography>
  )
}

/** Lets the beheergroep know that the question was seen. */
function useTellSeen({ documentId, voortgang }: Uitvraag) {
  const [open] = useOpenUitvraagMutation()
  useEffect(() => {
    if (voortgang === 'uitgezet') void open(documentId)
  }, [open, documentId, voortgang])
}
