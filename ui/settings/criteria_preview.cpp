// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/criteria_preview.h"

#include "core/base/task.h"
#include "core/calibration/calibrate.h"
#include "core/workspace/workspace.h"
#include "ui/shell/slice.h"

namespace brobygger {

namespace {
const QDate beforeAnyScreening(2000, 1, 1);

/// The screenings by the newest version of the set; those of another set are none of them.
Result<Calibration> calibrateSet(const DatabaseSource& source, CalibrationRequest request, const QString& set,
                                 Progress& progress) {
    const auto database = source.open();
    if (!database) {
        return database.error();
    }
    Result<Calibration> last = calibrate(**database, request, progress);
    if (!last || last->tools.isEmpty() || (last->request.tool && last->request.tool->criteriaSet == set)) {
        return last;
    }
    for (const ToolVersion& tool : last->tools) {
        if (tool.criteriaSet == set) {
            request.tool = tool;
            return calibrate(**database, request, progress);
        }
    }
    last->answered.clear();
    return last;
}
} // namespace

CriteriaPreview::CriteriaPreview(PageContext& context, const QString& programme, const CriteriaSet& set, QWidget* parent)
    : QLabel(parent)
    , m_before(set)
    , m_changed(set) {
    setObjectName(QStringLiteral("criteriaPreview"));
    setWordWrap(true);
    setText(tr("Counting those who have been screened…"));
    CalibrationRequest request;
    request.programme = programme;
    request.from = beforeAnyScreening;
    request.to = context.workspace.clock.today();
    m_task = Task::start<Calibration>([source = context.workspace.source(), request,
                                       id = set.id](Progress& progress) { return calibrateSet(source, request, id, progress); },
                                      [this](Result<Calibration> calibration) {
                                          if (calibration) {
                                              m_calibration = std::make_shared<const Calibration>(*std::move(calibration));
                                              tell();
                                          } else {
                                              setText(calibration.error().message);
                                          }
                                      });
}

CriteriaPreview::~CriteriaPreview() = default;

void CriteriaPreview::show(const CriteriaSet& changed) {
    m_changed = changed;
    tell();
}

void CriteriaPreview::tell() {
    if (!m_calibration) {
        return;
    }
    if (m_calibration->answered.empty()) {
        setText(tr("Nobody has been screened by this set yet."));
        return;
    }
    const OutcomeCounts now = triedOn(*m_calibration, m_before);
    const OutcomeCounts then = triedOn(*m_calibration, m_changed);
    setText(
        tr("Of the %1 screened so far, these criteria give: in the target group %2 (now %3), outside %4 (now %5), undecided "
           "%6 (now %7). Changed ages and new criteria count only when somebody is screened again.")
            .arg(now.all())
            .arg(then.in)
            .arg(now.in)
            .arg(then.out)
            .arg(now.out)
            .arg(then.undecided)
            .arg(now.undecided));
}

} // namespace brobygger
