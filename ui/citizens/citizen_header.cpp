// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_header.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_words.h"
#include "ui/citizens/consent_words.h"
#include "ui/citizens/life_dialogs.h"
#include "ui/citizens/merging/merge_dialog.h"
#include "ui/citizens/merging/split_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/labels/title_label.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/shared/bundles/bundle_out.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shared/retention/retention_panel.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace brobygger {

namespace {
/// How long a revealed CPR number stays on the screen.
constexpr int revealedFor = 30'000;
/// Below this width, at the usual size of text, only the name and its chips are shown, and the buttons stand in the menu.
constexpr int foldedBelow = 760;
} // namespace

CitizenHeader::CitizenHeader(PageContext& context, CitizenId citizen, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_name(new TitleLabel(TextRole::PageTitle))
    , m_who(new QWidget)
    , m_chips(new WrappingRow(m_who))
    , m_number(makeButton(QStringLiteral("revealNumberButton"), {}, ButtonRole::Quiet))
    , m_summary(makeLabel({}, TextRole::Muted))
    , m_more(makeButton(QStringLiteral("moreOfCitizenButton"), {}, ButtonRole::Ordinary)) {
    setObjectName(QStringLiteral("citizenHeader"));
    m_name->setObjectName(QStringLiteral("citizenNameLabel"));
    m_summary->setObjectName(QStringLiteral("citizenSummaryLabel"));
    m_summary->setWordWrap(true);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_who, 1);
    addActions();
    for (QPushButton* button : std::as_const(m_frequent)) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    row->addWidget(m_more, 0, Qt::AlignTop);
    card->content()->setSpacing(4);
    card->content()->addLayout(row);
    card->content()->addWidget(m_summary);
    card->content()->addWidget(makeLockedStrip());
    m_merges = new QVBoxLayout;
    card->content()->addLayout(m_merges);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    refresh();
}

