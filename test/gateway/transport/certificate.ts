import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { setDefaultCACertificates, getCACertificates } from 'node:tls';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate for localhost, made anew, which this process trusts from now on. */
export function trustedCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId('2a8648ce3d040302'));
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name('localhost'),
    sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z'))),
    name('localhost'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(subjectAlternativeNames('localhost'), isAuthority())),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const cert = pem(sequence(toBeSigned, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature]))));
  setDefaultCACertificates([...getCACertificates('default'), cert]);
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** ASN.1: a tag, a length, and what it holds. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 0xff]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const name = (commonName: string): Buffer =>
  sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(commonName)))));

const subjectAlternativeNames = (host: string): Buffer =>
  sequence(objectId('551d11'), der(0x04, sequence(der(0x82, Buffer.from(host)))));

const isAuthority = (): Buffer =>
  sequence(objectId('551d13'), der(0x04, sequence(der(0x01, Buffer.from([0xff])))));

const pem = (content: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${content.toString('base64').replaceAll(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`;
