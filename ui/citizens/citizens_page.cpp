// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizens_page.h"

#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_list.h"
#include "ui/citizens/citizen_view.h"
#include "ui/citizens/handover_panel.h"
#include "ui/citizens/merging/likely_pairs_list.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/bundles/bundle_in.h"
#include "ui/shared/bundles/bundle_out.h"
#include "ui/shared/retention/due_dialog.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace brobygger {

CitizensPage::CitizensPage(PageContext& context, QWidget* parent)
    : Page(PageBody::Filling, parent)
    , m_context(context)
    , m_stack(new FrontPages)
    , m_list(new CitizenList(m_context))
    , m_pairs(new LikelyPairsList(m_context)) {
    auto* handover = new HandoverPanel(m_context);
    content()->addWidget(handover);
    content()->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_pairs);
    connect(m_pairs, &LikelyPairsList::left, this, [this] { showList(); });
    connect(m_list, &CitizenList::opened, this, [this](CitizenId id) { m_context.navigator.openCitizen(id); });
    QAction* add =
        m_context.actions.add({QStringLiteral("citizens.new"), [] { return tr("New citizen"); },
                               [] { return tr("Register a person without a referral"); },
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), IconName::Add, [this] { newCitizen(); }});
    m_list->setNewAction(add);
    QAction* import =
        m_context.actions.add({QStringLiteral("citizens.import"),
                               [] { return tr("Import a spreadsheet…"); },
                               [] { return tr("Bring in citizens, courses, appointments, contacts or measurements"); },
                               {},
                               IconName::Import,
                               [this] { openCaseloadImport(this, m_context); }});
    QAction* book =
        m_context.actions.add({command::handoverBook.toString(),
                               [] { return tr("Hand-over book…"); },
                               [] { return tr("What a locum must know of every citizen with an open course, printed"); },
                               {},
                               IconName::Document,
                               [this, handover] { handover->ask(this); }});
    QAction* duplicates =
        m_context.actions.add({QStringLiteral("citizens.duplicates"),
                               [] { return tr("Possible duplicates…"); },
                               [] { return tr("Citizens that may be one person, to be merged or kept apart"); },
                               {},
                               IconName::Persons,
                               [this] { showPairs(); }});
    QAction* toErase =
        m_context.actions.add({QStringLiteral("citizens.to_erase"),
                               [] { return tr("To be erased…"); },
                               [] { return tr("Those whose deadline has passed, and how long is kept what stands here"); },
                               {},
                               IconName::Trash,
                               [this] { (new DueDialog(m_context, this))->open(); }});
    QAction* underWay = m_context.actions.add(
        {QStringLiteral("citizens.hand_over_all"),
         [] { return tr("Hand over those under way in a bundle…"); },
         [] { return tr("Every citizen with an open course in an encrypted file, for a locum or colleague"); },
         {},
         IconName::Export,
         [this] { openHandOverDialog(this, m_context, citizensUnderWay()); }});
    QAction* receive = m_context.actions.add({QStringLiteral("citizens.receive_bundle"),
                                              [] { return tr("Receive a bundle…"); },
                                              [] { return tr("Citizens whom somebody hands over in an encrypted file"); },
                                              {},
                                              IconName::Import,
                                              [this] { openReceiveBundle(this, m_context); }});
    addMore({duplicates, toErase, underWay, receive});
    header()->addAction(buttonFor(book, QStringLiteral("handoverBookButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(import, QStringLiteral("importButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(add, QStringLiteral("newCitizenButton"), ButtonRole::Primary));
    retranslate();
}

QList<CitizenId> CitizensPage::citizensUnderWay() const {
    const Citizens& citizens = m_context.workspace.citizens;
    QList<CitizenId> ids;
    for (const CitizenRow& row : citizens.window(CitizenFilter::UnderWay, CitizenOrder::Name, Qt::AscendingOrder, 0,
                                                 citizens.count(CitizenFilter::UnderWay))) {
        if (!m_context.workspace.restrictions.inForce(row.id)) { // nobody whose data are only kept
            ids.append(row.id);
        }
    }
    return ids;
}

/// What is wanted less often, in a menu.
void CitizensPage::addMore(const QList<QAction*>& commands) {
    m_more = makeButton(QStringLiteral("moreOfCitizensButton"), {}, ButtonRole::Ordinary);
    auto* menu = new QMenu(m_more);
    menu->addActions(commands);
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    m_more->setIcon(icon(IconName::ChevronDown));
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    header()->addAction(m_more);
}

void CitizensPage::retranslate() {
    header()->setTitle(tr("Citizens"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the citizens"));
}

void CitizensPage::openTarget(const Target& target) {
    if (!target.citizen.isValid()) {
        showList();
        return;
    }
    showCitizen(m_context.workspace.merging.standingFor(target.citizen));
    m_view->openTab(target);
}

TabId CitizensPage::tabInFront() const { return m_view != nullptr ? m_view->tabInFront() : TabId(); }

std::optional<qint64> CitizensPage::recordInFront() const { return m_view != nullptr ? m_view->recordInFront() : std::nullopt; }

QList<const ActionCollection*> CitizensPage::commandsWithin() const {
    return m_view != nullptr ? m_view->commands() : QList<const ActionCollection*>();
}

void CitizensPage::makeCommandsWithin() {
    if (m_view != nullptr) {
        m_view->makeAllTabs();
    }
}

void CitizensPage::reveal(const QAction* commandWithin) {
    if (m_view != nullptr) {
        m_view->reveal(commandWithin);
    }
}

void CitizensPage::showList() {
    header()->setVisible(true);
    m_stack->setCurrentWidget(m_list);
    if (m_view != nullptr) {
        m_view->deleteLater();
        m_view = nullptr;
    }
    m_list->takeFocus();
}

void CitizensPage::showPairs() {
    showList(); // no citizen stays open behind it
    m_stack->setCurrentWidget(m_pairs);
    m_pairs->setFocus(Qt::OtherFocusReason);
}

void CitizensPage::showCitizen(CitizenId citizen) {
    if (m_view != nullptr && m_view->citizen() == citizen) {
        return;
    }
    if (m_view != nullptr) {
        m_view->deleteLater();
    }
    m_view = new CitizenView(m_context, citizen);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    header()->setVisible(false); // the header card says who it is
}

void CitizensPage::editCitizen(QWidget* over, CitizenId citizen, const QString& first) {
    if (const auto known = m_context.workspace.citizens.find(citizen)) {
        CitizenForm::open(
            m_context, over, *known, [](CitizenId) {}, first);
    }
}

void CitizensPage::newCitizen() {
    CitizenForm::open(m_context, this, Citizen(), [this](CitizenId id) { m_context.navigator.openCitizen(id); });
}

} // namespace brobygger
