/// The greatest common divisor of two numbers that are not negative; 0 only for two zeros.
func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
}
