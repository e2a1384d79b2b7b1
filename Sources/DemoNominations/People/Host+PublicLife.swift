extension Host {
  /// The walk of life behind a name.
  static func make(_ name: Name) -> Host {
    switch name {
    case .agency: agency
    case .commune: commune
    case .village: village
    case .association: association
    case .party: party
    case .police: police
    case .army: army
    case .border: border
    case .peacekeeping: peacekeeping
    case .health: health
    case .hospital: hospital
    case .school: school
    case .culture: culture
    case .foreign: foreign
    case .farm: farm
    case .forest: forest
    case .enterprise: enterprise
    case .people: people
    }
  }

  private static let agency = Host(
    posts: [
      Post("Chuyên viên Phòng Nghiệp vụ", "Sở Nội vụ {tinh}"),
      Post("Trưởng phòng Kế hoạch - Tổng hợp", "Sở Tài chính {tinh}", leads: true, age: 35...57),
      Post("Phó Giám đốc", "Trung tâm Phục vụ hành chính công {tinh}", leads: true, age: 36...57),
      Post("Kỹ sư", "Trung tâm Công nghệ số {tinh}", age: 25...42),
      Post("Văn thư, lưu trữ", "Văn phòng Ủy ban nhân dân {tinh}"),
      Post("Chuyên viên", "Thuế cơ sở khu vực {xa0}"),
    ],
    groups: [
      Group("Phòng Hành chính - Quản trị, Sở Nội vụ {tinh}", of: "Sở Nội vụ {tinh}", as: "phòng"),
      Group("Trung tâm Phục vụ hành chính công {tinh}", as: "trung tâm"),
      Group("Trung tâm Công nghệ số {tinh}", as: "trung tâm"),
    ],
    nominators: [
      Nominator(.agency, "Sở Nội vụ {tinh}"), Nominator(.agency, "Văn phòng Ủy ban nhân dân {tinh}"),
      Nominator(.unit, "Trung tâm Phục vụ hành chính công {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua các sở, ban, ngành {tinh}"),
    ])

  private static let commune = Host(
    posts: [
      Post("Chủ tịch Ủy ban nhân dân", "Ủy ban nhân dân {xa}", leads: true, age: 38...57),
      Post("Phó Chủ tịch Ủy ban nhân dân", "Ủy ban nhân dân {xa}", leads: true, age: 34...56),
      Post("Công chức tư pháp - hộ tịch", "Ủy ban nhân dân {xa}"),
      Post("Chuyên viên Phòng Văn hóa - Xã hội", "Ủy ban nhân dân {xa}"),
      Post("Chuyên viên Phòng Kinh tế", "Ủy ban nhân dân {xa}"),
      Post("Công chức bộ phận một cửa", "Trung tâm Phục vụ hành chính công {xa}", age: 25...45),
    ],
    groups: [
      Group("Ủy ban nhân dân {xa}", as: "tập thể"),
      Group("Trung tâm Phục vụ hành chính công {xa}", as: "trung tâm"),
      Group("Phòng Văn hóa - Xã hội {xa}", of: "Ủy ban nhân dân {xa}", as: "phòng"),
      Group("Nhân dân và cán bộ {xa}", of: "{Xa}", as: "nhân dân và cán bộ địa phương"),
    ],
    nominators: [
      Nominator(.locality, "Ủy ban nhân dân {xa}"), Nominator(.locality, "{Xa}, {tinh}"),
      Nominator(.emulationBloc, "Cụm thi đua số {n:1-9} các xã, phường {tinh}"),
    ])

  private static let village = Host(
    posts: [
      Post("{truongthon}", "{Thon}, {xa}", leads: true, salaried: false, age: 34...68),
      Post("Bí thư chi bộ", "Chi bộ {thon}, {xa}", leads: true, salaried: false, age: 38...70),
      Post("Người có uy tín", "{Thon}, {xa}", salaried: false, age: 52...76),
      Post("Trưởng ban công tác Mặt trận", "{Thon}, {xa}", leads: true, salaried: false, age: 42...69),
      Post("Thành viên tổ công nghệ số cộng đồng", "{Thon}, {xa}", salaried: false, age: 20...38),
      Post("Tổ viên tổ hòa giải", "{Thon}, {xa}", salaried: false, age: 40...67),
    ],
    groups: [
      Group("Nhân dân {thon}, {xa}", of: "{Xa}", as: "bà con"),
      Group("{Thon}, {xa}", of: "{Xa}", as: "khu dân cư"),
      Group("Tổ hòa giải {thon}, {xa}", of: "{Thon}, {xa}", as: "tổ"),
      Group("Ban công tác Mặt trận {thon}, {xa}", of: "{Thon}, {xa}", as: "tập thể"),
    ],
    nominators: [
      Nominator(.locality, "Ủy ban nhân dân {xa}"), Nominator(.people, "Nhân dân {thon}, {xa}"),
      Nominator(.locality, "Ủy ban Mặt trận Tổ quốc Việt Nam {xa}"),
    ])

  private static let association = Host(
    posts: [
      Post(
        "Chủ tịch Hội Liên hiệp Phụ nữ", "Hội Liên hiệp Phụ nữ {xa}", leads: true, gender: .female,
        age: 32...54),
      Post("Bí thư Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh {xa}", leads: true, age: 24...34),
      Post("Chi hội trưởng Chi hội Phụ nữ", "{Thon}, {xa}", salaried: false, gender: .female, age: 34...60),
      Post("Hội viên Hội Cựu chiến binh", "Hội Cựu chiến binh {xa}", salaried: false, age: 55...74),
      Post("Chi hội trưởng Chi hội Nông dân", "{Thon}, {xa}", salaried: false, age: 36...62),
      Post("Tình nguyện viên Chữ thập đỏ", "Hội Chữ thập đỏ {xa}", salaried: false, age: 20...61),
    ],
    groups: [
      Group("Hội Liên hiệp Phụ nữ {xa}", as: "hội"),
      Group("Đội Thanh niên tình nguyện {xa}", of: "Đoàn Thanh niên Cộng sản Hồ Chí Minh {xa}", as: "đội"),
      Group("Chi hội Cựu chiến binh {thon}", of: "Hội Cựu chiến binh {xa}", as: "chi hội"),
      Group("Hội Chữ thập đỏ {xa}", as: "hội"),
      Group("Câu lạc bộ Liên thế hệ tự giúp nhau {thon}", of: "Hội Người cao tuổi {xa}", as: "câu lạc bộ"),
      Group("Ủy ban Mặt trận Tổ quốc Việt Nam {xa}", as: "tập thể"),
    ],
    nominators: [
      Nominator(.agency, "Ủy ban Mặt trận Tổ quốc Việt Nam {tinh}"),
      Nominator(.locality, "Ủy ban nhân dân {xa}"),
      Nominator(.emulationBloc, "Khối thi đua Mặt trận và các đoàn thể {tinh}"),
      Nominator(.people, "Hội viên Chi hội Người cao tuổi {thon}"),
    ])

  private static let party = Host(
    posts: [
      Post("Bí thư Đảng ủy", "Đảng ủy {xa}", leads: true, address: .comrade, age: 38...57),
      Post("Trưởng Ban Xây dựng Đảng", "Đảng ủy {xa}", leads: true, address: .comrade, age: 34...56),
      Post("Bí thư chi bộ", "Chi bộ {thon}, Đảng bộ {xa}", leads: true, salaried: false, age: 36...70),
      Post("Đảng viên", "Chi bộ {thon}, Đảng bộ {xa}", salaried: false, age: 26...72),
      Post("Chuyên viên Văn phòng Đảng ủy", "Đảng ủy {xa}", age: 27...50),
    ],
    groups: [
      Group("Chi bộ {thon}, Đảng bộ {xa}", of: "Đảng bộ {xa}", as: "chi bộ"),
      Group("Ban Xây dựng Đảng, Đảng ủy {xa}", of: "Đảng ủy {xa}", as: "ban"),
      Group("Chi bộ Trường Trung học cơ sở {xa0}", of: "Đảng bộ {xa}", as: "chi bộ"),
      Group("Văn phòng Đảng ủy {xa}", of: "Đảng ủy {xa}", as: "văn phòng"),
    ],
    nominators: [
      Nominator(.locality, "Đảng ủy {xa}"), Nominator(.agency, "Ban Tuyên giáo và Dân vận {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua các cơ quan Đảng {tinh}"),
    ])

  private static let foreign = Host(
    posts: [
      Post("Chuyên viên Phòng Hợp tác quốc tế", "Sở Ngoại vụ {tinh}", age: 25...48),
      Post("Phó Giám đốc", "Sở Ngoại vụ {tinh}", leads: true, age: 38...57),
      Post("Phiên dịch viên", "Trung tâm Dịch vụ đối ngoại {tinh}", age: 25...46),
      Post("Ủy viên Thường trực", "Liên hiệp các tổ chức hữu nghị {tinh}", leads: true, age: 42...64),
      Post("Chuyên viên", "Ban Quản lý cửa khẩu {tinh}"),
    ],
    groups: [
      Group("Phòng Hợp tác quốc tế, Sở Ngoại vụ {tinh}", of: "Sở Ngoại vụ {tinh}", as: "phòng"),
      Group("Liên hiệp các tổ chức hữu nghị {tinh}", as: "tập thể"),
      Group("Ban Quản lý cửa khẩu {tinh}", as: "ban"),
      Group("Hội Liên lạc với người Việt Nam ở nước ngoài {tinh}", as: "hội"),
    ],
    nominators: [
      Nominator(.agency, "Sở Ngoại vụ {tinh}"), Nominator(.agency, "Liên hiệp các tổ chức hữu nghị {tinh}"),
      Nominator(.emulationBloc, "Khối thi đua các sở, ban, ngành {tinh}"),
    ])
}
