import { useCallback, useEffect, useRef, useState } from 'react';

export type Request<Data> =
  | { readonly state: 'loading'; readonly data: Data | undefined }
  | { readonly state: 'error'; readonly error: unknown; readonly data: Data | undefined }
  | { readonly state: 'ready'; readonly data: Data };

/**
 * Asks the server, and again whenever `ask` changes or `reload` is called. What was answered before stays at
 * hand while it is asked again; an answer that comes after a newer question is dropped.
 * @param ask what to ask, stable between renders; undefined while there is nothing to ask.
 */
export const useRequest = <Data>(
  ask: (() => Promise<Data>) | undefined,
): { readonly request: Request<Data>; readonly reload: () => Promise<void> } => {
  const [request, setRequest] = useState<Request<Data>>({ state: 'loading', data: undefined });
  const question = useRef(0);

  const reload = useCallback(async () => {
    if (!ask) return;
    question.current += 1;
    const asked = question.current;
    const answer = (next: Request<Data>): void => {
      if (asked === question.current) setRequest(next);
    };
    try {
      answer({ state: 'ready', data: await ask() });
    } catch (error) {
      setRequest(({ data }) =>
        asked === question.current ? { state: 'error', error, data } : { state: 'loading', data },
      );
    }
  }, [ask]);

  useEffect(() => {
    setRequest(({ data }) => ({ state: 'loading', data }));
    void reload();
    return () => {
      question.current += 1;
    };
  }, [reload]);

  return { request, reload };
};
