import ReviewEngine

/// How a story of one kind begins and ends.
final class Telling: Sendable {
  /// Beginnings for an individual, a collective and a household.
  let individual, collective, household: [Phrase]
  /// Endings.
  let endings: [Phrase]

  init(individual: [String], collective: [String], household: [String], endings: [String]) {
    self.individual = individual.map { Phrase($0) }
    self.collective = collective.map { Phrase($0) }
    self.household = household.map { Phrase($0) }
    self.endings = endings.map { Phrase($0) }
  }

  /// The beginnings for one sort of subject.
  func openings(for subject: SubjectKind) -> [Phrase] {
    switch subject {
    case .individual: individual
    case .collective: collective
    case .household: household
    }
  }

  /// How a kind is told.
  static func of(_ kind: ExemplarKind) -> Telling {
    switch kind {
    case .advancedExemplar: advancedExemplar
    case .newModel: newModel
    case .newFactor: newFactor
    case .goodPractice: goodPractice
    case .goodPersonGoodDeed: goodDeed
    }
  }

  private static let advancedExemplar = Telling(
    individual: [
      "{n:6-22} năm gắn bó với công việc ở {unit}, {ten} luôn tận tụy, sáng tạo, góp phần {goal}.",
      "{Ten} là gương mặt tiêu biểu của {xa} trong việc {goal}.",
      "Nhận nhiệm vụ khi cơ sở còn nhiều khó khăn, {ten} đã bền bỉ tìm cách {goal}.",
      "Liên tục nhiều năm hoàn thành xuất sắc nhiệm vụ, {ten} được đồng nghiệp và nhân dân tin yêu nhờ những việc làm cụ thể nhằm {goal}.",
      "Với tinh thần nói đi đôi với làm, {ten} đã kiên trì {goal}.",
      "Nhắc đến việc {goal} ở {xa}, ai cũng nghĩ ngay đến {ten}.",
      "Từ năm {nam-4} đến nay, {ten} dành nhiều tâm huyết để {goal}.",
      "{Ten} là điển hình của {unit} về sự gương mẫu, dám nghĩ, dám làm, dám chịu trách nhiệm để {goal}.",
    ],
    collective: [
      "{n:3-8} năm liền, {ten} dẫn đầu phong trào thi đua của {tinh} về việc {goal}.",
      "Từ một tập thể còn nhiều bề bộn, {ten} đã vươn lên thành điểm sáng trong việc {goal}.",
      "{Ten} đoàn kết, thống nhất, lấy kết quả phục vụ nhân dân làm thước đo để {goal}.",
      "Xác định rõ trách nhiệm nêu gương, {ten} có nhiều cách làm sáng tạo nhằm {goal}.",
      "Trong giai đoạn {nam-4}–{nam}, {ten} đạt thành tích nổi bật khi {goal}.",
      "{Ten} là lá cờ đầu của {xa} trong phong trào {goal}.",
    ],
    household: [
      "{Ten} nhiều năm gương mẫu trong việc {goal}, được bà con {thon} noi theo.",
      "Từ hai bàn tay trắng, {ten} vừa vươn lên ổn định cuộc sống, vừa góp sức {goal}.",
      "Ba thế hệ chung sống thuận hòa, {ten} tiêu biểu của {xa} trong việc {goal}.",
      "Ở {thon}, {ten} là nơi bà con tìm đến học hỏi mỗi khi bàn chuyện {goal}.",
    ],
    endings: [
      "Tập thể cơ quan và nhân dân nơi cư trú đều nhất trí cao khi bình xét, đề nghị biểu dương.",
      "Những kết quả ấy có sức lan tỏa, cổ vũ nhiều người cùng thi đua làm việc tốt.",
      "Nhiều đơn vị bạn đã đến trao đổi, học tập kinh nghiệm.",
      "{S} được các cấp khen thưởng {n:2-7} lần trong {n:3-5} năm gần đây.",
      "Thành tích trên được hội nghị bình xét ghi nhận với {n:92-100}% số phiếu đồng ý.",
      "Báo, đài của tỉnh đã {n:2-5} lần giới thiệu tấm gương này trong chuyên mục người tốt, việc tốt.",
      "Hội đồng thi đua cơ sở đánh giá đây là điển hình cần được bồi dưỡng và nhân rộng.",
      "Điều đáng quý là thành tích được giữ đều qua từng năm, không nóng vội, không phô trương.",
      "Cấp ủy, chính quyền {xa} giao các đoàn thể tổ chức học tập tấm gương này trong quý tới.",
      "Khi được hỏi về bí quyết, {s} chỉ nói ngắn gọn: làm thật, nói thật và không bỏ dở.",
      "Qua lấy ý kiến công khai tại {xa}, không có phản ánh trái chiều.",
      "Phát huy kết quả đã đạt được, {s} đăng ký tiếp tục giữ vững và kèm cặp ít nhất {n:2-5} nhân tố mới.",
    ])

