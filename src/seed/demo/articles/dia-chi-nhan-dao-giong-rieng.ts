import { heading, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const diaChiNhanDaoGiongRieng: DemoArticle = {
  key: 'dia-chi-nhan-dao-giong-rieng',
  category: 'cong-tac-xa-hoi-nhan-dao',
  reportedOn: '2024-05-17',
  originallyPublishedAt: '2024-05-18T09:00:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-huyen-giong-rieng',
  text: {
    vi: {
      title: 'Giồng Riềng: mỗi địa chỉ nhân đạo là một lời hẹn',
      summary: 'Sau hai năm, huyện Giồng Riềng có 318 hộ được đỡ đầu dài hạn, 97 hộ đã tự lo được cuộc sống.',
      byline: 'Hội Chữ thập đỏ huyện Giồng Riềng',
      body: [
        ...paragraphs(
          'Bà Thị Kim Sương ở xã Bàn Thạch gọi hộ mình giúp là “nhà bên”, dù hai nhà cách nhau gần bốn cây số đường đất. Mỗi rằm, bà chở gạo, mắm, có khi thêm con gà, sang thăm hai bà cháu. Hai năm, bà chưa lỡ hẹn lần nào.',
          'Cách làm của Giồng Riềng là thế: không lập danh sách dài rồi phát quà một lần, mà ghép từng gia cảnh với một người, một tổ chức nhận lo đến khi hộ ấy tự đứng được. Tính đến giữa tháng 5/2024, 318 hộ đang được đỡ đầu, 97 hộ đã xin nhường suất cho người khó hơn.',
        ),
        ...heading('Chùa, trường và bếp ăn cùng góp sức'),
        ...paragraphs(
          'Chùa nhận nuôi chữ cho trẻ mồ côi. Trường tiểu học gom phế liệu thành sổ tiết kiệm. Bếp ăn tình thương ở Trung tâm Y tế huyện mỗi sáng nấu 260 suất cháo, phần dư chia cho các hộ đơn thân quanh chợ.',
          'Tại buổi gặp mặt ngày 17/5/2024, Chủ tịch UBND huyện Giồng Riềng trao Giấy khen cho 5 tập thể, 9 cá nhân và 2 hộ gia đình đã gắn bó lâu dài với cuộc vận động, theo Quyết định số 734/QĐ-UBND ngày 06/5/2024.',
          'Nhận Giấy khen, ông Huỳnh Văn Sáu Nhỏ chỉ xin một điều: “Năm tới cho tôi thêm một địa chỉ nữa”.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'giay-khen-giong-rieng-2024',
      kind: 'reports',
      reported: { collectives: 5, individuals: 9, households: 2 },
      quote:
        'Chủ tịch UBND huyện Giồng Riềng trao Giấy khen cho 5 tập thể, 9 cá nhân và 2 hộ gia đình đã gắn bó lâu dài với cuộc vận động, theo Quyết định số 734/QĐ-UBND ngày 06/5/2024',
    },
  ],
};
