import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const accounts = JSON.parse(readFileSync('/tmp/int-data/accounts.json','utf8'))
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-dev-shm-usage'] })
const BASE='http://127.0.0.1:26337/admin'
const p = await (await b.newContext({ locale:'nl-NL', viewport:{width:1440,height:1000} })).newPage(); const a = accounts.find((x:any)=>x.rol==='leverancier')
p.on('console', m => { if (m.type()==='error' && !/MISSING_TR/.test(m.text())) console.log('console', m.text().slice(0,300)) })
p.on('response', r => { if (r.status()>=400) console.log(r.status(), r.request().method(), r.url()) })
p.on('pageerror', e => console.log('pageerror', e.message.slice(0,300)))
await p.goto(BASE); await p.locator('input[name=email]').fill(a.email); await p.locator('input[name=password]').fill(a.wachtwoord); await p.locator('button[type=submit]').click(); await p.locator('a[href*="/admin/content-manager"]').first().waitFor()
await p.goto(BASE+'/',{waitUntil:'networkidle'}); await p.getByRole('link',{name:'Maatje',exact:true}).first().click(); await p.waitForTimeout(6000)
await p.screenshot({path:'/tmp/look/l1.png'}); console.log(p.url())
await b.close()
