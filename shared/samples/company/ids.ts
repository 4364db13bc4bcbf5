import { numberKeys } from './buildRecords.ts';

// Every record others point at has a key here; its number is its place in the list.

export const prd = numberKeys('products', ['watch', 'kidsWatch', 'app', 'shop', 'cloud']);

export const pur = numberKeys('purposes', [
  ...([
    'register',
    'profile',
    'deliver',
    'pay',
    'support',
    'improve',
    'recommend',
    'risk',
  ] as const),
  ...(['marketing', 'operate', 'security', 'staff', 'legal', 'research', 'warranty'] as const),
  ...(['advertising', 'business', 'child', 'orders'] as const),
]);

export const cat = numberKeys('categories', [
  ...(['phone', 'email', 'username', 'password', 'fullName', 'birthday', 'gender'] as const),
  ...(['region', 'industry', 'avatar', 'address', 'order', 'invoice', 'paymentCard'] as const),
  ...(['bankAccount', 'transaction', 'deviceId', 'serial', 'ipAddress', 'cookieId'] as const),
  ...(['usage', 'operation', 'crashLog', 'firmware', 'supportMessage', 'callRecording'] as const),
  ...(['surveyReply', 'coarseLocation', 'childTrack', 'heartRate', 'sleep', 'steps'] as const),
  ...(['faceUnlock', 'contacts', 'browsing', 'interests', 'mailOpens', 'staffId'] as const),
  ...(['salary', 'employment', 'education', 'childName', 'childBirthday', 'posts'] as const),
  ...(['repairNotes', 'dealerContact', 'totals', 'riskScore'] as const),
]);

export const sub = numberKeys('subjects', [
  ...(['users', 'customers', 'visitors', 'subscribers', 'staff', 'applicants'] as const),
  ...(['dealers', 'children', 'guardians', 'usersAbroad'] as const),
]);

export const act = numberKeys('activities', [
  ...(['registration', 'profile', 'orders', 'delivery', 'payment', 'support'] as const),
  ...(['telemetry', 'recommendation', 'marketing', 'siteAnalytics', 'warranty'] as const),
  ...(['firmware', 'staff', 'dealers', 'survey', 'childWatch', 'community', 'fraud'] as const),
  ...(['health', 'recruiting'] as const),
]);

export const cns = numberKeys('consents', [
  ...(['registration', 'profile', 'recommendation', 'marketing', 'marketingOld'] as const),
  ...(['health', 'guardian', 'guardianOld', 'survey', 'exportSg', 'exportUs'] as const),
  ...(['withdrawn', 'stories', 'university', 'measurement', 'telemetry', 'face'] as const),
]);

export const loc = numberKeys('locations', [
  ...(['accounts', 'orders', 'paymentVault', 'telemetryCn', 'telemetrySg', 'support'] as const),
  ...(['mailing', 'analytics', 'web', 'staff', 'repairPaper', 'backupCn', 'backupHk'] as const),
  ...(['shopDe', 'deskUs', 'childCloud', 'research', 'workstations', 'logs', 'health'] as const),
]);

export const par = numberKeys('partners', [
  ...(['affiliateHk', 'affiliateSg', 'affiliateDe', 'affiliateUs', 'cloudCn', 'cloudSg'] as const),
  ...(['backupHk', 'sms', 'mailer', 'courierCn', 'courierEu', 'callCentre', 'deskPh'] as const),
  ...(['analytics', 'surveyFirm', 'repair', 'payroll', 'paymentCn', 'wallet'] as const),
  ...(['university', 'measurement', 'dealerJp', 'buyer', 'broker', 'crashSdk'] as const),
  ...(['campaign', 'court', 'agencyUs', 'consultant', 'oldCourier'] as const),
]);

export const agr = numberKeys('agreements', [
  ...(['affiliateHk', 'affiliateSg', 'affiliateDe', 'affiliateUs', 'cloudCn', 'cloudSg'] as const),
  ...(['backupHk', 'sms', 'mailer', 'courierCn', 'courierEu', 'callCentre', 'deskPh'] as const),
  ...(['analytics', 'surveyFirm', 'repair', 'payroll', 'paymentCn', 'wallet'] as const),
  ...(['university', 'dealerJp', 'buyer', 'crashSdk', 'campaign', 'exportSg'] as const),
  ...(['exportHk', 'exportMailer'] as const),
]);

