// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that writes several letters at once.
#include "core/citizens/citizen_rules.h"
#include "core/documents/documents.h"
#include "core/documents/letter_requests.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/letters/letter_fields.h"

#include <algorithm>

namespace brobygger {

namespace {
/// When a letter about this time was sent last: every letter to a citizen says its day and hour.
QDate sentAbout(const QDateTime& at, const QList<Document>& documents) {
    CitizenLetter said;
    said.at = at;
    const QString when = std::get<QString>(valuesOf(said).value(QStringLiteral("when")));
    const auto about = std::find_if(documents.begin(), documents.end(), [&when](const Document& document) {
        return document.kind == DocumentKind::CitizenLetter && document.html.contains(when);
    });
    return about == documents.end() ? QDate() : about->sentOn;
}

/// What is to be mended first, or read by itself.
QString whyNotYet(const LetterDraft& letter) {
    if (!letter.missing.isEmpty()) {
        return DocumentsWords::tr("The letter does not say this yet: %1.").arg(letter.missing.join(QStringLiteral(", ")));
    }
    return letter.cautions.value(0);
}

Result<void> takeBackAll(const QList<Undo>& undos) {
    for (auto undo = undos.crbegin(); undo != undos.crend(); ++undo) {
        if (const Result<void> undone = (*undo)(); !undone) {
            return undone;
        }
    }
    return {};
}
} // namespace

QList<AppointmentLetter> Documents::appointmentLetters(const QList<AppointmentRow>& rows) const {
    QList<AppointmentLetter> letters;
    for (const AppointmentRow& row : rows) {
        const bool isAhead = !row.appointment.hasOutcome() && row.appointment.startsAt > m_session.clock().now();
        if (isAhead && row.lifeState == LifeState::Present) {
            letters.append(appointmentLetter(row));
        }
    }
    return letters;
}

AppointmentLetter Documents::appointmentLetter(const AppointmentRow& row) const {
    AppointmentLetter written;
    written.row = row;
    const Appointment& appointment = row.appointment;
    const Result<LetterDraft> letter = citizenLetter(citizenLetterRequest(row, companionWord(m_codes, appointment.companion)));
    if (letter) {
        written.letter = *letter;
    }
    written.why = letter ? whyNotYet(*letter) : letter.error().message;
    const auto citizen = m_citizens.find(appointment.citizen);
    written.isAddressProtected = citizen && isAddressProtectedOn(*citizen, m_session.clock().today());
    written.sentOn = sentAbout(appointment.startsAt, forCitizen(appointment.citizen));
    return written;
}

Result<Undo> Documents::keepTogether(const QList<LetterDraft>& letters, const LetterSending& sending) {
    QList<Undo> undos;
    for (const LetterDraft& letter : letters) {
        const Result<KeptLetter> kept = keep(letter, sending);
        if (!kept) {
            (void)takeBackAll(undos); // all of them or none
            return kept.error();
        }
        undos.append(kept->undo);
    }
    return Undo([undos] { return takeBackAll(undos); });
}

Result<void> Documents::noteWrittenTogether(const QList<LetterDraft>& letters, const QString& path, const WriteFile& writeIt) {
    return m_session.write(QStringLiteral("document.export"), [&](Write& write) -> Result<void> {
        for (const LetterDraft& letter : letters) {
            write.happened(AuditAction::Exported, RecordKind::Document, 0, letter.citizen.value(), toCode(letter.kind));
        }
        return writePlainFile(write, path, QStringLiteral("citizen_letters"), 0, writeIt);
    });
}

} // namespace brobygger
