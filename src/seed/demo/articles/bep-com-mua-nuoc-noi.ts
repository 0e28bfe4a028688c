import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const bepComMuaNuocNoi: DemoArticle = {
  key: 'bep-com-mua-nuoc-noi',
  category: 'phong-ngua-ung-pho-tham-hoa',
  reportedOn: '2025-10-24',
  originallyPublishedAt: '2025-10-25T07:40:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-an-giang',
  text: {
    vi: {
      title: 'Bếp cơm đỏ lửa giữa vùng ngập',
      summary:
        'Chín ngày nước lên, các bếp lưu động của Hội nấu hơn 38.000 suất ăn cho bà con và lực lượng trực đê.',
      byline: 'Hoàng Vũ',
      body: paragraphs(
        'Nước vào tới bậc thềm trường học thì bếp được dời lên hành lang tầng hai. Sáu chiếc chảo lớn, mười hai người nấu, một tấm bạt hứng nước mưa. Cơm chín lúc ba giờ sáng để xuồng kịp đi khi trời vừa hửng.',
        'Từ ngày 15 đến 23/10/2025, bốn bếp lưu động của Hội Chữ thập đỏ tỉnh An Giang nấu hơn 38.000 suất ăn. Rau từ các xã không ngập chuyển xuống, cá khô do tiểu thương Châu Đốc gửi qua, gạo lấy từ kho dự phòng ở Rạch Giá. Sáp nhập tỉnh được hơn ba tháng, đây là lần đầu hai kho hàng cũ cùng mở cho một chiến dịch.',
        'Cô Tư Liễu, 67 tuổi, phụ trách nồi canh, có mặt từ ngày đầu. Nhà cô cũng ngập. “Nước vô nhà mình thì mình ra nấu cho người ta, chớ ngồi trên ván ngó nước chi cho buồn”, cô nói rồi quay đi nếm canh.',
        'Ngoài bữa ăn, các đội còn phát 6.200 viên khử khuẩn nước, đưa 83 người bệnh chạy thận đến bệnh viện đúng lịch và giữ liên lạc mỗi ngày hai lần với từng hộ neo đơn.',
        'Hôm bếp tắt lửa, lãnh đạo tỉnh đến cảm ơn và cho biết sẽ sớm biểu dương 10 tập thể, 16 cá nhân xuất sắc nhất đợt này.',
      ),
    },
  },
  links: [
    {
      commendation: 'bang-khen-an-giang-2025',
      kind: 'announces',
      reported: { collectives: 10, individuals: 16 },
      quote: 'sẽ sớm biểu dương 10 tập thể, 16 cá nhân xuất sắc nhất đợt này',
      state: 'suggested',
      confidence: 0.58,
      reasons: [
        { code: 'same-counts', weight: 0.4, evidence: '10 tập thể, 16 cá nhân' },
        { code: 'close-date', weight: 0.18, evidence: '2025-10-24 / 2025-11-12' },
      ],
    },
  ],
};
