/** A kind of personal data that has no place in a map of processing. */
export type PersonalKind =
  | 'identity-number'
  | 'bank-card'
  | 'mobile-number'
  | 'passport-number'
  | 'email';

/**
 * What a text seems to hold of one person, for a warning: the map says how personal information is handled
 * and must not hold it. Conservative: only what has the right form, and its check digit where it has one.
 * `isContact`: the field asks for a way to reach someone, so numbers and addresses belong there.
 */
export function looksPersonal(text: string, isContact = false): PersonalKind | undefined {
  const plain = text.slice(0, 20_000).normalize('NFKC');
  if (some(plain, /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, isIdentityNumber))
    return 'identity-number';
  if (
    some(
      plain,
      /(?<![\d-])(?:\d{4} ){4}\d{1,3}(?![\d-])|(?<![\d-])(?:\d{4}[ -]?){3}\d{3,7}(?![\d-])/g,
      isBankCard,
    )
  )
    return 'bank-card';
  if (isPassport(plain)) return 'passport-number';
  if (isContact) return undefined;
  if (/(?<![\dA-Za-z.-])(?:\+?86[- ]?)?1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\dA-Za-z.-])/.test(plain))
    return 'mobile-number';
  return some(plain, /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi, isPersonsEmail)
    ? 'email'
    : undefined;
}

function some(text: string, pattern: RegExp, test: (found: string) => boolean): boolean {
  return [...text.matchAll(pattern)].some(([found]) => test(found));
}

/** GB 11643-1999: division, birthday, serial, and a check character by ISO 7064 MOD 11-2. */
function isIdentityNumber(number: string): boolean {
  const division = Number(number.slice(0, 2));
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(
    Number,
  );
  if (division < 11 || division > 83) return false;
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < 1880 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(number[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** ISO/IEC 7812: known issuer ranges (UnionPay, Visa, Mastercard), 16 to 19 digits, Luhn check digit. */
function isBankCard(found: string): boolean {
  const digits = found.replace(/[ -]/g, '');
  if (digits.length < 16 || digits.length > 19) return false;
  const isKnown =
    digits.startsWith('62') ||
    (digits.length === 16 && /^(?:4|5[1-5]|2(?:2[3-9]|[3-6]\d|70))/.test(digits));
  if (!isKnown || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

// Many references look like a passport number: the word has to stand there too.
function isPassport(text: string): boolean {
  return (
    /passport|护照/i.test(text) && /(?<![0-9A-Za-z])[A-Z]{1,2}\d{7,8}(?![0-9A-Za-z])/.test(text)
  );
}

const privateMail =
  /@(?:qq|vip\.qq|foxmail|163|126|yeah|139|189|wo|sina|sohu|gmail|googlemail|outlook|hotmail|live|msn|icloud|me|yahoo|proton|protonmail|aol|gmx)\.[a-z.]{2,6}$/i;
const roleWords =
  /(?:privacy|dpo|legal|compliance|security|support|service|info|contact|help|admin|office|data|team|press|sales|hr|no-?reply|postmaster|protection|complaint|rights)/i;

function isPersonsEmail(address: string): boolean {
  const local = address.slice(0, address.indexOf('@'));
  if (roleWords.test(local)) return false;
  return privateMail.test(address) || /^[a-z]{2,}\.[a-z]{2,}\d{0,2}$/i.test(local);
}
