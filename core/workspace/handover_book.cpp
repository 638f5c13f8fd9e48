// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover_book.h"

#include "core/backup/backup_settings.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizen_rules.h"
#include "core/privacy/consent_rules.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr qsizetype handoverWindow = 200;
constexpr qsizetype mostPartnersInBook = 60;
/// As rights of the citizen ask: every look for a locum names its purpose.
const QString locumPurpose = QStringLiteral("vikar");

QString phaseName(const Workspace& workspace, const Course& course, const QString& language) {
    if (const auto programme = workspace.programmes.find(course.programmeId)) {
        for (const auto& phase : programme->phases) {
            if (phase.id == course.phase) {
                return phase.name.in(language);
            }
        }
    }
    return course.phase;
}

void readPromises(HandoverEntry& entry, const Workspace& workspace) {
    for (const Todo& todo : workspace.todos.forCitizen(entry.citizen)) {
        if (todo.state == TodoState::Open) {
            entry.promises.append({todo.title, todo.who, todo.dueOn});
        }
    }
    std::stable_sort(entry.promises.begin(), entry.promises.end(),
                     [](const HandoverPromise& a, const HandoverPromise& b) { return a.by < b.by; });
}

void readNextAppointment(HandoverEntry& entry, const Workspace& workspace) {
    for (const AppointmentRow& row : workspace.appointments.forCitizen(entry.citizen)) {
        const Appointment& appointment = row.appointment;
        const bool isAhead =
            !appointment.hasOutcome() && appointment.handedOverTo.isEmpty() && appointment.startsAt >= workspace.clock.now();
        if (isAhead && (!entry.appointment || appointment.startsAt < entry.appointment->appointment.startsAt)) {
            entry.appointment = row;
        }
    }
}

void readPickedNotes(HandoverEntry& entry, const Workspace& workspace) {
    for (const NoteEntry& note : workspace.notes.forCitizen(entry.citizen)) {
        if (note.note.isForLocum) {
            HandoverNote picked{note.note.eventOn, note.note.text};
            for (const NoteRemark& remark : note.remarks) {
                picked.remarks << remark.text;
            }
            entry.notes.append(picked);
        }
    }
}

bool isOpenReferral(const OutgoingReferral& referral) {
    const bool isUnderWay = referral.state == OutgoingState::Draft || referral.state == OutgoingState::Sent ||
                            referral.state == OutgoingState::Accepted || referral.state == OutgoingState::Started;
    return isUnderWay && referral.handedOverTo.isEmpty();
}

void readSharing(HandoverEntry& entry, const Workspace& workspace, const HandoverWish& wish) {
    for (const OutgoingRow& row : workspace.outgoingReferrals.forCitizen(entry.citizen)) {
        if (isOpenReferral(row.referral)) {
            entry.referrals.append(row);
        }
    }
    const QList<Consent> consents = workspace.consents.forCitizen(entry.citizen);
    for (const Consent& consent : consents) {
        const bool lapses = !consent.withdrawnOn.isValid() && consent.validTo >= wish.from && consent.validTo <= wish.to;
        if (lapses && !isRenewed(consent, consents)) {
            entry.lapsing.append(consent);
        }
    }
}

HandoverEntry entryOf(const Workspace& workspace, const CitizenRow& row, const HandoverWish& wish, const QString& language) {
    HandoverEntry entry;
    entry.citizen = row.id;
    entry.phone = row.phone;
    entry.safeContact = row.safeContact;
    entry.isAddressProtected = row.isAddressProtected;
    if (const auto citizen = workspace.citizens.find(row.id)) {
        entry.name = citizen->fullName();
        entry.visitNote = citizen->visitNote;
    }
    if (const auto course = workspace.courses.current(row.id)) {
        entry.courseState = course->state;
        entry.since = course->startedOn.isValid() ? course->startedOn : course->openedOn;
        entry.phase = phaseName(workspace, *course, language);
    }
    readPromises(entry, workspace);
    readNextAppointment(entry, workspace);
    readSharing(entry, workspace, wish);
    readPickedNotes(entry, workspace);
    return entry;
}

