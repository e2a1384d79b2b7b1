import Foundation

/// Small invented lists.
enum SampleList {
  /// Four rows: two good ones, one without a subject, one with a kind that nobody knows.
  static let mixed = """
    Mã hồ sơ,Họ và tên,Đơn vị,Loại,Năm,Thành tích,Số căn cước
    N-1,Nguyễn Thị Hạnh,Trạm Y tế xã Tân Bình,điển hình,2026,Mười lăm năm vận động,0123
    N-2,Hợp tác xã Tân Tiến,xã Tân Tiến,mô hình,2026,Nuôi cá,
    N-3,,xã Tân Phong,mô hình,2026,Trồng rừng,
    N-4,Tổ dân phố 7,phường Đông Hòa,kiểu mẫu,2025,=SUM(A1),

    """

  /// Rows without numbers, as many as asked for.
  static func plain(_ count: Int) -> String {
    (1...count).reduce(into: "subject,unit,year,achievement\n") { text, number in
      text += "Người số \(number),Đơn vị \(number % 7),\(2020 + number % 6),Việc tốt \(number)\n"
    }
  }
}
