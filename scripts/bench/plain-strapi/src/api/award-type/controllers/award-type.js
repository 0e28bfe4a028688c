module.exports = require('@strapi/strapi').factories.createCoreController('api::award-type.award-type');
