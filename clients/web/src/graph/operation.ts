import { gql } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** A document as the build writes it into a module: its text for the cache, its SHA-256 for the server. */
export const operation = (hash: string, text: string): DocumentNode =>
  Object.assign(gql(text), { __meta__: { hash } });
