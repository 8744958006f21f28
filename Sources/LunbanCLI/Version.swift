/// The version of the program, as `lunban --version` and every document tell it.
enum Version {
    static let current = "0.1.0"
}
