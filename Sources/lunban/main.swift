import GLPKSolver
import Planning
import RosterOptimization
import RosterModel
import ScenarioFiles
import LaborLaw
import Wording

let path = CommandLine.arguments[1]
do {
    let clock = ContinuousClock()
    let t0 = clock.now
    let (scenario, warnings) = try ScenarioReader(jurisdictions: LawPack.all.map(\.id)).read(path: path)
    for w in warnings { print(w) }
    print("read", clock.now - t0)
    let planner = Planner(solver: GLPKSolver())
    let limit = Int(CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "60") ?? 60
    let out = try planner.plan(scenario, limits: SearchLimits(timeLimit: .seconds(limit), rounds: 20000), seed: 1) { p in
        print(p.stage, p.elapsed, p.incumbent ?? -1, p.lowerBound ?? -1, p.gap ?? -1)
    }
    switch out {
    case .planned(let run):
        print(run.gap, run.gap.share, run.endedBy)
        for part in run.objective { print(part.kind, part.points) }
        for c in run.coverage { print(c.demand.kind, c.required.reduce(0,+)/2, c.scheduled.reduce(0,+)/2, c.missingHours, c.excessHours) }
        let staff = run.coverage[0]
        for d in 0..<7 { var line = ""; for h in 0..<24 { let i = d*48+h*2; line += "\(Int(staff.required[i]))/\((staff.scheduled[i]*10).rounded()/10) " }; print(line) }
        print("violations", run.compliance.findings.count, run.compliance.isLegal)
        for f in run.compliance.findings.prefix(10) { print(f.sentence.english) }
    case .noLegalPlan(let p): print(p)
    }
    print("total", clock.now - t0)
} catch let failure as ReadFailure {
    for d in failure.diagnostics { print(d) }
} catch { print(error) }
