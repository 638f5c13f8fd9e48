// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_list.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_words.h"
#include "ui/citizens/life_dialogs.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/search_line.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/bundles/bundle_out.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
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

QList<Choice> whoChoices() {
    return {{CitizenList::tr("Everybody"), static_cast<int>(CitizenFilter::Everybody)},
            {CitizenList::tr("With a course under way"), static_cast<int>(CitizenFilter::UnderWay)}};
}
} // namespace

CitizenList::CitizenList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(new FilterBar)
    , m_table(new RecordTable(QStringLiteral("citizensTable"), tr("Citizens")))
    , m_records(new RecordsOf<CitizenRow>(columns(), this))
    , m_more(makeLabel({}, TextRole::Muted))
    , m_empty(new EmptyState(IconName::Citizens))
    , m_stack(new FrontPages) {
    m_table->setRecords(m_records);
    m_who = m_filter->combo(QStringLiteral("who"), tr("Who is shown"), whoChoices());
    auto* card = new Card;
    card->content()->addWidget(m_filter);
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_more);
    m_more->setObjectName(QStringLiteral("moreFoundLabel"));
    m_more->setWordWrap(true);
    m_more->hide();
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
            goIntoList();
        }
    });
    leadDown(m_filter->searchEdit(), [this] { goIntoList(); });
    connect(m_empty, &EmptyState::activated, this, [this] { m_new->trigger(); });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Course) ||
            changes.touches(RecordKind::Appointment)) {
            refresh();
        }
    });
    connect(m_table, &RecordTable::currentRowChanged, this, &CitizenList::updateCommands);
    addCommands();
    retranslate();
}

void CitizenList::setNewAction(QAction* action) { m_new = action; }

/// With a row that the next key acts on.
void CitizenList::goIntoList() {
    m_table->setFocus();
    m_table->selectFirst();
}

void CitizenList::takeFocus() { m_filter->searchEdit()->setFocus(); }

void CitizenList::refresh() {
    const Citizens& citizens = m_context.workspace.citizens;
    const auto key = [](const CitizenRow& row) { return row.id.toString(); };
    const QString text = m_filter->searchText().trimmed();
    const auto filter = static_cast<CitizenFilter>(m_filter->choice(QStringLiteral("who")).toInt());
    m_more->hide();
    if (!text.isEmpty()) {
        showFound(text, filter);
    } else {
        m_records->setSource({[&citizens, filter] { return citizens.count(filter); },
                              [&citizens, filter](qsizetype offset, qsizetype limit, const SortOrder& sort) {
                                  return citizens.window(filter, orderFor(sort), sort.order, offset, limit);
                              },
                              key});
    }
    const bool nobody = text.isEmpty() && filter == CitizenFilter::Everybody && m_records->rowCount() == 0;
    m_stack->setCurrentIndex(nobody ? 1 : 0);
    sayWhyEmpty();
    updateCommands();
}

void CitizenList::showFound(const QString& text, CitizenFilter filter) {
    const Citizens::Found found = m_context.workspace.citizens.searchIn(filter, text, mostHits);
    m_more->setText(tr("Not all that fit are shown. Type more to find fewer."));
    m_more->setVisible(found.mayBeMore);
    m_records->setSource(rowsOf<CitizenRow>(found.rows, [](const CitizenRow& row) { return row.id.toString(); }));
}

void CitizenList::sayWhyEmpty() {
    const bool isSearched = !m_filter->searchText().isEmpty();
    if (m_filter->choice(QStringLiteral("who")).toInt() == static_cast<int>(CitizenFilter::Everybody)) {
        m_table->setEmptyText(
            isSearched ? tr("Nobody is found by that. Try fewer letters, a birth date or four digits of the telephone number.")
                       : QString()); // the page says that there is nobody
    } else {
        m_table->setEmptyText(
            isSearched ? tr("Nobody with a course under way is found by that. Choose “Everybody” to search all citizens.")
                       : tr("Nobody has a course under way. Choose “Everybody” to see all citizens."));
    }
}

