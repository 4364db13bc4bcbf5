/**
 * The tables of version 1, 2026-11-22: what a first release stores. Literal on purpose, importing
 * nothing: a database made by this version must look like this for ever, whatever the registers
 * become. A change is a v2 beside it, never an edit of this file.
 *
 * `id` is the primary key, `&` unique, `*` one index entry for each item of a list. Indexed are the
 * codes and every field that points at records (for "used by"); nothing else is looked up.
 */
export const workspaceStores: { readonly [table: string]: string } = {
  organisation: 'id, &code',
  products: 'id, &code',
  purposes: 'id, &code, *declaredIn',
  categories: 'id, &code',
  subjects: 'id, &code',
  activities:
    'id, &code, product, purpose, *basisEvidence, jointPartner, *subjects, uploadWarning, ageGate, policyVersion, *assessments',
  uses: 'id, &code, activity, category, subject, supplier, purposeAtCollection, *derivedFrom, *mergedFrom, consent, *locations, retention, assessment, *declaredIn',
  consents: 'id, &code, policyVersion, *purposes, *recipients, withdrawChannel, *evidence',
  locations: 'id, &code, operator, *categories, *measures, retention',
  partners: 'id, &code, usePurpose',
  agreements: 'id, &code, partner, *evidence',
  flows:
    'id, &code, activity, fromLocation, fromPartner, toLocation, toPartner, purpose, *categories, *subjects, consent, corporateEvent, *instrumentCategories, mechanism, *assessments',
  mechanisms: 'id, &code, partner, *purposes, *categories, assessment, *evidence',
  'impact-assessments': 'id, &code, *actions, *evidence',
  equivalences: 'id, &code, partner, agreement, *measures',
  'retention-rules': 'id, &code, *evidence',
  'deletion-runs': 'id, &code, rule, location, *evidence',
  measures: 'id, &code, *evidence',
  trackers: 'id, &code, product, *disclosedIn, partner, *flows',
  'rights-channels': 'id, &code',
  'rights-requests':
    'id, &code, *categories, subject, *locationsLeft, *correctedIn, *partnersTold, *partnersExcepted',
  incidents: 'id, &code, *categories, *locations',
  drills: 'id, &code, *evidence',
  trainings: 'id, &code, *evidence',
  'corporate-events': 'id, &code, successor',
  'policy-versions': 'id, &code, *products, previous',
  notices: 'id, &code, policyVersion',
  'child-findings': 'id, &code, activity',
  evidence: 'id, &code',
  actions: 'id, &code',
  answers: 'id, question, record, *evidence',
  overrides: 'id, criterion, record, *evidence',
  history: 'sequence, *touched',
  attachments: 'sha256',
  meta: 'id',
};

/** The list of workspaces on this machine. */
export const catalogueStores: { readonly [table: string]: string } = {
  workspaces: 'id',
};
