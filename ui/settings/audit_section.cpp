// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit_section.h"

#include "core/backup/backup.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/security/audit_occasions.h"
#include "core/security/audit_words.h"
#include "core/security/wrong_attempts.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/citizens/citizen_field.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int logRowsShown = 9; // a whole group at 1280 by 720, so that only the table scrolls

QString doneWords(AuditAction action) {
    switch (action) {
    case AuditAction::Created: return AuditSection::tr("made");
    case AuditAction::Changed: return AuditSection::tr("changed");
    case AuditAction::Removed: return AuditSection::tr("taken out");
    case AuditAction::Read: return AuditSection::tr("looked at");
    case AuditAction::Revealed: return AuditSection::tr("CPR number shown in full");
    case AuditAction::Printed: return AuditSection::tr("printed");
    case AuditAction::Exported: return AuditSection::tr("written to a file");
    case AuditAction::Imported: return AuditSection::tr("read in");
    case AuditAction::Undone: return AuditSection::tr("taken back");
    case AuditAction::BackedUp: return AuditSection::tr("backed up");
    case AuditAction::Erased: return AuditSection::tr("erased");
    case AuditAction::Sealed: return AuditSection::tr("older lines secured");
    }
    return {};
}

QString kindWords(RecordKind kind) {
    switch (kind) {
    case RecordKind::Citizen: return AuditSection::tr("Citizen");
    case RecordKind::Fact: return AuditSection::tr("Fact about the citizen");
    case RecordKind::Wish: return AuditSection::tr("Wishes for offers");
    case RecordKind::Course: return AuditSection::tr("Course");
    case RecordKind::IncomingReferral: return AuditSection::tr("Referral in");
    case RecordKind::OutgoingReferral: return AuditSection::tr("Referral to an offer");
    case RecordKind::Contact: return AuditSection::tr("Contact");
    case RecordKind::Note: return AuditSection::tr("Note");
    case RecordKind::Todo: return AuditSection::tr("Task");
    case RecordKind::Consent: return AuditSection::tr("Consent");
    case RecordKind::InformationSheet: return AuditSection::tr("Information sheet");
    case RecordKind::Screening: return AuditSection::tr("Screening");
    case RecordKind::Offer: return AuditSection::tr("Offer");
    case RecordKind::Partner: return AuditSection::tr("Partner");
    case RecordKind::Appointment: return AuditSection::tr("Appointment");
    case RecordKind::Document: return AuditSection::tr("Letter or sheet");
    case RecordKind::Measurement: return AuditSection::tr("Questionnaire");
    case RecordKind::Programme: return AuditSection::tr("Programme");
    case RecordKind::ParishCategory: return AuditSection::tr("Category of a parish");
    case RecordKind::Price: return AuditSection::tr("Price");
    case RecordKind::CostEntry: return AuditSection::tr("Expense");
    case RecordKind::BudgetLine: return AuditSection::tr("Line of the budget");
    case RecordKind::ComparisonFigure: return AuditSection::tr("Figure of another place");
    case RecordKind::PopulationNorm: return AuditSection::tr("Mean of the population");
    case RecordKind::ChartBaseline: return AuditSection::tr("Fixed baseline of a chart");
    case RecordKind::RefusalTally: return AuditSection::tr("Number of those who declined");
    case RecordKind::CourseRung: return AuditSection::tr("Step of the hand-over");
    case RecordKind::ServiceUse: return AuditSection::tr("Use of a service");
    case RecordKind::LabourStatus: return AuditSection::tr("Labour market status");
    case RecordKind::Release: return AuditSection::tr("Report that has left the house");
    case RecordKind::FrozenReport: return AuditSection::tr("Frozen report");
    case RecordKind::FocusGroup: return AuditSection::tr("Focus group");
    case RecordKind::FocusParticipant: return AuditSection::tr("Participant of a focus group");
    case RecordKind::FocusTheme: return AuditSection::tr("Theme of a focus group");
    case RecordKind::FocusQuote: return AuditSection::tr("Quote of a focus group");
    case RecordKind::PartnerForm: return AuditSection::tr("Partner's form of a year");
    case RecordKind::PersonAround: return AuditSection::tr("Person around the citizen");
    case RecordKind::Goal: return AuditSection::tr("Goal");
    case RecordKind::GoalFollowUp: return AuditSection::tr("Follow-up of a goal");
    case RecordKind::CoursePhase: return AuditSection::tr("Phase of a course");
    case RecordKind::CoursePause: return AuditSection::tr("Pause of a course");
    case RecordKind::Barrier: return AuditSection::tr("Barrier");
    case RecordKind::PdsaCycle: return AuditSection::tr("Test in small scale");
    case RecordKind::WorkConsideration: return AuditSection::tr("Consideration at work");
    case RecordKind::ConsiderationsRequest: return AuditSection::tr("Request to describe considerations");
    case RecordKind::ShortMessage: return AuditSection::tr("Message to or from others");
    case RecordKind::VisitRound: return AuditSection::tr("Home visits of a day");
    case RecordKind::PartnerAgreement: return AuditSection::tr("Agreement with a partner");
    case RecordKind::Commitment: return AuditSection::tr("Commitment");
    case RecordKind::CommitmentStep: return AuditSection::tr("What became of a commitment");
    case RecordKind::Meeting: return AuditSection::tr("Round-table meeting");
    case RecordKind::MeetingParticipant: return AuditSection::tr("Participant of a meeting");
    case RecordKind::MeetingPoint: return AuditSection::tr("Point of an agenda");
    case RecordKind::MeetingDecision: return AuditSection::tr("Decision of a meeting");
    case RecordKind::Volunteer: return AuditSection::tr("Volunteer");
    case RecordKind::AccompanimentPlan: return AuditSection::tr("Plan of accompaniment");
    case RecordKind::AccompanimentStep: return AuditSection::tr("Accompaniment to an appointment");
    case RecordKind::Outreach: return AuditSection::tr("Visit or contact about no citizen");
    case RecordKind::OwnTemplate: return AuditSection::tr("Letter template of our own");
    case RecordKind::CitizenMerge: return AuditSection::tr("Merge of two records of one person");
    case RecordKind::MovedRow: return AuditSection::tr("What came along in a merge");
    case RecordKind::DistinctPair: return AuditSection::tr("Two who are not the same person");
    case RecordKind::Attachment: return AuditSection::tr("Attached file");
    case RecordKind::Import: return AuditSection::tr("Import");
    case RecordKind::PlainFile: return AuditSection::tr("File in clear");
    case RecordKind::Backup: return AuditSection::tr("Backup");
    case RecordKind::File: return AuditSection::tr("The file itself");
    case RecordKind::Message: return AuditSection::tr("Message");
    case RecordKind::Code: return AuditSection::tr("List");
    case RecordKind::Setting: return AuditSection::tr("Setting");
    case RecordKind::RightsRequest: return AuditSection::tr("Request by right");
    case RecordKind::Restriction: return AuditSection::tr("Restriction");
    case RecordKind::NoteRemark: return AuditSection::tr("Remark to a note");
    case RecordKind::HandOver: return AuditSection::tr("Hand-over in a bundle");
    }
    return {};
}

