import { heading, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const nhinLai5NamThiDua: DemoArticle = {
  key: 'nhin-lai-5-nam-thi-dua',
  category: 'thi-dua-khen-thuong',
  event: 'so-ket-2023',
  reportedOn: '2023-03-23',
  originallyPublishedAt: '2023-03-24T08:15:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Kiên Giang nhìn lại 5 năm thi đua của Mặt trận, đoàn thể và hội quần chúng',
      summary:
        'Từ 20 phong trào và 7 cuộc vận động, toàn tỉnh có hơn 19.200 mô hình; các cấp Hội Chữ thập đỏ góp 521 mô hình được cấp ủy công nhận.',
      byline: 'Ban Truyền thông Hội',
      body: [
        ...paragraphs(
          'Mới hơn bảy giờ sáng 23/3/2023, hội trường Tỉnh ủy Kiên Giang đã gần kín chỗ. Từ đất liền đến hải đảo, những người làm công tác Mặt trận, đoàn thể và hội quần chúng về đây dự hội nghị do Ban Thường vụ Tỉnh ủy chủ trì, cùng nhìn lại chặng đường thi đua từ năm 2016 đến năm 2021.',
          'Năm năm ấy, tỉnh duy trì 20 phong trào và 7 cuộc vận động. Con số đọng lại sau báo cáo là hơn 19.200 mô hình đang chạy ở ấp, khu phố, trường học, doanh nghiệp; 1.679 mô hình trong đó được xếp loại tiêu biểu, nơi khác có thể học và làm theo.',
        ),
        ...heading('Dấu ấn từ những việc nhỏ'),
        ...paragraphs(
          'Phần đóng góp của những người mang sắc áo đỏ là 521 mô hình được cấp ủy địa phương ghi nhận. Đó là bếp ăn miễn phí ở cổng bệnh viện, chuyến vỏ lãi chở người bệnh trong đêm, là bao gạo đều đặn mỗi tháng cho một gia cảnh có tên, có địa chỉ rõ ràng. Không mô hình nào lớn, nhưng mô hình nào cũng có người giữ lửa.',
          'Thảo luận tại hội nghị, nhiều ý kiến mong tỉnh sớm có một đầu mối thống nhất để các cuộc vận động bớt trùng lặp, cán bộ cơ sở đỡ phải báo cáo nhiều nơi về cùng một việc.',
        ),
        ...heading('Ghi nhận người giữ phong trào'),
        ...paragraphs(
          'Khép lại hội nghị, Ban Thường vụ Tỉnh ủy trao Bằng khen cho 51 tập thể và 44 cá nhân đã bền bỉ với các phong trào, cuộc vận động suốt giai đoạn 2016–2021. Trong số được vinh danh, hệ thống Hội Chữ thập đỏ trong tỉnh có 3 tập thể và 3 cá nhân.',
        ),
      ],
    },
    en: {
      title: 'Kien Giang looks back on five years of emulation',
      summary:
        'Twenty movements and seven campaigns produced more than 19,200 local schemes; 521 of those recognised came from the Red Cross.',
      byline: 'Chapter communications desk',
      body: [
        ...paragraphs(
          'On the morning of 23 March 2023 the hall of the Kien Giang Party Committee filled early. People who work for the Fatherland Front, the unions and the associations had come from the mainland and the islands to look back on the years 2016 to 2021.',
          'In that time the province ran 20 movements and 7 campaigns. They left behind more than 19,200 local schemes in hamlets, schools and companies, of which 1,679 were found good enough to be copied elsewhere.',
        ),
        ...heading('Small things that last'),
        ...paragraphs(
          'The Red Cross contributed 521 schemes that local Party committees recognised: free kitchens at hospital gates, night boats for the sick, a monthly bag of rice for a household known by name.',
          'At the close, the Standing Committee of the Provincial Party Committee presented its Certificate of Merit to 51 collectives and 44 individuals. Among them were 3 collectives and 3 individuals of the Red Cross.',
        ),
      ],
    },
  },
  links: [
    {
      commendation: 'bang-khen-tinh-uy-2023',
      kind: 'reports',
      reported: { collectives: 51, individuals: 44 },
      quote: 'Ban Thường vụ Tỉnh ủy trao Bằng khen cho 51 tập thể và 44 cá nhân',
    },
    {
      commendation: 'bang-khen-tinh-uy-2023',
      kind: 'reports',
      subsetLabel: 'hệ thống Hội Chữ thập đỏ trong tỉnh',
      reported: { collectives: 3, individuals: 3 },
      quote: 'Trong số được vinh danh, hệ thống Hội Chữ thập đỏ trong tỉnh có 3 tập thể và 3 cá nhân.',
    },
  ],
};
