// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/hand_over_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/courses/day_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int rungsShown = 10;
constexpr int rungDayWidth = 110;
constexpr int rungWaitWidth = 190;
constexpr int rungOriginWidth = 160;

/// The dialog asks for one day; what is wrong with it stands there.
Result<void> atTheDay(const Error& error) {
    const QList<Problem> wrong = error.problems.list();
    return wrong.isEmpty() ? Result<void>(error) : Result<void>(invalidAt("on", wrong.first().message));
}
} // namespace

HandOverCard::HandOverCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_records(new RecordsOf<Row>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("handOverTable"), tr("Steps of the hand-over")))
    , m_set(context.actions.add({QStringLiteral("course.rung"),
                                 [] { return tr("Set the day of a step…"); },
                                 [] { return tr("The day on which the course came to this step"); },
                                 {},
                                 IconName::Calendar,
                                 [this] { setDay(); },
                                 [] { return tr("Set the day…"); }}))
    , m_clear(
          context.actions.add({QStringLiteral("course.rung_clear"),
                               [] { return tr("Take the day of a step away"); },
                               [] { return tr("The step has no entered day any more; what the case tells of it holds again"); },
                               {},
                               IconName::Cross,
                               [this] { clearDay(); },
                               [] { return tr("Take the day away"); }})) {
    m_table->setRecords(m_records);
    m_table->setFittedToRows(rungsShown);
    m_table->setCommands({m_set, m_clear});
    m_card->addToTitle(buttonFor(m_clear, QStringLiteral("clearRungButton"), ButtonRole::Ordinary));
    m_card->addToTitle(buttonFor(m_set, QStringLiteral("setRungButton"), ButtonRole::Ordinary));
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &RecordTable::rowActivated, this, &HandOverCard::setDay);
    connect(m_table, &RecordTable::currentRowChanged, this, &HandOverCard::showUsable);
}

void HandOverCard::retranslate() {
    m_card->setTitle(tr("Steps of the hand-over"));
    m_table->setAccessibleName(m_card->title());
    m_records->setColumns(columns());
    refresh();
}

void HandOverCard::refresh() {
    const QList<Course> courses = m_context.workspace.courses.forCitizen(m_citizen);
    m_course = courses.isEmpty() ? CourseId() : courses.first().id;
    const QList<LadderRung> ladder = courses.isEmpty() ? QList<LadderRung>() : ladderOf(m_context.workspace, courses.first());
    QList<Row> rows;
    for (qsizetype at = 0; at < ladder.size(); ++at) {
        rows.append({ladder[at], daysWaited(ladder, at), at > 0 && ladder[at - 1].step.sector != ladder[at].step.sector});
    }
    m_records->setSource(rowsOf<Row>(rows, [](const Row& row) { return row.rung.step.id; }));
    m_table->selectFirst();
    setVisible(!rows.isEmpty());
    showUsable();
}

std::optional<HandOverCard::Row> HandOverCard::current() const { return m_records->at(m_table->currentRow()); }

void HandOverCard::showUsable() {
    const auto row = current();
    m_set->setEnabled(row.has_value());
    m_clear->setEnabled(row && row->rung.isEntered);
}

QString HandOverCard::nameOf(const LadderRung& rung) const {
    return rung.step.name.in(m_context.workspace.settings.value(language));
}

void HandOverCard::setDay() {
    const auto row = current();
    if (!row) {
        return;
    }
    const LadderRung& rung = row->rung;
    const QString name = nameOf(rung);
    const bool isDerived = rung.day.isValid() && !rung.isEntered;
    askForDay(
        this,
        {QStringLiteral("rungDialog"), tr("Day of a step"), name, tr("Save the day"),
         isDerived ? tr("The case says %1. A day that is entered here holds instead.").arg(formatDate(rung.day)) : QString(),
         rung.day},
        m_context.workspace.clock, [this, course = m_course, id = rung.step.id, name](QDate day) -> Result<void> {
            if (!day.isValid()) {
                return invalidAt("on", tr("Write the day of the step."));
            }
            const Result<Undo> set = m_context.workspace.courses.setRung(course, id, day);
            if (!set) {
                return atTheDay(set.error());
            }
            offerUndo(this, tr("%1: %2.", "a step and its day").arg(name, formatDate(day)), set);
            return {};
        });
}

void HandOverCard::clearDay() {
    const auto row = current();
    if (row && row->rung.isEntered) {
        offerUndo(this, tr("The day is taken away: %1.").arg(nameOf(row->rung)),
                  m_context.workspace.courses.clearRung(m_course, row->rung.step.id));
    }
}

Cell HandOverCard::waitedCell(const Row& row) const {
    if (!row.waited) {
        return {};
    }
    if (*row.waited < 0) {
        return {.text = row.isOtherSector ? tr("began too early") : tr("order turned round"),
                .chip = Tone::Amber,
                .icon = IconName::Warning};
    }
    return {.text = tr("%n day(s)", nullptr, *row.waited)};
}

QList<Column<HandOverCard::Row>> HandOverCard::columns() const {
    const auto day = [](const Row& row) { return row.rung.day.isValid() ? formatDate(row.rung.day) : QStringLiteral("–"); };
    const auto origin = [](const Row& row) {
        if (!row.rung.day.isValid()) {
            return QString();
        }
        return row.rung.isEntered ? tr("entered") : tr("from the case");
    };
    return {
        {.id = QStringLiteral("step"),
         .title = tr("Step"),
         .text = [this](const Row& row) { return nameOf(row.rung); },
         .cell =
             [this](const Row& row) {
                 return Cell{.text = nameOf(row.rung), .role = row.rung.day.isValid() ? TextRole::Strong : TextRole::Body};
             }},
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = day,
         .cell =
             [day](const Row& row) {
                 return Cell{.text = day(row), .role = row.rung.isEntered ? TextRole::Strong : TextRole::Muted};
             },
         .width = rungDayWidth},
        {.id = QStringLiteral("waited"),
         .title = tr("Since the step before"),
         .text = [this](const Row& row) { return waitedCell(row).text; },
         .cell = [this](const Row& row) { return waitedCell(row); },
         .width = rungWaitWidth,
         .leastWidth = rungDayWidth},
        {.id = QStringLiteral("origin"),
         .title = tr("Known from"),
         .text = origin,
         .cell = [origin](const Row& row) { return Cell{.text = origin(row), .role = TextRole::Muted}; },
         .width = rungOriginWidth,
         .leastWidth = rungDayWidth},
    };
}

} // namespace brobygger
