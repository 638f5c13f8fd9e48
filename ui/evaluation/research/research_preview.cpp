// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/research/research_preview.h"

#include "core/workspace/workspace.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr int settleResearchMilliseconds = 300;

struct ResearchPreviewWords {
    Q_DECLARE_TR_FUNCTIONS(ResearchPreview)
};

void addLeftOut(QStringList& lines, int number, const QString& line) {
    if (number > 0) {
        lines << line;
    }
}

QString grainInWords(const ResearchGrain& grain) {
    return grain.hasQuarter
               ? ResearchPreviewWords::tr("Ages are told in groups of %1 years, the start by its quarter.").arg(grain.ageYears)
               : ResearchPreviewWords::tr("Ages are told in groups of %1 years, the quarter of the start is not told.")
                     .arg(grain.ageYears);
}
} // namespace

QString researchInWords(const ResearchPlan& plan) {
    const ResearchCounts& counts = plan.counts;
    QStringList lines{ResearchPreviewWords::tr("%n citizen(s) go along.", "", counts.people)};
    addLeftOut(lines, counts.suppressed,
               ResearchPreviewWords::tr("%n left out: too few are like them.", "", counts.suppressed));
    addLeftOut(lines, counts.notStarted,
               ResearchPreviewWords::tr("%n left out: the course has not begun.", "", counts.notStarted));
    addLeftOut(lines, counts.isProtected,
               ResearchPreviewWords::tr("%n left out: name and address are protected.", "", counts.isProtected));
    addLeftOut(lines, counts.saidNo, ResearchPreviewWords::tr("%n left out: said no to research.", "", counts.saidNo));
    addLeftOut(lines, counts.restricted,
               ResearchPreviewWords::tr("%n left out: asked for restriction or erasure, or objected.", "", counts.restricted));
    addLeftOut(lines, counts.notAsked,
               ResearchPreviewWords::tr("%n left out: has not said yes to research.", "", counts.notAsked));
    if (counts.people > 0) {
        lines << grainInWords(plan.grain);
    }
    return lines.join(QLatin1Char('\n'));
}

ResearchPreview::ResearchPreview(PageContext& context, QWidget* parent)
    : QLabel(parent)
    , m_context(context) {
    setObjectName(QStringLiteral("researchPreview"));
    setWordWrap(true);
    // Room for what is told, so that no button moves away under the hand once it is counted.
    constexpr int usualLines = 6;
    setMinimumHeight(fontMetrics().lineSpacing() * usualLines);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleResearchMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ResearchPreview::count);
}

void ResearchPreview::follow(const ResearchWish& wish) {
    m_wish = wish;
    setText(tr("Counting who goes along…"));
    m_soon.start();
}

void ResearchPreview::count() {
    const Workspace& workspace = m_context.workspace;
    m_task = Task::start<ResearchPlan>(
        [source = workspace.source(), &clock = workspace.clock, wish = m_wish](Progress& progress) -> Result<ResearchPlan> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? researchPlan(**beside, wish, progress) : Result<ResearchPlan>(beside.error());
        },
        [this](const Result<ResearchPlan>& plan) { tell(plan); });
}

void ResearchPreview::tell(const Result<ResearchPlan>& plan) {
    if (!m_soon.isActive()) { // otherwise something else has been chosen since
        setText(plan ? researchInWords(*plan) : plan.error().message);
    }
}

} // namespace brobygger
