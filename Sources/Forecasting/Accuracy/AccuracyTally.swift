/// The sums from which the accuracy of forecasts is made, origin by origin.
struct AccuracyTally {
    private var absoluteError = 0.0
    private var error = 0.0
    private var volume = 0.0
    private var loss = 0.0
    private var covered = 0
    private var count = 0
    private var origin = Errors()
    private var scaled = Errors()
    private var scale = Errors()

    /// Absolute and squared errors and their number.
    struct Errors {
        var absolute = 0.0
        var square = 0.0
        var count = 0

        mutating func add(_ error: Double) {
            absolute += abs(error)
            square += error * error
            count += 1
        }

        mutating func add(_ other: Errors) {
            absolute += other.absolute
            square += other.square
            count += other.count
        }

        /// Errors of which there is one, as large as these are on average.
        fileprivate var mean: Errors {
            Errors(
                absolute: absolute / Double(count), square: square / Double(count), count: 1)
        }
    }

    /// Takes down that `value` came where `mean` was expected, and the loss of its quantiles.
    mutating func add(_ value: Double, mean: Double, loss: Double, isCovered: Bool) {
        origin.add(value - mean)
        absoluteError += abs(value - mean)
        error += mean - value
        volume += value
        self.loss += loss
        covered += isCovered ? 1 : 0
        count += 1
    }

    /// Ends an origin before which the series changed by `changes` from week to week.
    mutating func endOrigin(changes: Errors) {
        if changes.count > 0, origin.count > 0 {
            scaled.add(origin.mean)
            scale.add(changes.mean)
        }
        origin = Errors()
    }

    var accuracy: ForecastAccuracy {
        func share(_ part: Double, of whole: Double) -> Double? {
            whole > 0 ? part / whole : nil
        }
        return ForecastAccuracy(
            wape: share(absoluteError, of: volume),
            mase: share(scaled.absolute, of: scale.absolute),
            rmsse: share(scaled.square, of: scale.square)?.squareRoot(),
            bias: share(error, of: volume), quantileLoss: share(loss, of: volume),
            coverage: count > 0 ? Double(covered) / Double(count) : 0)
    }
}
