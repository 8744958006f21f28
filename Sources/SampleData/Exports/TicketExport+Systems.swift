internal import WorkTime

extension TicketExport {
    /// Zendesk: arrival in the group, language by tag or by the subject alone, stamps with offset.
    var zendesk: String {
        var table = CSVTable(
            header: "Id", "Subject", "Created at", "Assigned at", "Status", "Priority", "Category",
            "Tags", "Group", "First reply time in minutes", "Solved at", "Reopens")
        let severities = [
            "critical": "Urgent", "high": "High", "normal": "Normal", "low": "Low",
        ]
        for ticket in tickets {
            let escalation = ticket.escalation
            let reply = escalation.firstResponseAt - ticket.createdAt
            let isTagged = escalation.position.isMultiple(of: 2)
            table.append([
                ticket.number, ticket.subject, "\(plain(ticket.createdAt)) +0800",
                "\(plain(escalation.escalatedAt)) +0800", "Solved",
                severities[ticket.severity] ?? "", title(escalation.kind.category.name),
                isTagged ? "seller lang_\(escalation.kind.language)" : "seller", ticket.group,
                "\(reply.count)", "\(plain(escalation.resolvedAt)) +0800", "0",
            ])
        }
        return table.text
    }

    /// Freshdesk: time tracked as a clock, a column of languages, stamps without offset.
    var freshdesk: String {
        var table = CSVTable(
            header: "Ticket ID", "Subject", "Status", "Priority", "Type", "Group", "Language",
            "Created time", "Initial response time", "Resolved time", "Time tracked")
        let severities = [
            "critical": "Urgent", "high": "High", "normal": "Medium", "low": "Low",
        ]
        for ticket in tickets where ticket.isTier2 {
            let escalation = ticket.escalation
            table.append([
                ticket.number, ticket.subject, "Closed", severities[ticket.severity] ?? "",
                title(escalation.kind.category.name), ticket.group,
                ticket.isChinese ? "Chinese" : "English", plain(escalation.escalatedAt),
                plain(escalation.firstResponseAt), plain(escalation.resolvedAt),
                escalation.handleMinutes.map(clock) ?? "",
            ])
        }
        return table.text
    }

    /// Salesforce: dates as the user's locale has them, the owner being a queue.
    var salesforce: String {
        var table = CSVTable(
            header: "Case Number", "Subject", "Status", "Priority", "Type", "Case Owner",
            "Language", "Date/Time Opened", "Date/Time Closed")
        let severities = [
            "critical": "Critical", "high": "High", "normal": "Medium", "low": "Low",
        ]
        for ticket in tickets where ticket.isTier2 {
            let escalation = ticket.escalation
            table.append([
                "00\(ticket.number)", ticket.subject, "Closed", severities[ticket.severity] ?? "",
                title(escalation.kind.category.name), ticket.group,
                ticket.isChinese ? "中文" : "English", dayFirst(escalation.escalatedAt),
                dayFirst(escalation.resolvedAt),
            ])
        }
        return table.text
    }

    /// ServiceNow: names of fields as the database has them, priorities with numbers.
    var servicenow: String {
        var table = CSVTable(
            header: "number", "short_description", "state", "priority", "category",
            "assignment_group", "opened_at", "resolved_at", "time_worked")
        let severities = [
            "critical": "1 - Critical", "high": "2 - High", "normal": "3 - Moderate",
            "low": "4 - Low",
        ]
        for ticket in tickets {
            let escalation = ticket.escalation
            table.append([
                "INC0\(ticket.number)", ticket.subject, "Resolved",
                severities[ticket.severity] ?? "", escalation.kind.category.name, ticket.group,
                plain(escalation.escalatedAt), plain(escalation.resolvedAt),
                escalation.handleMinutes.map { "\($0)" } ?? "",
            ])
        }
        return table.text
    }

    /// `01:25:00`.
    private func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60)):00"
    }
}
