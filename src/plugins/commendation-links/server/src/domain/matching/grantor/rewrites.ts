/** [as worded, as compared], both in search form; applied in this order to whole words. */
type Rewrite = readonly [RegExp, string];

const whole = (pattern: string, to: string): Rewrite => [
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu'),
  to,
];

/** Committees of the Party: "Ban Chấp hành Đảng bộ tỉnh" is "Tỉnh ủy", and so on down. */
const PARTY: readonly Rewrite[] = [
  whole('dang bo tinh', 'tinh uy'),
  whole('dang bo huyen', 'huyen uy'),
  whole('dang bo (?:thanh pho|thanh)', 'thanh uy'),
  whole('dang bo thi xa', 'thi uy'),
  whole('dang bo quan', 'quan uy'),
  whole('dang bo', 'dang uy'),
];

const MASS_ORGANISATIONS: readonly Rewrite[] = [
  whole('(?:uy ban )?mat tran to quoc(?: viet nam)?', 'mat tran to quoc'),
  whole('(?:hoi )?lien hiep phu nu', 'hoi phu nu'),
  whole('doan thanh nien(?: cong san)?(?: ho chi minh)?', 'doan thanh nien'),
  whole('doan cong san ho chi minh', 'doan thanh nien'),
  whole('doan thanh nien tinh', 'tinh doan'),
  whole('doan thanh nien huyen', 'huyen doan'),
  whole('doan thanh nien thanh pho', 'thanh doan'),
  whole('trung uong doan thanh nien', 'trung uong doan'),
  whole('tinh hoi chu thap do', 'hoi chu thap do tinh'),
  whole('huyen hoi chu thap do', 'hoi chu thap do huyen'),
  whole('(?:trung uong )?hoi chu thap do viet nam', 'trung uong hoi chu thap do'),
  whole('tong lien doan lao dong viet nam', 'tong lien doan lao dong'),
];

const STATE: readonly Rewrite[] = [whole('nha nuoc', 'nuoc'), whole('dang nuoc', 'nuoc')];

/** English wordings come before the Vietnamese ones, in whose form they end. */
const ENGLISH: readonly Rewrite[] = [
  whole('(?:the )?standing (?:committee|board)(?: of)?', 'ban thuong vu'),
  whole('(?:chairman|chairwoman|chairperson|chair|president) of (?:the )?', 'chu tich '),
  whole('(?:the )?(?:state president|president)(?: of (?:viet ?nam|the state))?', 'chu tich nuoc'),
  whole('(?:the )?prime minister', 'thu tuong chinh phu'),
  whole('ministry of (?:public )?health', 'bo y te'),
  whole('ministry of education and training', 'bo giao duc va dao tao'),
  whole('ministry of public security', 'bo cong an'),
  whole('(?:the )?provincial people s committee', 'uy ban nhan dan tinh'),
  whole('(?:the )?district people s committee', 'uy ban nhan dan huyen'),
  whole('(?:the )?city people s committee', 'uy ban nhan dan thanh pho'),
  whole('people s committee', 'uy ban nhan dan'),
  whole('(?:the )?provincial party committee', 'tinh uy'),
  whole('(?:the )?provincial red cross(?: society)?', 'hoi chu thap do tinh'),
  whole('(?:the )?viet ?nam red cross(?: society)?', 'hoi chu thap do viet nam'),
  whole('(?:the )?viet ?nam women s union', 'hoi phu nu viet nam'),
  whole('red cross(?: society)?', 'hoi chu thap do'),
  whole('province', 'tinh'),
  whole('(?:the|of)', ''),
];

export const REWRITES: readonly Rewrite[] = [...ENGLISH, ...PARTY, ...MASS_ORGANISATIONS, ...STATE];
