extension Story {
  /// Foreign affairs: people's diplomacy, border trade, compatriots abroad, international work.
  static let foreign: [Story] = [
    Story(
      .foreign, [.foreign, .border], terrain: .border,
      models: ["Kết nghĩa cụm dân cư hai bên biên giới", "Phiên chợ hữu nghị"],
      goal: "vun đắp quan hệ hữu nghị giữa nhân dân hai bên biên giới",
      actions: [
        "{S} tổ chức {n:6-18} cuộc gặp gỡ giữa các cặp {loaithon} kết nghĩa, trao đổi giống cây, kinh nghiệm phòng dịch cho gia súc.",
        "Đội y tế lưu động khám bệnh, cấp thuốc cho bà con cả hai bên vào ngày {n:10-20} hằng tháng.",
        "{S} học và sử dụng thành thạo tiếng nước bạn, trực tiếp phiên dịch khi giải quyết các vụ việc phát sinh.",
      ],
      results: [
        "Đã có {n:9-24} cặp cụm dân cư ký quy ước kết nghĩa, {n:14-37} vụ việc về đất canh tác, gia súc được giải quyết êm đẹp.",
        "{n:1400-5200:50} lượt người dân nước bạn được khám bệnh, cấp thuốc miễn phí.",
        "Lực lượng bảo vệ biên giới phía bạn đã có thư cảm ơn và đề nghị nhân rộng cách làm.",
      ]),
    Story(
      .foreign, [.foreign, .border], terrain: .border, models: ["Cửa khẩu thân thiện", "Làn xanh nông sản"],
      goal: "tạo thuận lợi cho xuất nhập khẩu và qua lại tại cửa khẩu",
      actions: [
        "{S} phối hợp với phía bạn thống nhất khung giờ riêng cho xe chở nông sản, trao đổi thông tin tắc nghẽn theo giờ.",
        "Bảng hướng dẫn bằng {n:3-4} thứ tiếng và quầy hỗ trợ khai báo điện tử được đặt ngay ở bãi chờ.",
        "{S} đề xuất bỏ {n:2-4} lần kiểm tra trùng lặp, chuyển sang một lần dừng, một lần kiểm tra.",
      ],
      results: [
        "Thời gian thông quan bình quân giảm từ {n:9-14} giờ còn {n:3-4} giờ; mùa vải, mùa sầu riêng không còn cảnh xe xếp hàng dài.",
        "Kim ngạch qua cửa khẩu năm {nam} tăng {d:124-318}%, thu ngân sách vượt {n:8-26}% kế hoạch.",
        "Doanh nghiệp chấm {d:91-97}/10 điểm về thái độ phục vụ trong đợt khảo sát cuối năm.",
      ]),
    Story(
      .foreign, [.foreign, .association], models: ["Nhịp cầu kiều bào", "Về quê dạy trẻ"],
      goal: "kết nối người Việt Nam ở nước ngoài với quê hương",
      actions: [
        "{S} lập danh bạ {n:240-820:10} kiều bào, gửi thư tin quê nhà mỗi quý bằng tiếng Việt và tiếng Anh.",
        "Trại hè tiếng Việt được mở trong {n:10-15} ngày, con em kiều bào ở nhà dân, học gói bánh, cấy lúa, hát dân ca.",
        "{S} làm đầu mối để các chuyên gia người Việt giảng trực tuyến cho cán bộ, học sinh của tỉnh.",
      ],
      results: [
        "Kiều bào đã ủng hộ {d:18-94} tỷ đồng xây {n:4-11} cây cầu nông thôn và {n:3-8} phòng học.",
        "{n:42-130} cháu trở về sau trại hè nói được tiếng Việt giao tiếp, {n:11-26} gia đình đăng ký trở lại năm sau.",
        "{n:5-14} dự án đầu tư, chuyển giao công nghệ được ký kết nhờ sự giới thiệu của kiều bào.",
      ]),
    Story(
      .foreign, [.foreign, .agency], models: ["Hồ sơ viện trợ một trang", "Đồng hành cùng bạn bè quốc tế"],
      goal: "vận động và quản lý hiệu quả viện trợ của các tổ chức nước ngoài",
      actions: [
        "{S} rà soát nhu cầu ở {n:14-42} xã khó khăn, rút gọn hồ sơ đề xuất thành một trang có ảnh, có số liệu và người liên hệ.",
        "Tiến độ từng dự án được công khai hằng tháng cho nhà tài trợ và người hưởng lợi cùng theo dõi.",
        "{S} đi cùng đoàn chuyên gia xuống tận cơ sở, ghi chép góp ý và báo lại kết quả khắc phục trong {n:10-20:5} ngày.",
      ],
      results: [
        "Ba năm qua đã vận động {n:14-38} dự án với {d:12-68} triệu đô la Mỹ, giải ngân đạt {d:941-994}%.",
        "Hơn {n:6400-28000:100} người dân được hưởng lợi từ nước sạch, trường học và sinh kế.",
        "Không có dự án nào phải gia hạn do lỗi thủ tục phía địa phương.",
      ]),
    Story(
      .foreign, [.peacekeeping], models: ["Bệnh viện dã chiến nhân ái", "Giờ tiếng Việt ở phái bộ"],
      goal: "hoàn thành nhiệm vụ gìn giữ hòa bình, làm đẹp hình ảnh Bộ đội Cụ Hồ trong lòng bạn bè",
      actions: [
        "Ngoài nhiệm vụ chuyên môn, {s} dành ngày nghỉ trồng rau, khoan giếng và sửa lớp học cho trẻ em địa phương.",
        "{S} học tiếng bản địa, cùng đồng đội các nước tổ chức {n:8-20} buổi giới thiệu văn hóa Việt Nam.",
        "Quy trình cấp cứu được biên soạn lại bằng hai thứ tiếng, rút kinh nghiệm ngay sau từng ca trực.",
      ],
      results: [
        "Đã cấp cứu, điều trị {n:640-2100:10} lượt người, trong đó có {n:12-45} ca nặng được chuyển tuyến an toàn.",
        "Phái bộ tặng thư khen và Huy chương vì sự nghiệp gìn giữ hòa bình.",
        "Hai giếng nước và vườn rau rộng {n:600-1800:100} m² đã được bàn giao cho cộng đồng sở tại sử dụng.",
      ]),
    Story(
      .foreign, [.foreign, .enterprise], terrain: .rural,
      models: ["Nông sản Việt ra thế giới", "Gian hàng không biên giới"],
      goal: "mở rộng hợp tác, đưa sản phẩm địa phương ra thị trường nước ngoài",
      actions: [
        "{S} tìm hiểu quy định của {n:3-9} thị trường, dịch thành tài liệu tiếng Việt phát cho nhà vườn và cơ sở chế biến.",
        "{n:5-14} chuyến giao thương trực tuyến được tổ chức, người mua xem trực tiếp vườn trồng qua điện thoại.",
        "{S} kiên trì thương thảo, sửa mẫu mã {n:4-9} lần để đáp ứng yêu cầu của khách hàng khó tính.",
      ],
      results: [
        "Năm {nam}, {n:18-76} công-ten-nơ hàng đã xuất sang {n:4-12} nước, kim ngạch {d:12-84} triệu đô la Mỹ.",
        "{n:320-1400:10} hộ trồng có hợp đồng bao tiêu dài hạn, giá bán cao hơn {n:15-32}% so với bán qua thương lái.",
        "Chưa lô hàng nào bị trả về vì vi phạm an toàn thực phẩm.",
      ]),
  ]
}
