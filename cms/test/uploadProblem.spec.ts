import { describe, expect, it } from 'vitest'
import { judgeUpload } from '../src/files/uploadProblem'
import * as some from './support/someFiles'

const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const both = (...parts: Buffer[]) => Buffer.concat(parts)
const script = (spelling: string) => some.pdf(`/OpenAction<</S/${spelling}/X(x)>>`)

describe('judgeUpload', () => {
  it.each([
    ['foto.jpg', some.jpeg(), 'image/jpeg'],
    ['foto.JPEG', some.jpeg(), 'image/jpeg'],
    ['foto.png', some.png(), 'image/png'],
    ['foto.webp', some.WEBP, 'image/webp'],
    ['Folder 2.0 (één).pdf', some.pdf(), 'application/pdf'],
    ['plan.docx', some.docx({ 'word/media/a.svg': 'x' }), /wordprocessingml/],
    ['lijst.xlsx', some.xlsx(), /spreadsheetml/],
    ['plan.odt', some.odt(), /opendocument.text/],
  ])('knows %s for what it is', (naam, bytes, type) => {
    const judged = judgeUpload(naam, bytes)
    expect('soort' in judged ? judged.soort.type : judged.problem).toMatch(type)
  })

  it.each<[string, string, Buffer, RegExp]>([
    ['a page called a picture', 'a.png', some.HTML, /geen echte PNG/],
    ['a page called a pdf', 'a.pdf', some.HTML, /geen echte pdf/],
    ['a page', 'a.html', some.HTML, /Kies een afbeelding/],
    ['a page without an extension', 'a', some.HTML, /Kies een afbeelding/],
    ['a drawing that can carry script', 'a.svg', some.SVG, /Kies een afbeelding/],
    ['such a drawing called a picture', 'a.png', some.SVG, /geen echte PNG/],
    ['a moving picture', 'a.gif', some.GIF, /Kies een afbeelding/],
    ['a moving picture called a still one', 'a.jpg', some.GIF, /geen echte JPEG/],
    ['a program', 'a.exe', some.EXE, /Kies een afbeelding/],
    ['a program called a pdf', 'a.pdf', some.EXE, /geen echte pdf/],
    ['a real picture called a page', 'a.html', some.png(), /Kies een afbeelding/],
    ['a pdf called a picture', 'a.jpg', some.pdf(), /geen echte JPEG/],
    ['a name of two kinds', 'factuur.exe.pdf', some.pdf(), /hernoem het/],
    ['a name that reads backwards', 'a\u202Efdp.pdf', some.pdf(), /tekens die niet kunnen/],
    ['a name that leads elsewhere', '../a.pdf', some.pdf(), /tekens die niet kunnen/],
    ['a name that ends early', 'a\0.pdf', some.pdf(), /tekens die niet kunnen/],
    ['a name that is far too long', `${'a'.repeat(300)}.pdf`, some.pdf(), /te lang/],
    ['a file without a name', ' ', some.pdf(), /geen naam/],
    ['an empty file', 'a.pdf', Buffer.alloc(0), /leeg/],
    ['a page behind a pdf', 'a.pdf', both(some.pdf(), some.HTML), /geen echte pdf/],
    ['a pdf behind a page', 'a.pdf', both(some.HTML, some.pdf()), /geen echte pdf/],
    ['a pdf with script', 'a.pdf', script('JavaScript'), /script of programma/],
    ['script by another spelling', 'a.pdf', script('J#61vaScript'), /script of programma/],
    ['a pdf that starts a program', 'a.pdf', script('Launch'), /script of programma/],
    ['script packed away', 'a.pdf', some.pdf('', some.packed('<</JS(x)>>')), /script of programma/],
    ['any zip called a document', 'a.docx', some.zip({ 'a.txt': 'x' }), /geen echt document/],
    ['words called a document', 'a.docx', Buffer.alloc(99, 'tekst '), /geen echt document/],
    ['a workbook called a document', 'a.docx', some.xlsx(), /geen echt document/],
    ['an OpenDocument called a Word file', 'a.docx', some.odt(), /geen echt document/],
    ['a document with macros', 'a.docx', some.docx({ 'word/vbaProject.bin': 'x' }), /macro/],
    ['a document of the kind with macros', 'a.docx', some.docx({}, MACRO), /macro/],
    ['a document with macros by its own name', 'a.docm', some.docx({}, MACRO), /Kies een afb/],
    ['a program in a document', 'a.docx', some.docx({ 'word/embeddings/a.bin': 'x' }), /programma/],
    ['a text with macros', 'a.odt', some.odt({ 'Basic/Standard/Module1.xml': 'x' }), /macro/],
    ['a document huge unpacked', 'a.docx', some.zip({ a: 'x' }, { pretendSize: 4e9 }), /te groot/],
    ['a document behind a page', 'a.docx', both(some.HTML, some.docx()), /geen echt document/],
    ['a page behind a document', 'a.docx', both(some.docx(), some.HTML), /geen echt document/],
    ['half a document', 'a.docx', some.docx().subarray(0, 200), /geen echt document/],
    [
      'an old Word file',
      'a.docx',
      both(Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(99)),
      /docx, xlsx of pptx/,
    ],
  ])('refuses %s', (_, naam, bytes, why) => {
    const judged = judgeUpload(naam, bytes)
    expect('problem' in judged ? judged.problem : judged.soort.type).toMatch(why)
  })

  it('is not brought down by any bytes behind a real beginning', () => {
    for (const start of [some.docx(), some.pdf('', some.packed('x')), some.odt()])
      for (let cut = 0; cut < start.length; cut += 7) {
        const broken = Buffer.from(start)
        broken.fill(0xff, cut, Math.min(cut + 5, start.length))
        for (const naam of ['a.docx', 'a.pdf', 'a.odt'])
          expect(() => judgeUpload(naam, broken)).not.toThrow()
      }
  })
})
