import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
};
type Axe = { run(scope: object): Promise<{ violations: readonly Violation[] }> };

/** Serious and critical findings of axe-core inside a part of the page: rule and element, none when it is well. */
export const seriousFindings = async (page: Page, selector: string): Promise<readonly string[]> => {
  // A dialog that is still fading in has the contrast of a shadow.
  await page.addStyleTag({
    content: '*, *::before, *::after { animation: none !important; transition: none !important; }',
  });
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (scope) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run({ include: [[scope]] })).violations;
  }, selector);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
