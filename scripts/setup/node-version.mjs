import { SetupError } from './project.mjs';

const SUPPORTED_MAJORS = [20, 22];
const OLDEST = [20, 19];

/**
 * Strapi 5.54 runs on Node 20 and 22; 20.19 is the first 20 that its build tools accept.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined} what is wrong, for the user
 */
export const nodeVersionProblem = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const supported = SUPPORTED_MAJORS.includes(major);
  const recent = major !== OLDEST[0] || minor >= (OLDEST[1] ?? 0);
  if (supported && recent) return undefined;
  return `Node ${version} is not supported: use Node 20 (20.19 or later) or Node 22. Both are at https://nodejs.org.`;
};

export const requireSupportedNode = () => {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) throw new SetupError(problem);
};
