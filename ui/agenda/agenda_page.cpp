// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "core/agenda/agenda_texts.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/agenda/agenda_actions.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/agenda/agenda_lines.h"
#include "ui/agenda/file_safety_card.h"
#include "ui/agenda/filing_dialog.h"
#include "ui/agenda/first_day_card.h"
#include "ui/agenda/noshow_card.h"
#include "ui/agenda/week_strip.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/look/text_size.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int sideWidth = 264;
constexpr int oneColumnBelow = 760;
/// Nobody does more of one kind in a day; the others come up as these are done.
constexpr int linesOfEachKind = 25;

QString appointmentTime(const AgendaItem& item) {
    const QString starts = formatTime(item.at.time());
    return item.endsAt.isValid() ? starts + QStringLiteral("–") + formatTime(item.endsAt.time()) : starts;
}
} // namespace

AgendaPage::AgendaPage(PageContext& context)
    : Page(PageBody::Scrolling)
    , m_context(context)
    , m_lines(new AgendaLines)
    , m_actions(new AgendaActions(context, this))
    , m_firstDay(new FirstDayCard(context))
    , m_safety(new FileSafetyCard(context))
    , m_empty(new EmptyState(IconName::Today))
    , m_listCard(new Card)
    , m_keys(makeLabel(QString(), TextRole::Small))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_weekCard(new Card)
    , m_week(new WeekStrip)
    , m_handCard(new Card)
    , m_hand(new Facts(FactsLayout::ValueAtRight))
    , m_filing(makeButton(QStringLiteral("filingButton"), {}, ButtonRole::Link))
    , m_noShows(new NoShowCard(context)) {
    m_columns->setSpacing(12);
    m_columns->addWidget(makeList(), 1, Qt::AlignTop);
    m_side = makeSide();
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    content()->addLayout(m_columns);
    content()->addStretch();
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &AgendaPage::tick);
    m_minute.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AgendaPage::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_lines, &AgendaLines::opened, m_actions, &AgendaActions::openThing);
    connect(m_lines, &AgendaLines::carriedOut, m_actions, &AgendaActions::carryOut);
    connect(m_firstDay, &FirstDayCard::wantedChanged, this, &AgendaPage::refresh);
    connect(m_week, &WeekStrip::dayChosen, this,
            [this](QDate day) { m_context.navigator.open({.page = page::calendar, .day = day}); });
    connect(m_empty, &EmptyState::activated, this, [this] { m_context.navigator.open({page::citizens}); });
    addCommands();
    setFocusProxy(m_lines);
    retranslate();
}

void AgendaPage::addCommands() {
    ActionCollection& actions = m_context.actions;
    QAction* act = actions.add({QStringLiteral("today.act"),
                                [] { return tr("Do what the button of the line says"); },
                                [] { return tr("The space bar does the same."); },
                                {},
                                IconName::Check,
                                [this] { m_lines->carryOutCurrent(); }});
    QAction* open = actions.add({QStringLiteral("today.open"),
                                 [] { return tr("Open what the line is about"); },
                                 [] { return tr("Enter and a double click do the same."); },
                                 {},
                                 IconName::ChevronRight,
                                 [this] { m_lines->openCurrent(); }});
    m_lines->setCommands({act, open});
    QAction* file = actions.add({QStringLiteral("today.filing"),
                                 [] { return tr("To be filed in the journal…"); },
                                 [] { return tr("The notes, messages and letters that wait to be filed"); },
                                 {},
                                 IconName::Document,
                                 [this] { openFilingDialog(this, m_context); }});
    connect(m_filing, &QPushButton::clicked, file, &QAction::trigger);
    const auto follow = [this, act, open] {
        const AgendaRow* row = m_lines->currentRow();
        act->setEnabled(row && !row->action.isEmpty());
        open->setEnabled(row && row->item.citizen.isValid());
    };
    connect(m_lines, &AgendaLines::currentMoved, this, follow);
    follow();
}

QWidget* AgendaPage::makeList() {
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_listCard->content()->addWidget(m_lines);
    m_listCard->content()->addWidget(m_keys);
    m_keys->setContentsMargins(8, 4, 8, 0);
    m_keys->setWordWrap(true);
    column->addWidget(m_listCard);
    column->addWidget(m_firstDay);
    column->addWidget(m_safety);
    column->addWidget(m_empty);
    column->addStretch();
    return place;
}

QWidget* AgendaPage::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_weekCard->content()->addWidget(m_week);
    m_handCard->content()->addWidget(m_hand);
    m_handCard->content()->addWidget(m_filing, 0, Qt::AlignLeft);
    column->addWidget(m_weekCard);
    column->addWidget(m_handCard);
    column->addWidget(m_noShows);
    column->addStretch();
    return side;
}

