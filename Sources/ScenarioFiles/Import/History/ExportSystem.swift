/// The ticket systems whose exports are known.
public enum ExportSystem: String, CaseIterable, Sendable {
    case zendesk
    case freshdesk
    case salesforce
    case servicenow

    /// The mapping of the system's export, as a file of one's own would be written.
    ///
    /// Where an export does not tell when a ticket entered a group, its creation counts.
    public var mapping: String {
        switch self {
        case .zendesk:
            """
            columns:
              id: [Id, Ticket ID]
              escalatedAt: [Assigned at, Created at]
              createdAt: Created at
              language: [Language, Ticket language]
              category: [Category, Ticket type]
              severity: Priority
              firstResponseMinutes: First reply time in minutes
              resolvedAt: Solved at
              group: Group
              tags: Tags
              subject: Subject
            values:
              severity: { Urgent: critical, High: high, Normal: normal, Low: low }
            defaults: { language: en }

            """
        case .freshdesk:
            """
            columns:
              id: Ticket ID
              escalatedAt: Created time
              createdAt: Created time
              language: Language
              category: [Category, Type]
              severity: Priority
              handleMinutes: Time tracked
              firstResponseAt: Initial response time
              resolvedAt: [Resolved time, Closed time]
              group: Group
              tags: Tags
              subject: Subject
            values:
              severity: { Urgent: critical, High: high, Medium: normal, Low: low }
            defaults: { language: en }

            """
        case .salesforce:
            """
            columns:
              id: Case Number
              escalatedAt: Date/Time Opened
              createdAt: Date/Time Opened
              language: [Language, Case Language]
              category: [Type, Case Reason, Reason]
              severity: Priority
              resolvedAt: Date/Time Closed
              group: Case Owner
              subject: Subject
            values:
              severity: { Critical: critical, High: high, Medium: normal, Low: low }
            defaults: { language: en }

            """
        case .servicenow:
            """
            columns:
              id: number
              escalatedAt: opened_at
              createdAt: opened_at
              language: [language, u_language]
              category: category
              severity: priority
              handleMinutes: time_worked
              resolvedAt: [resolved_at, closed_at]
              group: assignment_group
              subject: short_description
            values:
              severity:
                1 - Critical: critical
                2 - High: high
                3 - Moderate: normal
                4 - Low: low
                5 - Planning: low
            defaults: { language: en }

            """
        }
    }
}