QString nothingFound(const AuditFilter& filter) {
    if (filter.citizen == 0) {
        return AuditSection::tr("Nothing stands in the log of that day.");
    }
    return filter.day.isValid() ? AuditSection::tr("Nothing stands in the log of that citizen and that day.")
                                : AuditSection::tr("Nothing stands in the log of that citizen.");
}

/// A code that this program does not know stands as it is. Only a line that somebody has taken out of the trail has none.
QString doneTo(const AuditRow& row) {
    if (row.entry.action.isEmpty()) {
        return AuditSection::tr("this line is missing");
    }
    if (row.entry.purpose == wrongPassphrasePurpose) {
        return AuditSection::tr("wrong passphrase, %n time(s)", nullptr, row.entry.field.toInt());
    }
    if (row.entry.purpose == restoredPurpose) {
        return AuditSection::tr("restored from the backup %1").arg(row.entry.field);
    }
    if (row.entry.purpose == newPassphrasePurpose) {
        return AuditSection::tr("passphrase changed");
    }
    if (row.entry.purpose == machineSheetPurpose) {
        return AuditSection::tr("sheet of what is on this machine printed");
    }
    if (row.entry.purpose == recoverySheetPurpose) {
        return AuditSection::tr("recovery sheet printed");
    }
    const auto action = auditActionFromCode(row.entry.action);
    const auto kind = recordKindFromCode(row.entry.kind);
    const QString field = kind ? fieldInWords(*kind, row.entry.field) : QString();
    if (action == AuditAction::Changed && !field.isEmpty()) {
        return AuditSection::tr("changed: %1").arg(field);
    }
    return action ? doneWords(*action) : row.entry.action;
}

QString kindOf(const AuditRow& row) {
    const auto kind = recordKindFromCode(row.entry.kind);
    return kind ? kindWords(*kind) : row.entry.kind;
}

QList<Column<AuditRow>> auditColumns() {
    return {
        {.id = QStringLiteral("when"),
         .title = AuditSection::tr("When"),
         .text = [](const AuditRow& row) { return formatDateTime(wallTimeOf(row.entry.at)); },
         .width = 150},
        {.id = QStringLiteral("who"),
         .title = AuditSection::tr("Who"),
         .text = [](const AuditRow& row) { return row.entry.actor; }},
        {.id = QStringLiteral("kind"), .title = AuditSection::tr("Of what"), .text = kindOf},
        {.id = QStringLiteral("done"), .title = AuditSection::tr("What was done"), .text = doneTo},
        {.id = QStringLiteral("occasion"),
         .title = AuditSection::tr("On what occasion"),
         .text = [](const AuditRow& row) { return occasionInWords(row.entry.purpose); }},
        {.id = QStringLiteral("citizen"),
         .title = AuditSection::tr("Citizen"),
         .text = [](const AuditRow& row) { return row.citizen; }},
    };
}
} // namespace

