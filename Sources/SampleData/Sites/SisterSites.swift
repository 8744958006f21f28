internal import WorkTime

/// The small desks of the sister sites: twelve people each, one for every other place whose law
/// ships with the program.
///
/// Public holidays are those of the history and of the plan; each place has those of its law.
enum SisterSites {
    /// A desk and the invented names of its people, by grade and then in order of joining.
    struct Desk {
        let site: SampleSite
        /// Hours a week of a full contract.
        let fullWeek: Int
        let names: [String]
    }

    static let desks: [Desk] = [
        singapore, jakarta, dubai, london, paris, berlin, losAngeles, newYork, tokyo, seoul,
        shanghai,
    ]
}
