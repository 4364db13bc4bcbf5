import { text } from '../../../lib/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { providePolicy } from '../lib/providePolicy.ts';

/** C01: whatever is done for a product is done under a policy version that lists the product. */
export const policyCoverage = defineCriterion({
  id: 'policy-coverage',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('The policy covers the product', '政策覆盖所涉产品'),
  rule: text(
    'Kept when the people concerned were shown a version of the policy and that version lists the product. An activity that belongs to no product, such as staff management, is outside the promise.',
    '已向所涉个人展示某一版政策，且该版本列明所涉产品的，为符合。人力资源管理等不属于任何产品的活动，不在承诺范围内。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'gdpr', article: '13, 14' },
  ],
  judges: 'activities',
  reads: ['products', 'policy-versions', 'organisation'],
  settings: ['needs-effective-date'],
  applies: ({ product }) => (isNotApplicable(product) ? doesNotApply('no-product') : null),
  judge(activity, facts) {
    if (isNone(activity.policyVersion)) return notMet('no-version');
    const version = facts.get('policy-versions', activity.policyVersion);
    if (version === undefined) {
      return undetermined('version-unknown', [
        missingField('activities', activity.id, 'policyVersion'),
      ]);
    }
    const product = facts.get('products', activity.product);
    if (product === undefined) {
      return undetermined('product-unknown', [missingField('activities', activity.id, 'product')]);
    }
    const { products } = version;
    if (products?.includes(product.id)) return met;
    const records = {
      version: pointTo('policy-versions', version.id),
      product: pointTo('products', product.id),
    };
    if (products === undefined) {
      const missing = [missingField('policy-versions', version.id, 'products')];
      return undetermined('product-list-unknown', missing, { records });
    }
    return notMet('product-not-listed', { records });
  },
  mend(activity, facts) {
    const shown = facts.get('policy-versions', activity.policyVersion);
    const policy =
      shown === undefined
        ? providePolicy(facts)
        : { id: shown.id, products: shown.products ?? [], changes: [] };
    const listed = policy.products.find((id) => facts.get('products', id) !== undefined);
    const product =
      facts.get('products', activity.product)?.id ?? listed ?? `product-for-${activity.id}`;
    const named =
      facts.get('products', product) === undefined
        ? [
            createRecord('products', product, {
              kind: 'service',
              markets: ['CN'],
              launched: facts.asOf,
              hasAccounts: false,
            }),
          ]
        : [];
    const products = [...policy.products.filter((id) => id !== product), product];
    return [
      ...policy.changes,
      ...named,
      setFields('policy-versions', policy.id, { products }),
      setFields('activities', activity.id, { product, policyVersion: policy.id }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} runs under a policy version that lists its product.',
        '{record}适用的政策版本已列明所涉产品。',
      ),
    },
    'no-product': {
      outcome: 'not-applicable',
      text: text('{record} belongs to no product.', '{record}不属于任何产品或服务。'),
    },
    'no-version': {
      outcome: 'not-met',
      text: text(
        'The people concerned by {record} were shown no policy.',
        '{record}所涉个人未获展示任何政策。',
      ),
      fix: text(
        'Show the policy in force where {record} begins, and enter its version.',
        '在{record}开始环节展示现行政策，并登记所适用的版本。',
      ),
    },
    'version-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said under which version of the policy {record} runs.',
        '{record}适用的政策版本未载明。',
      ),
      fix: text('Enter the policy version of {record}.', '补录{record}适用的政策版本。'),
    },
    'product-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said to which product {record} belongs.',
        '{record}所属的产品或服务未载明。',
      ),
      fix: text(
        'Enter the product of {record}, or that it belongs to none.',
        '补录{record}所属的产品；不属于任何产品的，选“不适用”。',
      ),
    },
    'product-list-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which products {version} covers, so {product} may be left out.',
        '{version}适用的产品未载明，无法确认是否包含{product}。',
      ),
      fix: text('Enter the products that {version} covers.', '补录{version}适用的产品。'),
    },
    'product-not-listed': {
      outcome: 'not-met',
      text: text(
        '{record} serves {product}, which {version} does not list.',
        '{record}服务于{product}，而{version}未将其列入适用范围。',
      ),
      fix: text(
        'Extend the policy to {product}, or give {record} a version that covers it.',
        '将{product}纳入政策适用范围，或使{record}适用已覆盖该产品的版本。',
      ),
    },
  },
});
