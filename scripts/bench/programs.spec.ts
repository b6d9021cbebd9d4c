import { expect, test } from 'vitest'
import { StopError } from '../bootstrap/stopError.mjs'
import { createPrograms } from './programs.ts'

const run = (script: string, programs = createPrograms()) =>
  programs.start('De proef', ['--eval', script], { env: process.env })

test('waits until a program says something, also when it said so before', async () => {
  const program = run('console.log("klaar"); setInterval(() => {}, 1000)')
  await program.says(/klaar/)
  expect((await program.says(/klaar/))[0]).toBe('klaar')
  await program.stop()
})

test('gives what a program printed once it is done', async () => {
  expect(await run('console.log("herbouwd in 12 ms")').finish()).toContain('in 12 ms')
})

test('says what a program complained about when it fails or ends too soon', async () => {
  const fails = 'console.error("geen ruimte"); process.exitCode = 3'
  await expect(run(fails).finish()).rejects.toThrow(StopError)
  await expect(run(fails).finish()).rejects.toThrow(/De proef is niet gelukt:\ngeen ruimte/)
  await expect(run(fails).says(/klaar/)).rejects.toThrow('geen ruimte')
})

test('does what it is told, each time it is told', async () => {
  const program = run(
    'let n = 0; process.on("message", (word) => word === "nog" ? console.log(`keer ${++n}.`) : process.disconnect())',
  )
  for (const time of [1, 2]) {
    program.tell('nog')
    await program.says(new RegExp(`keer ${time}\\.`))
  }
  program.tell('klaar')
  expect(await program.finish()).toBe('keer 1.\nkeer 2.\n')
})

test('ends what still runs, the last one started first', async () => {
  const programs = createPrograms()
  const waits = (name: string) =>
    `process.on('SIGTERM', () => process.exit()); console.log('${name}'); setInterval(() => {}, 1000)`
  const ended: string[] = []
  for (const name of ['eerst', 'laatst']) {
    const program = run(waits(name), programs)
    await program.says(new RegExp(name))
    void program.finish().then(() => ended.push(name))
  }
  await programs.stopAll()
  expect(ended).toEqual(['laatst', 'eerst'])
})

test('starts nothing more once it is closed', async () => {
  const programs = createPrograms()
  await programs.close()
  expect(() => run('', programs)).toThrow('De proef: everything is being stopped')
})