void AgendaPage::retranslate() {
    header()->setTitle(tr("Today"));
    m_lines->setAccessibleName(tr("What waits"));
    m_keys->setText(tr("Arrow keys: from line to line  ·  Space: the button  ·  Enter: open"));
    m_weekCard->setTitle(tr("This week"));
    m_handCard->setTitle(tr("In hand"));
    m_empty->setWords(tr("Nothing waits today."),
                      tr("Calls, appointments and referrals come up here by themselves on the day they are due."),
                      tr("Go to the citizens"));
    m_firstDay->retranslate();
    m_safety->retranslate();
    m_noShows->retranslate();
    refresh();
}

void AgendaPage::refresh() {
    const QDate today = m_context.workspace.clock.today();
    const AgendaList list = m_context.workspace.agenda.items(today, linesOfEachKind);
    m_lines->setGroups(groupsOf(list, [this](const AgendaItem& item) { return rowOf(item); }),
                       list.total() - static_cast<int>(list.items.size()));
    header()->setSubtitle(subtitle(list));
    m_firstDay->refresh();
    m_safety->refresh(m_firstDay->isWanted());
    showWhatBelongs(list.items.isEmpty());
    fillSide(list);
    m_noShows->refresh();
}

/// Nothing but a worker on home visits is late by the minute.
void AgendaPage::tick() {
    if (m_context.workspace.agenda.count(AgendaKind::VisitsBack, m_context.workspace.clock.today()).total > 0) {
        m_soon.start();
    }
}

void AgendaPage::showWhatBelongs(bool isEmpty) {
    m_listCard->setVisible(!isEmpty);
    m_firstDay->setVisible(m_firstDay->isWanted());
    m_empty->setVisible(isEmpty && !m_firstDay->isWanted());
}

void AgendaPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_firstDay->isWanted()) {
        m_soon.start(); // what was entered in the settings is told to nobody
    } else {
        m_safety->refresh(false); // the same
    }
}

void AgendaPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeColumns();
}

void AgendaPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side) { // the size of text may be another
        placeColumns();
        m_noShows->retranslate();
    }
}

void AgendaPage::placeColumns() {
    const bool isNarrow = width() < scaled(oneColumnBelow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setFixedWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(sideWidth));
    if (isNarrow) {
        m_side->setMinimumWidth(0);
    }
}

QString AgendaPage::subtitle(const AgendaList& list) const {
    const QDate today = m_context.workspace.clock.today();
    QStringList parts{formatLongDate(today), tr("week %1").arg(today.weekNumber())};
    if (list.total() > 0) {
        parts.append(tr("%n thing(s) waiting", nullptr, list.total()));
    }
    if (list.overdue() > 0) {
        parts.append(tr("%n overdue", nullptr, list.overdue()));
    }
    return parts.join(QStringLiteral(" · "));
}

void AgendaPage::fillSide(const AgendaList& list) {
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock.today();
    const QDate monday = mondayOf(today);
    m_week->setWeek(monday, workspace.agenda.weekCounts(monday), today);
    const InHand inHand = workspace.agenda.inHand(list);
    m_hand->clear();
    m_hand->add(tr("Active courses"), QString::number(inHand.activeCourses));
    m_hand->add(tr("Waiting for first contact"), QString::number(inHand.waitingFirstContact));
    m_hand->add(tr("Consents about to expire"), QString::number(inHand.consentsLapsing));
    const int toFile = workspace.filings.countWaiting();
    m_filing->setText(tr("To be filed in the journal: %1").arg(toFile));
    m_filing->setVisible(toFile > 0); // a quiet line: it waits for no day
}

AgendaRow AgendaPage::rowOf(const AgendaItem& item) const {
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock.today();
    const QString tongue = workspace.settings.value(language);
    const AgendaKindLook look = lookOf(item.kind);
    AgendaRow row;
    row.item = item;
    row.name = item.shortName();
    row.text = titleOf(item, today, workspace.codes, tongue);
    row.chip = {item.kind == AgendaKind::Appointment ? appointmentTime(item) : wordOf(item, workspace.codes, tongue),
                toneOf(item), look.icon};
    row.action = look.action;
    if (look.isCall) {
        row.detail = {formatPhone(item.phone), detailOf(item, today)};
        if (isCaution(phoneMark(item.safeContact))) {
            row.warning = phoneMarkChip(item.safeContact);
        }
    } else if (item.kind == AgendaKind::Appointment && item.companion != QLatin1String("none")) {
        row.detail = {codeWord(workspace, QStringLiteral("companion"), item.companion), detailOf(item, today)};
    } else {
        row.detail = {detailOf(item, today)};
    }
    row.detail.removeAll(QString());
    return row;
}

} // namespace brobygger
