import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::award-type.award-type');
