// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/measures.h"
#include "ui/evaluation/report_pdf.h"

namespace brobygger::benchmark {

void measureEvaluation(Workspace& workspace, Results& results) {
    EvaluationRequest request = workspace.evaluations.usualRequest();
    Progress progress;
    const Timing ours = timed(3, [&](int) {
        static_cast<void>(evaluate(workspace.session.database(), request, workspace.evaluations.inputs(), progress));
    });
    const Timing bare = timed(3, [&](int) {
        walk(workspace.session.database(),
             "SELECT substr(starts_at, 1, 7), sector, outcome, count(*) FROM appointment GROUP BY 1, 2, 3");
    });
    results.add(QStringLiteral("evaluation of everything"), ours, bare, QStringLiteral("2000"));
    request = workspace.evaluations.usualRequest(EvaluationLevel::Outside);
    const auto evaluation = evaluate(workspace.session.database(), request, workspace.evaluations.inputs(), progress);
    const Timing report = timed(2, [&](int) { static_cast<void>(reportPdf(*evaluation)); });
    results.add(QStringLiteral("report PDF"), report, {}, QStringLiteral("5000"));
}

} // namespace brobygger::benchmark
