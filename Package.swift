// swift-tools-version: 6.1
import PackageDescription

/// One set of language rules for every module: Swift 6 mode, and the upcoming features that make an
/// `import` say exactly what it lends to whom.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "guong",
  products: [
    .executable(name: "guong", targets: ["guong"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Foundations: pure values, no input or output.
    .target(name: "PlainText", exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "ReviewEngine",
      dependencies: [
        "PlainText",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(name: "TerminalUI", dependencies: ["PlainText"], exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "ReviewApp",
      dependencies: ["PlainText", "Reporting", "ReviewEngine", "TerminalUI"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "DemoNominations", dependencies: ["PlainText", "ReviewEngine"],
      exclude: ["README.md"], swiftSettings: strict),

    .target(
      name: "Reporting", dependencies: ["PlainText", "ReviewEngine"],
      exclude: ["README.md"], swiftSettings: strict),

    // Borders: each talks to one outside thing.
    .target(
      name: "ReviewStore",
      dependencies: [
        "PlainText", "ReviewEngine",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["PlainText", "ReviewEngine"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Configuration",
      dependencies: ["PlainText", "ReviewEngine", "TerminalUI"],
      exclude: ["README.md", "Policies/Shipped"], swiftSettings: strict),
    .target(
      name: "NcursesTerminal", dependencies: ["PlainText", "TerminalUI", "CNcurses"],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "CNcurses", exclude: ["README.md"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // The program: the only place that knows the concrete parts.
    .executableTarget(
      name: "guong",
      dependencies: [
        "Configuration", "DemoNominations", "Exchange", "NcursesTerminal", "PlainText", "Reporting",
        "ReviewApp",
        "ReviewEngine", "ReviewStore", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"], swiftSettings: strict),

    // What several test targets share: the programmes that they review by.
    .target(
      name: "SamplePolicies", dependencies: ["ReviewEngine"], path: "Tests/SamplePolicies",
      swiftSettings: strict),

    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"], swiftSettings: strict),
    .testTarget(
      name: "ReviewEngineTests", dependencies: ["ReviewEngine", "PlainText", "SamplePolicies"],
      swiftSettings: strict),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI", "PlainText"], swiftSettings: strict),
    .testTarget(
      name: "ReviewAppTests",
      dependencies: ["ReviewApp", "Reporting", "ReviewEngine", "TerminalUI", "PlainText", "SamplePolicies"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "ReviewStoreTests",
      dependencies: [
        "ReviewStore", "ReviewEngine", "PlainText", "SamplePolicies",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "ReviewEngine", "PlainText", "SamplePolicies"],
      swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "TerminalUI", "ReviewEngine"],
      swiftSettings: strict),
    .testTarget(
      name: "DemoNominationsTests",
      dependencies: ["DemoNominations", "Configuration", "ReviewEngine", "PlainText"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "ReviewEngine", "PlainText"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["guong"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["guong"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
