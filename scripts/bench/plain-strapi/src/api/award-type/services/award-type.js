module.exports = require('@strapi/strapi').factories.createCoreService('api::award-type.award-type');
