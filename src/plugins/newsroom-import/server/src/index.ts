import { importArticles } from './services/import-articles';

export default {
  services: { 'import-articles': importArticles },
};
