// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/research/research_maker.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/research/research_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

namespace brobygger {

namespace {
/// A folder of its own for each, named by the day and by nobody.
QString freePlaceIn(const QString& folder, const QString& name) {
    QString place = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(place); ++number) {
        place = QDir(folder).filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    }
    return place;
}
} // namespace

ResearchMaker::ResearchMaker(PageContext& context, QWidget* page)
    : m_context(context)
    , m_page(page)
    , m_progress(new ProgressPanel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    m_progress->setObjectName(QStringLiteral("researchProgress"));
    hide();
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

void ResearchMaker::ask(const QString& programmeId) {
    openResearch(m_page, m_context, programmeId, [this](const ResearchWish& wish) { askForPlace(wish); });
}

void ResearchMaker::askForPlace(const ResearchWish& wish) {
    m_context.ask.openFolder(m_page, tr("Where the folder of the extract is to lie"), [this, wish](const QString& folder) {
        const QString name = tr("Extract for research %1").arg(formatDate(m_context.workspace.clock.today()));
        make(wish, freePlaceIn(folder, name));
    });
}

void ResearchMaker::make(const ResearchWish& wish, const QString& folder) {
    Workspace& workspace = m_context.workspace;
    m_progress->setText(tr("The extract is made…"));
    m_progress->setProgress(0, 0);
    show();
    m_task = Task::start<ResearchPlan>(
        [source = workspace.source(), &clock = workspace.clock, wish, folder](Progress& progress) -> Result<ResearchPlan> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? exportResearch(**beside, wish, folder, progress) : Result<ResearchPlan>(beside.error());
        },
        [this, folder](const Result<ResearchPlan>& made) { tell(made, folder); });
    connect(m_task.get(), &Task::progressed, m_progress, [this](int done, int total) { m_progress->setProgress(done, total); });
}

void ResearchMaker::tell(const Result<ResearchPlan>& made, const QString& folder) {
    hide();
    if (!made) {
        messagesFor(m_page)->fail(made.error().message);
        return;
    }
    messagesFor(m_page)->tell(
        tr("The extract with %n citizen(s) is saved as %1. It is not encrypted: keep it where it belongs.", "",
           made->counts.people)
            .arg(QDir::toNativeSeparators(folder)));
    messagesFor(m_page)->addNext(tr("Show the folder"), [this, folder] { m_context.ask.showFolder(folder); });
}

} // namespace brobygger
