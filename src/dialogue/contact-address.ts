import {safeUrl} from '../element/safe-url.js';

/** What a template may ask for. */
export type ContactValues = Readonly<
  Record<'id' | 'title' | 'url' | 'text' | 'address' | 'lat' | 'long', string | undefined>
>;

const MAIL = '?subject={title}%20(%23{id})&body={text}%0A%0A%23{id}%20{url}';
const EXPRESSION = /\{([?&]?)([\w,]+)\}/g;

/** True for an address that a reader writes to by mail. */
export function isMail(template: string): boolean {
  return /^mailto:/i.test(completed(template));
}

/** True where the reader's own words have a place in it. */
export function takesText(template: string): boolean {
  return /\{[?&]?(?:\w+,)*text\b/.test(completed(template));
}

/** True for what is no endpoint: a mail address, or an address with placeholders. */
export function isContact(address: string): boolean {
  return address.includes('{') || isMail(address);
}

/**
 * Puts values into an address: `{id}`, or by name `{?id,title}` and `{&id,title}`, as RFC 6570 has it. Every value is encoded;
 * what is not known stays empty.
 *
 * @param template of a page, or a mail address, which gets subject and text
 * @returns undefined for what is no http, https or mailto address
 */
export function contactAddress(template: string, values: ContactValues, base?: string): string | undefined {
  const address = completed(template).replace(EXPRESSION, (_, operator: string, names: string) => {
    const known = names.split(',').map((name) => [name, valueOf(values, name)] as const);
    if (operator === '') return known.map(([, value]) => encodeURIComponent(value)).join(',');
    const pairs = known.filter(([, value]) => value !== '');
    const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return query && operator + query;
  });
  const href = safeUrl(address, base);
  return href?.startsWith('tel:') ? undefined : href;
}

function valueOf(values: ContactValues, name: string): string {
  return (Object.hasOwn(values, name) ? values[name as keyof ContactValues] : undefined) ?? '';
}

function completed(template: string): string {
  const address = template.trim();
  const mail = /^[^\s/:@?{]+@[^\s/:@?{]+$/.test(address) ? `mailto:${address}` : address;
  return /^mailto:[^?{]+$/i.test(mail) ? mail + MAIL : mail;
}
