/** What Strapi's server says in English and its admin shows as it is, by the English. */
export const plainErrors: Readonly<Record<string, string>> = {
  Forbidden: 'Vai trò của bạn không cho phép việc này.',
  'Invalid credentials': 'Sai địa chỉ email hoặc mật khẩu.',
  'Not Found': 'Không tìm thấy. Mục này có thể đã bị xóa.',
  Unauthorized: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  'Too many requests, please try again later.': 'Thử quá nhiều lần. Hãy đợi một lát rồi thử lại.',
  'Internal Server Error': 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn vậy, báo quản trị viên.',
  'Email already taken': 'Địa chỉ email này đã có người dùng.',
  'Invalid token': 'Liên kết này không còn dùng được. Hãy xin liên kết mới.',
  'entry.notFound': 'Không tìm thấy. Mục này có thể đã bị xóa.',
};
