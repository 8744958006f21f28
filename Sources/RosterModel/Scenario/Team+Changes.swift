public import WorkTime

extension Team {
    /// The team after a change; `horizon` are the dates planned.
    ///
    /// Whoever leaves by the first of them is no longer of the team at all. Whoever starts or leaves
    /// later is not employed on the other days, counted in whole weeks.
    public func applying(_ effect: ScenarioChange.Effect, horizon: DateRange) -> Team {
        let weeks = DateRange(
            start: horizon.start.startOfWeek, end: (horizon.end - 1).startOfWeek + 7)
        switch effect {
        case .hire(let people, let from):
            let waiting = people.compactMap { person in
                from > weeks.start
                    ? Absence(
                        specialist: person.id, dates: DateRange(start: weeks.start, end: from),
                        kind: .notEmployed) : nil
            }
            return with(specialists: specialists + people, absences: absences + waiting)
        case .leave(let people, let from):
            let leaving = Set(people.map(\.id))
            guard from > horizon.start else { return without(leaving) }
            let gone = people.map {
                Absence(
                    specialist: $0.id, dates: DateRange(start: from, end: max(from, weeks.end)),
                    kind: .notEmployed)
            }
            return with(
                absences: absences + gone,
                requests: requests.filter {
                    !leaving.contains($0.specialist) || $0.date < from
                })
        case .train(let people, let languages, let categories):
            return with(
                specialists: specialists.map {
                    people.contains($0.id) ? $0.trained(in: languages, categories) : $0
                })
        case .absent(let more), .sickness(_, _, let more):
            return with(absences: absences + more)
        case .contract(let people, let kind, let weeklyHours):
            return with(
                specialists: specialists.map {
                    people.contains($0.id)
                        ? $0.with(
                            contract: Contract(
                                kind: kind ?? $0.contract.kind,
                                weeklyHours: weeklyHours ?? $0.contract.weeklyHours)) : $0
                })
        case .shift, .dropShift: return self
        }
    }

    /// The team with another locked roster.
    public func with(lockedRoster: Roster) -> Team {
        Team(
            specialists: specialists, absences: absences, requests: requests,
            previousRoster: previousRoster, lockedRoster: lockedRoster)
    }

    func with(
        specialists: [Specialist]? = nil, absences: [Absence]? = nil,
        requests: [ShiftRequest]? = nil
    ) -> Team {
        Team(
            specialists: specialists ?? self.specialists, absences: absences ?? self.absences,
            requests: requests ?? self.requests, previousRoster: previousRoster,
            lockedRoster: lockedRoster)
    }

    private func without(_ people: Set<SpecialistID>) -> Team {
        Team(
            specialists: specialists.filter { !people.contains($0.id) },
            absences: absences.filter { !people.contains($0.specialist) },
            requests: requests.filter { !people.contains($0.specialist) },
            previousRoster: Roster(
                previousRoster.assignments.filter { !people.contains($0.specialist) }),
            lockedRoster: Roster(
                lockedRoster.assignments.filter { !people.contains($0.specialist) }))
    }
}

extension [ShiftTemplate] {
    /// The shifts after a change.
    public func applying(_ effect: ScenarioChange.Effect) -> [ShiftTemplate] {
        switch effect {
        case .shift(let shift):
            contains { $0.code == shift.code }
                ? map { $0.code == shift.code ? shift : $0 } : self + [shift]
        case .dropShift(let code): filter { $0.code != code }
        default: self
        }
    }
}

extension Specialist {
    /// The person with more skills; a level never falls.
    fileprivate func trained(
        in learned: [LanguageSkill], _ more: [TicketCategory]
    ) -> Specialist {
        let raised = learned.filter { skill in
            !languages.contains { $0.language == skill.language && $0.level >= skill.level }
        }
        let kept = languages.filter { skill in
            !raised.contains { $0.language == skill.language }
        }
        return Specialist(
            id: id, name: name, grade: grade, joined: joined, contract: contract,
            languages: kept + raised,
            categories: categories + more.filter { !categories.contains($0) }, file: file)
    }

    fileprivate func with(contract: Contract) -> Specialist {
        Specialist(
            id: id, name: name, grade: grade, joined: joined, contract: contract,
            languages: languages, categories: categories, file: file)
    }
}
