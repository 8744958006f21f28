// swift-tools-version: 6.2
import PackageDescription

/// Every Lunban target is held to the same bar; dependencies are not.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func executable(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: Target.Dependency..., excluding folders: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name), "LunbanTestSupport"] + dependencies,
        exclude: folders, swiftSettings: strict)
}

let package = Package(
    name: "lunban",
    products: [
        .executable(name: "lunban", targets: ["lunban"]),
        .executable(name: "lunban-bench", targets: ["lunban-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // L0: foundations, no package dependencies
        module("WorkTime"),
        module("RandomStreams"),
        module("LinearModel"),
        module("Wording"),
        .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
        .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // L1: domain and algorithms
        module("RosterModel", "Forecasting", "WorkTime"),
        module("LaborLaw", "RosterModel", "WorkTime", "Wording"),
        .target(name: "LawPacks", exclude: ["Packs"]),
        module("Forecasting", "RandomStreams", "WorkTime", "Wording"),
        module("Staffing", "LinearModel", "WorkTime"),
        module("Spreadsheets", "WorkTime", "CXlsxWriter"),
        module("SpreadsheetReading", "WorkTime", "CLibZip"),
        module("WordProcessing", "WorkTime", "CLibZip"),
        module("EventSimulation", "RandomStreams"),
        module("ColumnGeneration", "LinearModel"),
        // L2: domain algorithms
        module(
            "RosterOptimization", "ColumnGeneration", "LinearModel", "LaborLaw", "RandomStreams",
            "RosterModel", "WorkTime"),
        module(
            "TicketSimulation", "EventSimulation", "Forecasting", "RandomStreams", "RosterModel",
            "WorkTime"),
        // L2: adapters
        module("GLPKSolver", "LinearModel", "CGLPK"),
        module(
            "ScenarioFiles", "Forecasting", "LaborLaw", "LawPacks", "RandomStreams", "RosterModel",
            "SpreadsheetReading", "WorkTime", "Wording", "CMessageDigest", "Yams"),
        module(
            "Reporting", "LaborLaw", "RosterModel", "Spreadsheets", "WordProcessing", "WorkTime",
            "Wording"),
        // Public benchmark instances of shift scheduling, read, judged and made up
        module("ShiftSchedulingBenchmarks", "RandomStreams"),
        // Public series to forecast, read and judged
        module("ForecastBenchmarks", "Forecasting", "WorkTime"),
        // L3: use cases
        module(
            "Planning", "EventSimulation", "Forecasting", "LaborLaw", "LinearModel",
            "RandomStreams",
            "RosterModel", "RosterOptimization", "Staffing", "TicketSimulation", "WorkTime"),
        // L4: interfaces, and what both programs' commands share
        module("CommandProcess", "RosterOptimization"),
        module(
            "LunbanCLI", "CommandProcess", "EventSimulation", "Forecasting", "LaborLaw",
            "LinearModel", "Planning", "Reporting", "RosterModel", "RosterOptimization",
            "ScenarioFiles", "Spreadsheets", "TicketSimulation", "WordProcessing", "WorkTime",
            "Wording",
            .product(name: "ArgumentParser", package: "swift-argument-parser")),
        // L5: composition roots
        executable("lunban", "LunbanCLI", "GLPKSolver"),
        // Benchmarks: public problems, and what the layer around GLPK costs
        .target(name: "CGLPKBaseline", linkerSettings: [.linkedLibrary("glpk")]),
        module(
            "LunbanBench", "CommandProcess", "LinearModel", "LaborLaw", "Planning", "RandomStreams",
            "ScenarioFiles", "RosterModel", "RosterOptimization", "ShiftSchedulingBenchmarks",
            "WorkTime", "EventSimulation", "ForecastBenchmarks", "Forecasting", "Staffing",
            "CGLPKBaseline",
            .product(name: "ArgumentParser", package: "swift-argument-parser")),
        executable("lunban-bench", "LunbanBench", "GLPKSolver"),
        // The made-up team, history and rosters in data/
        module("SampleData", "RandomStreams", "WorkTime"),
        executable("lunban-sample-data", "SampleData"),
        // tests
        .target(
            name: "LunbanTestSupport", dependencies: ["LinearModel", "RandomStreams"],
            path: "Tests/LunbanTestSupport", swiftSettings: strict),
        .target(
            name: "ShiftSchedulingTestSupport",
            dependencies: ["RandomStreams", "ShiftSchedulingBenchmarks"],
            path: "Tests/ShiftSchedulingTestSupport", swiftSettings: strict),
        .target(
            name: "LawTestSupport", dependencies: ["LaborLaw", "ScenarioFiles"],
            path: "Tests/LawTestSupport", swiftSettings: strict),
        tests("WorkTime"),
        tests("RandomStreams"),
        tests("GLPKSolver", "CGLPK", "LinearModel", "RandomStreams"),
        tests("RosterModel", "RandomStreams", "WorkTime"),
        tests(
            "LaborLaw", "LawTestSupport", "RandomStreams", "RosterModel", "ScenarioFiles",
            "WorkTime",
            "Wording", excluding: ["PackProof/Coverage.md"]),
        tests("Forecasting", "RandomStreams", "WorkTime", "Wording"),
        tests("Staffing", "GLPKSolver", "LinearModel", "RandomStreams", "WorkTime"),
        tests(
            "TicketSimulation", "EventSimulation", "Forecasting", "RandomStreams", "RosterModel",
            "Staffing", "WorkTime"),
        tests("EventSimulation", "RandomStreams", "Staffing"),
        tests(
            "RosterOptimization", "ColumnGeneration", "GLPKSolver", "LinearModel", "LaborLaw",
            "LawTestSupport", "RosterModel", "WorkTime", "RandomStreams"),
        tests(
            "Planning", "EventSimulation", "Forecasting", "GLPKSolver", "RosterOptimization",
            "LaborLaw", "LawTestSupport", "ScenarioFiles", "RosterModel", "WorkTime", "Wording",
            "RandomStreams"),
        tests(
            "ScenarioFiles", "Forecasting", "LaborLaw", "RosterModel", "Spreadsheets", "WorkTime",
            "Wording"),
        tests(
            "Reporting", "LaborLaw", "RandomStreams", "RosterModel", "Spreadsheets",
            "WordProcessing", "WorkTime", "Wording", excluding: ["Goldens", "Readers"]),
        tests("Spreadsheets", "WorkTime"),
        tests("WordProcessing", "WorkTime"),
        tests(
            "SpreadsheetReading", "CLibZip", "RandomStreams", "Spreadsheets", "WorkTime",
            excluding: ["Makers"]),
        tests("SampleData", "WorkTime"),
        tests("ForecastBenchmarks", "Forecasting", "WorkTime"),
        tests("ShiftSchedulingBenchmarks", "RandomStreams", "ShiftSchedulingTestSupport"),
        tests(
            "LunbanBench", "Forecasting", "GLPKSolver", "LinearModel", "RandomStreams",
            "RosterModel",
            "RosterOptimization", "ShiftSchedulingBenchmarks", "ShiftSchedulingTestSupport",
            "WorkTime"),
        tests(
            "LunbanCLI", "GLPKSolver", "RandomStreams", "WorkTime", "Wording",
            excluding: ["Fixtures", "Goldens", "Slurm"]),
    ],
    swiftLanguageModes: [.v6]
)
