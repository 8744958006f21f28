public import RandomStreams

/// Customers in order of arrival, with everything that chance decides about them.
///
/// All is drawn before anybody is served, from a stream for each purpose and class. Whatever serves
/// them, scenarios with the same customers have the same draws.
public struct Customers: Sendable {
    /// The classes they belong to.
    public let classes: [CustomerClass]
    /// When each arrives, in order of time.
    let arrivals: [Double]
    /// How long each is served.
    let services: [Double]
    /// How long each is ready to wait; infinite for ever.
    let patience: [Double]
    /// The index of each one's class.
    let classNumbers: [Int32]

    /// The number of customers.
    public var count: Int { arrivals.count }

    /// The first `count` customers of these classes after time 0.
    ///
    /// A class has the same customers whoever else comes, as long as they are among the first.
    ///
    /// - Precondition: there is a class; `count` lies in 0...2^31 − 1.
    /// - Complexity: O(`count` × classes).
    public init(first count: Int, of classes: [CustomerClass], from stream: RandomStream) {
        precondition(!classes.isEmpty, "customers belong to a class")
        precondition((0...Int(Int32.max)).contains(count), "customers are numbered by 31 bits")
        var sources = classes.indices.map { CustomerSource(classes[$0], $0, stream) }
        var arrivals: [Double] = []
        var services: [Double] = []
        var patience: [Double] = []
        var classNumbers: [Int32] = []
        arrivals.reserveCapacity(count)
        services.reserveCapacity(count)
        patience.reserveCapacity(count)
        classNumbers.reserveCapacity(count)
        for _ in 0..<count {
            var soonest = 0
            for other in 1..<max(1, sources.count)
            where sources[other].arrival < sources[soonest].arrival {
                soonest = other
            }
            arrivals.append(sources[soonest].arrival)
            services.append(sources[soonest].drawService())
            patience.append(sources[soonest].drawPatience())
            classNumbers.append(Int32(soonest))
            sources[soonest].moveOn()
        }
        self.init(
            of: classes, classNumbers, arrivals: arrivals, services: services, patience: patience)
    }

    /// Customers about whom nothing is left to chance.
    init(
        of classes: [CustomerClass], _ classNumbers: [Int32], arrivals: [Double],
        services: [Double], patience: [Double]
    ) {
        self.classes = classes
        self.classNumbers = classNumbers
        self.arrivals = arrivals
        self.services = services
        self.patience = patience
    }
}

/// Draws the customers of one class, one after another.
private struct CustomerSource {
    /// When the next one comes.
    private(set) var arrival: Double
    private let gap: Exponential
    private let service: Exponential
    private let patience: Exponential?
    private var gapStream: RandomStream
    private var serviceStream: RandomStream
    private var patienceStream: RandomStream

    init(_ kind: CustomerClass, _ number: Int, _ stream: RandomStream) {
        gap = Exponential(mean: 1 / kind.rate)
        service = Exponential(mean: kind.meanService)
        patience = kind.meanPatience.map { Exponential(mean: $0) }
        gapStream = stream.substream("arrivals").substream(number)
        serviceStream = stream.substream("services").substream(number)
        patienceStream = stream.substream("patience").substream(number)
        arrival = gap.draw(from: &gapStream)
    }

    mutating func drawService() -> Double { service.draw(from: &serviceStream) }

    mutating func drawPatience() -> Double {
        patience?.draw(from: &patienceStream) ?? .infinity
    }

    mutating func moveOn() { arrival += gap.draw(from: &gapStream) }
}
