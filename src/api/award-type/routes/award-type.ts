import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::award-type.award-type');
