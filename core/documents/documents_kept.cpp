// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that keeps what was sent.
#include "core/documents/documents.h"

#include "core/base/time/dates.h"
#include "core/considerations/consideration_store.h"
#include "core/considerations/request_rules.h"
#include "core/documents/document_store.h"
#include "core/documents/letters/letter_rules.h"
#include "core/meetings/meeting_store.h"
#include "core/privacy/consent_store.h"
#include "core/referrals/outgoing_rules.h"
#include "core/referrals/outgoing_store.h"
#include "core/storage/records/change_record.h"

namespace brobygger {

namespace {
/// Everything one letter leaves behind in the file.
struct Traces {
    Document document;
    std::optional<InformationSheet> sheet;
    std::optional<OutgoingReferral> before; ///< the referral as it was
    std::optional<OutgoingReferral> after;
    std::optional<ConsiderationsRequest> asked; ///< the request for considerations as it was
    std::optional<ConsiderationsRequest> sent;
    std::optional<MeetingParticipant> unwritten; ///< who gets a letter about a meeting, as it was
    std::optional<MeetingParticipant> written;
};

Document documentOf(const LetterDraft& letter, const LetterSending& sending, const Clock& clock, DocumentId id) {
    Document document;
    document.id = id;
    document.citizen = letter.citizen;
    document.referral = letter.referral;
    document.kind = letter.kind;
    document.title = letter.title;
    document.recipient = letter.recipient;
    document.html = letter.html;
    document.ownTemplate = letter.ownTemplate.id;
    document.madeAt = clock.now();
    document.sentOn = sending.on;
    document.sentVia = sending.via;
    document.sentReason = asksForReason(letter) ? sending.reason.trimmed() : QString();
    return document;
}

/// What a file of this kind is called, whoever it is about.
QString fileWord(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::InformationSheet: return QStringLiteral("oplysningsark");
    case DocumentKind::ConsentSheet: return QStringLiteral("samtykkeark");
    case DocumentKind::SharingLedger: return QStringLiteral("delingsoversigt");
    case DocumentKind::PlanSheet: return QStringLiteral("plan");
    case DocumentKind::OfferLetter:
    case DocumentKind::CitizenLetter:
    case DocumentKind::ConsiderationsRequest:
    case DocumentKind::DoctorLetter:
    case DocumentKind::MunicipalLetter:
    case DocumentKind::CitizenOffer: break;
    case DocumentKind::MeetingInvitation:
    case DocumentKind::CitizenInvitation:
    case DocumentKind::MeetingMinutes:
    case DocumentKind::CitizenMinutes: break;
    }
    return QStringLiteral("brev");
}

/// A referral that waited for its letter is on its way.
Result<void> sendReferral(Write& write, const LetterDraft& letter, const LetterSending& sending, Traces& traces) {
    OutgoingStore store(write.database());
    traces.before = letter.referral.isValid() ? store.find(letter.referral) : std::nullopt;
    if (!traces.before || traces.before->state != OutgoingState::Draft) {
        traces.before.reset();
        return {};
    }
    const bool hasBasis = letter.basis == SharingBasis::Covered;
    const auto sent = sentAs(*traces.before, {sending.on, sending.via, true, hasBasis, sending.reason}, write.clock().today());
    if (!sent) {
        return sent.error();
    }
    traces.after = *sent;
    store.update(write, *traces.before, *traces.after);
    return {};
}

/// A request for considerations waits for its answer from now on. One that has been sent is sent once more and stays as it is.
Result<void> sendRequest(Write& write, const LetterDraft& letter, const LetterSending& sending, Traces& traces) {
    ConsiderationsRequestStore store(write.database());
    traces.asked = letter.considerationsRequest.isValid() ? store.find(letter.considerationsRequest) : std::nullopt;
    if (!traces.asked || stateOf(*traces.asked) != RequestState::Draft) {
        traces.asked.reset();
        return {};
    }
    const auto sent = sentWith(*traces.asked, sending.on, traces.document.id);
    if (!sent) {
        return sent.error();
    }
    traces.sent = *sent;
    store.update(write, *traces.asked, *traces.sent);
    return {};
}

bool isMinutes(DocumentKind kind) { return kind == DocumentKind::MeetingMinutes || kind == DocumentKind::CitizenMinutes; }

/// Who gets a letter about a meeting has been invited, or has the minutes, from that day on.
void tellParticipant(Write& write, const LetterDraft& letter, const LetterSending& sending, Traces& traces) {
    MeetingParticipantStore store(write.database());
    const auto before = letter.meetingParticipant.isValid() ? store.find(letter.meetingParticipant) : std::nullopt;
    if (!before) {
        return;
    }
    MeetingParticipant after = *before;
    (isMinutes(letter.kind) ? after.minutesOn : after.invitedOn) = sending.on;
    store.update(write, *before, after);
    traces.unwritten = before;
    traces.written = after;
}

Result<void> takeBack(Write& write, const Traces& traces) {
    DocumentStore documents(write.database());
    OutgoingStore referrals(write.database());
    ConsiderationsRequestStore requests(write.database());
    MeetingParticipantStore participants(write.database());
    if (documents.find(traces.document.id) != traces.document ||
        (traces.sent && requests.find(traces.sent->id) != traces.sent) ||
        (traces.written && participants.find(traces.written->id) != traces.written) ||
        (traces.after && referrals.find(traces.after->id) != traces.after)) {
        return recordTouched();
    }
    if (traces.after) {
        referrals.update(write, *traces.after, *traces.before);
    }
    if (traces.sent) {
        requests.update(write, *traces.sent, *traces.asked);
    }
    if (traces.written) {
        participants.update(write, *traces.written, *traces.unwritten);
    }
    if (traces.sheet) {
        ConsentStore(write.database()).remove(write, *traces.sheet);
    }
    documents.remove(write, traces.document);
    return {};
}
} // namespace

