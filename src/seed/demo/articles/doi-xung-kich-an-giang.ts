import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const doiXungKichAnGiang: DemoArticle = {
  key: 'doi-xung-kich-an-giang',
  category: 'guong-sang-nhan-ai',
  reportedOn: '2025-12-05',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-an-giang',
  draft: true,
  text: {
    vi: {
      title: 'Mười hai đội xung kích, một số điện thoại',
      summary: 'Bản thảo chân dung các đội xung kích Chữ thập đỏ, đăng khi có quyết định khen thưởng.',
      byline: 'Hoàng Vũ',
      body: paragraphs(
        'Điện thoại của anh Lâm Sóc Kha không bao giờ để chế độ im lặng. Đó là số trực chung của mười hai đội xung kích Chữ thập đỏ ở vùng trũng An Giang, nơi mỗi mùa nước về là mỗi mùa người ta gọi cho anh thay vì gọi cho bà con.',
        'Có cuộc gọi nhờ dời máy may lên gác. Có cuộc gọi hỏi đường cho xe cứu thương. Cũng có cuộc gọi chỉ để nghe một tiếng người giữa đêm nước lên. Anh ghi hết vào sổ, phân cho đội gần nhất, rồi sáng ra gọi lại hỏi: “Ổn chưa?”.',
        'Theo danh sách đang hoàn thiện, Hội Chữ thập đỏ tỉnh tặng Giấy khen cho 12 đội xung kích sau đợt ngập vừa qua. Anh Kha xin để tên chung, vì “đội mà thiếu người chèo thì người cầm điện thoại cũng bằng không”.',
      ),
    },
  },
  links: [
    {
      commendation: 'giay-khen-chu-thap-do-an-giang-2025',
      kind: 'reports',
      reported: { collectives: 12 },
      quote: 'Hội Chữ thập đỏ tỉnh tặng Giấy khen cho 12 đội xung kích sau đợt ngập vừa qua',
    },
  ],
};
