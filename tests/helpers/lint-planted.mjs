/**
 * Lints planted files with the project's own configuration. Reads `[{ file, code }]` as JSON from stdin, writes the
 * rules that each broke. A process of its own: ESLint loads its configuration in a way that Jest's sandbox refuses.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Planted files are in no TypeScript project; the rules in question need no types.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const brokenRules = async ({ file, code }) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result.messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
};

const planted = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(planted.map(brokenRules))));
