/** `npm run check`: lint, format and types of everything; all of them run, the failed ones are named at the end. */
import { packageFolders } from './setup/build-packages.mjs';
import { pluginFolders, pluginTypeProjects } from './setup/build-plugins.mjs';
import { runMain, say, SetupError } from './setup/project.mjs';
import { exitStatusOf, localBin } from './setup/run-command.mjs';

const typeProjects = async () => [
  'tsconfig.json',
  'src/admin/tsconfig.json',
  ...(await pluginFolders()).flatMap(pluginTypeProjects),
  ...(await packageFolders()).map((folder) => `${folder}/tsconfig.json`),
  'tests/tsconfig.json',
  'scripts/tsconfig.json',
];

await runMain(async () => {
  const checks = [
    { name: 'ESLint', command: 'eslint', args: ['--max-warnings=0', '.'] },
    { name: 'Prettier', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
    ...(await typeProjects()).map((project) => ({
      name: `types of ${project}`,
      command: 'tsc',
      args: ['--noEmit', '-p', project],
    })),
  ];
  const failed = [];
  for (const { name, command, args } of checks) {
    say(`Checking: ${name}`);
    if ((await exitStatusOf(localBin(command), args)) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new SetupError(`Not in order: ${failed.join('; ')}.`);
  say('Lint, format and types are in order.');
});