void CitizenHeader::addActions() {
    ActionCollection& actions = m_context.actions;
    QAction* change = actions.add({QStringLiteral("citizen.edit"), [] { return tr("Edit"); },
                                   [] { return tr("Change name, address, telephone, doctor…"); },
                                   QKeySequence(Qt::CTRL | Qt::Key_E), IconName::Edit, [this] { edit(); }});
    QAction* note = jump(
        "citizen.note", tab::notes, command::newNote, [] { return tr("Note"); },
        [] { return tr("Write a note about the citizen"); }, IconName::Note);
    QAction* appointment = jump(
        "citizen.appointment", tab::appointments, command::newAppointment, [] { return tr("Appointment"); },
        [] { return tr("Make an appointment with the citizen"); }, IconName::Calendar);
    m_find = jump(
        "citizen.find_offer", tab::offers, command::findOffers, [] { return tr("Find an offer"); },
        [this] {
            if (m_life == LifeState::Dead) {
                return tr("The citizen has died and is referred to nobody.");
            }
            return m_isRestricted ? tr("The citizen's data are restricted and are only kept meanwhile.")
                                  : tr("Offers that suit the citizen");
        },
        IconName::Offers);
    QAction* number = actions.add({QStringLiteral("citizen.reveal_number"),
                                   [] { return tr("Show the CPR number"); },
                                   [] { return tr("Show the number. It is written down that you did."); },
                                   {},
                                   IconName::Eye,
                                   [this] { reveal(); }});
    QAction* protection = actions.add({QStringLiteral("citizen.protection"),
                                       [] { return tr("Address protection…"); },
                                       [] { return tr("Protect the address, or end the protection"); },
                                       {},
                                       IconName::Shield,
                                       [this] { openProtectionDialog(this, m_context, m_citizen); }});
    m_number->addAction(number);
    connect(m_number, &QPushButton::clicked, number, &QAction::trigger);
    m_moved = actions.add({QStringLiteral("citizen.moved"),
                           [this] { return lifeCommandText(LifeState::Moved, m_life); },
                           [this] { return lifeToolTip(LifeState::Moved); },
                           {},
                           IconName::House,
                           [this] { openLifeDialog(this, m_context, m_citizen, LifeState::Moved); }});
    m_died = actions.add({QStringLiteral("citizen.died"),
                          [this] { return lifeCommandText(LifeState::Dead, m_life); },
                          [this] { return lifeToolTip(LifeState::Dead); },
                          {},
                          IconName::Info,
                          [this] { openLifeDialog(this, m_context, m_citizen, LifeState::Dead); }});
    m_back = actions.add({QStringLiteral("citizen.present"),
                          [this] { return putBackText(m_life); },
                          [] { return tr("Removes the day that is noted and puts the citizen back on the call lists"); },
                          {},
                          IconName::Undo,
                          [this] { putBackOnLists(this, m_context, m_citizen); }});
    QAction* merge = actions.add({QStringLiteral("citizen.merge"),
                                  [] { return tr("Merge with another record…"); },
                                  [] { return tr("For a person who stands here twice"); },
                                  {},
                                  IconName::Persons,
                                  [this] { this->merge(); }});
    m_split = actions.add({QStringLiteral("citizen.split"),
                           [] { return tr("Take apart again…"); },
                           [] { return tr("The record that was merged into this one stands for itself again"); },
                           {},
                           IconName::Undo,
                           [this] {
                               if (const QList<Merge> merges = m_context.workspace.merging.into(m_citizen); !merges.isEmpty()) {
                                   openSplitDialog(this, m_context, merges.first().id);
                               }
                           }});
    QAction* keeping = actions.add({QStringLiteral("citizen.retention"),
                                    [] { return tr("Keeping and erasing…"); },
                                    [] { return tr("How long is kept what stands here, where it lies, and erasing it"); },
                                    {},
                                    IconName::Trash,
                                    [this] { openRetentionDialog(this, m_context, m_citizen); }});
    QAction* handOver = actions.add({QStringLiteral("citizen.hand_over"),
                                     [] { return tr("Hand over in a bundle…"); },
                                     [] {
                                         return tr("An encrypted file with everything about the citizen, for a colleague or "
                                                   "another organisation");
                                     },
                                     {},
                                     IconName::Export,
                                     [this] { openHandOverDialog(this, m_context, {m_citizen}); }});
    m_frequent = {buttonFor(change, QStringLiteral("editCitizenButton"), ButtonRole::Ordinary),
                  buttonFor(note, QStringLiteral("newNoteButton"), ButtonRole::Ordinary),
                  buttonFor(appointment, QStringLiteral("newAppointmentButton"), ButtonRole::Ordinary),
                  buttonFor(m_find, QStringLiteral("findOfferButton"), ButtonRole::Ordinary)};
    auto* menu = new QMenu(m_more);
    menu->addActions({change, note, appointment, m_find});
    menu->addSeparator();
    menu->addActions({number, protection, m_moved, m_died, m_back, merge, m_split});
    menu->addSeparator();
    menu->addActions({handOver, keeping});
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    m_more->setIcon(icon(IconName::ChevronDown));
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
}

QString CitizenHeader::lifeToolTip(LifeState command) const {
    return command == m_life ? tr("Changes the day that is noted") : tr("Takes the citizen off every call list");
}

QAction* CitizenHeader::jump(const char* id, TabId tab, CommandId command, const std::function<QString()>& text,
                             const std::function<QString()>& toolTip, IconName icon) {
    return m_context.actions.add({QLatin1String(id), text, toolTip, {}, icon, [this, tab, command] {
                                      m_context.navigator.open(
                                          {.page = page::citizens, .citizen = m_citizen, .tab = tab, .command = command});
                                  }});
}

void CitizenHeader::edit() {
    if (const auto citizen = m_context.workspace.citizens.find(m_citizen)) {
        CitizenForm::open(m_context, this, *citizen, [this](CitizenId id) {
            if (id != m_citizen) {
                m_context.navigator.openCitizen(id);
            }
        });
    }
}

