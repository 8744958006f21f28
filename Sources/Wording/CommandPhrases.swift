/// What the parts of the objective are called.
public enum ObjectivePhrase: PhraseCatalog {
    case understaffing, delays, urgent, presence
    case development, unusedContract, deniedWishes, unfairNights, unfairWeekends, unfairHolidays
    case unfairStarts, premiums

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .understaffing: Phrase(en: "Work that is late", zh: "逾期的工作")
        case .delays: Phrase(en: "Work that waits", zh: "等待中的工作")
        case .urgent: Phrase(en: "Agents for urgent tickets missing", zh: "紧急工单人力缺口")
        case .presence: Phrase(en: "Presence rules not met", zh: "在岗要求未满足")
        case .development: Phrase(en: "Time set aside and not given", zh: "专项工作时间不足")
        case .unusedContract: Phrase(en: "Contracted hours not rostered", zh: "合同工时未排满")
        case .deniedWishes: Phrase(en: "Wishes denied", zh: "意愿未满足")
        case .unfairNights: Phrase(en: "Nights above a fair share", zh: "超出公平份额的夜班")
        case .unfairWeekends:
            Phrase(en: "Weekend days above a fair share", zh: "超出公平份额的周末班")
        case .unfairHolidays:
            Phrase(en: "Holidays above a fair share", zh: "超出公平份额的节假日班")
        case .unfairStarts:
            Phrase(en: "Unpopular starts above a fair share", zh: "超出公平份额的早晚班")
        case .premiums:
            Phrase(en: "Premiums for nights and holidays", zh: "夜班与节假日加付工资")
        }
    }
}

/// What is required of a roster, and the detail at which a forecast is judged.
public enum RequirementPhrase: PhraseCatalog {
    case allStaff, workload, urgent, language, category
    case classBySlot, classByDay, totalBySlot, totalByDay

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .allStaff: Phrase(en: "All staff", zh: "全员")
        case .workload: Phrase(en: "Workload over hours", zh: "按数小时计的工作量")
        case .urgent: Phrase(en: "Urgent {name}", zh: "紧急 {name}")
        case .language: Phrase(en: "Language {name}", zh: "语言 {name}")
        case .category: Phrase(en: "Category {name}", zh: "类别 {name}")
        case .classBySlot: Phrase(en: "Each ticket class, by interval", zh: "各工单类别，按时段")
        case .classByDay: Phrase(en: "Each ticket class, by day", zh: "各工单类别，按日")
        case .totalBySlot: Phrase(en: "All tickets, by interval", zh: "全部工单，按时段")
        case .totalByDay: Phrase(en: "All tickets, by day", zh: "全部工单，按日")
        }
    }
}

/// What the progress of a search is called.
public enum ProgressPhrase: PhraseCatalog {
    case construction, bound, dive, improvement, gap

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .construction: Phrase(en: "First roster", zh: "初始班表")
        case .bound: Phrase(en: "Lower bound", zh: "计算下界")
        case .dive: Phrase(en: "Rounding", zh: "取整")
        case .improvement: Phrase(en: "Improving", zh: "改进")
        case .gap: Phrase(en: "gap {gap}", zh: "差距 {gap}")
        }
    }
}