export const flw = numberKeys('flows', [
  ...(['collectAccount', 'collectProfile', 'collectOrders', 'collectPayment'] as const),
  ...(['collectTelemetry', 'collectSite', 'collectSupport', 'collectChild'] as const),
  ...(['collectHealth', 'collectSurvey', 'collectStaff', 'collectAbroad'] as const),
  ...(['accountsToOrders', 'ordersToVault', 'accountsToLogs', 'backupNight'] as const),
  ...(['restoreTest', 'backupForStatistics', 'telemetryToResearch', 'ordersToPaper'] as const),
  ...(['cloudCn', 'sms', 'smsMarketing', 'courierCn', 'callCentre', 'callCentreMail'] as const),
  ...(['surveyFirm', 'repair', 'payroll', 'crashSdk', 'childCloud', 'healthCloud'] as const),
  ...(['paymentCn', 'wallet', 'refunds', 'campaign', 'broker', 'dealerCn'] as const),
  ...(['university', 'buyerTransfer', 'buyerExtra', 'cityTransfer', 'stories'] as const),
  ...(['winners', 'courtNotice', 'court', 'tax', 'agencyUs', 'consultant'] as const),
  ...(['telemetrySg', 'mailer', 'analytics', 'measurement', 'backupHk', 'remoteHk'] as const),
  ...(['remotePh', 'affiliateSg', 'healthSg', 'affiliateUs', 'staffHk', 'ordersDe'] as const),
  ...(['courierEu', 'deskUs', 'dealerJp', 'childSg', 'transitDe', 'totalsUs'] as const),
  ...(['imSupport', 'oldCourier', 'guardianSms', 'remoteDeAdmin', 'webLogs'] as const),
  ...(['operatorSg'] as const),
]);

export const mec = numberKeys('mechanisms', [
  ...(['standardSg', 'standardMailer', 'certificationDe', 'progressUs', 'bayArea'] as const),
  ...(['sccDe', 'addendumUk', 'standardCloudSg'] as const),
]);

export const asm = numberKeys('impact-assessments', [
  ...(['principlesAccount', 'principlesShop', 'principlesDevice', 'principlesOld'] as const),
  ...(['principlesFailed', 'sgTelemetry', 'mailer', 'hongKong', 'health', 'child'] as const),
  ...(['automation', 'auditSelf', 'analyticsLate', 'shopDe', 'stories', 'sharing'] as const),
  ...(['minorsAudit', 'fraudOld'] as const),
]);

export const ret = numberKeys('retention-rules', [
  ...(['account', 'orders', 'payment', 'telemetry', 'support', 'marketing', 'logs'] as const),
  ...(['staff', 'applicants', 'survey', 'child', 'health', 'repair', 'forever'] as const),
  ...(['undecided', 'backup'] as const),
]);

export const mea = numberKeys('measures', [
  ...(['confidentiality', 'integrity', 'availability', 'backup', 'firewall', 'atRest'] as const),
  ...(['access', 'ageGate', 'childGate', 'uploadWarning', 'passwords', 'channels'] as const),
  ...(['masking', 'logging', 'secureSite', 'deidentify', 'staffSecrecy', 'incidentPlan'] as const),
  ...(['classification', 'leakGuard', 'restoreTest'] as const),
]);

export const rch = numberKeys('rights-channels', [
  ...(['access', 'correct', 'delete', 'withdraw', 'close', 'explain', 'unsubscribe'] as const),
  ...(['copy', 'complain', 'enquire', 'guardian', 'closeMail', 'accessEu'] as const),
]);

export const pol = numberKeys('policy-versions', ['v1', 'v2', 'v3', 'v4']);

export const evt = numberKeys('corporate-events', ['earphones']);

export const evd = numberKeys('evidence', [
  ...(['termsOfSale', 'consentLog', 'taxLaw', 'labourLaw', 'isoCertificate', 'penTest'] as const),
  ...(['accessReview', 'trainingList', 'drillReport', 'auditReport', 'pipiaSg'] as const),
  ...(['contractSg', 'filingSg', 'deletionLog', 'incidentFile', 'unsubscribeTest'] as const),
  ...(['cookieTest', 'restoreLog', 'childAudit', 'securityFaults', 'uploadShot'] as const),
]);

export const acn = numberKeys('actions', [
  ...(['minimise', 'analyticsStop', 'repairRenewal', 'childPolicy', 'dealerSign'] as const),
  ...(['purgeHk', 'certificate', 'channelPage', 'accessLeavers'] as const),
]);

export const inc = numberKeys('incidents', ['desk']);

export const rsk = numberKeys('risk-methods', ['minors']);
