/// The best penalties known of the public instances.
///
/// As published on schedulingbenchmarks.org for the family of T. Curtois and R. Qu,
/// "Computational results on new staff scheduling benchmark instances", University of Nottingham,
/// 2014. For all of these the published lower bound equals the penalty.
public enum PublishedResults {
    private static let penalties = [
        1: 607, 2: 828, 3: 1001, 4: 1716, 5: 1143, 6: 1950, 7: 1056, 8: 1300, 11: 3443, 14: 1278,
        16: 3225, 18: 4459, 20: 4769, 22: 30241,
    ]

    /// The instances of which a penalty is kept here, by number.
    public static let instances = penalties.keys.sorted()

    /// The best penalty known of the instance with this number; nil when none is kept here.
    public static func bestKnown(instance number: Int) -> Int? {
        penalties[number]
    }
}