void CitizenHeader::refresh() {
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the citizen"));
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen) {
        return;
    }
    m_name->setText(citizen->fullName());
    m_number->setVisible(!citizen->personNumber.isEmpty());
    m_number->setText(tr("CPR %1").arg(PersonNumber::masked(citizen->personNumber)));
    m_number->setToolTip(tr("Show the number. It is written down that you did."));
    m_life = citizen->lifeState;
    m_moved->setVisible(m_life != LifeState::Dead);
    m_back->setVisible(m_life != LifeState::Present);
    m_isRestricted = m_context.workspace.restrictions.inForce(m_citizen).has_value();
    m_find->setEnabled(m_life != LifeState::Dead && !m_isRestricted);
    m_context.actions.retranslate(); // some say what they do for somebody who has died or moved
    showChips(*citizen);
    showMerges();
    showRestriction();
    m_summary->setText(summary(*citizen));
}

void CitizenHeader::showChips(const Citizen& citizen) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_name && item->widget() != m_number) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_chips->addWidget(m_name);
    m_chips->addWidget(m_number);
    QList<ChipText> chips;
    const QDate today = m_context.workspace.clock.today();
    if (const int age = ageOn(citizen.birthDate, today); age >= 0 && citizen.lifeState != LifeState::Dead) {
        chips.append({tr("%n years old", nullptr, age), Tone::Neutral, std::nullopt});
    }
    if (citizen.lifeState != LifeState::Present) {
        ChipText life = chipForLife(citizen.lifeState);
        if (citizen.lifeStateOn.isValid()) {
            life.text = tr("%1 %2", "a state and since when").arg(life.text, formatDate(citizen.lifeStateOn));
        }
        chips.append(life);
    }
    if (m_isRestricted) {
        chips.append({tr("Restricted"), Tone::Red, IconName::Lock});
    }
    if (isAddressProtectedOn(citizen, today)) {
        chips.append({citizen.addressProtectedUntil.isValid()
                          ? tr("Address protected until %1").arg(formatDate(citizen.addressProtectedUntil))
                          : tr("Address protected"),
                      Tone::Amber, IconName::Shield});
    }
    if (citizen.lifeState != LifeState::Dead) {
        chips += safeContactChips(citizen.safeContact);
    }
    chips.append(consentChip(m_context.workspace, m_citizen));
    if (!citizen.visitNote.isEmpty()) {
        chips.append({tr("Read before a visit"), Tone::Amber, IconName::House});
    }
    for (const ChipText& chip : std::as_const(chips)) {
        auto* widget = new Chip(chip);
        if (chip.icon == IconName::House) {
            widget->setToolTip(citizen.visitNote);
            widget->setAccessibleDescription(citizen.visitNote);
        }
        m_chips->addWidget(widget);
    }
    m_who->updateGeometry();
}