  private static let newModel = Telling(
    individual: [
      "{Ten} là người đề xuất và trực tiếp vận hành mô hình {m} tại {xa}, nhằm {goal}.",
      "Từ một sáng kiến nhỏ năm {nam-2}, mô hình {m} của {ten} đã giúp {goal}.",
      "Trăn trở trước khó khăn của bà con, {ten} xây dựng mô hình {m} với mong muốn {goal}.",
      "Mô hình {m} do {ten} khởi xướng được triển khai thí điểm ở {thon} để {goal}.",
    ],
    collective: [
      "Mô hình {m} được {ten} ra mắt từ tháng {n:2-11}/{nam-1} tại {xa}, nhằm {goal}.",
      "Sau {n:12-30} tháng triển khai, mô hình {m} của {ten} đã chứng tỏ hiệu quả rõ rệt trong việc {goal}.",
      "Xuất phát từ thực tế địa bàn, {ten} xây dựng mô hình {m} để {goal}.",
      "Mô hình {m} do {ten} chủ trì, huy động được sự tham gia của nhiều tổ chức và người dân nhằm {goal}.",
      "Được chọn làm điểm của {tinh}, mô hình {m} tại {xa} hướng tới mục tiêu {goal}.",
      "Thực hiện chủ trương mỗi đơn vị có ít nhất một mô hình mới, {ten} đăng ký và duy trì {m} với nội dung {goal}.",
      "{Ten} thí điểm mô hình {m} ở {thon} trước khi mở ra toàn địa bàn, với mục tiêu {goal}.",
    ],
    household: [
      "{Ten} là hộ đầu tiên ở {thon} làm mô hình {m}, mở lối cho bà con {goal}.",
      "Mô hình {m} của {ten} bắt đầu từ năm {nam-3}, nay đã trở thành địa chỉ tham quan về cách {goal}.",
      "Dám thử việc chưa ai làm, {ten} dựng mô hình {m} với mong muốn {goal}.",
    ],
    endings: [
      "Chi phí thấp, dễ làm, mô hình phù hợp để nhân ra các xã, phường có điều kiện tương tự.",
      "Đến nay đã có {n:3-14} nơi đăng ký làm theo, quy chế hoạt động được in thành tài liệu hướng dẫn.",
      "Mô hình được đánh giá định kỳ sáu tháng một lần, những điểm chưa hợp lý đều được điều chỉnh.",
      "Khó khăn còn lại là kinh phí duy trì thiết bị; {s} đã có phương án xã hội hóa cho hai năm tới.",
      "Sơ kết tại {xa}, {n:94-100}% ý kiến đề nghị tiếp tục duy trì và mở rộng.",
      "Mô hình đã được giới thiệu tại hội nghị chuyên đề của {tinh}.",
      "Cái được lớn nhất là người dân tự bàn, tự làm, tự giữ gìn thành quả.",
    ])

  private static let newFactor = Telling(
    individual: [
      "Tuy mới đảm nhận công việc {n:8-26} tháng, {ten} đã sớm chứng tỏ năng lực, góp phần {goal}.",
      "{Ten} là nhân tố mới được {unit} phát hiện qua phong trào thi đua năm {nam}, nổi bật ở việc {goal}.",
      "Không chờ đủ điều kiện mới bắt tay vào việc, {ten} tự học, tự tìm cách {goal}.",
      "Từ một người còn bỡ ngỡ, {ten} nhanh chóng trở thành hạt nhân của {xa} trong việc {goal}.",
      "{Ten} mạnh dạn thay đổi nếp làm cũ, thử hướng đi riêng nhằm {goal}.",
      "Được giao việc khó, {ten} đã có bước khởi đầu đáng mừng trong nỗ lực {goal}.",
    ],
    collective: [
      "Mới thành lập {n:9-28} tháng, {ten} đã tạo dấu ấn trong việc {goal}.",
      "{Ten} là nhân tố mới nổi lên từ cơ sở, có cách nghĩ mới để {goal}.",
      "Sau khi sắp xếp lại, {ten} nhanh chóng ổn định và mở hướng đi mới nhằm {goal}.",
      "Năm {nam} đánh dấu bước chuyển của {ten} trong việc {goal}.",
    ],
    household: [
      "{Ten} mới vào nghề vài năm nhưng đã thành nhân tố mới của {thon} trong việc {goal}.",
      "Trở về quê lập nghiệp, {ten} mang theo cách làm mới để {goal}.",
      "Vừa ra khỏi diện hộ nghèo, {ten} đã tình nguyện tham gia {goal}.",
    ],
    endings: [
      "Kết quả bước đầu rất đáng khích lệ, cần được tiếp tục theo dõi, bồi dưỡng.",
      "Đơn vị đã phân công người hướng dẫn và đề nghị đưa vào kế hoạch bồi dưỡng năm tới.",
      "Dẫu thời gian chưa dài, chuyển biến là thật và được nhân dân xác nhận.",
      "Đây là hạt nhân có triển vọng trở thành điển hình tiên tiến của {tinh}.",
      "{S} mong được hỗ trợ thêm về tập huấn và kết nối với các địa phương bạn.",
      "Qua hai kỳ kiểm tra, các chỉ số đều giữ vững hoặc tốt hơn.",
      "Sự mạnh dạn ấy đã truyền cảm hứng cho {n:6-24} người cùng tham gia.",
    ])

