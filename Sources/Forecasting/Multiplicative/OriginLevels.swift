/// Daily levels of every series on the days after an origin.
struct OriginLevels {
    /// The number of days known.
    let dayCount: Int
    /// The days forecast.
    let horizon: Range<Int>
    /// The expected counts as `[series][day]`, the total last; nil on closed days.
    var levels: [[Double?]]
    /// What special days multiply an ordinary day by, shaped like `levels`.
    let specialFactors: [[Double]]
    /// What they multiplied ordinary days known by, as `[series][day]`.
    let knownFactors: [[Double]]
}

/// Levels from past origins, the latest first, and from the end of the history.
struct LevelRecord {
    /// Levels forecast as if the days after each origin were not known yet.
    var past: [OriginLevels]
    /// Levels on the days to forecast.
    var latest: OriginLevels
}
