import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Attribute = { readonly type: string; readonly enum?: readonly string[] };

export type Schema = {
  readonly uid: string;
  readonly displayName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
};

const SOURCE = path.resolve(__dirname, '../../../src');

const read = (uid: string, ...file: readonly string[]): Schema => {
  const { info, attributes } = JSON.parse(readFileSync(path.join(SOURCE, ...file), 'utf8'));
  return { uid, displayName: info.displayName, attributes };
};

export const contentTypes: readonly Schema[] = readdirSync(path.join(SOURCE, 'api')).map((name) =>
  read(`api::${name}.${name}`, 'api', name, 'content-types', name, 'schema.json'),
);

export const components: readonly Schema[] = readdirSync(path.join(SOURCE, 'components')).flatMap(
  (category) =>
    readdirSync(path.join(SOURCE, 'components', category)).map((file) =>
      read(`${category}.${path.basename(file, '.json')}`, 'components', category, file),
    ),
);
