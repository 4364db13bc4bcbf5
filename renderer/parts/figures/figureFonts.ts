/** The families a saved figure names: ours first, then what systems have for Latin and Han. */
export const figureFonts =
  "'Inter', 'Inter Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";
