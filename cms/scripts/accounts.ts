import { parseAccountsCommand } from '../src/accounts/command/parseAccountsCommand'
import { runAccountsCommand } from '../src/accounts/command/runAccountsCommand'
import { withCms } from './loadCms'

/** Lists accounts of the CMS; makes, links or resets one and prints a link that works once. */
void withCms(async (strapi) => {
  console.log(await runAccountsCommand(strapi, parseAccountsCommand(process.argv.slice(2))))
})
