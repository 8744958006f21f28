internal import RosterModel

extension JSONValue {
    /// What a person has borne and wished for over time.
    static func fairness(_ line: FairnessLine) -> JSONValue {
        object([
            "specialist": text(line.specialist.rawValue),
            "burdens": array(
                line.tallies.map { tally in
                    object([
                        "burden": text(tally.burden.rawValue), "past": integer(tally.past),
                        "planned": integer(tally.planned),
                        "fairShare": decimal(tally.share),
                        "difference": decimal(tally.difference),
                    ])
                }),
            "wishes": object([
                "past": wishes(line.pastWishes), "planned": wishes(line.plannedWishes),
            ]),
        ])
    }

    private static func wishes(_ tally: WishTally) -> JSONValue {
        object(["granted": integer(tally.granted), "denied": integer(tally.denied)])
    }
}
