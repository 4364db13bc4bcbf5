import type { Text } from '../lib/index.ts';
import { reviewedOn, type Sourced } from './certainty.ts';
import type { PlaceCode } from './placeCodes.ts';

export type BayAreaCityId =
  | 'guangzhou'
  | 'shenzhen'
  | 'zhuhai'
  | 'foshan'
  | 'huizhou'
  | 'dongguan'
  | 'zhongshan'
  | 'jiangmen'
  | 'zhaoqing';

/** The nine mainland cities of the Guangdong-Hong Kong-Macao Greater Bay Area. */
export const bayAreaCities: Readonly<Record<BayAreaCityId, Text>> = {
  guangzhou: { en: 'Guangzhou', 'zh-CN': '广州' },
  shenzhen: { en: 'Shenzhen', 'zh-CN': '深圳' },
  zhuhai: { en: 'Zhuhai', 'zh-CN': '珠海' },
  foshan: { en: 'Foshan', 'zh-CN': '佛山' },
  huizhou: { en: 'Huizhou', 'zh-CN': '惠州' },
  dongguan: { en: 'Dongguan', 'zh-CN': '东莞' },
  zhongshan: { en: 'Zhongshan', 'zh-CN': '中山' },
  jiangmen: { en: 'Jiangmen', 'zh-CN': '江门' },
  zhaoqing: { en: 'Zhaoqing', 'zh-CN': '肇庆' },
};

/** The two special administrative regions of the area. */
export const bayAreaRegions: readonly PlaceCode[] = ['HK', 'MO'];

/** Where the list of cities and regions comes from. */
export const bayAreaSource: Sourced = {
  source: 'Greater Bay Area standard contract guide, mainland and Macau, 10 September 2024',
  certainty: 'read',
  asOf: reviewedOn,
};