Result<KeptLetter> Documents::keep(const LetterDraft& letter, const LetterSending& sending) {
    return m_session.write(QStringLiteral("document.keep"), [&](Write& write) -> Result<KeptLetter> {
        if (const Problems problems = check(letter, sending, write.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        Traces traces;
        traces.document = documentOf(letter, sending, write.clock(), write.newId<Document>());
        DocumentStore(write.database()).insert(write, traces.document);
        if (letter.kind == DocumentKind::InformationSheet) {
            traces.sheet = InformationSheet{write.newId<InformationSheet>(), letter.citizen, sending.on, traces.document.id};
            ConsentStore(write.database()).insert(write, *traces.sheet);
        }
        if (const auto sent = sendReferral(write, letter, sending, traces); !sent) {
            return sent.error();
        }
        if (const auto asked = sendRequest(write, letter, sending, traces); !asked) {
            return asked.error();
        }
        tellParticipant(write, letter, sending, traces);
        // As the file has them now; what is taken back later is compared with that.
        traces.document = *DocumentStore(write.database()).find(traces.document.id);
        if (traces.after) {
            traces.after = OutgoingStore(write.database()).find(traces.after->id);
        }
        return KeptLetter{traces.document.id, traces.after.has_value(), [&session = m_session, traces] {
                              return session.write(QStringLiteral("document.keep.undo"),
                                                   [&](Write& undoing) { return takeBack(undoing, traces); });
                          }};
    });
}

Result<void> Documents::notePrinted(const LetterDraft& letter) {
    return m_session.write(QStringLiteral("document.print"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Printed, RecordKind::Document, 0, letter.citizen.value(), toCode(letter.kind));
        return {};
    });
}

Result<void> Documents::noteWritten(const LetterDraft& letter, const QString& path, const WriteFile& writeIt) {
    return m_session.write(QStringLiteral("document.export"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::Document, 0, letter.citizen.value(), toCode(letter.kind));
        return writePlainFile(write, path, toCode(letter.kind), letter.citizen.value(), writeIt);
    });
}

Result<Undo> Documents::setToBeFiled(DocumentId id, bool isToBeFiled) {
    return changeRecord<DocumentStore>(m_session, QStringLiteral("document.to_be_filed"), id,
                                       [isToBeFiled](Document document) -> Result<Document> {
                                           document.isToBeFiled = isToBeFiled;
                                           document.filedOn = {};
                                           return document;
                                       });
}

Result<Undo> Documents::markFiled(DocumentId id, QDate on) {
    return changeRecord<DocumentStore>(m_session, QStringLiteral("document.filed"), id,
                                       [on](Document document) -> Result<Document> {
                                           document.isToBeFiled = true;
                                           document.filedOn = on;
                                           return document;
                                       });
}

std::optional<Document> Documents::find(DocumentId id) const { return DocumentStore(m_session.database()).find(id); }

QList<Document> Documents::forCitizen(CitizenId citizen) const {
    return DocumentStore(m_session.database()).forCitizen(citizen);
}

QString Documents::suggestedFileName(DocumentKind kind) const {
    const DocumentStore store(m_session.database());
    const QDate today = m_session.clock().today();
    const QString beginning = QStringLiteral("%1-%2-").arg(fileWord(kind), isoDate(today));
    QString name;
    // A sheet that only lies in a file has not been kept, so kept documents alone do not tell which number is free.
    for (qsizetype number = store.countMadeOn(today, kind) + 1; name.isEmpty() || store.isFileWritten(name); ++number) {
        name = beginning + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    }
    return name;
}

} // namespace brobygger