/// What commands say about their outcome.
public enum CommandPhrase: PhraseCatalog {
    case seconds, byTimeLimit, byUser, written, reportWritten, law, inForceSince
    case noLegalPlan, undecided, nothingYet, objectiveMismatch, cannotPrint, noWorkbook
    case unknownLaw, maybeLaw

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .seconds: Phrase(en: "Finished after {seconds} s.", zh: "用时 {seconds} 秒。")
        case .byTimeLimit:
            Phrase(
                en: "The time limit ended the search; with more time a better roster may be found.",
                zh: "搜索因到达时间上限而结束；延长时间或可找到更优的班表。")
        case .byUser:
            Phrase(
                en: "The search was interrupted; this is the best roster so far.",
                zh: "搜索已被中断；这是目前最优的班表。")
        case .written: Phrase(en: "Written to {folder}: {files}", zh: "已写入 {folder}：{files}")
        case .reportWritten: Phrase(en: "Written to {file}", zh: "已写入 {file}")
        case .law: Phrase(en: "Law: {law}", zh: "适用法律：{law}")
        case .inForceSince:
            Phrase(en: "{citation}, in force since {date}", zh: "{citation}，自{date}起生效")
        case .noLegalPlan:
            Phrase(
                en: "No roster: these people have no legal plan, whatever the others do.",
                zh: "无法排班：无论其他人如何安排，以下人员都没有合规的班次方案。")
        case .undecided:
            Phrase(
                en: "No roster: for these people no legal plan was found, and none was proven "
                    + "impossible: {names}",
                zh: "未能排班：以下人员尚未找到合规的班次方案，也未能证明其不存在：{names}")
        case .nothingYet:
            Phrase(
                en: "Interrupted before there was a roster to show.", zh: "已中断，此时尚无班表可显示。")
        case .objectiveMismatch:
            Phrase(
                en: "Internal error: the search says {optimizer} points, the roster says {roster}. "
                    + "Please report it with the scenario.",
                zh: "内部错误：搜索结果为 {optimizer} 分，班表为 {roster} 分。请连同场景文件一并反馈。")
        case .unknownLaw:
            Phrase(
                en: "No law pack '{name}'; 'lunban law list' names those there are, and a file is "
                    + "named by its path, such as ./company.yaml.",
                zh: "没有名为“{name}”的法律规则包；“lunban law list”列出现有的规则包，"
                    + "自有文件请写路径，例如 ./company.yaml。")
        case .maybeLaw: Phrase(en: "Maybe '{name}' is meant.", zh: "您可能是指“{name}”。")
        case .noWorkbook:
            Phrase(
                en: "roster.xlsx cannot be made: {reason}", zh: "无法生成 roster.xlsx：{reason}")
        case .cannotPrint:
            Phrase(en: "The result cannot be printed: {reason}", zh: "无法输出结果：{reason}")
        }
    }
}

