/// A root of a number that is not negative, by Newton's method, to the last digits that a `Double` has. Colours need
/// a few hundred of them, once; so this module can do without the system's mathematics.
func root(_ degree: Int, of number: Double) -> Double {
  guard number > 0 else { return 0 }
  var guess = max(1, number)
  for _ in 0..<200 {
    let power = (1..<degree).reduce(1.0) { product, _ in product * guess }
    let next = guess - (guess * power - number) / (Double(degree) * power)
    if abs(next - guess) <= guess * 1e-16 { return next }
    guess = next
  }
  return guess
}
