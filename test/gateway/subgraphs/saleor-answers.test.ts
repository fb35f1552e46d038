import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { graphql } from '#test/harness/graphql.ts';

/** What Saleor 3.23.28 answered, where it says what the embedded commerce never does. */
const recorded = {
  assignedAttributes: {
    data: {
      product: {
        assignedAttributes: [
          { __typename: 'AssignedBooleanAttribute', attribute: { slug: 'beta', inputType: 'BOOLEAN' } },
          { __typename: 'AssignedNumericAttribute', attribute: { slug: 'rank', inputType: 'NUMERIC' } },
          {
            __typename: 'AssignedMultiProductReferenceAttribute',
            attribute: { slug: 'related', inputType: 'REFERENCE' },
          },
          {
            __typename: 'AssignedMultiChoiceAttribute',
            attribute: { slug: 'role', inputType: 'MULTISELECT' },
            value: [{ name: 'Support' }],
          },
        ],
      },
    },
    extensions: { cost: { requestedQueryCost: 102, maximumAvailable: 50_000 } },
  },
  orders: {
    errors: [
      {
        message: 'To access this path, you need one of the following permissions: MANAGE_ORDERS',
        locations: [{ line: 1, column: 2 }],
        path: ['orders'],
        extensions: { exception: { code: 'PermissionDenied' } },
      },
    ],
    data: { orders: null },
    extensions: { cost: { requestedQueryCost: 1, maximumAvailable: 50_000 } },
  },
  productChannelListingUpdate: {
    data: {
      productChannelListingUpdate: {
        errors: [
          {
            field: 'isPublished',
            message: 'You must select a category to be able to publish.',
            code: 'PRODUCT_WITHOUT_CATEGORY',
          },
        ],
      },
    },
    extensions: { cost: { requestedQueryCost: 0, maximumAvailable: 50_000 } },
  },
};

let saleor: Server;
let gateway: Service;

beforeAll(async () => {
  saleor = createServer(async (request, response) => {
    const query = Buffer.concat(await request.toArray()).toString();
    const name = Object.keys(recorded).find((field) => query.includes(field)) as keyof typeof recorded;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(recorded[name]));
  });
  const port = await listen(saleor, '127.0.0.1', 0);
  const COMMERCE_URL = `http://127.0.0.1:${port}/graphql/`;
  gateway = await start(readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', COMMERCE_URL }));
});
afterAll(async () => {
  await gateway.stop();
  saleor.closeAllConnections();
  saleor.close();
});

test('attributes of kinds that the embedded commerce does not have are shown', async () => {
  const query = `{ product(slug: "customer-support-agent", channel: "default-channel") {
    assignedAttributes {
      __typename attribute { slug inputType } ... on AssignedMultiChoiceAttribute { value { name } }
    }
  } }`;
  expect(await graphql(gateway.url, query)).toEqual({ status: 200, data: recorded.assignedAttributes.data });
});

test('a mutation’s errors have codes that the embedded commerce never gives', async () => {
  const query = `mutation { productChannelListingUpdate(id: "UHJvZHVjdDox", input: {
    updateChannels: [{ channelId: "Q2hhbm5lbDox", isPublished: true }]
  }) { errors { field message code } } }`;
  expect(await graphql(gateway.url, query)).toEqual({
    status: 200,
    data: recorded.productChannelListingUpdate.data,
  });
});

test('what somebody may not see is FORBIDDEN, and the exception’s name stays inside', async () => {
  const { data, errors } = await graphql(gateway.url, '{ orders(first: 1) { totalCount } }');
  expect(data).toEqual({ orders: null });
  const { message, path } = recorded.orders.errors[0]!;
  expect(errors).toEqual([{ message, path, extensions: { code: 'FORBIDDEN', serviceName: 'commerce' } }]);
});
