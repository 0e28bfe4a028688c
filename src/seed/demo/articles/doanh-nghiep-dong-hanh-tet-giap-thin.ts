import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const doanhNghiepDongHanhTetGiapThin: DemoArticle = {
  key: 'doanh-nghiep-dong-hanh-tet-giap-thin',
  category: 'cong-tac-xa-hoi-nhan-dao',
  reportedOn: '2024-02-02',
  originallyPublishedAt: '2024-02-03T08:00:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Sẻ chia để mùa xuân về kịp mọi nhà',
      summary:
        'Trước thềm Xuân Giáp Thìn, các cấp Hội đã chuyển hơn 41.000 phần quà “Tết Nhân ái” đến tay bà con.',
      byline: 'Ban Truyền thông Hội',
      corrections: [
        {
          date: '2025-04-16',
          text: 'Giấy khen nêu trong bài đã bị Hội Chữ thập đỏ tỉnh thu hồi theo Quyết định số 57/QĐ-HCTĐ ngày 15/4/2025.',
        },
      ],
      body: paragraphs(
        'Kho hàng của Tỉnh Hội những ngày giáp Tết sáng đèn đến khuya. Gạo, nếp, dầu ăn, bánh kẹo được chia thành từng phần, dán nhãn theo ấp để xe sáng mai lên đường là tới đúng nơi, đúng người.',
        'Tính đến ngày 2/2/2024, các cấp Hội trong tỉnh đã trao hơn 41.000 phần quà với tổng trị giá khoảng 24,5 tỷ đồng. Ưu tiên trước hết là hộ nghèo vùng biên giới, người khuyết tật nặng, trẻ mồ côi và ngư dân gặp nạn trên biển trong năm.',
        'Điểm mới của mùa Tết này là “danh sách mở”: tên ấp, số hộ và phần quà từng nơi được công khai ở nhà văn hóa trước khi trao ba ngày để bà con góp ý. Nhờ vậy, 172 trường hợp trùng lặp đã được điều chỉnh cho hộ khác.',
        'Tại buổi sơ kết chương trình, Hội Chữ thập đỏ tỉnh tặng Giấy khen cho Công ty TNHH Thương mại Sóng Bạc Hà Tiên, doanh nghiệp đăng ký ủng hộ lớn nhất đợt này.',
        'Chuyến xe cuối trong năm ra đảo Thổ Châu chở theo 200 phần quà và một nhành mai vàng cho đơn vị trực chốt.',
      ),
    },
  },
  links: [
    {
      commendation: 'giay-khen-doanh-nghiep-2024',
      kind: 'reports',
      reported: { enterprises: 1 },
      quote: 'Hội Chữ thập đỏ tỉnh tặng Giấy khen cho Công ty TNHH Thương mại Sóng Bạc Hà Tiên',
    },
  ],
};
