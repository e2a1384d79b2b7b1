extension Province {
  /// Seven invented provinces: two in the northern mountains, the delta, the coast, the highlands, the south, a city.
  static let all: [Province] = [
    Province(
      "tỉnh", "Sơn Khê",
      communes: [
        "Nà Khoang", "Mường Lẩn", "Tả Phìn Hồ", "Chiềng Ban", "Pú Nhàn", "Nậm Khao", "Mường Then",
        "Sín Mần Thượng",
        "Huổi Lếch", "Bản Phùng", "Phiêng Côn", "Thanh Nà",
      ],
      wards: ["Mường Hồng"], villageSort: .ban,
      villages: [
        "Nà Pù", "Huổi Khon", "Pá Sang", "Co Mỵ", "Nậm Chim", "Tìa Ghếnh", "Phiêng Ban", "Lọng Khoang",
        "Sa Lông",
        "Háng Trở", "Nà Tấu", "Pom Khoang",
      ], terrains: [.rural, .upland, .border], peoples: [.thai, .thai, .mong, .mong, .muong, .dao, .kinh]),
    Province(
      "tỉnh", "Vân Lĩnh",
      communes: [
        "Bản Cải", "Khuổi Nà", "Đồng Lạc", "Thượng Ân", "Minh Thanh", "Yên Khánh Thượng", "Nà Rược",
        "Lũng Vài",
        "Quang Trọng", "Tân Sơn", "Hồng Thái Đông", "Bình Trung",
      ],
      wards: ["Đức Xuân Trung"], villageSort: .thon,
      villages: [
        "Khuổi Luông", "Nà Mò", "Bản Lác", "Pác Liển", "Lũng Cuổi", "Đồng Tâm", "Nà Hin", "Khau Cưởm",
        "Cốc Phường",
        "Phja Đén", "Nà Lẹng", "Thôm Bả",
      ], terrains: [.rural, .upland, .border], peoples: [.tay, .tay, .nung, .nung, .dao, .mong, .kinh]),
    Province(
      "tỉnh", "Hà Châu",
      communes: [
        "Tân Phong", "Đông Hòa", "Vũ Lạc", "Thụy Ninh", "An Đồng", "Quỳnh Trang", "Nam Thắng", "Hồng Dũng",
        "Bình Nguyên", "Việt Hùng", "Minh Khai Thượng", "Thái Thủy",
      ],
      wards: ["Trần Lãm Đông", "Hoàng Diệu Bắc"], villageSort: .thon,
      villages: [
        "Đông Hạ", "Thượng Phúc", "Trung Lập", "An Để", "Đồng Vàng", "Cổ Am", "Hậu Trữ", "Lương Điền",
        "Phú Chử",
        "Vị Thủy", "Nội Thôn", "Đoài",
      ], terrains: [.rural, .coast], peoples: [.kinh]),
    Province(
      "tỉnh", "Hải Trung",
      communes: [
        "Hải Dương Hạ", "Cát Khánh Đông", "Sơn Hòa", "Trà Nham", "Bình Đông", "Ba Liên", "Tịnh Kỳ",
        "Phước Thuận",
        "A Tiêng", "La Ê Thượng", "Vạn Lý Đông", "Đức Lợi",
      ],
      wards: ["Cảng Đông", "Trương Hòa"], villageSort: .thon,
      villages: [
        "Mỹ Tân", "Thạch Bi", "An Vĩnh", "Lệ Hòa", "Phú Quý", "Định Tân", "Pơr’ning", "Aró", "Gò Rô",
        "Làng Riềng",
        "Xuân Hải", "Hòa Tân",
      ], terrains: [.rural, .coast, .border], peoples: [.kinh, .kinh, .kinh, .coTu, .cham]),
    Province(
      "tỉnh", "Đắk Lâm",
      communes: [
        "Ea Tling", "Cư Mlan", "Krông Hnăng", "Ia Rbang", "Đắk Nhau", "Ea Wing", "Ia Pết", "Đắk Long Thượng",
        "Hòa Thắng", "Quảng Tân", "Chư Kbang", "Nam Đà",
      ],
      wards: ["Tân Lợi"], villageSort: .buon,
      villages: [
        "Ea Sinh", "Kon Tu", "Tơng Jú", "Akŏ Dhông", "Krai", "Plei Rơ", "Dhung", "Ea Bông", "Măng Rương",
        "Kuôp",
        "Cuôr Dăm", "Trấp",
      ], terrains: [.rural, .upland, .border], peoples: [.eDe, .eDe, .giaRai, .baNa, .kinh, .kinh, .nung]),
    Province(
      "tỉnh", "An Trường",
      communes: [
        "Long Toàn", "Vĩnh Thạnh Đông", "Mỹ Long Bắc", "Tập Lâm", "Phú Cần", "Đôn Lợi", "Hòa Minh",
        "Thạnh Phú Tây",
        "Tân Hưng Lợi", "Viên An", "Lương Hòa", "An Quảng Hữu",
      ],
      wards: ["Cầu Ngọc", "Mỹ Xuyên Đông"], villageSort: .ap,
      villages: [
        "Trà Sất", "Sóc Tro", "Giồng Chanh", "Rạch Bào", "Cái Già", "Bến Bạ", "Xẻo Trâm", "Long Hưng",
        "Chòm Chuối",
        "Ô Răng", "Thạnh Hòa", "Bưng Sen",
      ], terrains: [.rural, .coast], peoples: [.kinh, .kinh, .kinh, .khmer, .khmer, .hoa]),
    Province(
      "thành phố", "Hưng Cảng", communes: ["Thủy Đường Đông", "An Hòa"],
      wards: [
        "Đông Hải", "Lạc Viên Thượng", "Cầu Tre Nam", "Hòa Nghĩa", "Trại Chuối", "Nam Pháp", "Thành Tô Bắc",
        "Bến Gót",
      ], villageSort: .block,
      villages: [
        "số 1", "số 2", "số 3", "số 5", "số 6", "số 7", "số 8", "số 11", "số 12", "số 14", "số 16", "số 21",
      ],
      terrains: [.coast], peoples: [.kinh, .kinh, .kinh, .kinh, .kinh, .hoa]),
  ]
}
