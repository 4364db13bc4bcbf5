import type { Day } from '../../../lib/index.ts';
import { addDays } from '../../../lib/index.ts';
import { known, none, notApplicable } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { policyAt } from './policyAt.ts';

/** A version that is in force today once the changes are made, and those changes. */
export interface CurrentPolicy {
  readonly id: string;
  readonly contactEmail: string | undefined;
  /** Its product list as it stands before the changes, or as created. */
  readonly products: readonly string[];
  readonly changes: readonly Change[];
}

/** What a mailbox is called where nobody has entered one: a domain reserved for examples (RFC 2606). */
export const exampleMailbox = 'privacy@example.com';

/** For `mend`: the policy in force on `asOf`; undated versions get a day, and one is made where there is none. */
export function providePolicy(
  facts: Facts<'policy-versions' | 'products' | 'organisation'>,
): CurrentPolicy {
  const { asOf } = facts;
  const { version, undated } = policyAt(facts, asOf);
  const current = version ?? undated[0];
  // Any other text without a day is taken as older than all the rest: it then replaces none of them.
  const changes = undated.map((one) =>
    setFields('policy-versions', one.id, {
      effectiveFrom: one === current ? (one.published ?? asOf) : addDays(oldestDay(facts), -1),
    }),
  );
  if (current !== undefined) {
    const contactEmail = known(current.contactEmail);
    return { id: current.id, contactEmail, products: known(current.products) ?? [], changes };
  }
  const id = 'policy-version-for-today';
  const contactEmail = known(facts.all('organisation')[0]?.contactEmail) ?? exampleMailbox;
  const products = facts.all('products').map((product) => product.id);
  const created = createRecord('policy-versions', id, {
    version: asOf,
    published: asOf,
    effectiveFrom: asOf,
    products,
    contents: [
      'identity-and-contact',
      'functions-and-categories',
      'methods-storage-export',
      'sharing-and-recipients',
      'rights-and-how',
      'risks-and-refusal',
      'principles-and-security',
      'enquiry-and-complaint',
    ],
    declaredTrackers: ['cookie', 'beacon', 'pixel', 'link', 'sdk'],
    contactEmail,
    changes: ['none-significant'],
    outsideRoute: true,
    authorities: ['cyberspace', 'telecom', 'public-security', 'market-regulation'],
    previous: none,
    isOldVersionReadable: notApplicable,
    listsRecipients: true,
  });
  return { id, contactEmail, products, changes: [...changes, created] };
}

function oldestDay(facts: Facts<'policy-versions'>): Day {
  let oldest = facts.asOf;
  for (const { effectiveFrom, published } of facts.all('policy-versions')) {
    if (effectiveFrom !== undefined && effectiveFrom < oldest) oldest = effectiveFrom;
    if (published !== undefined && published < oldest) oldest = published;
  }
  return oldest;
}
