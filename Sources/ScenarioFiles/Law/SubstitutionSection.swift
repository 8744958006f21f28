internal import LaborLaw

extension HolidaySubstitution {
    private static let keys = SectionKeys(
        required: ["to", "on"], optional: ["chain"] + LegalBasis.keys)

    /// The rule at `value`: `none`, or where a holiday goes; nil, with the reasons in `log`,
    /// where something is wrong with it.
    static func read(
        _ value: YAMLValue, source: LegalSourceReader, log: DiagnosticLog
    ) -> HolidaySubstitution? {
        if let text = value.text {
            if text == "none" { return HolidaySubstitution.none }
            log.error(
                at: value.location,
                expected: "none, or a mapping with the keys \(enumeration(keys.all))",
                found: quoted(text))
            return nil
        }
        guard let mapping = Section(value, keys, log: log) else { return nil }
        let target: Target? = mapping.read("to", .oneOfCases("where a holiday goes"))
        let occasions = mapping.list("on", of: .occasion)
        let chains = mapping.read("chain", .yesOrNo) ?? true
        let basis = mapping.basis(source)
        guard let target, let occasions else { return nil }
        return HolidaySubstitution(on: occasions, to: target, chains: chains, basis: basis)
    }
}
