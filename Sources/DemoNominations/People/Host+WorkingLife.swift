extension Host {
  static let police = Host(
    posts: [
      Post(
        "Trung tá, Trưởng Công an xã, phường", "Công an {xa}", leads: true, address: .comrade, age: 36...52),
      Post("Đại úy, cán bộ Công an xã, phường", "Công an {xa}", address: .comrade, age: 27...40),
      Post("Thiếu tá, cảnh sát khu vực", "Công an {xa}", address: .comrade, age: 32...46),
      Post("Tổ trưởng Tổ bảo vệ an ninh trật tự", "{Thon}, {xa}", salaried: false, age: 30...62),
      Post("Thượng úy, cán bộ Phòng Cảnh sát hình sự", "Công an {tinh}", address: .comrade, age: 26...36),
    ],
    groups: [
      Group("Công an {xa}"), Group("Tổ bảo vệ an ninh trật tự {thon}", of: "{Xa}", as: "tổ"),
      Group("Đội Cảnh sát phòng cháy, chữa cháy khu vực {xa0}", of: "Công an {tinh}", as: "đội"),
      Group("Phòng An ninh mạng, Công an {tinh}", of: "Công an {tinh}"),
    ],
    nominators: [
      Nominator(.armedForces, "Công an {tinh}"), Nominator(.armedForces, "Công an {xa}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"),
      Nominator(.emulationBloc, "Khối thi đua lực lượng vũ trang {tinh}"),
    ])

  static let army = Host(
    posts: [
      Post(
        "Trung tá, Chỉ huy trưởng", "Ban Chỉ huy Quân sự {xa}", leads: true, address: .comrade, age: 36...50),
      Post("Thiếu tá, trợ lý Dân quân", "Bộ Chỉ huy Quân sự {tinh}", address: .comrade, age: 31...45),
      Post("Đại úy, bác sĩ quân y", "Bệnh xá Quân - dân y {tinh}", address: .comrade, age: 29...42),
      Post("Trung đội trưởng dân quân cơ động", "Ban Chỉ huy Quân sự {xa}", salaried: false, age: 23...40),
      Post(
        "Thượng úy, Chính trị viên phó", "Tiểu đoàn Bộ binh {n:1-9}, Bộ Chỉ huy Quân sự {tinh}", leads: true,
        address: .comrade, age: 27...36),
    ],
    groups: [
      Group("Ban Chỉ huy Quân sự {xa}"),
      Group("Trung đội dân quân cơ động {xa}", of: "Ban Chỉ huy Quân sự {xa}"),
      Group("Bệnh xá Quân - dân y {tinh}", as: "bệnh xá"),
      Group(
        "Tiểu đoàn Bộ binh {n:1-9}, Bộ Chỉ huy Quân sự {tinh}", of: "Bộ Chỉ huy Quân sự {tinh}",
        as: "tiểu đoàn"),
    ],
    nominators: [
      Nominator(.armedForces, "Bộ Chỉ huy Quân sự {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua lực lượng vũ trang {tinh}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"),
    ])

  static let border = Host(
    posts: [
      Post("Thiếu tá, Đồn trưởng", "Đồn Biên phòng {xa0}", leads: true, address: .comrade, age: 34...48),
      Post(
        "Đại úy, Đội trưởng Đội Vận động quần chúng", "Đồn Biên phòng {xa0}", leads: true, address: .comrade,
        age: 29...42),
      Post("Thiếu tá quân nhân chuyên nghiệp", "Đồn Biên phòng {xa0}", address: .comrade, age: 32...48),
      Post("Tổ trưởng Tổ tự quản", "{Thon}, {xa}", salaried: false, age: 34...66),
      Post("Trung úy, nhân viên quân y", "Đồn Biên phòng {xa0}", address: .comrade, age: 25...35),
    ],
    groups: [
      Group("Đồn Biên phòng {xa0}", as: "đồn"),
      Group("Tổ tự quản an ninh {thon}, {xa}", of: "{Xa}", as: "tổ"),
      Group("Đội Vận động quần chúng, Đồn Biên phòng {xa0}", of: "Đồn Biên phòng {xa0}", as: "đội"),
    ],
    nominators: [
      Nominator(.armedForces, "Ban Chỉ huy Bộ đội Biên phòng {tinh}"),
      Nominator(.armedForces, "Đồn Biên phòng {xa0}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"), Nominator(.people, "Nhân dân {thon}, {xa}"),
    ])

  static let health = Host(
    posts: [
      Post("Trạm trưởng", "Trạm Y tế {xa}", leads: true, age: 36...58),
      Post("Bác sĩ", "Trạm Y tế {xa}", age: 27...52),

      Post("Y sĩ sản nhi", "Trạm Y tế {xa}", age: 25...52),
      Post("Nhân viên y tế", "{Thon}, {xa}", salaried: false, age: 28...57),
      Post("Lương y", "Hội Đông y {xa}", salaried: false, age: 45...74),
    ],
    groups: [
      Group("Trạm Y tế {xa}", as: "trạm"),
      Group("Trung tâm Kiểm soát bệnh tật {tinh}", as: "trung tâm"),
      Group("Tổ y tế lưu động {xa}", of: "Trạm Y tế {xa}", as: "tổ"),
    ],
    nominators: [
      Nominator(.agency, "Sở Y tế {tinh}"),
      Nominator(.unit, "Trung tâm Y tế khu vực {xa0}"), Nominator(.locality, "Ủy ban nhân dân {xa}"),
      Nominator(.emulationBloc, "Khối thi đua các đơn vị sự nghiệp y tế {tinh}"),
    ])

  static let hospital = Host(
    posts: [
      Post("Trưởng khoa Cấp cứu", "Bệnh viện Đa khoa khu vực {xa0}", leads: true, age: 38...58),
      Post("Bác sĩ", "Bệnh viện Đa khoa khu vực {xa0}", age: 27...55),
      Post("Điều dưỡng viên", "Bệnh viện Đa khoa khu vực {xa0}", age: 25...50),
    ],
    groups: [
      Group(
        "Khoa Cấp cứu, Bệnh viện Đa khoa khu vực {xa0}", of: "Bệnh viện Đa khoa khu vực {xa0}", as: "khoa"),
      Group("Bệnh viện Đa khoa khu vực {xa0}", as: "bệnh viện"),
    ],
    nominators: [
      Nominator(.unit, "{donvi}"), Nominator(.agency, "Sở Y tế {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua các đơn vị sự nghiệp y tế {tinh}"),
    ])

  static let peacekeeping = Host(
    posts: [
      Post("Thiếu tá, bác sĩ", "Bệnh viện dã chiến cấp 2 số {n:11-19}", address: .comrade, age: 32...44),
      Post(
        "Thượng úy, điều dưỡng viên", "Bệnh viện dã chiến cấp 2 số {n:11-19}", address: .comrade, age: 26...36
      ),
      Post("Đại úy, kỹ sư", "Đội Công binh gìn giữ hòa bình số {n:11-19}", address: .comrade, age: 28...40),
    ],
    groups: [
      Group("Bệnh viện dã chiến cấp 2 số {n:11-19}"),
      Group("Đội Công binh gìn giữ hòa bình số {n:11-19}", as: "đội"),
    ],
    nominators: [
      Nominator(.armedForces, "{donvi}"), Nominator(.emulationBloc, "Khối thi đua lực lượng vũ trang {tinh}"),
    ])

  static let forest = Host(
    posts: [
      Post("Kiểm lâm viên", "Hạt Kiểm lâm khu vực {xa0}"),
      Post("Trạm trưởng Trạm Bảo vệ rừng", "Hạt Kiểm lâm khu vực {xa0}", leads: true, age: 34...57),
      Post("Nhân viên bảo vệ rừng chuyên trách", "Ban Quản lý rừng phòng hộ {xa0}", age: 25...52),
    ],
    groups: [
      Group("Hạt Kiểm lâm khu vực {xa0}", as: "tập thể"),
      Group("Tổ bảo vệ rừng cộng đồng {thon}", of: "{Xa}", as: "tổ"),
    ],
    nominators: [
      Nominator(.agency, "Sở Nông nghiệp và Môi trường {tinh}"),
      Nominator(.unit, "Hạt Kiểm lâm khu vực {xa0}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"),
    ])

  static let school = Host(
    posts: [
      Post(
        "Hiệu trưởng", "Trường Phổ thông dân tộc bán trú Tiểu học {xa0}", leads: true, address: .teacher,
        age: 36...58),
      Post("Giáo viên", "Trường Tiểu học {xa0}", address: .teacher, age: 24...55),
      Post("Tổ trưởng tổ Khoa học tự nhiên", "Trường Trung học cơ sở {xa0}", address: .teacher, age: 30...54),
      Post("Giáo viên", "Trường Mầm non {xa0}", address: .teacher, age: 23...52),
      Post("Giáo viên, Tổng phụ trách Đội", "Trường Trung học cơ sở {xa0}", address: .teacher, age: 25...42),
      Post("Giảng viên", "Trường Cao đẳng Kỹ thuật {tinh}", address: .teacher, age: 28...56),
    ],
    groups: [
      Group("Trường Tiểu học {xa0}", as: "nhà trường"), Group("Trường Mầm non {xa0}", as: "nhà trường"),
      Group(
        "Tổ Khoa học tự nhiên, Trường Trung học cơ sở {xa0}", of: "Trường Trung học cơ sở {xa0}", as: "tổ"),
      Group("Trường Phổ thông dân tộc nội trú {tinh}", as: "nhà trường"),
      Group("Trường Cao đẳng Kỹ thuật {tinh}", as: "nhà trường"),
    ],
    nominators: [
      Nominator(.agency, "Sở Giáo dục và Đào tạo {tinh}"), Nominator(.school, "{donvi}"),
      Nominator(.emulationBloc, "Cụm thi đua các trường học khu vực {xa0}"),
    ])

  static let culture = Host(
    posts: [
      Post("Nghệ nhân dân gian", "{Thon}, {xa}", salaried: false, age: 50...78),
      Post(
        "Chủ nhiệm câu lạc bộ", "Câu lạc bộ Văn nghệ dân gian {thon}", leads: true, salaried: false,
        age: 34...68),
      Post("Viên chức", "Trung tâm Văn hóa - Thể thao {xa}", age: 25...54),
      Post("Thuyết minh viên", "Bảo tàng {tinh}", age: 24...48),
      Post("Thủ thư", "Thư viện {tinh}", age: 25...55),
    ],
    groups: [
      Group("Câu lạc bộ Văn nghệ dân gian {thon}", of: "{Xa}", as: "câu lạc bộ"),
      Group("Trung tâm Văn hóa - Thể thao {xa}", as: "trung tâm"), Group("Bảo tàng {tinh}", as: "tập thể"),
      Group("Thư viện {tinh}", as: "thư viện"),
    ],
    nominators: [
      Nominator(.agency, "Sở Văn hóa, Thể thao và Du lịch {tinh}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"),
      Nominator(.unit, "Trung tâm Văn hóa - Thể thao {xa}"), Nominator(.people, "Nhân dân {thon}, {xa}"),
    ])

  static let farm = Host(
    posts: [
      Post(
        "Giám đốc Hợp tác xã", "Hợp tác xã Nông nghiệp {hieu}", leads: true, salaried: false, age: 29...62),
      Post("Nông dân", "{Thon}, {xa}", salaried: false, age: 28...68),
      Post("Chủ trang trại", "{Thon}, {xa}", salaried: false, age: 32...64),
      Post("Tổ trưởng Tổ hợp tác", "{Thon}, {xa}", leads: true, salaried: false, age: 33...63),
      Post("Cán bộ khuyến nông", "Trung tâm Khuyến nông {tinh}", age: 26...55),
      Post("Thành viên Hợp tác xã", "Hợp tác xã Nông nghiệp {hieu}", salaried: false, age: 27...60),
    ],
    groups: [
      Group("Hợp tác xã Nông nghiệp {hieu}", of: "{Xa}", as: "hợp tác xã"),
      Group("Hợp tác xã Dịch vụ tổng hợp {hieu}", of: "{Xa}", as: "hợp tác xã"),
      Group("Tổ hợp tác {hieu}, {thon}", of: "{Xa}", as: "tổ hợp tác"),
      Group("Trung tâm Khuyến nông {tinh}", as: "trung tâm"),
      Group("Chi hội Nông dân nghề nghiệp {thon}", of: "Hội Nông dân {xa}", as: "chi hội"),
    ],
    nominators: [
      Nominator(.agency, "Hội Nông dân {tinh}"), Nominator(.agency, "Sở Nông nghiệp và Môi trường {tinh}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"), Nominator(.unit, "Liên minh Hợp tác xã {tinh}"),
      Nominator(.people, "Nhân dân {thon}, {xa}"),
    ])

  static let enterprise = Host(
    posts: [
      Post("Công nhân may bậc {n:4-6}", "Công ty Cổ phần May {hieu}", age: 24...48),
      Post("Tổ trưởng sản xuất", "Công ty TNHH Cơ khí {hieu}", leads: true, age: 29...52),
      Post("Kỹ sư cơ điện", "Công ty Cổ phần {hieu}", age: 26...47),
      Post("Chủ tịch Công đoàn cơ sở", "Công ty TNHH Chế biến thực phẩm {hieu}", leads: true, age: 32...54),
      Post("Giám đốc", "Công ty TNHH {hieu}", leads: true, age: 34...60),
      Post("Công nhân vận hành", "Công ty Cổ phần Xi măng {hieu}", age: 25...50),
    ],
    groups: [
      Group("Công ty Cổ phần May {hieu}", as: "công ty"),
      Group("Phân xưởng Cơ điện, Công ty Cổ phần {hieu}", of: "Công ty Cổ phần {hieu}", as: "phân xưởng"),
      Group("Công đoàn cơ sở Công ty TNHH {hieu}", of: "Công ty TNHH {hieu}", as: "công đoàn"),
      Group("Tổ sản xuất số {n:2-9}, Công ty TNHH Cơ khí {hieu}", of: "Công ty TNHH Cơ khí {hieu}", as: "tổ"),
    ],
    nominators: [
      Nominator(.enterprise, "{donvi}"), Nominator(.enterprise, "{donvi}"),
      Nominator(.agency, "Liên đoàn Lao động {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua các doanh nghiệp {tinh}"),
    ])

  /// Anybody at all, for good deeds.
  static let people = Host(
    posts: [
      Post("Nông dân", "{Thon}, {xa}", salaried: false, age: 26...69),
      Post("Lái xe", "{Thon}, {xa}", salaried: false, age: 26...58),
      Post("Tiểu thương chợ {xa0}", "{Xa}", salaried: false, age: 28...63),
      Post("Cán bộ hưu trí", "{Thon}, {xa}", salaried: false, age: 61...76),
      Post("Công nhân", "Công ty TNHH {hieu}", age: 22...46),
      Post("Nhân viên bảo vệ", "Trường Trung học cơ sở {xa0}", age: 30...59),
      Post("Thợ xây", "{Thon}, {xa}", salaried: false, age: 24...56),
      Post("Cựu chiến binh", "{Thon}, {xa}", salaried: false, age: 60...78),
    ],
    groups: [Group("Nhân dân {thon}, {xa}", of: "{Xa}", as: "bà con")],
    nominators: [
      Nominator(.people, "Nhân dân {thon}, {xa}"), Nominator(.locality, "Ủy ban nhân dân {xa}"),
      Nominator(.armedForces, "Công an {xa}"), Nominator(.agency, "Ủy ban Mặt trận Tổ quốc Việt Nam {tinh}"),
    ])
}
