// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_list.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_words.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/record_table.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace brobygger {

namespace {
constexpr int mostHits = 200;

CitizenOrder orderFor(const SortOrder& sort) {
    if (sort.key == QStringLiteral("birth")) {
        return CitizenOrder::BirthDate;
    }
    return sort.key == QStringLiteral("next") ? CitizenOrder::NextAppointment : CitizenOrder::Name;
}
} // namespace

CitizenList::CitizenList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new FilterBar)
    , m_table(new RecordTable(QStringLiteral("citizensTable"), tr("Citizens")))
    , m_records(new RecordsOf<CitizenRow>(columns(), this))
    , m_empty(new EmptyState(IconName::Citizens))
    , m_stack(new QStackedWidget) {
    m_table->setRecords(m_records);
    m_filter->combo(QStringLiteral("who"), tr("Who is shown"),
                    {{tr("Everybody"), static_cast<int>(CitizenFilter::Everybody)},
                     {tr("With a course under way"), static_cast<int>(CitizenFilter::UnderWay)}});
    auto* card = new Card;
    card->content()->addWidget(m_filter);
    card->content()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_filter, &FilterBar::changed, this, &CitizenList::refresh);
    connect(m_table, &RecordTable::rowActivated, this, [this](int row) { Q_EMIT opened(m_records->row(row).id); });
    connect(m_filter->searchEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_records->rowCount() == 1) {
            Q_EMIT opened(m_records->row(0).id);
        } else {
            m_table->setFocus();
        }
    });
    connect(m_empty, &EmptyState::activated, this, [this] { m_new->trigger(); });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Course) ||
            changes.touches(RecordKind::Appointment)) {
            refresh();
        }
    });
    retranslate();
    refresh();
}

void CitizenList::setNewAction(QAction* action) { m_new = action; }

void CitizenList::takeFocus() { m_filter->searchEdit()->setFocus(); }

void CitizenList::refresh() {
    const Citizens& citizens = m_context.workspace.citizens;
    const auto key = [](const CitizenRow& row) { return row.id.toString(); };
    const QString text = m_filter->searchText().trimmed();
    const auto filter = static_cast<CitizenFilter>(m_filter->choice(QStringLiteral("who")).toInt());
    if (!text.isEmpty()) {
        m_records->setSource(rowsOf<CitizenRow>(citizens.search(text, mostHits), key));
    } else {
        m_records->setSource({[&citizens, filter] { return citizens.count(filter); },
                              [&citizens, filter](qsizetype offset, qsizetype limit, const SortOrder& sort) {
                                  return citizens.window(filter, orderFor(sort), sort.order, offset, limit);
                              },
                              key});
    }
    const bool nobody = text.isEmpty() && filter == CitizenFilter::Everybody && m_records->rowCount() == 0;
    m_stack->setCurrentIndex(nobody ? 1 : 0);
}

QList<Column<CitizenRow>> CitizenList::columns() const {
    return {
        {QStringLiteral("name"), tr("Name"),
         [](const CitizenRow& row) { return (row.surname + QStringLiteral(", ") + row.givenName); },
         [](const CitizenRow& row) {
             Cell cell{row.surname + QStringLiteral(", ") + row.givenName};
             cell.role = TextRole::Strong;
             if (row.isAddressProtected) {
                 cell.icon = IconName::Shield;
             }
             return cell;
         },
         Qt::AlignLeft, QStringLiteral("name")},
        {QStringLiteral("birth"), tr("Born"), [](const CitizenRow& row) { return formatDate(row.birthDate); }, {},
         Qt::AlignLeft, QStringLiteral("birth"), 110},
        {QStringLiteral("town"), tr("Town"),
         [](const CitizenRow& row) { return row.isAddressProtected ? tr("Protected") : row.town; }, {}, Qt::AlignLeft, {}, 140},
        {QStringLiteral("phone"), tr("Telephone"), [](const CitizenRow& row) { return formatPhone(row.phone); }, {},
         Qt::AlignLeft, {}, 120},
        {QStringLiteral("next"), tr("Next appointment"),
         [](const CitizenRow& row) { return formatDateTime(row.nextAppointmentAt); }, {}, Qt::AlignLeft,
         QStringLiteral("next"), 180},
        {QStringLiteral("state"), tr("Course"),
         [](const CitizenRow& row) {
             return row.lifeState == LifeState::Present ? chipForCourse(row.courseState).text : chipForLife(row.lifeState).text;
         },
         [](const CitizenRow& row) {
             const ChipText chip = row.lifeState == LifeState::Present ? chipForCourse(row.courseState) : chipForLife(row.lifeState);
             Cell cell{chip.text};
             cell.chip = chip.tone;
             cell.icon = chip.icon;
             return cell;
         },
         Qt::AlignLeft, {}, 160},
    };
}

void CitizenList::retranslate() {
    m_filter->setSearchWords(tr("Search name, birth date, telephone…"));
    m_table->setAccessibleName(tr("Citizens"));
    m_table->setEmptyText(tr("Nobody is found by that. Try fewer letters, or a birth date."));
    m_empty->setWords(tr("There are no citizens yet."),
                      tr("Begin with a referral (Ctrl+N), or register a person who came by themselves."), tr("New citizen"));
    m_records->setColumns(columns());
}

void CitizenList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
