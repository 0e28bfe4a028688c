import { heading, list, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const phatDongThangNhanDao2024: DemoArticle = {
  key: 'phat-dong-thang-nhan-dao-2024',
  category: 'cong-tac-xa-hoi-nhan-dao',
  event: 'thang-nhan-dao-2024',
  reportedOn: '2024-05-08',
  originallyPublishedAt: '2024-05-08T18:20:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Tháng Nhân đạo 2024: mang nước ngọt về vùng hạn mặn',
      summary:
        'Lễ phát động tại An Biên đặt mục tiêu hỗ trợ hơn 2.400 hộ dân thiếu nước; Hội Chữ thập đỏ tỉnh đón nhận Bằng khen của Thủ tướng Chính phủ.',
      byline: 'Ban Truyền thông Hội',
      body: [
        ...paragraphs(
          'Đúng ngày sinh của người sáng lập Phong trào Chữ thập đỏ, 8/5/2024, Hội Chữ thập đỏ tỉnh Kiên Giang phát động Tháng Nhân đạo ngay tại huyện An Biên, nơi nước mặn đã lấn sâu vào kênh rạch từ sau Tết.',
          'Thay cho những bó hoa, trên sân khấu là hàng bồn nhựa 500 lít xếp ngay ngắn. Chủ đề năm nay được gói trong một câu dễ nhớ: mỗi người góp một can, mỗi nhà có nước dùng.',
        ),
        ...heading('Ba việc làm ngay'),
        ...list(
          'Lắp 40 điểm cấp nước công cộng và trao bồn chứa cho hơn 2.400 hộ ở vùng ven biển.',
          'Khám, tư vấn và cấp thuốc cho người cao tuổi, người khuyết tật ở 12 xã khó khăn.',
          'Rà soát lại toàn bộ “địa chỉ nhân đạo”, bảo đảm hộ nào cũng có người đỡ đầu.',
        ),
        ...heading('Niềm vui của Tỉnh Hội'),
        ...paragraphs(
          'Tại buổi lễ, lãnh đạo UBND tỉnh đã chuyển trao Bằng khen của Thủ tướng Chính phủ cho tập thể Hội Chữ thập đỏ tỉnh Kiên Giang và bà Ngô Thị Thanh Trúc, Chủ tịch Hội, vì thành tích trong công tác nhân đạo từ năm 2018 đến năm 2023 (Quyết định số 512/QĐ-TTg).',
          'Phát biểu sau khi đón nhận, bà Trúc nói phần thưởng này thuộc về hơn ba nghìn tình nguyện viên đang có mặt ở mọi ấp, khu phố. Ngay sau lễ, 17 tổ chức và doanh nghiệp đăng ký đồng hành, tổng trị giá ban đầu khoảng 3,8 tỷ đồng.',
          'Chuyến sà lan đầu tiên chở nước về xã Nam Thái A xuất phát lúc xế chiều.',
        ),
      ],
    },
    en: {
      title: 'Humanitarian Month 2024: fresh water for the salt-hit coast',
      summary:
        'The opening in An Bien aims to help more than 2,400 households short of water. The chapter received the Prime Minister’s Certificate of Merit.',
      byline: 'Chapter communications desk',
      body: [
        ...paragraphs(
          'On 8 May 2024, World Red Cross Day, the Kien Giang chapter opened its Humanitarian Month in An Bien District, where salt water had crept up the canals since the new year.',
          'Instead of flowers the stage carried rows of 500-litre tanks. This year’s motto is easy to remember: one can from each of us, water for every home.',
        ),
        ...list(
          '40 public water points, and tanks for more than 2,400 coastal households.',
          'Free check-ups and medicine for the old and the disabled in 12 poor communes.',
          'A review of every “humanitarian address”, so that no household is left without a sponsor.',
        ),
        ...paragraphs(
          'The provincial authorities handed over the Prime Minister’s Certificate of Merit to the chapter and to its chair, Ngo Thi Thanh Truc, for their humanitarian work from 2018 to 2023. She said it belonged to the three thousand volunteers in the hamlets.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'bang-khen-thu-tuong-2024',
      kind: 'reports',
      reported: { collectives: 1, individuals: 1 },
      quote:
        'Bằng khen của Thủ tướng Chính phủ cho tập thể Hội Chữ thập đỏ tỉnh Kiên Giang và bà Ngô Thị Thanh Trúc, Chủ tịch Hội',
    },
  ],
};
