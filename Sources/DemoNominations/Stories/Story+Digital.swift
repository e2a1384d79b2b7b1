extension Story {
  /// Science, technology and the digital turn.
  static let digital: [Story] = [
    Story(
      .digital, [.commune, .village, .association],
      models: ["Bình dân học vụ số", "Tối thứ Ba cùng điện thoại thông minh"],
      goal: "phổ cập kỹ năng số cho người dân, nhất là người cao tuổi",
      actions: [
        "{S} đến từng nhà, hướng dẫn cài định danh điện tử, nộp hồ sơ trực tuyến, gọi hình cho con cháu ở xa.",
        "Bài học được rút gọn còn {n:5-9} thao tác, in chữ to, có hình chụp màn hình và ép nhựa treo cạnh bàn.",
        "Học sinh trung học làm gia sư ngược cho ông bà, mỗi em nhận kèm {n:2-5} người.",
      ],
      results: [
        "{n:640-2800:10} người biết dùng dịch vụ công trực tuyến, {n:86-97}% có tài khoản định danh mức 2.",
        "Tỷ lệ hồ sơ trực tuyến tăng từ {n:21-38}% lên {n:82-96}%.",
        "Người học cao tuổi nhất {n:79-88} tuổi nay tự tra được sổ khám bệnh của mình.",
      ]),
    Story(
      .digital, [.agency, .commune], models: ["Trợ lý soạn thảo của cơ quan", "Kho số một lần nhập"],
      goal: "số hóa hồ sơ, dùng chung dữ liệu trong cơ quan nhà nước",
      actions: [
        "{S} tự viết phần mềm quản lý hồ sơ, chạy được trên máy tính đời cũ và không tốn tiền bản quyền.",
        "{n:24-96} nghìn trang tài liệu được quét, đặt tên theo quy ước và kiểm tra chéo hai người.",
        "Biểu mẫu điền sẵn thông tin dân cư nên người dân không phải khai lại điều cơ quan đã có.",
      ],
      results: [
        "Thời gian tra cứu một hồ sơ từ {n:25-50:5} phút còn chưa đầy một phút.",
        "Mỗi năm tiết kiệm {n:180-640:10} triệu đồng tiền giấy mực, lưu kho.",
        "Phần mềm được {n:11-42} cơ quan, xã, phường xin dùng, tác giả hướng dẫn miễn phí.",
      ]),
    Story(
      .digital, [.school, .agency], models: ["Phòng thí nghiệm mở", "Sáng kiến gặp doanh nghiệp"],
      goal: "nghiên cứu, ứng dụng khoa học vào đời sống và sản xuất",
      actions: [
        "{S} chế tạo trạm quan trắc mưa giá {n:4-9} triệu đồng, rẻ bằng một phần mười thiết bị nhập.",
        "Đề tài đều xuất phát từ đơn đặt hàng của địa phương và được thử nghiệm tại đồng ruộng trước khi nghiệm thu.",
        "{S} công bố công khai số liệu và bản thiết kế để ai cũng kiểm chứng, cải tiến được.",
      ],
      results: [
        "{n:3-7} giải pháp được cấp bằng, {n:5-14} bài báo khoa học được đăng trong {n:3-5} năm.",
        "{n:24-120} trạm đã lắp, cảnh báo sớm lũ quét trước {n:45-110:5} phút.",
        "Hợp đồng chuyển giao đạt {n:460-1900:10} triệu đồng, {n:2-5} học trò mở doanh nghiệp khoa học.",
      ]),
    Story(
      .digital, [.enterprise], models: ["Bảo trì trước khi hỏng", "Tổ robot tự làm"],
      goal: "tự động hóa, làm chủ công nghệ trong nhà máy",
      actions: [
        "{S} gắn cảm biến rung, nhiệt vào {n:26-90} máy, dữ liệu báo lệch là bảo trì ngay chứ không đợi hỏng.",
        "Cánh tay gắp hàng được chế từ linh kiện trong nước, giá chỉ bằng {n:18-30}% hàng nhập khẩu.",
        "{S} dạy lập trình buổi tối cho công nhân vận hành, ai xong khóa được nâng bậc.",
      ],
      results: [
        "Thời gian dừng máy giảm {n:42-68}%, làm lợi {d:21-88} tỷ đồng trong năm {nam}.",
        "{n:28-74} công nhân được nâng bậc, không ai mất việc vì tự động hóa.",
        "Giải pháp đoạt giải tại hội thi sáng tạo kỹ thuật cấp tỉnh và được cấp bằng giải pháp hữu ích.",
      ]),
    Story(
      .digital, [.farm, .association], models: ["Phiên chợ trên mạng", "Nông dân bán hàng trực tiếp"],
      goal: "đưa nông sản lên sàn thương mại điện tử",
      actions: [
        "{S} dạy bà con chụp ảnh, viết lời giới thiệu thật thà, đóng gói chịu va đập.",
        "Buổi bán hàng trực tiếp diễn ra ngay tại vườn, khách chọn trái nào hái trái đó.",
        "Tổ vận chuyển chung gom đơn của nhiều nhà, mỗi ngày {n:2-3} chuyến ra bưu cục.",
      ],
      results: [
        "Mùa vụ {nam} bán {n:48-260} tấn qua mạng, chiếm {n:28-52}% sản lượng.",
        "Giá bán cao hơn thương lái {n:20-45}%, khách mua lại đạt {n:41-63}%.",
        "{n:62-240} hộ có gian hàng riêng, {n:9-24} thanh niên sống được bằng nghề này ở quê.",
      ]),
    Story(
      .digital, [.hospital], models: ["Một chạm khám bệnh", "Bệnh án không giấy"],
      goal: "ứng dụng công nghệ thông tin trong phục vụ nhân dân",
      actions: [
        "{S} nối {n:5-9} phần mềm rời rạc về một màn hình, người dân chỉ cần xuất trình căn cước một lần.",
        "Bàn hướng dẫn có người trực cả giờ nghỉ trưa, số thứ tự hiện trên điện thoại nên không phải chen.",
        "Mỗi thay đổi đều chạy thử song song {n:2-4} tuần, có phương án dùng giấy khi mất điện.",
      ],
      results: [
        "Thời gian chờ giảm từ {n:70-120:5} phút còn {n:20-35:5} phút cho mỗi lượt.",
        "Tỷ lệ thanh toán không tiền mặt đạt {n:68-93}%, sai sót nhập liệu giảm {n:74-91}%.",
        "Bảo đảm an toàn dữ liệu, chưa xảy ra sự cố lộ lọt.",
      ]),
  ]
}
