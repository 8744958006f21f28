extension BenchmarkInstance {
    /// The instance in the public text format, each line ended by a line feed.
    ///
    /// Every limit is written out, also those that the text it was read from left open.
    public var text: String {
        let sections: [(BenchmarkSection, String, [String])] = [
            (.horizon, "Days planned; day 0 is a Monday", [String(dayCount)]),
            (.shifts, "ShiftID, Length in mins, Shifts which cannot follow", shiftLines),
            (
                .staff,
                "ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, "
                    + "MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends", staffLines
            ),
            (.daysOff, "EmployeeID, DayIndexes (start at zero)", dayOffLines),
            (.onRequests, "EmployeeID, Day, ShiftID, Weight", requestLines(.on)),
            (.offRequests, "EmployeeID, Day, ShiftID, Weight", requestLines(.off)),
            (.cover, "Day, ShiftID, Requirement, Weight for under, Weight for over", coverLines),
        ]
        return sections.map { section, comment, lines in
            ([section.header, "# " + comment] + lines).map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private var shiftLines: [String] {
        shifts.map { shift in
            let forbidden = shift.forbiddenNext.map { shifts[$0].id }.joined(separator: "|")
            return "\(shift.id),\(shift.minutes),\(forbidden)"
        }
    }

    private var staffLines: [String] {
        employees.map { employee in
            let limits = zip(shifts, employee.shiftLimits).map { "\($0.id)=\($1)" }
            let contract = employee.contract
            let numbers = [
                contract.totalMinutes.upperBound, contract.totalMinutes.lowerBound,
                contract.maximumConsecutiveShifts, contract.minimumConsecutiveShifts,
                contract.minimumConsecutiveDaysOff, contract.maximumWeekends,
            ]
            let fields = [employee.id, limits.joined(separator: "|")] + numbers.map(String.init)
            return fields.joined(separator: ",")
        }
    }

    private var dayOffLines: [String] {
        employees.filter { !$0.daysOff.isEmpty }.map { employee in
            ([employee.id] + employee.daysOff.map(String.init)).joined(separator: ",")
        }
    }

    private func requestLines(_ wish: BenchmarkRequest.Wish) -> [String] {
        requests.filter { $0.wish == wish }.map {
            "\(employees[$0.employee].id),\($0.day),\(shifts[$0.shift].id),\($0.weight)"
        }
    }

    private var coverLines: [String] {
        cover.map {
            "\($0.day),\(shifts[$0.shift].id),\($0.requirement),\($0.underWeight),\($0.overWeight)"
        }
    }
}
