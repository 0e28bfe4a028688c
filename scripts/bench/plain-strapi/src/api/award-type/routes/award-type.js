module.exports = require('@strapi/strapi').factories.createCoreRouter('api::award-type.award-type');