AuditSection::AuditSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_citizen(new CitizenField(workspace().citizens))
    , m_rows(new RecordsOf<AuditRow>(auditColumns(), this))
    , m_table(new RecordTable(QStringLiteral("auditTable"), QString()))
    , m_chain(new Chip)
    , m_broken(makeLabel(QString(), TextRole::Problem)) {
    m_chain->setObjectName(QStringLiteral("auditChainChip"));
    card()->addToTitle(m_chain);
    m_broken->setObjectName(QStringLiteral("auditBrokenLabel"));
    m_broken->setWordWrap(true);
    card()->content()->addWidget(m_broken);
    m_citizen->setObjectName(QStringLiteral("logCitizenField"));
    form()->add(QStringLiteral("logCitizen"), QString(), m_citizen);
    m_day = form()->date(QStringLiteral("logDay"), QString(), workspace().clock);
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(logRowsShown);
    card()->content()->addWidget(m_table);
    connect(m_citizen, &CitizenField::citizenChanged, this, &AuditSection::read);
    connect(m_citizen, &CitizenField::edited, this, &AuditSection::read);
    connect(m_day, &DateField::dateChanged, this, &AuditSection::read);
    connect(m_day->edit(), &QLineEdit::editingFinished, this, &AuditSection::read); // what is no date changes none
    retranslate();
}

void AuditSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    read();
    checkChain();
}

void AuditSection::checkChain() {
    const qint64 lines = workspace().audit.head().count;
    if (m_task || lines == m_checkedUpTo) {
        return;
    }
    m_checkedUpTo = lines;
    m_checked.reset();
    showChain();
    const auto check = [source = workspace().source()](Progress& progress) { return verifyAudit(source, progress); };
    m_task = Task::start<AuditCheck>(check, [this](const Result<AuditCheck>& found) {
        m_task.reset();
        if (found) {
            m_checked = *found;
        } else {
            m_checkedUpTo = -1; // another time
            messages()->fail(found.error().message);
        }
        showChain();
    });
}

void AuditSection::showChain() {
    const bool isBroken = m_checked && !m_checked->problems.isEmpty();
    m_broken->setText(isBroken ? m_checked->problems.first() : QString());
    m_broken->setVisible(isBroken);
    if (!m_checked) {
        m_chain->setChip(
            {m_checkedUpTo >= 0 ? tr("The chain is being checked…") : tr("The chain has not been checked"), Tone::Neutral});
    } else if (isBroken) {
        m_chain->setChip({tr("The chain does not hold"), Tone::Red, IconName::Warning});
    } else {
        m_chain->setChip(
            {tr("The chain is whole: %1 lines").arg(QLocale().toString(m_checked->lines)), Tone::Green, IconName::Check});
    }
}

QList<AuditRow> AuditSection::window(const AuditFilter& filter, qsizetype offset, qsizetype limit) const {
    QHash<qint64, QString> names;
    QList<AuditRow> rows;
    for (const AuditEntry& entry : workspace().audit.window(filter, offset, static_cast<int>(limit))) {
        if (entry.citizen != 0 && !names.contains(entry.citizen)) {
            const auto citizen = workspace().citizens.find(CitizenId(entry.citizen));
            names.insert(entry.citizen, citizen ? citizen->fullName() : tr("not in the file any more"));
        }
        rows.append({entry, names.value(entry.citizen)});
    }
    return rows;
}

void AuditSection::read() {
    if (!isVisible()) {
        return; // it is long, and nobody looks
    }
    // Half a name or what is no date must not show the lines of everybody.
    const bool isUnclear = m_citizen->isUnclear() || !m_day->isReadable();
    const AuditFilter filter{m_citizen->citizen().value(), m_day->date().value_or(QDate()), workspace().audit.head().count};
    m_table->setEmptyText(isUnclear ? tr("Choose a citizen from the list and write a day as a date, or clear the fields.")
                                    : nothingFound(filter));
    m_rows->setSource(
        {[this, isUnclear, filter] { return isUnclear ? 0 : static_cast<qsizetype>(workspace().audit.count(filter)); },
         [this, filter](qsizetype offset, qsizetype limit, const SortOrder&) { return window(filter, offset, limit); },
         [](const AuditRow& row) { return QString::number(row.entry.sequence); }});
}

void AuditSection::retranslate() {
    card()->setTitle(tr("Log"));
    setLabel(QStringLiteral("logCitizen"), tr("Only of this citizen"));
    setLabel(QStringLiteral("logDay"), tr("Only of this day"));
    m_table->setAccessibleName(tr("Who did what and when, the newest first"));
    m_rows->setColumns(auditColumns());
    read();
    showChain();
}

} // namespace brobygger
