import Testing

@testable import EventSimulation

struct StudentTTests {
    /// Percentage points of the NIST/SEMATECH e-handbook of statistical methods, 1.3.6.7.2.
    @Test(arguments: [
        (1, 0.90, 6.314), (1, 0.95, 12.706), (2, 0.95, 4.303), (3, 0.95, 3.182),
        (5, 0.99, 4.032), (9, 0.95, 2.262), (10, 0.998, 4.144), (30, 0.95, 2.042),
        (29, 0.99, 2.756), (100, 0.95, 1.984), (99, 0.99, 2.626),
    ])
    func `quantiles are those of the published tables`(freedom: Int, share: Double, point: Double) {
        let quantile = StudentT(freedom: freedom).quantile(ofCentral: share)
        #expect(abs(quantile - point) <= 0.0005)
    }

    @Test(arguments: [0.1, 0.5, 0.9, 0.95, 0.999])
    func `one and two degrees of freedom have closed forms`(share: Double) {
        // ν = 2: t = p√2/√(1 − p²) for the central share p.
        let two = StudentT(freedom: 2).quantile(ofCentral: share)
        let exact = share * (2 / (1 - share * share)).squareRoot()
        #expect(abs(two - exact) <= 1e-12 * exact)
    }

    @Test func `the quartiles of one degree of freedom lie at one`() {
        #expect(abs(StudentT(freedom: 1).quantile(ofCentral: 0.5) - 1) <= 1e-14)
    }

    @Test func `many degrees of freedom come close to the normal distribution`() {
        let quantile = StudentT(freedom: 1_000_000).quantile(ofCentral: 0.95)
        #expect(abs(quantile - 1.959_966) <= 1e-5)
    }
}
