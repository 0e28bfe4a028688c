import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::award-type.award-type');
