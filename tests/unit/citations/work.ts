/** Item 6 of the plan as the citation styles are given it. */
import type { Work } from '#formats/citations/work';

export const latin = {
  key: 'liaocheng2022fazhi',
  apa: 'Liaocheng Shi 2022 nian fazhi zhengfu jianshe gongzuo jihua',
  chicago: 'Liaocheng shi 2022 nian fazhi zhengfu jianshe gongzuo jihua',
  bluebook:
    'Liaocheng Shi Renmin Zhengfu Bangongshi Guanyu Yinfa Liaocheng Shi 2022 Nian Fazhi Zhengfu Jianshe Gongzuo Jihua de Tongzhi',
  bluebookIssuer: 'Gen. Off. Liaocheng Mun. People’s Gov’t',
  englishTitle: '2022 work plan of Liaocheng City for building a law-based government',
};

export const work: Work = {
  planId: '2022',
  title: {
    zh: '聊城市2022年法治政府建设工作计划',
    en: '2022 Work Plan of Liaocheng City for Building a Law-Based Government',
  },
  noticeTitle: {
    zh: '聊城市人民政府办公室关于印发聊城市2022年法治政府建设工作计划的通知',
    en: 'Notice of the General Office of the Liaocheng Municipal People’s Government on Issuing the 2022 Work Plan of Liaocheng City for Building a Law-Based Government',
  },
  documentNumber: { zh: '聊政办字〔2022〕9号', en: 'Liao Zheng Ban Zi [2022] No. 9' },
  issuer: { zh: '聊城市人民政府办公室', en: 'General Office of the Liaocheng Municipal People’s Government' },
  issuedOn: '2022-03-25',
  latin,
  locator: { section: 3, item: 6, clause: null },
  url: 'https://example.org/zh/plans/2022/items/6/',
  edition: { zh: '计划公开版', en: 'The plan, open edition' },
  hasAccessDate: true,
};
