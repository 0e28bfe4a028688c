module.exports = () => ({ graphql: { config: { depthLimit: 10 } } });
