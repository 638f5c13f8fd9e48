// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/beside_view.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/labels/title_label.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/frame/band.h"
#include "ui/shell/lock/lock_screen.h"
#include "ui/shell/own_steps.h"
#include "ui/shell/shell_keys.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace brobygger {

BesideView::BesideView(Workspace& workspace, Ask& ask, CitizenId citizen, const QList<CitizenTabEntry>& tabs, QWidget* parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_citizen(citizen)
    , m_context{workspace, *this, ask, m_tabCommands}
    , m_name(new TitleLabel(TextRole::PageTitle))
    , m_tabs(new QTabWidget)
    , m_messages(new MessageBar)
    , m_history(new UndoHistory([&workspace] { return workspace.clock.now(); }, this)) {
    setObjectName(QStringLiteral("besideView"));
    addCommands();
    auto* band = new Band(Qt::BottomEdge);
    auto* row = new WrappingRow(band);
    row->setContentsMargins(20, 8, 20, 9);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(buttonFor(m_leave, QStringLiteral("leaveButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_lock, QStringLiteral("lockButton"), ButtonRole::Ordinary));
    m_name->setObjectName(QStringLiteral("citizenName"));
    if (const auto person = workspace.citizens.find(citizen)) {
        m_name->setText(person->fullName());
        m_history->setAbout([name = person->fullName()] { return name; });
    }
    m_tabs->setObjectName(QStringLiteral("besideTabs"));
    for (const CitizenTabEntry& entry : tabs) {
        if (entry.makeBeside) {
            m_entries.append(entry);
            m_made.append(entry.makeBeside(m_context, citizen));
            m_tabs->addTab(scrollingWhenLow(m_made.last()), entry.title());
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(band);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(20, 16, 20, 20);
    inside->addWidget(m_tabs);
    column->addLayout(inside, 1);
    m_messages->floatOver(this);
    m_commands.addTo(this);
    QCoreApplication::instance()->installEventFilter(this);
    retranslate();
}

BesideView::~BesideView() {
    // The tabs hold what they were given; they go before it.
    delete m_tabs;
}

void BesideView::addCommands() {
    m_leave = m_commands.add({QStringLiteral("beside.leave"), [] { return tr("Leave…"); },
                              [] { return tr("Back to all citizens; asks for the passphrase"); }, key::beside, IconName::Unlock,
                              [this] { askPassphrase(QString()); }});
    m_lock = m_commands.add({QStringLiteral("beside.lock"), [] { return tr("Lock"); },
                             [] { return tr("Hide everything; what you were writing is kept"); }, key::lock, IconName::Lock,
                             [this] { Q_EMIT lockAsked(); }});
}

void BesideView::open(const Target& target) {
    if (target.citizen != m_citizen) {
        return;
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == target.tab) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            if (target.record != 0) {
                m_made[i]->openRecord(target.kind, target.record);
            }
        }
    }
}

void BesideView::askPassphrase(const QString& problem) {
    m_ask.passphrase(this, tr("Back to all citizens"), tr("Unlock"), problem, [this](const QString& passphrase) {
        setBusy(true);
        Q_EMIT leaveAsked(passphrase);
    });
}

void BesideView::setBusy(bool isBusy) { m_leave->setEnabled(!isBusy); }

void BesideView::wait(std::chrono::seconds seconds) { m_messages->warn(LockScreen::waitingSentence(seconds)); }

void BesideView::fail(const QString& message) {
    setBusy(false);
    askPassphrase(message);
}

bool BesideView::eventFilter(QObject* watched, QEvent* event) {
    return writesAgain(watched, *event) || QWidget::eventFilter(watched, event);
}

void BesideView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BesideView::retranslate() {
    m_commands.retranslate();
    m_tabs->setAccessibleName(tr("About you"));
    m_tabs->tabBar()->setAccessibleName(tr("About you"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_entries[i].title());
    }
}

} // namespace brobygger