QString CitizenHeader::summary(const Citizen& citizen) const {
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock.today();
    const bool isProtected = isAddressProtectedOn(citizen, today);
    const QString address = shownAddress(citizen, today);
    QStringList parts{isProtected ? tr("The address is protected") : address};
    if (citizen.lifeState == LifeState::Moved && !address.isEmpty()) {
        parts = {tr("old address: %1").arg(address)};
    }
    if (const auto parish = workspace.places.parish(citizen.parishCode); parish && !isProtected) {
        parts << tr("%1 parish").arg(workspace.places.parishLabel(*parish));
    }
    if (citizen.lifeState != LifeState::Dead) { // nobody is rung
        parts << phoneWords(citizen.phone, citizen.safeContact) << citizen.safeContact.note << actingWords();
    }
    parts << doctorWords() << courseWords();
    if (citizen.nextAppointmentAt.isValid()) {
        const QString at = formatDateTime(citizen.nextAppointmentAt);
        parts << (isInReach(citizen) ? tr("next appointment %1").arg(at) : tr("to be called off: appointment %1").arg(at));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Who speaks or decides for the citizen, each with the number to ring.
QStringList CitizenHeader::actingWords() const {
    const Workspace& workspace = m_context.workspace;
    QStringList words;
    for (const PersonAroundRow& row : workspace.people.actingFor(m_citizen)) {
        words << personInLine(workspace, row);
    }
    return words;
}

QString CitizenHeader::doctorWords() const {
    QStringList names;
    for (const PersonAroundRow& row : m_context.workspace.people.aroundToday(m_citizen)) {
        if (row.person.role == ownDoctorRole && names.isEmpty()) {
            names << row.person.name << row.place();
        }
    }
    names.removeAll(QString());
    return names.isEmpty() ? QString() : tr("own doctor: %1").arg(names.join(QStringLiteral(", ")));
}

QString CitizenHeader::courseWords() const {
    const Workspace& workspace = m_context.workspace;
    const auto course = workspace.courses.current(m_citizen);
    if (!course) {
        return {};
    }
    const QString since = course->startedOn.isValid() ? tr("course since %1").arg(formatDate(course->startedOn))
                                                      : tr("being taken in since %1").arg(formatDate(course->openedOn));
    if (const auto programme = workspace.programmes.find(course->programmeId)) {
        for (const ProgrammePhase& phase : programme->phases) {
            if (phase.id == course->phase) {
                return QStringLiteral("%1 (%2)").arg(since, phase.name.in(workspace.settings.value(language)));
            }
        }
    }
    return since;
}

void CitizenHeader::showMerges() {
    while (QLayoutItem* item = m_merges->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Merge> merges = m_context.workspace.merging.into(m_citizen);
    m_split->setVisible(!merges.isEmpty());
    int number = 0;
    for (const Merge& merge : merges) {
        const auto other = m_context.workspace.citizens.find(merge.merged);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QLabel* words = makeLabel(
            tr("Merged with the record of %1 on %2.").arg(other ? other->fullName() : QString(), formatDate(merge.at.date())),
            TextRole::Body);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto* split = makeButton(QStringLiteral("split%1Button").arg(++number), tr("Take apart again…"), ButtonRole::Link);
        connect(split, &QPushButton::clicked, this, [this, id = merge.id] { openSplitDialog(this, m_context, id); });
        row->addWidget(words, 1);
        row->addWidget(split);
        m_merges->addWidget(line);
    }
}

QWidget* CitizenHeader::makeLockedStrip() {
    m_locked = new QWidget;
    m_locked->setObjectName(QStringLiteral("restrictionStrip"));
    auto* row = new QHBoxLayout(m_locked);
    row->setContentsMargins(0, 0, 0, 0);
    m_lockedWords = makeLabel({}, TextRole::Body);
    m_lockedWords->setObjectName(QStringLiteral("restrictionLabel"));
    m_lockedWords->setTextFormat(Qt::PlainText);
    m_lockedWords->setWordWrap(true);
    m_seeRestriction = makeButton(QStringLiteral("seeRestrictionButton"), {}, ButtonRole::Link);
    connect(m_seeRestriction, &QPushButton::clicked, this, [this] { m_context.navigator.openCitizen(m_citizen, tab::rights); });
    row->addWidget(m_lockedWords, 1);
    row->addWidget(m_seeRestriction);
    return m_locked;
}

void CitizenHeader::showRestriction() {
    const auto restriction = m_context.workspace.restrictions.inForce(m_citizen);
    m_locked->setVisible(restriction.has_value());
    m_seeRestriction->setText(tr("See the restriction"));
    if (restriction) {
        m_lockedWords->setText(
            tr("Restricted since %1: what stands here is only kept. No letters, no files, no referrals. It is "
               "looked at again on %2.")
                .arg(formatDate(restriction->restrictedOn), formatDate(restriction->reviewOn)));
    }
}

void CitizenHeader::merge() {
    openMergeWithDialog(this, m_context, m_citizen,
                        [&navigator = m_context.navigator](CitizenId remaining) { navigator.openCitizen(remaining); });
}

void CitizenHeader::reveal() {
    const auto number = m_context.workspace.citizens.revealNumber(m_citizen, QStringLiteral("citizen.page"));
    if (!number) {
        if (MessageBar* messages = messagesFor(this)) {
            messages->fail(number.error().message);
        }
        return;
    }
    m_number->setText(tr("CPR %1").arg(*number));
    QTimer::singleShot(revealedFor, this, &CitizenHeader::refresh);
}

void CitizenHeader::setLow(bool isLow) {
    m_isLow = isLow;
    fold();
}

void CitizenHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fold();
}

void CitizenHeader::fold() {
    const bool isFolded = width() < scaled(foldedBelow);
    m_summary->setVisible(!isFolded && !m_isLow);
    for (QPushButton* button : std::as_const(m_frequent)) {
        button->setVisible(!isFolded);
    }
}

void CitizenHeader::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace brobygger
