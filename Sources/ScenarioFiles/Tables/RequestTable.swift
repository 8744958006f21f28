internal import RosterModel
internal import WorkTime

extension Table {
    /// The wishes; people and shifts are checked against those known.
    func requests(of known: [String]?, shifts: [String]?) -> [ShiftRequest] {
        let who = column("specialist")
        let when = column("date")
        let what = column("wish")
        let which = column("shift")
        let weight = column("weight")
        guard endHeader() else { return [] }
        let specialist: TextForm<String> = .oneOf(known, "a specialist of the team")
        let code: TextForm<String> = .oneOf(shifts, "a shift code of the scenario")
        var requests: [ShiftRequest] = []
        while nextRow() {
            let id = read(who, specialist)
            let date = read(when, .date)
            let wish = wish(what, shift: which, code: code)
            let weight = read(weight, .wholeNumber(1...10))
            guard let id, let date, let wish, let weight else { continue }
            requests.append(
                ShiftRequest(
                    specialist: SpecialistID(id), date: date, wish: wish, weight: weight))
        }
        return requests
    }

    private func wish(
        _ what: Column, shift: Column, code: TextForm<String>
    ) -> ShiftRequest.Wish? {
        switch text(what) {
        case "off":
            if text(shift).isEmpty { return .dayOff }
            complain(about: shift, expected: "no shift beside the wish 'off'")
        case "shift": return read(shift, code).map { .shift(ShiftCode($0)) }
        case "not": return read(shift, code).map { .notShift(ShiftCode($0)) }
        default:
            complain(
                about: what, expected: "a wish: off, shift or not",
                advice: suggestion(for: text(what), among: ["off", "shift", "not"]))
        }
        return nil
    }
}