QList<Column<CitizenRow>> CitizenList::columns() const {
    const auto name = [](const CitizenRow& row) { return row.listName(); };
    const auto mark = [](const CitizenRow& row) {
        return row.lifeState == LifeState::Dead ? Cell() : phoneMarkCell(row.phone, row.safeContact);
    };
    const auto next = [](const CitizenRow& row) {
        const bool isToCallOff = row.lifeState != LifeState::Present && row.nextAppointmentAt.isValid();
        return isToCallOff ? tr("call off %1").arg(formatDate(row.nextAppointmentAt.date()))
                           : formatDateTime(row.nextAppointmentAt);
    };
    const auto state = [](const CitizenRow& row) {
        return row.lifeState == LifeState::Present ? chipForCourse(row.courseState) : chipForLife(row.lifeState);
    };
    return {
        {QStringLiteral("name"), tr("Name"), name,
         [name](const CitizenRow& row) {
             Cell cell{name(row)};
             cell.role = row.lifeState == LifeState::Present ? TextRole::Strong : TextRole::Muted;
             return cell;
         },
         Qt::AlignLeft, QStringLiteral("name")},
        {QStringLiteral("birth"),
         tr("Born"),
         [](const CitizenRow& row) { return formatDate(row.birthDate); },
         {},
         Qt::AlignLeft,
         QStringLiteral("birth"),
         92},
        {QStringLiteral("town"),
         tr("Town"),
         [](const CitizenRow& row) { return row.isAddressProtected ? tr("Protected") : row.town; },
         [](const CitizenRow& row) {
             Cell cell{row.isAddressProtected ? tr("Protected") : row.town};
             if (row.isAddressProtected) {
                 cell.icon = IconName::Shield;
                 cell.role = TextRole::Muted;
             }
             return cell;
         },
         Qt::AlignLeft,
         {},
         132},
        {QStringLiteral("phone"),
         tr("Telephone"),
         [](const CitizenRow& row) { return formatPhone(row.phone); },
         {},
         Qt::AlignLeft,
         {},
         108},
        {QStringLiteral("phone_mark"),
         tr("May we call?"),
         [mark](const CitizenRow& row) { return mark(row).text; },
         mark,
         Qt::AlignLeft,
         {},
         150},
        {QStringLiteral("next"), tr("Next appointment"), next, {}, Qt::AlignLeft, QStringLiteral("next"), 160},
        {QStringLiteral("state"),
         tr("Course"),
         [state](const CitizenRow& row) { return state(row).text; },
         [state](const CitizenRow& row) {
             const ChipText chip = state(row);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         130},
    };
}

std::optional<CitizenId> CitizenList::current() const {
    const auto row = m_records->at(m_table->currentRow());
    return row ? std::optional(row->id) : std::nullopt;
}

/// A command of the selected person; it can be used while one is selected.
QAction* CitizenList::command(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                              std::function<void(CitizenId)> run) {
    QAction* action =
        m_context.actions.add({QLatin1String(id), std::move(text), std::move(toolTip), {}, icon, [this, run = std::move(run)] {
                                   if (const auto citizen = current()) {
                                       run(*citizen);
                                   }
                               }});
    m_commands.append(action);
    return action;
}

void CitizenList::addCommands() {
    const auto jump = [this](TabId tab, CommandId command) {
        return [this, tab, command](CitizenId citizen) {
            m_context.navigator.open({.page = page::citizens, .citizen = citizen, .tab = tab, .command = command});
        };
    };
    command(
        "citizens.open", [] { return tr("Open the citizen"); }, [] { return tr("Everything about the selected citizen"); },
        IconName::Person, [this](CitizenId citizen) { Q_EMIT opened(citizen); });
    command(
        "citizens.edit", [] { return tr("Edit the citizen…"); }, [] { return tr("Change name, address, telephone, doctor…"); },
        IconName::Edit,
        [this](CitizenId citizen) {
            if (const auto person = m_context.workspace.citizens.find(citizen)) {
                CitizenForm::open(m_context, this, *person, [](CitizenId) {});
            }
        });
    command(
        "citizens.note", [] { return tr("Write a note…"); }, [] { return tr("Write a note about the selected citizen"); },
        IconName::Note, jump(tab::notes, command::newNote));
    command(
        "citizens.appointment", [] { return tr("New appointment…"); },
        [] { return tr("Make an appointment with the selected citizen"); }, IconName::Calendar,
        jump(tab::appointments, command::newAppointment));
    m_find = command(
        "citizens.find_offer", [] { return tr("Find an offer for the citizen"); },
        [] { return tr("Offers that suit the selected citizen"); }, IconName::Offers, jump(tab::offers, command::findOffers));
    command(
        "citizens.protection", [] { return tr("Address protection…"); },
        [] { return tr("Protect the address, or end the protection"); }, IconName::Shield,
        [this](CitizenId citizen) { openProtectionDialog(this, m_context, citizen); });
    command(
        "citizens.hand_over", [] { return tr("Hand over in a bundle…"); },
        [] { return tr("An encrypted file with everything about the selected citizen"); }, IconName::Export,
        [this](CitizenId citizen) { openHandOverDialog(this, m_context, {citizen}); });
    m_moved = command(
        "citizens.moved", [] { return lifeCommandText(LifeState::Moved, LifeState::Present); },
        [] { return tr("Takes the citizen off every call list"); }, IconName::House,
        [this](CitizenId citizen) { openLifeDialog(this, m_context, citizen, LifeState::Moved); });
    command(
        "citizens.died", [] { return lifeCommandText(LifeState::Dead, LifeState::Present); },
        [] { return tr("Takes the citizen off every call list"); }, IconName::Info,
        [this](CitizenId citizen) { openLifeDialog(this, m_context, citizen, LifeState::Dead); });
    m_table->setCommands(m_commands);
}

void CitizenList::updateCommands() {
    const bool isOneSelected = current().has_value();
    for (QAction* action : std::as_const(m_commands)) {
        action->setEnabled(isOneSelected);
    }
    const auto row = m_records->at(m_table->currentRow());
    if (row && row->lifeState == LifeState::Dead) {
        m_find->setEnabled(false);
        m_moved->setEnabled(false);
    }
}

void CitizenList::retranslate() {
    m_filter->setSearchWords(tr("Search name, birth date, telephone…"));
    m_table->setAccessibleName(tr("Citizens"));
    setChoices(m_who, whoChoices());
    m_who->setToolTip(tr("Who is shown"));
    setComboName(m_who, tr("Who is shown"));
    refresh(); // says what it has found in the new words too
    m_empty->setWords(tr("There are no citizens yet."),
                      tr("Begin with a referral (Ctrl+N), bring your citizens in from a spreadsheet, or register a person who "
                         "came by themselves."),
                      tr("New citizen"));
    m_records->setColumns(columns());
}

void CitizenList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
