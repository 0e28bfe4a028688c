import { list, paragraphs } from '../blocks';
import type { DemoArticle } from '../types';

export const keHoachTetNhanAiBinhNgo: DemoArticle = {
  key: 'ke-hoach-tet-nhan-ai-binh-ngo',
  category: 'cong-tac-xa-hoi-nhan-dao',
  reportedOn: '2025-12-02',
  sourceOrganisation: 'hoi-chu-thap-do-tinh-an-giang',
  draft: true,
  text: {
    vi: {
      title: 'Chuẩn bị “Tết Nhân ái” Xuân Bính Ngọ: bắt đầu từ danh sách đúng',
      summary: 'Bản thảo, chờ số liệu rà soát của các xã, phường trước ngày 10/12.',
      byline: 'Thu Ba',
      body: [
        ...paragraphs(
          'Còn hơn hai tháng nữa mới đến Tết Bính Ngọ, nhưng các cấp Hội Chữ thập đỏ An Giang đã bắt tay vào việc khó nhất: lập danh sách sao cho không sót, không trùng. Năm nay, địa bàn rộng gấp đôi, cấp huyện không còn, mọi đầu mối dồn về xã, phường.',
          'Theo kế hoạch, mỗi hộ được rà soát hai vòng, có chữ ký của trưởng ấp và tình nguyện viên Hội. Danh sách sẽ niêm yết công khai mười ngày trước khi trao quà.',
        ),
        ...list(
          'Vận động ít nhất 80.000 phần quà, mỗi phần từ 500.000 đồng.',
          'Tổ chức sáu phiên chợ không đồng tại các cụm xã vùng ngập.',
          'Dự kiến tặng Giấy khen cho các đơn vị vận động vượt chỉ tiêu trên 20%.',
        ),
        ...paragraphs('[Bổ sung phát biểu của Thường trực Hội và số liệu các xã trước khi đăng.]'),
      ],
    },
  },
  links: [],
};
