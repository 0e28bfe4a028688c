import { paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

/** Does not name the person whose award was taken back: the record says it, and only as far as it must. */
export const huyBoMotBangKhen: DemoArticle = {
  key: 'huy-bo-mot-bang-khen',
  category: 'thi-dua-khen-thuong',
  reportedOn: '2024-11-20',
  originallyPublishedAt: '2024-11-22T14:00:00+07:00',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-kien-giang',
  text: {
    vi: {
      title: 'Thông tin về việc hủy bỏ một Bằng khen trong phong trào hiến máu năm 2022',
      summary:
        'Qua xác minh đơn phản ánh, một trường hợp kê khai số lần hiến máu không đúng đã bị hủy bỏ khen thưởng.',
      byline: 'Ban Truyền thông Hội',
      body: paragraphs(
        'Ngày 20/11/2024, Chủ tịch UBND tỉnh Kiên Giang ban hành Quyết định số 3105/QĐ-UBND hủy bỏ việc tặng Bằng khen đối với 1 cá nhân trong danh sách kèm theo Quyết định số 1467/QĐ-UBND ngày 07/6/2023.',
        'Trước đó, Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh nhận được phản ánh về hồ sơ đề nghị khen thưởng năm 2022. Đối chiếu sổ theo dõi của ba điểm hiến máu với phần mềm quản lý, tổ xác minh kết luận người này kê khai thừa 14 lần. Cá nhân nói trên đã thừa nhận sai sót, nộp lại hiện vật và tiền thưởng.',
        'Ba đơn vị lập hồ sơ bị phê bình, yêu cầu rà soát lại toàn bộ danh sách đề nghị từ năm 2021 đến nay. Kết quả rà soát chưa phát hiện thêm trường hợp nào tương tự.',
        'Bảy cá nhân và bốn tập thể còn lại trong quyết định năm 2023 không bị ảnh hưởng. Bài viết tháng 6/2023 trên trang này được giữ nguyên, có dẫn tới thông tin hôm nay để bạn đọc tiện theo dõi.',
        'Từ năm 2025, mọi hồ sơ khen thưởng về hiến máu sẽ được đối chiếu với dữ liệu điện tử trước khi trình. Bạn đọc thấy thông tin chưa đúng có thể gửi thư về hộp thư của Tỉnh Hội; mỗi phản ánh đều được trả lời bằng văn bản.',
      ),
    },
  },
  links: [
    {
      commendation: 'bang-khen-ubnd-hien-mau-2023',
      kind: 'corrects',
      subsetLabel: '1 cá nhân trong danh sách kèm theo',
      reported: { individuals: 1 },
      quote:
        'hủy bỏ việc tặng Bằng khen đối với 1 cá nhân trong danh sách kèm theo Quyết định số 1467/QĐ-UBND ngày 07/6/2023',
    },
  ],
};
