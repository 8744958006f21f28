/// How the classes scatter together around their means in one slot or on one day.
///
/// Beyond chance, class c scatters by sᶜ = √αᶜ · μᶜ, and any two classes have the same correlation
/// ρ. It is the one at which the sum of all classes scatters as the total was seen to:
///
///     α μ² = ρ (Σ sᶜ)² + (1 − ρ) Σ sᶜ²
///
/// Where the total scatters less than independent classes or more than classes that always move
/// together, ρ is 0 or 1: each class keeps its own dispersion.
struct JointScatter {
    /// Expected arrivals by class.
    let means: [Double]
    private let deviations: [Double]
    private let sum: Double
    /// The correlation ρ of any two classes.
    let correlation: Double

    init(means: [Double], dispersions: [Double], total: Double) {
        self.means = means
        deviations = zip(means, dispersions).map { $0 * $1.squareRoot() }
        let sum = deviations.reduce(0, +)
        let squares = deviations.reduce(0) { $0 + $1 * $1 }
        let mean = means.reduce(0, +)
        let cross = sum * sum - squares
        self.sum = sum
        correlation =
            cross > sum * sum * 1e-12
            ? min(1, max(0, (total * mean * mean - squares) / cross)) : 0
    }

    /// The part of the scatter of some classes that all classes share: √ρ Σ sᶜ.
    func common(of classes: [Int]) -> Double {
        correlation.squareRoot() * classes.reduce(0) { $0 + deviations[$1] }
    }

    /// The part of the scatter of a class that is its own: √(1 − ρ) sᶜ.
    func own(of index: Int) -> Double {
        (1 - correlation).squareRoot() * deviations[index]
    }

    /// The variance beyond chance of some of the classes together.
    func variance(of classes: [Int]) -> Double {
        let common = common(of: classes)
        return classes.reduce(common * common) { $0 + own(of: $1) * own(of: $1) }
    }

    /// The covariance beyond chance of a class with all classes together.
    func covarianceWithTotal(of index: Int) -> Double {
        let own = deviations[index]
        return own * (correlation * sum + (1 - correlation) * own)
    }
}

extension ForecastDispersion {
    /// The scatter of classes with these means on a day.
    func onDay(_ means: [Double]) -> JointScatter {
        JointScatter(means: means, dispersions: classes.map(\.day), total: total.day)
    }

    /// The scatter of classes with these means in a slot.
    func inSlot(_ means: [Double]) -> JointScatter {
        JointScatter(
            means: means, dispersions: zip(classes, means).map { $0.slot(mean: $1) },
            total: total.slot(mean: means.reduce(0, +)))
    }
}
