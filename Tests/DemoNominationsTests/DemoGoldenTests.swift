import ReviewEngine
import Testing

@testable import DemoNominations

/// The first rows word by word: who changes them changes every demo, screenshot and recorded screen.
@Suite("Demo golden rows")
struct DemoGoldenTests {
  @Test(arguments: [
    GoldenRow(
      row: 0, id: "2026-0001", subject: "Trương Tú Dung",
      unit: "Trung tâm Phục vụ hành chính công phường Trại Chuối",
      nominator: "Phường Trại Chuối, thành phố Hưng Cảng",
      achievement: "Chị Trương Tú Dung là điển hình của Trung tâm Phục vụ hành chính công phường Trại "
        + "Chuối về sự gương mẫu, dám nghĩ, dám làm, dám chịu trách nhiệm để xây dựng chợ an "
        + "toàn thực phẩm, niêm yết giá và bán đúng giá. Chị vận động 230 tiểu thương ký cam "
        + "kết ba không: không hàng giả, không cân thiếu, không lấn lối đi. Hai cân đối "
        + "chứng được đặt ở cổng chợ, ai mua hàng cũng có thể tự cân lại; số điện thoại phản "
        + "ánh in to trên bảng tin. Số vụ tranh cãi về giá giảm từ 31 vụ xuống 3 vụ trong "
        + "năm; không xảy ra cháy nổ, ngộ độc. 92% giao dịch trên 100 nghìn đồng được thanh "
        + "toán qua tài khoản. Khi được hỏi về bí quyết, chị chỉ nói ngắn gọn: làm thật, nói "
        + "thật và không bỏ dở."),
    GoldenRow(
      row: 1, id: "2026-0002", subject: "Mô hình “Bảo hiểm đến từng ngõ”",
      unit: "Trung tâm Phục vụ hành chính công tỉnh Hải Trung",
      nominator: "Sở Nội vụ tỉnh Hải Trung",
      achievement: "Trung tâm Phục vụ hành chính công tỉnh Hải Trung thí điểm mô hình “Bảo hiểm đến "
        + "từng ngõ” ở thôn Thạch Bi trước khi mở ra toàn địa bàn, với mục tiêu vận động "
        + "người dân tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế toàn dân. Trung tâm "
        + "tính thử mức đóng, mức hưởng cho từng người trên tờ giấy một trang, để lại số "
        + "điện thoại hẹn quay lại. Số người tham gia bảo hiểm xã hội tự nguyện tăng từ 66 "
        + "lên 418 người."),
    GoldenRow(
      row: 2, id: "2025-0001", subject: "Lâm Thị Rone",
      unit: "Hội Chữ thập đỏ xã Hòa Minh",
      nominator: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Trường",
      achievement: "Với tinh thần nói đi đôi với làm, chị Lâm Thị Rone đã kiên trì giúp hội viên vay "
        + "vốn, học nghề, tiêu thụ sản phẩm. Dư nợ 14,8 tỷ đồng cho 430 hộ vay, không có nợ "
        + "quá hạn."),
  ])
  fileprivate func `the first rows are the ones known`(golden: GoldenRow) {
    let nomination = DemoNominations().nomination(row: golden.row)
    #expect(nomination.id.rawValue == golden.id)
    #expect(nomination.dossier.subject == golden.subject)
    #expect(nomination.dossier.unit == golden.unit)
    #expect(nomination.dossier.nominator == golden.nominator)
    #expect(nomination.dossier.achievement == golden.achievement)
  }
}

/// What is known of one row.
private struct GoldenRow: Sendable {
  let row: Int
  let id: String
  let subject: String
  let unit: String
  let nominator: String
  let achievement: String
}
