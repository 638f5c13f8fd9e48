// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/agenda/agenda_texts.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/facts.h"
#include "ui/pickers/appointment_words.h"
#include "ui/shell/navigator.h"
#include "ui/today/agenda_actions.h"
#include "ui/today/agenda_model.h"
#include "ui/today/agenda_view.h"
#include "ui/today/noshow_card.h"
#include "ui/today/week_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace brobygger {

namespace {
constexpr int sideWidth = 264;

Tone toneOf(const AgendaItem& item) {
    if (item.state == AgendaState::Overdue) {
        return Tone::Red;
    }
    switch (item.kind) {
    case AgendaKind::NoReply:
    case AgendaKind::ConsentLapses:
        return Tone::Amber;
    case AgendaKind::Appointment:
        return Tone::Neutral;
    default:
        return Tone::Accent;
    }
}

IconName iconOf(AgendaKind kind) {
    switch (kind) {
    case AgendaKind::FirstContact:
        return IconName::Referrals;
    case AgendaKind::MissingOutcome:
        return IconName::Question;
    case AgendaKind::ReminderCall:
    case AgendaKind::RetryCall:
        return IconName::Phone;
    case AgendaKind::OrderTransport:
        return IconName::Car;
    case AgendaKind::Appointment:
        return IconName::Clock;
    case AgendaKind::NoReply:
        return IconName::Letter;
    case AgendaKind::ConsentLapses:
        return IconName::Consent;
    case AgendaKind::MeasurementDue:
        return IconName::Evaluation;
    case AgendaKind::AgreedAction:
    case AgendaKind::TellRecipient:
    case AgendaKind::OtherTask:
        return IconName::Check;
    }
    return IconName::Info;
}

bool isCall(AgendaKind kind) {
    return kind == AgendaKind::FirstContact || kind == AgendaKind::ReminderCall ||
           kind == AgendaKind::RetryCall;
}

QString appointmentTime(const AgendaItem& item) {
    const QString starts = formatTime(item.at.time());
    return item.endsAt.isValid() ? starts + QStringLiteral("–") + formatTime(item.endsAt.time()) : starts;
}
} // namespace

TodayPage::TodayPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_model(new AgendaModel(this))
    , m_view(new AgendaView(m_model))
    , m_actions(new AgendaActions(context, this))
    , m_empty(new EmptyState(IconName::Today))
    , m_stack(new QStackedWidget)
    , m_weekCard(new Card)
    , m_week(new WeekStrip)
    , m_handCard(new Card)
    , m_hand(new Facts(FactsLayout::ValueAtRight))
    , m_noShows(new NoShowCard(context)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSide());
    content()->addLayout(row);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_view, &AgendaView::opened, m_actions, &AgendaActions::openThing);
    connect(m_view, &AgendaView::carriedOut, m_actions, &AgendaActions::carryOut);
    connect(m_week, &WeekStrip::dayChosen, this,
            [this] { m_context.navigator.open({QStringLiteral("calendar")}); });
    connect(m_empty, &EmptyState::activated, this,
            [this] { m_context.navigator.open({QStringLiteral("citizens")}); });
    setFocusProxy(m_view);
    retranslate();
}

QWidget* TodayPage::makeList() {
    auto* card = new Card;
    card->content()->addWidget(m_view);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QWidget* TodayPage::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_weekCard->content()->addWidget(m_week);
    m_handCard->content()->addWidget(m_hand);
    column->addWidget(m_weekCard);
    column->addWidget(m_handCard);
    column->addWidget(m_noShows);
    column->addStretch();
    return side;
}

void TodayPage::retranslate() {
    header()->setTitle(tr("Today"));
    m_view->setAccessibleName(tr("What waits"));
    m_weekCard->setTitle(tr("This week"));
    m_handCard->setTitle(tr("In hand"));
    m_empty->setWords(
        tr("Nothing waits today."),
        tr("Calls, appointments and referrals come up here by themselves on the day they are due."),
        tr("Go to the citizens"));
    m_noShows->retranslate();
    refresh();
}

void TodayPage::refresh() {
    const QDate today = m_context.workspace.clock.today();
    const AgendaList list = m_context.workspace.agenda.items(today);
    m_model->setList(list, [this](const AgendaItem& item) { return rowOf(item); });
    m_view->restoreCurrent();
    header()->setSubtitle(subtitle(list));
    m_stack->setCurrentIndex(list.items.isEmpty() ? 1 : 0);
    fillSide(list);
    m_noShows->refresh();
}

QString TodayPage::subtitle(const AgendaList& list) const {
    const QDate today = m_context.workspace.clock.today();
    QStringList parts{formatLongDate(today), tr("week %1").arg(today.weekNumber())};
    if (list.total() > 0) {
        parts.append(tr("%n thing(s) waiting", nullptr, list.total()));
        parts.append(tr("%n overdue", nullptr, list.overdue()));
    }
    return parts.join(QStringLiteral(" · "));
}

void TodayPage::fillSide(const AgendaList& list) {
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock.today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    m_week->setWeek(monday, workspace.agenda.weekCounts(monday), today);
    const InHand inHand = workspace.agenda.inHand(list);
    m_hand->clear();
    m_hand->add(tr("Active courses"), QString::number(inHand.activeCourses));
    m_hand->add(tr("Waiting for first contact"), QString::number(inHand.waitingFirstContact));
    m_hand->add(tr("Consents lapsing soon"), QString::number(inHand.consentsLapsing));
}

AgendaRow TodayPage::rowOf(const AgendaItem& item) const {
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock.today();
    const QString tongue = workspace.settings.value(language);
    AgendaRow row;
    row.item = item;
    row.name = item.shortName();
    row.text = titleOf(item, today, workspace.codes, tongue);
    row.detail = detailOf(item, today);
    row.chip = {item.kind == AgendaKind::Appointment ? appointmentTime(item)
                                                     : wordOf(item, workspace.codes, tongue),
                toneOf(item), iconOf(item.kind)};
    row.action = actionWord(item.kind);
    if (isCall(item.kind)) {
        QStringList parts{formatPhone(item.phone), row.detail};
        parts.removeAll(QString());
        row.detail = parts.join(QStringLiteral(" · "));
        row.warning = {callWarningOf(item.safeContact), Tone::Amber, IconName::Warning};
    } else if (item.kind == AgendaKind::Appointment && !item.companion.isEmpty() &&
               item.companion != QLatin1String("none")) {
        row.detail = codeWord(workspace, QStringLiteral("companion"), item.companion);
    }
    return row;
}

} // namespace brobygger
