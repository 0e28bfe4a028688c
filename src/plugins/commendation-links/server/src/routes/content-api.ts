/** `/api/commendation-links…`: for frontends and tokens. No right is given to the public role but `link.find`. */
const route = (method: string, path: string, handler: string) => ({ method, path, handler, config: {} });

export const contentApi = {
  type: 'content-api' as const,
  routes: [
    route('GET', '/draft-access', 'draft.read'),
    route('GET', '/', 'link.find'),
    route('GET', '/:id', 'link.findOne'),
    route('POST', '/', 'link.create'),
    route('PUT', '/:id', 'link.update'),
    route('DELETE', '/:id', 'link.delete'),
  ],
};