  private static let goodPractice = Telling(
    individual: [
      "Cách làm {m} của {ten} đơn giản mà hiệu quả, giúp {goal}.",
      "Nhiều năm đi cơ sở, {ten} đúc rút thành cách làm {m} để {goal}.",
      "{Ten} có cách làm hay, gọi vui là {m}, góp phần {goal}.",
      "Thay vì vận động chung chung, {ten} chọn cách làm {m} nhằm {goal}.",
      "Bắt đầu từ câu hỏi vì sao việc mãi không chuyển, {ten} nghĩ ra cách làm {m} để {goal}.",
    ],
    collective: [
      "{Ten} triển khai cách làm {m}, tạo chuyển biến rõ trong việc {goal}.",
      "Với cách làm {m}, {ten} đã tháo gỡ điểm nghẽn kéo dài nhiều năm để {goal}.",
      "Cách làm {m} ra đời từ một cuộc họp góp ý thẳng thắn ở {ten}, nay trở thành nền nếp giúp {goal}.",
      "Không cần thêm biên chế, thêm kinh phí, {ten} áp dụng cách làm {m} nhằm {goal}.",
      "{Ten} chọn khâu đột phá là {m}, qua đó {goal}.",
      "Học tập nơi khác nhưng không rập khuôn, {ten} vận dụng thành cách làm {m} phù hợp với {xa} để {goal}.",
    ],
    household: [
      "{Ten} áp dụng cách làm {m}, vừa lợi nhà vừa giúp xóm giềng {goal}.",
      "Bà con {thon} truyền nhau cách làm {m} của {ten} để cùng {goal}.",
      "Từ kinh nghiệm nhiều đời, {ten} cải tiến thành cách làm {m} nhằm {goal}.",
    ],
    endings: [
      "Bài học rút ra là việc gì cũng phải bàn với dân, rõ người, rõ việc, rõ thời hạn.",
      "Cách làm này không tốn kém, có thể áp dụng ngay ở những nơi có điều kiện tương tự.",
      "Tài liệu hướng dẫn dài {n:6-18} trang đã được gửi đến {n:12-48} đơn vị.",
      "Kinh nghiệm là làm từ chỗ dễ, có kết quả rồi mới mở rộng.",
      "Chỗ dựa của cách làm là sự công khai: ai đóng góp gì, được gì đều có thể kiểm tra.",
      "{S} sẵn sàng cử người đến hướng dẫn tận nơi cho các địa bàn có nhu cầu.",
      "Qua {n:2-4} năm thực hiện, cách làm vẫn giữ được sức sống vì xuất phát từ lợi ích của chính người dân.",
    ])

  private static let goodDeed = Telling(
    individual: ["{Ten} là tấm gương người tốt, việc tốt của {xa}."],
    collective: ["{Ten} là tấm gương người tốt, việc tốt của {xa}."],
    household: ["{Ten} là tấm gương người tốt, việc tốt của {xa}."],
    endings: [
      "Hành động đẹp ấy lan tỏa tình làng nghĩa xóm, được nhân dân {xa} khâm phục.",
      "Nhân dân {thon} làm văn bản đề nghị các cấp biểu dương tấm gương này.",
      "Việc làm tuy nhỏ mà ấm lòng người, góp phần nhân lên lòng tốt trong cộng đồng.",
      "Chính quyền {xa} đã đến thăm, tặng quà và đề nghị khen thưởng kịp thời.",
      "Câu chuyện được kể lại trong giờ chào cờ ở các trường trên địa bàn.",
      "Trang thông tin của {xa} đăng bài biểu dương, nhận được hàng nghìn lượt chia sẻ.",
      "Với {s}, giúp được người khác là niềm vui, không phải để được khen.",
      "Đó là minh chứng đẹp cho truyền thống thương người như thể thương thân.",
    ])
}
