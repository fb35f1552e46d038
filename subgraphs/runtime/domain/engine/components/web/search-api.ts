import { z } from 'zod';
import { get, part, type Searcher } from './searcher.ts';
import { webSearch } from './web-search.ts';

const searchApiAnswer = z.object({
  organic_results: z.array(z.object({ title: part, link: part, snippet: part })).nullish(),
});

const searchApi: Searcher = {
  variable: 'SEARCHAPI_API_KEY',
  ask: (query, limit, key) =>
    get(
      'https://www.searchapi.io/api/v1/search',
      { engine: 'google', q: query, num: String(limit) },
      { authorization: `Bearer ${key}` },
    ),
  read: (body) =>
    (searchApiAnswer.parse(JSON.parse(body)).organic_results ?? []).map(({ title, link, snippet }) => ({
      title,
      url: link,
      content: snippet,
    })),
};

/** Google's results, by SearchAPI. */
export const searchApiSearch = webSearch('SearchComponent', searchApi);
