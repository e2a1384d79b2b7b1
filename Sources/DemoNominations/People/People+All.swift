extension People {
  private static let kinhFamilies =
    "Nguyễn, Nguyễn, Nguyễn, Trần, Trần, Lê, Lê, Phạm, Phạm, Hoàng, Vũ, Đặng, Bùi, Đỗ, Ngô, Dương, Đinh, Phan, "
    + "Trịnh, Mai, Cao, Lương, Tạ, Hà, Đoàn, Lưu, Chu, Kiều, Nghiêm, Thái"

  static let kinh = People(
    "Kinh",
    male: [
      kinhFamilies, "Văn, Văn, Văn, Đức, Hữu, Quang, Minh, Đình, Công, Quốc, Bá, Duy, Ngọc, Thế, Gia, Viết",
      "Hòa, Tuấn, Thuận, Cường, Hải, Toàn, Khánh, Lượng, Mạnh, Nam, Phong, Quân, Tài, Thành, Thịnh, Tiến, Trung, "
        + "Tùng, Vinh, Việt, Hiếu, Hoàn, Hùng, Kiên, Lâm, Luyện, Nhuận, Quyết, Sáng, Thụy, Tỉnh, Ước, Vượng, Xuyên, Đoan",
    ],
    female: [
      kinhFamilies,
      "Thị, Thị, Thị, Thị Thu, Thị Minh, Thị Ngọc, Thị Thanh, Thị Kim, Thị Hồng, Thị Bích, Thị Mai, Ngọc, Thu, Phương",
      "Hạnh, Hòa, Thúy, Thủy, Lan, Hoa, Huệ, Hương, Nga, Yến, Oanh, Nhung, Thảo, Trang, Vân, Xuyến, Liên, Loan, Luyến, "
        + "Mến, Ngà, Phượng, Quyên, Sen, Tâm, Thắm, Thoa, Tuyết, Dung, Duyên, Hiền, Hằng, Chi, Cúc, Diệp, Đào",
    ])

  static let tay = People(
    "Tày",
    male: [
      "Nông, Hoàng, Ma, Bế, Lục, Vi, Hứa, Triệu, Lý, Dương", "Văn, Văn, Đức, Ngọc, Thanh, Trung",
      "Thuấn, Khìn, Páo, Hội, Chàm, Lường, Slay, Đàm, Hiệu, Thiện, Sầm, Chức, Tuyến, Bằng, Ngân",
    ],
    female: [
      "Nông, Hoàng, Ma, Bế, Lục, Vi, Hứa, Triệu, Lý, Dương", "Thị, Thị, Thị Bích, Thị Thanh",
      "Slao, Én, Niệm, Pói, Hậu, Nết, Nguyệt, Đẹp, Chiên, Tuyền, Lưu, Thiêm, Vấn, Thập, Biền",
    ])

  static let nung = People(
    "Nùng",
    male: [
      "Nông, Lương, Hoàng, Long, Mông, Lâm, Phùng, Tô, Chu", "Văn, Văn, Quang, Minh, Sỹ",
      "Phóng, Séng, Chài, Lìn, Vầy, Dền, Thàng, Cắm, Tờ, Thắm, Sẹc, Nhàn, Dưỡng",
    ],
    female: [
      "Nông, Lương, Hoàng, Long, Mông, Lâm, Phùng, Tô, Chu", "Thị, Thị, Thị Thu",
      "Mủi, Sần, Pò, Mấn, Sim, Lình, Khao, Phấn, Dín, Tẹo, Vương, Nái",
    ])

  static let thai = People(
    "Thái",
    male: [
      "Lò, Cà, Quàng, Lường, Tòng, Vì, Bạc, Điêu, Cầm, Hoàng", "Văn, Văn, Văn, Minh",
      "Pản, Ín, Phóng, Inh, Xôm, Chựa, Thoản, Hặc, Dọn, Hịa, Pâng, Thiêm, Chung, Biên, Lả, Phương",
    ],
    female: [
      "Lò, Cà, Quàng, Lường, Tòng, Vì, Bạc, Điêu, Cầm, Hoàng", "Thị",
      "Pành, Lún, Inh, Ương, Hoan, Phóng, Tươi, Pâng, Lả, Ọi, Xiên, Muôn, Hặc, Chiên, Ánh",
    ])

  static let muong = People(
    "Mường",
    male: [
      "Bùi, Đinh, Quách, Bạch, Hà, Xa", "Văn, Văn, Công, Đình",
      "Nghiệp, Thiểu, Dậu, Ển, Nhỏn, Khiêm, Thực, Bình Lạc, Đạm, Rộng, Chiềm",
    ],
    female: [
      "Bùi, Đinh, Quách, Bạch, Hà, Xa", "Thị", "Nhum, Riển, Ỏm, Khuyên, Hưởng, Thơi, Xuyên, Mởn, Điệp, Thởm",
    ])

  static let mong = People(
    "Mông",
    male: [
      "Giàng, Vàng, Sùng, Thào, Lầu, Mùa, Hạng, Cứ, Hầu, Ly", "A",
      "Páo, Dình, Sính, Chớ, Lử, Dế, Vừ, Chống, Phử, Súa, Tủa, Nủ, Chía, Lềnh, Khua",
    ],
    female: [
      "Giàng, Vàng, Sùng, Thào, Lầu, Mùa, Hạng, Cứ, Hầu, Ly", "Thị",
      "Mỷ, Dở, Say, Chư, Máy, Dua, Pà, Sua, Ca, Xía, Dợ, Chía, Mảy",
    ])

  static let dao = People(
    "Dao",
    male: [
      "Triệu, Bàn, Đặng, Phùng, Chảo, Tẩn, Phàn", "Văn, Tiến, Kim, Phú",
      "Tòn, Chòi, Phin, Kiềm, Sênh, Quyên, Hín, Lai, Dẳn, Sơn Lý, Tá",
    ],
    female: [
      "Triệu, Bàn, Đặng, Phùng, Chảo, Tẩn, Phàn", "Thị, Mùi",
      "Mẩy, Coi, Liều, Nhậy, Pết, Khé, Ghển, Nái, Ton",
    ])

  static let coTu = People(
    "Cơ Tu",
    male: [
      "Alăng, Bhling, Zơrâm, Ating, Hôih, Pơloong", "", "Bríu, Nhơn, Tưr, Phương, Đàn, Lơ, Crôn, Tích, Ngưn",
    ],
    female: ["Alăng, Bhling, Zơrâm, Ating, Hôih, Pơloong", "Thị", "Phe, Lép, Nhấp, Bép, Hơơn, Trói, Blúi"])

  static let cham = People(
    "Chăm",
    male: [
      "Đàng, Quảng, Thập, Bá, Não, Lưu, Kiều", "Năng, Đại, Văn, Minh",
      "Tuấn, Hiền, Tường, Đỏng, Sinh, Quý, Lộ, Hoài",
    ],
    female: [
      "Đàng, Quảng, Thập, Bá, Não, Lưu, Kiều", "Thị, Thị Mỹ", "Phan, Diễm, Xuân, Kiêm, Ngữ, Nghé, Bông",
    ])

  static let eDe = People(
    "Ê Đê",
    male: [
      "Y", "Bhiăm, Thuôn, Blô, Jút, Nguê, Hră, Suôt, Krông, Wăn, Ngun",
      "Niê, Êban, Mlô, Ayŭn, Byă, Kbuôr, Hđơk, Ksơr",
    ],
    female: [
      "H’Loan, H’Nuôn, H’Yuên, H’Lim, H’Hương, H’Bliăk, H’Ruyên", "",
      "Niê, Êban, Mlô, Ayŭn, Byă, Kbuôr, Hđơk",
    ])

  static let giaRai = People(
    "Gia Rai",
    male: [
      "Rơ Châm, Siu, Ksor, Rmah, Kpă, Rah Lan", "", "Hlơi, Thức, Blưm, Kơ, Thuận, Hyui, Đêm, Blơch, Glưn",
    ],
    female: ["Rơ Châm, Siu, Ksor, Rmah, Kpă, Rah Lan", "", "H’Lan, H’Bia, H’Phiên, H’Nhung, H’Chui, H’Uyên"])

  static let baNa = People(
    "Ba Na",
    male: ["Đinh, Đinh, A", "", "Yưh, Nhưng, Hmưnh, Plưng, Alưk, Krơt, Byưnh, Glưng"],
    female: ["Đinh Thị, Y", "", "Hlang, Lép, Hnhiên, Blơn, Hyưi, Phưn, Nglơi"])

  static let khmer = People(
    "Khmer",
    male: [
      "Thạch, Sơn, Danh, Kim, Châu, Lâm, Kiên", "Sa, Sóc, Hoàng, Minh, ",
      "Rây, Thươl, Kha, Rươne, Rít, Sươl, Phích, Dương, Sang, Kheng",
    ],
    female: [
      "Thạch, Sơn, Danh, Kim, Châu, Lâm, Kiên", "Thị, Thị Sa",
      "Rone, Phol, Vanh, Sà Rết, Thươne, Lang, Đa Ni, Phiếp",
    ])

  static let hoa = People(
    "Hoa",
    male: [
      "Lâm, Trịnh, Quách, Vương, Mạch, Lý, Trương", "Vĩnh, Chấn, Diệu, Gia, Hán",
      "Phát, Hào, Minh, Tường, Xương, Cơ, Lương",
    ],
    female: [
      "Lâm, Trịnh, Quách, Vương, Mạch, Lý, Trương", "Mỹ, Tú, Bội, Ngọc",
      "Lệ, Phân, Anh, Châu, Linh, Dung, Như",
    ])
}
