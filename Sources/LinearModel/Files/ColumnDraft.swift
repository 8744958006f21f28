/// A variable of which a file has told only a part so far.
struct ColumnDraft {
    let name: String
    var cost = 0.0
    var entries: [Entry] = []
    /// The bounds the file gives; `nil` where it gives none.
    var lower: Double?
    var upper: Double?
    var isInteger = false
    /// Whether the variable is to be 0 or 1, whatever its bounds.
    var isBinary = false

    init(name: String) {
        self.name = name
    }

    /// The variable, its bounds settled.
    func column(bounds: Bounds) -> Column {
        Column(name: name, cost: cost, bounds: bounds, entries: entries, isInteger: isInteger)
    }
}
