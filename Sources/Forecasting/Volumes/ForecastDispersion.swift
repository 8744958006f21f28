/// How far arrivals scatter around their forecast means, for every class and for the total.
///
/// Arrivals with mean μ have variance μ + αμ²; α holds both the scatter of customers from day to
/// day and the forecast's own error. Poisson arrivals (α = 0) scatter far too little: see
/// S. Aldor-Noiman, P. D. Feigin, A. Mandelbaum, "Workload forecasting for a call center:
/// methodology and a case study", doi:10.1214/09-AOAS255.
public struct ForecastDispersion: Hashable, Sendable {
    /// The dispersion α of one series.
    public struct Series: Hashable, Sendable {
        /// α of the arrivals of a day.
        public let day: Double
        /// α of slots whose mean is at least `busyMean`.
        public let busySlot: Double
        /// α of the other slots.
        public let quietSlot: Double
        /// The mean arrivals from which on a slot counts as busy.
        public let busyMean: Double

        /// The dispersion with these values of α, none negative.
        public init(day: Double, busySlot: Double, quietSlot: Double, busyMean: Double) {
            precondition(min(day, busySlot, quietSlot) >= 0, "a dispersion is not negative")
            self.day = day
            self.busySlot = busySlot
            self.quietSlot = quietSlot
            self.busyMean = busyMean
        }
    }

    /// The dispersion of each class.
    public let classes: [Series]
    /// The dispersion of all classes together.
    public let total: Series

    /// The dispersion of the classes and of their total.
    public init(classes: [Series], total: Series) {
        self.classes = classes
        self.total = total
    }

    func value(mean: Double, series index: Int, grain: ForecastGrain) -> Double {
        switch grain {
        case .classByDay: classes[index].day
        case .totalByDay: total.day
        case .classBySlot: classes[index].slot(mean: mean)
        case .totalBySlot: total.slot(mean: mean)
        }
    }
}

extension ForecastDispersion.Series {
    func slot(mean: Double) -> Double {
        mean >= busyMean ? busySlot : quietSlot
    }
}