/// What the help of commands says.
public enum HelpPhrase: PhraseCatalog {
    case lunban, exitStatuses, plan, planNotes, forecast, forecastNotes, forecastOut
    case forecastDetail, capacity, capacityNotes, capacityRoster, capacityDetail, capacityOut
    case check, checkNotes
    case simulate, simulateNotes, replications, simulationSeed, replay, simulationThreads
    case scenario, roster, scenarioOption, out, timeLimit, gap, rounds, seed, threads, trace, law
    case format, language, laws, lawList, lawShow, lawMatrix, lawName, lawYear, lawFormat
    case overrides, published, reportOut, reportFormat, reportLanguage
    case knowledge, knowledgeNotes, knowledgeFrom, knowledgeTo, knowledgeByLanguage
    case knowledgeFormat, knowledgeOut
    case compare, compareNotes, compareTask, compareBase, compareOthers, vary, compareOut
    case compareTimeLimit, compareReplications, executor, jobs, taskFolder, taskIndex
    case scenarios, scenarioDiff, otherScenario, scenarioResolve, resolveOut
    case replan, replanNotes, absent, lock, volumes, now, worth
    case cover, coverNotes, coverDuty, coverGap
    case why, whyNotes, whyDuty, whyNot, whyHire, whyRules

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .lunban:
            Phrase(
                en:
                    "Plans the shifts of a Tier 2 ticket team: legal, explained, with a proven bound.",
                zh: "为二线工单团队排班：合规、可解释，并给出经证明的下界。")
        case .exitStatuses:
            Phrase(
                en: """
                    Exit status: 0 done; 1 the answer is no (rules broken, or no legal plan); 64 \
                    wrong usage; 65 bad data; 66 file missing; 70 internal error; 73 cannot write; \
                    75 ended with nothing to show. Results go to standard output, progress and \
                    diagnostics to standard error.
                    """,
                zh: """
                    退出状态：0 完成；1 结论为否（违反规则或没有合规方案）；64 用法错误；65 数据错误；\
                    66 文件缺失；70 内部错误；73 无法写入；75 结束时尚无结果。结果写到标准输出，\
                    进度和诊断写到标准错误。
                    """)
        case .plan:
            Phrase(
                en: "Forecasts, staffs and rosters a scenario, and audits the roster.",
                zh: "对场景进行预测、定员、排班，并审查班表。")
        case .planNotes:
            Phrase(
                en: """
                    Ctrl-C ends the search and shows the best roster so far; a second one ends the \
                    program.
                    """,
                zh: "按 Ctrl-C 结束搜索并显示目前最优的班表；再按一次退出程序。")
        case .forecast:
            Phrase(
                en: "Forecasts a scenario's tickets and tells how the forecast did on the past.",
                zh: "预测场景的工单量，并说明该预测在历史上的表现。")
        case .forecastNotes:
            Phrase(
                en: """
                    Shows the tickets expected by day with the 10, 50 and 90 percent quantiles, \
                    what each level of safety costs, the overrides with tickets before and after, \
                    what is odd in the history, the models and why they were chosen, errors on \
                    past weeks that the forecast had not seen, by class and days ahead, beside \
                    those of the plain mean of the last eight weeks, handle times, and what \
                    drives escalations.
                    """,
                zh: """
                    显示每日预计工单数及 10、50、90 百分位数、各安全水平的成本、人工调整及其前后工单数、\
                    历史数据中的异常、所用模型及理由、在未见过的历史周上按类别和提前天数的误差\
                    （与近八周简单平均对比）、处理时长，以及升级工单的来源。
                    """)
        case .forecastOut:
            Phrase(
                en: "Write the forecast of every class and interval to this CSV file, and its "
                    + "accuracy to one beside it (NAME-accuracy.csv), whole or not at all.",
                zh: "将各类别、各时段的预测写入此 CSV 文件，准确度写入旁边的 NAME-accuracy.csv"
                    + "（完整写入或不写）。")
        case .forecastDetail:
            Phrase(
                en: "Show every class, not only those with most tickets.",
                zh: "显示全部类别，而不只是工单最多的类别。")
        case .capacity:
            Phrase(
                en:
                    "Shows how tickets flow through a roster's hours, and what more hours are worth.",
                zh: "查看工单如何由班表工时消化，以及增加工时的价值。")
        case .capacityNotes:
            Phrase(
                en: """
                    Shows the staff required by day, without and with shrinkage; for each class of \
                    tickets how many arrive, are answered, are late and stay open, by age, with the \
                    service level beside what is promised; and for each skill the hours in which \
                    one more would save most, verified by planning the tickets anew with it. \
                    Without --roster it plans one first.
                    """,
                zh: """
                    显示每日所需人力（不含与含损耗）；各类别工单的到达、处理、迟答和按时长分列的未结数量，\
                    以及实际与承诺的服务水平；并按技能列出多排一小时最有价值的时段，其效果经加入该工时\
                    重新求解验证。未给出 --roster 时先行排班。
                    """)
        case .capacityRoster:
            Phrase(en: "The roster to look at, instead of planning one.", zh: "要查看的班表；不给出则先排班。")
        case .capacityDetail:
            Phrase(en: "Show each class period by period.", zh: "逐时段显示各类别。")
        case .capacityOut:
            Phrase(
                en: "A folder to write capacity.csv to, one row for each class and period; made "
                    + "when missing.",
                zh: "写入 capacity.csv（每个类别和时段一行）的文件夹；不存在时自动创建。")
        case .check:
            Phrase(
                en: "Audits any roster of a scenario's team, whoever made it.",
                zh: "审查场景中团队的任何班表，无论由谁编制。")
        case .checkNotes:
            Phrase(
                en: """
                    The roster is CSV with one row for each duty, as 'lunban plan' writes it. \
                    Overrides are CSV with the columns rule, specialist (empty for the team), date \
                    (of the finding), by, on and reason; an override hides no finding. Exit status \
                    1 while there is a hard stop that is not overridden, else 0.
                    """,
                zh: """
                    班表为 CSV，每行一个班次，格式与 “lunban plan” 写出的相同。特批记录为 CSV，列为 \
                    rule、specialist（团队事项留空）、date（发现的日期）、by、on 和 reason；特批不会\
                    隐藏任何发现。存在未经特批的禁止项时退出状态为 1，否则为 0。
                    """)
        case .simulate:
            Phrase(
                en: "Lets a roster meet its tickets many times and tells how it fares.",
                zh: "让班表多次应对工单，并说明其表现。")
        case .knowledge:
            Phrase(
                en: "Tells which categories come back most and what that costs.",
                zh: "列出重复联系最多的类别及其耗费的工时。")
        case .knowledgeNotes:
            Phrase(
                en: """
                    A repeat contact is a ticket that enters Tier 2 again. The table names first what \
                    costs most hours, to be pasted into a spreadsheet or a wiki: where an article, a \
                    macro or a fix would save most. Without dates it looks at the last four weeks.
                    """,
                zh: """
                    重复联系是指再次进入二线的工单。表格按重复联系耗费的工时排序，可粘贴到电子表格或知识库，\
                    说明在哪里编写文章、宏或修复问题最省工时。未给出日期时查看最近四周。
                    """)
        case .knowledgeFrom:
            Phrase(en: "The first day, such as 2026-11-01.", zh: "第一天，例如 2026-11-01。")
        case .knowledgeTo:
            Phrase(
                en: "The last day; that of the history if left out.", zh: "最后一天；省略时为历史的最后一天。")
        case .knowledgeByLanguage:
            Phrase(en: "A row for each category and language.", zh: "每个类别和语言一行。")
        case .knowledgeFormat:
            Phrase(
                en: "The form of the table: text for a glance, csv for spreadsheets, markdown for "
                    + "wikis, json for scripts.",
                zh: "表格格式：text 供快速查看，csv 供电子表格，markdown 供知识库，json 供脚本使用。")
        case .knowledgeOut:
            Phrase(
                en: "Write the table to this file, whole or not at all, instead of printing it.",
                zh: "将表格写入此文件（完整写入或不写），而不是打印。")
        case .simulateNotes:
            Phrase(
                en: """
                    Each run draws the tickets of the horizon, who takes them up when, and what \
                    meetings and short breaks take of people's time. Service levels are told by \
                    class and day with 95 % confidence intervals, with late tickets, backlog and \
                    the busiest hours. Two rosters simulated with the same seed meet the same \
                    tickets. Ctrl-C ends the simulation and shows the runs done so far.
                    """,
                zh: """
                    每次运行抽取计划期内的工单、由谁何时受理，以及会议和短暂休息占用的时间。按类别和日期给出\
                    服务水平及 95 % 置信区间，并列出超时工单、积压和最繁忙的时段。使用相同种子仿真的两个班表\
                    面对相同的工单。按 Ctrl-C 结束仿真并显示已完成的运行。
                    """)
        case .replications:
            Phrase(en: "How many runs, 1 to 100000.", zh: "运行次数，1 至 100000。")
        case .simulationSeed:
            Phrase(
                en: "The seed of the runs; the same seed gives the same result.",
                zh: "运行的随机种子；相同种子得到相同结果。")
        case .replay:
            Phrase(
                en: "Replay the arrivals of these past days, as many as the horizon has, such as "
                    + "2026-11-02..2026-11-08, instead of drawing them.",
                zh: "重放这些过往日期的到达工单（天数须与计划期相同），例如 2026-11-02..2026-11-08，而不是抽取。")
        case .simulationThreads:
            Phrase(
                en: "How many runs may go on at once; the result is the same.",
                zh: "可同时进行的运行数；结果不受影响。")
        case .scenario: Phrase(en: "The scenario file.", zh: "场景文件。")
        case .roster: Phrase(en: "The roster file.", zh: "班表文件。")
        case .scenarioOption:
            Phrase(en: "The scenario the roster is for.", zh: "班表所属的场景文件。")
        case .out:
            Phrase(
                en: "A folder to write roster.xlsx, .html, .csv, .svg and .ics, a calendar a "
                    + "person, audit.json and plan.json to; made when missing.",
                zh: "写入 roster.xlsx、.html、.csv、.svg、.ics、每人一份日历、audit.json 和 "
                    + "plan.json 的文件夹；不存在时自动创建。")
        case .timeLimit:
            Phrase(
                en: "How long to search at most, such as 30s, 2m or 1h30m.",
                zh: "搜索时间上限，例如 30s、2m 或 1h30m。")
        case .gap:
            Phrase(
                en: "End the search once the objective is proven to be within this share of the "
                    + "best, such as 0.5%.",
                zh: "当目标值经证明与最优值相差不超过此比例时结束搜索，例如 0.5%。")
        case .rounds:
            Phrase(
                en: "End the search after so many rounds of improvement, however long they take.",
                zh: "在若干轮改进后结束搜索，不论用时长短。")
        case .seed:
            Phrase(
                en: "The seed of the search; the same seed gives the same roster unless the clock "
                    + "ends the search.",
                zh: "搜索的随机种子；除非因时间上限结束，相同种子得到相同班表。")
        case .threads:
            Phrase(
                en: "How many threads may work at once; the roster is the same unless the clock "
                    + "ends the search.",
                zh: "可同时工作的线程数；除非因时间上限结束，班表不受影响。")
        case .trace:
            Phrase(
                en: "Write every better roster and bound to standard error, as lines of JSON.",
                zh: "将每次改进的班表目标值和下界以 JSON 行写到标准错误。")
        case .law:
            Phrase(
                en: "Audit by this law pack instead of the scenario's.", zh: "改用此法律规则包进行审查。")
        case .format: Phrase(en: "How to print the result.", zh: "结果的输出格式。")
        case .language: Phrase(en: "The language to print in.", zh: "输出语言。")
        case .laws:
            Phrase(en: "Shows the labor law that Lunban knows.", zh: "查看本程序所知的劳动法规则。")
        case .lawList: Phrase(en: "Lists the law packs.", zh: "列出法律规则包。")
        case .lawShow:
            Phrase(
                en: "Shows a law pack: what is checked, paid and told, and the holidays.",
                zh: "查看一个法律规则包：检查的规则、工资规则、其他规定和假日。")
        case .lawMatrix:
            Phrase(en: "Sets the limits of all places side by side.", zh: "并列比较各地的限额。")
        case .lawName:
            Phrase(
                en: "The name of a law pack, or the path of a company's own.",
                zh: "法律规则包的名称，或公司自有文件的路径。")
        case .lawYear:
            Phrase(
                en: "The first of the two years whose holidays are shown; that in which the law "
                    + "was read by default.",
                zh: "显示该年及次年的假日；默认为法律核对之年。")
        case .lawFormat:
            Phrase(
                en: "How to print the result; yaml is the pack's own file.",
                zh: "结果的输出格式；yaml 为规则包的原文件。")
        case .overrides:
            Phrase(
                en: "Who accepted which finding, when and why.", zh: "特批记录文件：由谁、何时、为何接受哪项发现。")
        case .published:
            Phrase(
                en: "The day on which the roster was published, such as 2026-11-01, for notice "
                    + "periods.",
                zh: "班表的公布日期（如 2026-11-01），用于检查通知期。")
        case .reportOut:
            Phrase(
                en: "Write the report to this file, whole or not at all, instead of printing it.",
                zh: "将报告写入此文件（完整写入或不写），而不是打印。")
        case .reportFormat:
            Phrase(
                en: "The form of the report: text for a glance, json for scripts, html as a page "
                    + "to print and sign, word as a Word document (.docx), which needs --out.",
                zh: "报告格式：text 供快速查看，json 供脚本使用，html 为可打印签署的网页，"
                    + "word 为 Word 文档（.docx），须给出 --out。")
        case .reportLanguage:
            Phrase(
                en: "The language of the report; json always holds both.",
                zh: "报告语言；json 始终包含两种语言。")
        case .compare:
            Phrase(
                en: "Plans scenarios side by side and tells what differs beyond doubt.",
                zh: "并列规划多个场景，并说明哪些差异是确定的。")
        case .compareNotes:
            Phrase(
                en: """
                    Every scenario is forecast, rostered, audited and simulated on one thread of a \
                    process of its own, all with the same seed, so that they meet the same tickets. \
                    Figures are marked where they differ from the first scenario's by more than \
                    the search's gap and the simulation's noise allow. With --rounds and no \
                    --time-limit the same scenarios give the same bytes on every machine and with \
                    either executor. Exit status 1 when a scenario has no legal roster.
                    """,
                zh: """
                    每个场景在单独进程的一个线程中完成预测、排班、审查和仿真；种子相同，因此面对相同的工单。\
                    仅当与第一个场景的差异超出搜索差距和仿真噪声时才标出。给出 --rounds 而不给 \
                    --time-limit 时，相同场景在任何机器和任一执行方式下得到相同的字节。有场景没有合规班表时\
                    退出状态为 1。
                    """)
        case .compareTask:
            Phrase(
                en: "Plans one scenario of a comparison.", zh: "规划对比中的一个场景。")
        case .compareBase:
            Phrase(
                en: "The scenario that the others are measured against.", zh: "作为基准的场景。")
        case .compareOthers: Phrase(en: "Further scenarios.", zh: "其他场景。")
        case .vary:
            Phrase(
                en: "Make scenarios of the base with other values of volumes, shrinkage or "
                    + "maxOccupancy, such as volumes=80%..140%/10%; given more than once, with "
                    + "every combination.",
                zh: "以基准场景改变 volumes、shrinkage 或 maxOccupancy 的值生成场景，例如 "
                    + "volumes=80%..140%/10%；多次给出时取所有组合。")
        case .compareOut:
            Phrase(
                en: "A folder to write compare.html and compare.json to, and each scenario's own "
                    + "files to a folder in it; made when missing.",
                zh: "写入 compare.html 和 compare.json 的文件夹，各场景的文件写入其中的子文件夹；"
                    + "不存在时自动创建。")
        case .compareTimeLimit:
            Phrase(
                en: "How long to search for each scenario at most, such as 30s or 2m; 60s unless "
                    + "--rounds is given.",
                zh: "每个场景的搜索时间上限，例如 30s 或 2m；未给出 --rounds 时为 60s。")
        case .compareReplications:
            Phrase(
                en: "How many simulated runs of each scenario, 0 for none.",
                zh: "每个场景的仿真运行次数，0 为不仿真。")
        case .executor:
            Phrase(
                en: "Where to run the scenarios: on this machine, or as an array job of Slurm, "
                    + "which needs --out in a folder that all nodes see.",
                zh: "场景的运行方式：本机，或作为 Slurm 作业数组（需要 --out 指向各节点可见的文件夹）。")
        case .jobs:
            Phrase(en: "How many scenarios to run at once.", zh: "同时运行的场景数。")
        case .scenarios:
            Phrase(en: "Compares and packs scenario files.", zh: "比较和打包场景文件。")
        case .scenarioDiff:
            Phrase(
                en: "Says what one scenario has otherwise than another.",
                zh: "说明一个场景与另一个场景的不同之处。")
        case .otherScenario: Phrase(en: "The scenario to set beside it.", zh: "与之比较的场景。")
        case .scenarioResolve:
            Phrase(
                en: "Packs a scenario and every file it names into one folder.",
                zh: "将场景及其引用的所有文件打包到一个文件夹。")
        case .resolveOut:
            Phrase(
                en: "The folder to write scenario.yaml, inputs and digests.txt to; made when "
                    + "missing.",
                zh: "写入 scenario.yaml、inputs 和 digests.txt 的文件夹；不存在时自动创建。")
        case .taskFolder: Phrase(en: "The work folder of a comparison.", zh: "对比的工作文件夹。")
        case .taskIndex:
            Phrase(en: "Which of its scenarios, from 0.", zh: "其中第几个场景，从 0 起。")
        default: repairPhrase
        }
    }
}
