import { z } from 'zod';
import { part, type Searcher } from './searcher.ts';
import { webSearch } from './web-search.ts';

const tavilyAnswer = z.object({ results: z.array(z.object({ title: part, url: part, content: part })) });

/** Tavily's search for agents. */
export const tavily: Searcher = {
  variable: 'TAVILY_API_KEY',
  ask: (query, limit, key) => ({
    url: 'https://api.tavily.com/search',
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, max_results: limit }),
  }),
  read: (body) => tavilyAnswer.parse(JSON.parse(body)).results,
};

export const tavilySearch = webSearch('TavilySearchComponent', tavily);
