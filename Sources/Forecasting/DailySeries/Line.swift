/// The least-squares line through points.
struct Line {
    let intercept: Double
    let slope: Double

    /// The line through these points; level where one point or none says how to slope.
    init(places: [Double], values: [Double]) {
        let count = Double(max(1, places.count))
        let center = places.reduce(0, +) / count
        let mean = values.reduce(0, +) / count
        var spread = 0.0
        var product = 0.0
        for (place, value) in zip(places, values) {
            spread += (place - center) * (place - center)
            product += (place - center) * (value - mean)
        }
        slope = spread > 0 ? product / spread : 0
        intercept = mean - slope * center
    }

    /// The line's value at a place.
    func value(at place: Double) -> Double { intercept + slope * place }
}
