/**
 * What a department that calls itself 我局 (我委 …) speaks of as its own. `words` are of the department's system or
 * work at its level; the name is the one such departments bear since the reform of 2018.
 */
export const DEPARTMENT_SYSTEMS: readonly { readonly self: string; readonly words: RegExp; readonly name: string }[] = [
  { self: '局', words: /司法行政(?:系统|机关|工作)|全[市县区州省]司法所/, name: '司法局' },
  { self: '厅', words: /司法行政(?:系统|机关|工作)/, name: '司法厅' },
  { self: '局', words: /全[市县区州]公安(?:机关|系统)/, name: '公安局' },
  { self: '厅', words: /全省公安(?:机关|系统)/, name: '公安厅' },
  { self: '局', words: /全[市县区州]教育系统/, name: '教育局' },
  { self: '局', words: /全[市县区州]市场监管(?:系统|部门)/, name: '市场监督管理局' },
  { self: '局', words: /全[市县区州]生态环境(?:系统|部门)/, name: '生态环境局' },
  { self: '局', words: /全[市县区州](?:自然资源|自规)系统/, name: '自然资源局' },
  { self: '局', words: /全[市县区州]交通运输系统/, name: '交通运输局' },
  { self: '局', words: /全[市县区州]农业农村系统/, name: '农业农村局' },
  { self: '局', words: /全[市县区州]应急管理系统/, name: '应急管理局' },
  { self: '局', words: /全[市县区州]民政系统/, name: '民政局' },
  { self: '局', words: /全[市县区州]财政系统/, name: '财政局' },
  { self: '局', words: /全[市县区州](?:人力资源社会保障|人社)系统/, name: '人力资源和社会保障局' },
  { self: '局', words: /全[市县区州]水利系统/, name: '水利局' },
  { self: '局', words: /全[市县区州]医疗保障系统|全[市县区州]医保系统/, name: '医疗保障局' },
  { self: '局', words: /全[市县区州]税务系统/, name: '税务局' },
  { self: '局', words: /全[市县区州]统计系统/, name: '统计局' },
  { self: '委', words: /全[市县区州]卫生健康系统|全[市县区州]卫健系统/, name: '卫生健康委员会' },
]
