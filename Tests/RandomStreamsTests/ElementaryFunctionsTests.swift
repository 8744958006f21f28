import Testing

@testable import RandomStreams

/// Whether two numbers agree to a relative error of 10^−15.
private func agree(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-15 * max(abs(left), abs(right))
}

@Suite struct `Elementary functions` {
    @Test(arguments: [
        // To 20 digits from published tables (NIST Handbook of Mathematical Functions).
        (2.0, 0.693_147_180_559_945_309_42), (10.0, 2.302_585_092_994_045_684_0),
        (0.5, -0.693_147_180_559_945_309_42), (1.0, 0.0),
        (3.0, 1.098_612_288_668_109_691_4), (1e9, 20.723_265_836_946_411_156),
    ])
    func `logarithms are those of the tables`(number: Double, logarithm: Double) {
        #expect(agree(ElementaryFunctions.logarithm(number), logarithm))
    }

    @Test(arguments: [
        (0.0, 1.0), (1.0, 2.718_281_828_459_045_235_4), (-1.0, 0.367_879_441_171_442_321_6),
        (10.0, 22_026.465_794_806_716_517), (0.5, 1.648_721_270_700_128_146_8),
    ])
    func `exponentials are those of the tables`(number: Double, exponential: Double) {
        #expect(agree(ElementaryFunctions.exponential(number), exponential))
    }

    @Test func `the exponential undoes the logarithm`() {
        var stream = RandomStream(seed: 31)
        for _ in 0..<10_000 {
            let number = Double(stream.integer(in: 1...1_000_000)) * stream.positiveUniform()
            let back = ElementaryFunctions.exponential(ElementaryFunctions.logarithm(number))
            // The exponential magnifies the rounding of a logarithm of size 14 fourteenfold.
            #expect(abs(back / number - 1) < 1e-14)
        }
    }

    @Test func `the exponential leaves the range of doubles quietly`() {
        #expect(ElementaryFunctions.exponential(1000) == .infinity)
        #expect(ElementaryFunctions.exponential(-1000) == 0)
    }

    @Test(arguments: [
        (0.0, 1.0), (1.0, 1.0), (5.0, 120.0), (15.0, 1_307_674_368_000.0),
        (16.0, 20_922_789_888_000.0), (20.0, 2_432_902_008_176_640_000.0),
    ])
    func `logarithms of factorials are those of the products`(count: Double, factorial: Double) {
        let logarithm = ElementaryFunctions.logarithmOfFactorial(count)
        #expect(abs(logarithm - ElementaryFunctions.logarithm(factorial)) < 1e-13)
    }

    @Test func `the factorial of a hundred is the published one`() {
        // ln(100!) = 363.73937555556349014…
        #expect(agree(ElementaryFunctions.logarithmOfFactorial(100), 363.739_375_555_563_490_14))
    }
}
