// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_header.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_words.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace brobygger {

namespace {
/// How long a revealed CPR number stays on the screen.
constexpr int revealedFor = 30'000;
} // namespace

CitizenHeader::CitizenHeader(PageContext& context, CitizenId citizen, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_name(makeLabel({}, TextRole::PageTitle))
    , m_chips(new QHBoxLayout)
    , m_number(makeButton(QStringLiteral("revealNumberButton"), {}, ButtonRole::Quiet))
    , m_summary(makeLabel({}, TextRole::Muted))
    , m_edit(makeButton(QStringLiteral("editCitizenButton"), {}, ButtonRole::Ordinary))
    , m_note(jump("newNoteButton", "notes", "note.new", ButtonRole::Ordinary))
    , m_appointment(jump("newAppointmentButton", "appointments", "appointment.new", ButtonRole::Ordinary))
    , m_find(jump("findOfferButton", "offers", "", ButtonRole::Primary)) {
    m_summary->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("citizenNameLabel"));
    auto* card = new Card;
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_number);
    first->addLayout(m_chips);
    first->addStretch();
    auto* words = new QVBoxLayout;
    words->addLayout(first);
    words->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    for (QPushButton* button : {m_edit, m_note, m_appointment, m_find}) {
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    card->content()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_number, &QPushButton::clicked, this, &CitizenHeader::reveal);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto citizen = m_context.workspace.citizens.find(m_citizen)) {
            CitizenForm::open(m_context, window(), *citizen, [this](CitizenId id) {
                if (id != m_citizen) {
                    m_context.navigator.openCitizen(id);
                }
            });
        }
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    refresh();
}

QPushButton* CitizenHeader::jump(const char* objectName, const char* tab, const char* command, ButtonRole role) {
    QPushButton* button = makeButton(QLatin1String(objectName), {}, role);
    connect(button, &QPushButton::clicked, this, [this, tab, command] {
        Target target{QStringLiteral("citizens"), m_citizen, QLatin1String(tab)};
        target.command = QLatin1String(command);
        m_context.navigator.open(target);
    });
    return button;
}

void CitizenHeader::refresh() {
    m_edit->setText(tr("Edit"));
    m_note->setText(tr("Note"));
    m_appointment->setText(tr("Appointment"));
    m_find->setText(tr("Find an offer"));
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen) {
        return;
    }
    m_name->setText(citizen->fullName());
    m_number->setVisible(!citizen->personNumber.isEmpty());
    m_number->setText(tr("CPR %1").arg(PersonNumber::masked(citizen->personNumber)));
    m_number->setToolTip(tr("Show the number. It is written down that you did."));
    showChips(*citizen);
    m_summary->setText(summary(*citizen));
}

void CitizenHeader::showChips(const Citizen& citizen) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<ChipText> chips;
    const QDate today = m_context.workspace.clock.today();
    if (const int age = ageOn(citizen.birthDate, today); age >= 0 && citizen.lifeState != LifeState::Dead) {
        chips.append({tr("%n years old", nullptr, age), Tone::Neutral, std::nullopt});
    }
    if (citizen.lifeState != LifeState::Present) {
        chips.append(chipForLife(citizen.lifeState));
    }
    if (isAddressProtectedOn(citizen, today)) {
        chips.append({tr("Address protected"), Tone::Red, IconName::Shield});
    }
    chips += safeContactChips(citizen.safeContact);
    if (!citizen.visitNote.isEmpty()) {
        chips.append({tr("Read before a visit"), Tone::Amber, IconName::House});
    }
    for (const ChipText& chip : std::as_const(chips)) {
        auto* widget = new Chip(chip);
        if (chip.icon == IconName::House) {
            widget->setToolTip(citizen.visitNote);
        }
        m_chips->addWidget(widget);
    }
}

QString CitizenHeader::summary(const Citizen& citizen) const {
    const Workspace& workspace = m_context.workspace;
    QStringList parts;
    if (const auto parish = workspace.places.parish(citizen.parishCode)) {
        parts << tr("%1 parish").arg(workspace.places.parishLabel(*parish));
    }
    if (!citizen.phone.isEmpty()) {
        parts << formatPhone(citizen.phone);
    }
    if (!citizen.safeContact.note.isEmpty()) {
        parts << citizen.safeContact.note;
    }
    if (citizen.nextAppointmentAt.isValid()) {
        parts << tr("next appointment %1").arg(formatDateTime(citizen.nextAppointmentAt));
    }
    return parts.join(QStringLiteral(" · "));
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

void CitizenHeader::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace brobygger
