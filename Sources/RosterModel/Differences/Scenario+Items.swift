internal import WorkTime

extension Scenario {
    /// Everything the scenario says, item by item.
    var items: [ScenarioItem] {
        ([ScenarioItem(.name, "", ["name": name])] + siteItems + [horizonItem] + teamItems
            + fileItems
            + shifts.map(\.item) + ticketItems + policyItems + weightItems
            + overrides.map(\.item)).numbered
    }

    private var siteItems: [ScenarioItem] {
        let choice: String? =
            switch site.election.choice {
            case .byDefault: nil
            case .all: "all"
            case .named(let names): FileText.list(names)
            }
        let exchanges = site.election.exchanges.map { "\($0.holiday) \($0.from) → \($0.to)" }
        return [
            ScenarioItem(
                .site, "",
                [
                    "zone": site.zone.identifier, "jurisdiction": site.jurisdiction,
                    "law": FileText.list(site.law), "on_file": FileText.list(site.onFile),
                    "holidays": choice, "exchanges": FileText.list(exchanges),
                ])
        ]
            + site.calendar.map {
                ScenarioItem(.calendar, "\($0.date) \($0.name)", ["kind": $0.kind.rawValue])
            }
    }

    private var horizonItem: ScenarioItem {
        ScenarioItem(
            .horizon, "",
            [
                "start": "\(horizon.dates.start)", "days": "\(horizon.dates.count)",
                "interval": "\(horizon.interval)",
            ])
    }

    private var teamItems: [ScenarioItem] {
        func person(_ id: SpecialistID) -> String {
            let name = team.specialists.first { $0.id == id }?.name
            return [id.rawValue, name].compactMap { $0 }.joined(separator: " ")
        }
        let people = team.specialists.map { ScenarioItem(.team, person($0.id), $0.settings) }
        let absences = team.absences.map {
            ScenarioItem(
                .absences, "\(person($0.specialist)) \(FileText.dates($0.dates))",
                ["kind": $0.kind.rawValue])
        }
        let requests = team.requests.map { request in
            ScenarioItem(
                .requests, "\(person(request.specialist)) \(request.date)",
                ["wish": request.wish.text, "weight": "\(request.weight)"])
        }
        return people + absences + requests
    }

    /// Tables that are compared as files and not line by line.
    private var fileItems: [ScenarioItem] {
        [ScenarioPart.previousRoster, .roster, .history, .backlog].flatMap { part in
            inputs.filter { $0.role == part.rawValue }.map {
                ScenarioItem(part, "", ["sha256": $0.digest])
            }
        }
    }

    private var ticketItems: [ScenarioItem] {
        let values: KeyValuePairs<String, String?> = [
            "languages": FileText.list(tickets.languages.map(\.rawValue)),
            "categories": FileText.list(tickets.categories.map(\.rawValue)),
            "urgent": FileText.list(tickets.urgent.map(\.rawValue)),
            "shrinkage": FileText.share(tickets.shrinkage),
            "maxOccupancy": FileText.share(tickets.maxOccupancy),
            "rampUp": FileText.list(
                tickets.rampUp.map { "\($0.fromMonth): \(FileText.share($0.efficiency))" }),
            "categoryBucket": "\(tickets.categoryBucket)",
            "volumeLevel": tickets.volumeLevel.rawValue,
            "businessHours": tickets.businessHours.map {
                "\($0.weekdays.map(\.abbreviation).joined(separator: ", ")) \($0.from)–\($0.until)"
            },
        ]
        let promises = Severity.allCases.map { severity in
            ScenarioItem(
                .tickets, severity.rawValue,
                [
                    "handleTime": tickets.handleTimes[severity].map { "\($0)" },
                    "serviceLevel": tickets.serviceLevels[severity].map {
                        "\(FileText.share($0.share)) within \($0.within)"
                            + ($0.clock == .business ? ", business" : "")
                    },
                ])
        }
        return [ScenarioItem(.tickets, "", values)] + promises
    }

    private var policyItems: [ScenarioItem] {
        let values: KeyValuePairs<String, String?> = [
            "minimumRest": policy.minimumRest.map { "\($0)" },
            "maxConsecutiveDays": policy.maxConsecutiveDays.map { "\($0)" },
            "nightWeeks": policy.nightWeeks.map { "\($0.limit) in \($0.weeks)" },
            "neverAlone": FileText.list(policy.neverAlone.map(\.rawValue)),
            "fairness.earlyBefore": "\(policy.fairness.earlyBefore)",
            "fairness.lateFrom": "\(policy.fairness.lateFrom)",
        ]
        return [ScenarioItem(.policy, "", values)]
            + policy.onDuty.map {
                ScenarioItem(
                    .policy, $0.name,
                    [
                        "grades": FileText.list($0.who.grades.map(\.rawValue)),
                        "language": $0.who.language?.rawValue,
                        "category": $0.who.category?.rawValue, "atLeast": "\($0.atLeast)",
                    ])
            }
            + policy.development.map {
                ScenarioItem(
                    .policy, $0.name,
                    [
                        "weeklyHours": "\($0.weeklyHours)",
                        "weekdays": FileText.list($0.weekdays.map(\.abbreviation)),
                        "from": "\($0.from)", "until": "\($0.until)", "block": "\($0.block)",
                    ])
            }
    }

    private var weightItems: [ScenarioItem] {
        let lateness = Severity.allCases.compactMap { severity in
            objective.latenessFactors[severity].map {
                "\(severity.rawValue): \(FileText.number($0))"
            }
        }
        let weights: KeyValuePairs<String, Double> = [
            "understaffedHour": objective.understaffedHour, "waitingHour": objective.waitingHour,
            "severeShortageFactor": objective.severeShortageFactor,
            "delayedHour": objective.delayedHour, "overstaffedHour": objective.overstaffedHour,
            "urgentShortHour": objective.urgentShortHour,
            "categoryShortHour": objective.categoryShortHour,
            "unusedContractHour": objective.unusedContractHour,
            "deniedWish": objective.deniedWish, "unfairNight": objective.unfairNight,
            "unfairWeekend": objective.unfairWeekend, "unfairHoliday": objective.unfairHoliday,
            "unfairStart": objective.unfairStart,
            "missedDevelopmentHour": objective.missedDevelopmentHour, "money": objective.money,
        ]
        let settings =
            weights.map { ScenarioSetting(key: $0.key, value: FileText.number($0.value)) }
            + (FileText.list(lateness).map { [ScenarioSetting(key: "lateness", value: $0)] } ?? [])
        return [
            ScenarioItem(.objective, "", settings: settings),
            ScenarioItem(.pay, "", ["reference_wage": referenceWage.map { "\($0)" }]),
        ]
    }
}