QList<Partner> partnersToRing(const Workspace& workspace) {
    QList<Partner> partners = workspace.partners.window(0, workspace.partners.count());
    partners.removeIf([](const Partner& partner) { return !partner.isActive || partner.phone.isEmpty(); });
    return partners.mid(0, mostPartnersInBook);
}

bool isEarlier(const HandoverEntry& a, const HandoverEntry& b) {
    const QDate never(9999, 12, 31);
    const QDate first = a.nextOn().isValid() ? a.nextOn() : never;
    const QDate second = b.nextOn().isValid() ? b.nextOn() : never;
    return first < second;
}

void lookedAt(Write& write, const HandoverBook& book, AuditAction action) {
    for (const HandoverEntry& entry : book.entries) {
        write.happened(action, RecordKind::Citizen, entry.citizen.value(), entry.citizen.value(), locumPurpose);
    }
}
} // namespace

QDate HandoverEntry::nextOn() const {
    QDate next = promises.isEmpty() ? QDate() : promises.first().by;
    if (appointment && (!next.isValid() || appointment->appointment.startsAt.date() < next)) {
        next = appointment->appointment.startsAt.date();
    }
    return next;
}

Problems check(const HandoverWish& wish, QDate today) {
    Problems problems;
    if (wish.locum.trimmed().isEmpty()) {
        problems.error(QStringLiteral("locum"), HandoverWords::tr("Write who gets the book. There is one for each."));
    }
    if (!wish.from.isValid()) {
        problems.error(QStringLiteral("from"), HandoverWords::tr("Enter the first day of the absence."));
    }
    if (!wish.to.isValid() || wish.to < today || (wish.from.isValid() && wish.to < wish.from)) {
        problems.error(QStringLiteral("to"),
                       HandoverWords::tr("Enter the last day of the absence. It is not past, nor before the first."));
    }
    return problems;
}

Result<HandoverBook> handoverBook(const Workspace& workspace, const HandoverWish& wish, const QString& language,
                                  Progress& progress) {
    HandoverBook book{wish.locum.simplified(),
                      wish.from,
                      wish.to,
                      workspace.settings.value(workerName),
                      formatPhone(workspace.settings.value(organisationPhone)),
                      {},
                      partnersToRing(workspace),
                      workspace.settings.value(backupFolder)};
    const int total = workspace.citizens.count(CitizenFilter::UnderWay);
    for (qsizetype offset = 0; offset < total; offset += handoverWindow) {
        for (const CitizenRow& row : workspace.citizens.window(CitizenFilter::UnderWay, CitizenOrder::Name, Qt::AscendingOrder,
                                                               offset, handoverWindow)) {
            if (progress.isCancelled()) {
                return Error{ErrorKind::Cancelled, HandoverWords::tr("The hand-over book was cancelled.")};
            }
            if (workspace.restrictions.inForce(row.id)) {
                continue; // only kept meanwhile, and handed to nobody
            }
            book.entries.append(entryOf(workspace, row, wish, language));
            progress.report(static_cast<int>(book.entries.size()), total);
        }
    }
    std::stable_sort(book.entries.begin(), book.entries.end(), isEarlier);
    return book;
}

Result<void> notePrinted(Session& session, const HandoverBook& book) {
    return session.write(QStringLiteral("handover_book.print"), [&](Write& write) -> Result<void> {
        lookedAt(write, book, AuditAction::Printed);
        return {};
    });
}

Result<void> noteWritten(Session& session, const HandoverBook& book, const QString& path,
                         const std::function<Result<void>()>& writeIt) {
    return session.write(QStringLiteral("handover_book.export"), [&](Write& write) -> Result<void> {
        lookedAt(write, book, AuditAction::Exported);
        return writePlainFile(write, path, QStringLiteral("handover_book"), 0, writeIt);
    });
}

} // namespace brobygger
