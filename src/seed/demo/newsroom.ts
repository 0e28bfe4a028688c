import { anGiangKhenThuongUngPhoNgapLut } from './articles/an-giang-khen-thuong-ung-pho-ngap-lut';
import { bepComMuaNuocNoi } from './articles/bep-com-mua-nuoc-noi';
import { cauHocTroCuuBan } from './articles/cau-hoc-tro-cuu-ban';
import { daiHoiThiDua2025 } from './articles/dai-hoi-thi-dua-2025';
import { diaChiNhanDaoGiongRieng } from './articles/dia-chi-nhan-dao-giong-rieng';
import { doanhNghiepDongHanhTetGiapThin } from './articles/doanh-nghiep-dong-hanh-tet-giap-thin';
import { doiXungKichAnGiang } from './articles/doi-xung-kich-an-giang';
import { hanhTrinhDo2024 } from './articles/hanh-trinh-do-2024';
import { huyBoMotBangKhen } from './articles/huy-bo-mot-bang-khen';
import { keHoachTetNhanAiBinhNgo } from './articles/ke-hoach-tet-nhan-ai-binh-ngo';
import { lopSoCapCuuTrenTauCa } from './articles/lop-so-cap-cuu-tren-tau-ca';
import { nguoiDieuDuong52LanHienMau } from './articles/nguoi-dieu-duong-52-lan-hien-mau';
import { nguoiOLaiVoiDongNuoc } from './articles/nguoi-o-lai-voi-dong-nuoc';
import { nhinLai5NamThiDua } from './articles/nhin-lai-5-nam-thi-dua';
import { phatDongThangNhanDao2024 } from './articles/phat-dong-thang-nhan-dao-2024';
import { tetNhanAiAtTy } from './articles/tet-nhan-ai-at-ty';
import { triAnNguoiHienMau } from './articles/tri-an-nguoi-hien-mau';
import { commendations } from './commendations';
import { decisions } from './decisions';
import { events } from './events';
import { recipients } from './recipients';
import type { DemoArticle } from './types';

/** Oldest first, as they would have been written. */
const articles: readonly DemoArticle[] = [
  nhinLai5NamThiDua,
  triAnNguoiHienMau,
  nguoiDieuDuong52LanHienMau,
  doanhNghiepDongHanhTetGiapThin,
  phatDongThangNhanDao2024,
  diaChiNhanDaoGiongRieng,
  hanhTrinhDo2024,
  cauHocTroCuuBan,
  nguoiOLaiVoiDongNuoc,
  huyBoMotBangKhen,
  tetNhanAiAtTy,
  daiHoiThiDua2025,
  lopSoCapCuuTrenTauCa,
  bepComMuaNuocNoi,
  anGiangKhenThuongUngPhoNgapLut,
  keHoachTetNhanAiBinhNgo,
  doiXungKichAnGiang,
];

/** The demo newsroom: persons, numbers and events are invented, but for the conference of 23 March 2023. */
export const demoNewsroom = { events, decisions, commendations, recipients, articles } as const;
