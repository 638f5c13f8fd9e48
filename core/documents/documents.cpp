// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/documents/letter_fields.h"
#include "core/documents/letter_guard.h"
#include "core/security/plain_file_store.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
const QString danish = QStringLiteral("da");

QString say(const char* sentence) { return QCoreApplication::translate("Documents", sentence); }

/// The kinds of information a letter to an offer may hold, by the part of the letter that says them.
const QString contactKind = QStringLiteral("contact");
const QString wishKind = QStringLiteral("wishes");
const QString practicalKind = QStringLiteral("practical");

/// The way the citizen is best reached, with what they have said about it.
QString contactOf(const Citizen& citizen) {
    QStringList ways;
    if (!citizen.phone.isEmpty() && citizen.safeContact.call != Permission::No) {
        ways.append(formatPhone(citizen.phone));
    }
    if (!citizen.email.isEmpty() && (ways.isEmpty() || citizen.safeContact.email == Permission::Yes) &&
        citizen.safeContact.email != Permission::No) {
        ways.append(citizen.email);
    }
    if (!ways.isEmpty() && !citizen.safeContact.note.trimmed().isEmpty()) {
        ways.append(citizen.safeContact.note.trimmed());
    }
    return ways.join(QStringLiteral(", "));
}

QStringList addressOf(const Citizen& citizen) {
    if (citizen.street.isEmpty() || citizen.postcode.isEmpty()) {
        return {};
    }
    return {citizen.fullName(), citizen.street, QStringLiteral("%1 %2").arg(citizen.postcode, citizen.town)};
}

Error notCovered(const QString& offerName) {
    return {ErrorKind::Denied,
            say(QT_TRANSLATE_NOOP("Documents", "No consent in force lets %1 know of the citizen. Record a consent that holds at "
                                               "least name and contact details, or passing on with its legal basis."))
                .arg(offerName)};
}

Result<LetterDraft> render(DocumentKind kind, const TemplateValues& values) {
    const Result<Template> shape = Template::shipped(documentKindId(kind), fieldsOf(kind));
    if (!shape) {
        return shape.error();
    }
    const RenderedTemplate rendered = shape->render(values);
    LetterDraft draft;
    draft.kind = kind;
    draft.title = documentKindLabel(kind);
    draft.html = rendered.html;
    draft.missing = rendered.missing;
    return draft;
}

QStringList hintsOf(const Problems& problems) {
    QStringList hints;
    for (const Problem& problem : problems.list()) {
        hints.append(problem.message);
    }
    return hints;
}
} // namespace

Result<Citizen> Documents::citizenOf(CitizenId citizen) const {
    const auto found = m_citizens.find(citizen);
    if (!found) {
        return Error{ErrorKind::NotFound, say(QT_TRANSLATE_NOOP("Documents", "The citizen is not there any more."))};
    }
    return *found;
}

LetterSender Documents::sender() const {
    const QString street = m_settings.value(organisationStreet);
    const QString town = QStringLiteral("%1 %2")
                             .arg(m_settings.value(organisationPostcode), m_settings.value(organisationTown))
                             .trimmed();
    QStringList address;
    for (const QString& line : {street, town}) {
        if (!line.isEmpty()) {
            address.append(line);
        }
    }
    return {m_settings.value(organisationName), m_settings.value(workerName),
            formatPhone(m_settings.value(organisationPhone)), m_settings.value(organisationEmail), address};
}

Result<LetterDraft> Documents::offerLetter(const OfferLetterRequest& request) const {
    const Result<Citizen> citizen = citizenOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    const Coverage coverage = m_consents.coverage(request.citizen, {request.offerName, {}, request.offer},
                                                  {contactKind, wishKind, practicalKind});
    if (!coverage.covered.contains(contactKind)) {
        return notCovered(request.offerName);
    }
    const QDate today = m_session.clock().today();
    OfferLetter letter{request.offerName, request.offerContact, request.offerAddress, citizen->fullName(),
                       contactOf(*citizen), request.wish, request.practical, request.companion, sender(), today};
    QStringList leftOut;
    const auto leaveOut = [&](const QString& kind, QString& text) {
        if (coverage.uncovered.contains(kind) && !text.isEmpty()) {
            text.clear();
            leftOut.append(kind);
        }
    };
    leaveOut(wishKind, letter.wish);
    leaveOut(practicalKind, letter.practical);
    const Problems found = guard(letter, *citizen, today);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::OfferLetter, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->referral = request.referral;
        draft->recipient = request.offerName;
        draft->leftOut = leftOut;
        draft->cautions = hintsOf(found);
    }
    return draft;
}

Result<LetterDraft> Documents::citizenLetter(const CitizenLetterRequest& request) const {
    const Result<Citizen> citizen = citizenOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    const LetterSender from = sender();
    const CitizenLetter letter{citizen->givenName, addressOf(*citizen), request.what,  request.at,
                               request.place,      request.wayThere,    request.companion, from.worker,
                               from.phone,         from,                m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::CitizenLetter, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->recipient = citizen->fullName();
    }
    return draft;
}

Result<LetterDraft> Documents::informationSheet(CitizenId id) const {
    const Result<Citizen> citizen = citizenOf(id);
    if (!citizen) {
        return citizen.error();
    }
    const InformationSheetLetter letter{m_settings.value(organisationKind), citizen->fullName(),
                                        m_settings.value(dataProtectionOfficer), sender(), m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::InformationSheet, valuesOf(letter));
    if (draft) {
        draft->citizen = id;
        draft->recipient = citizen->fullName();
    }
    return draft;
}

Result<LetterDraft> Documents::consentSheet(const Consent& consent) const {
    const Result<Citizen> citizen = citizenOf(consent.citizen);
    if (!citizen) {
        return citizen.error();
    }
    QStringList kinds;
    for (const QString& kind : consent.kinds) {
        kinds.append(m_codes.name(QStringLiteral("information_kind"), kind, danish));
    }
    const ConsentSheetLetter letter{citizen->fullName(), consent.direction == ConsentDirection::Obtain,
                                    consent.fromWhom,    consent.toWhom,
                                    kinds,               consent.purpose,
                                    consent.validTo,     sender(),
                                    m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::ConsentSheet, valuesOf(letter));
    if (draft) {
        draft->citizen = consent.citizen;
        draft->recipient = citizen->fullName();
    }
    return draft;
}

/// In Danish, whatever the screen speaks: it is a letter.
QString Documents::ledgerLine(const SharingLine& line) const {
    QStringList kinds;
    for (const QString& kind : line.kinds) {
        kinds.append(m_codes.name(QStringLiteral("information_kind"), kind, danish));
    }
    const QString day = formatDate(line.on);
    const QString what = kinds.join(QStringLiteral(", "));
    switch (line.event) {
    case SharingEvent::SheetGiven:
        return QStringLiteral("%1: Du fik arket om, hvad vi registrerer.").arg(day);
    case SharingEvent::ConsentGiven:
        return QStringLiteral("%1: Du sagde ja til at dele med %2: %3. Formål: %4").arg(day, line.party, what, line.detail);
    case SharingEvent::PassedOnByLaw:
        return QStringLiteral("%1: Delt med %2 uden samtykke: %3. Begrundelse: %4").arg(day, line.party, what, line.detail);
    case SharingEvent::ConsentWithdrawn:
        return QStringLiteral("%1: Du trak samtykket til at dele med %2 tilbage.").arg(day, line.party);
    case SharingEvent::LetterSent: break;
    }
    return QStringLiteral("%1: Brev sendt til %2.").arg(day, line.party);
}

Result<LetterDraft> Documents::sharingSheet(CitizenId id) const {
    const Result<Citizen> citizen = citizenOf(id);
    if (!citizen) {
        return citizen.error();
    }
    QStringList lines;
    for (const SharingLine& line : sharing(id)) {
        lines.append(ledgerLine(line));
    }
    const SharingLedgerLetter letter{citizen->fullName(), lines, sender(), m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::SharingLedger, valuesOf(letter));
    if (draft) {
        draft->citizen = id;
        draft->recipient = citizen->fullName();
    }
    return draft;
}

Result<DocumentId> Documents::keep(const LetterDraft& letter, QDate sentOn, const QString& via) {
    return m_session.write(QStringLiteral("document.keep"), [&](Write& write) -> Result<DocumentId> {
        Problems problems;
        if (!sentOn.isValid() || sentOn > write.clock().today()) {
            problems.error(QStringLiteral("sentOn"),
                           say(QT_TRANSLATE_NOOP("Documents", "Enter the day it was sent. It cannot lie ahead.")));
        }
        if (via.isEmpty()) {
            problems.error(QStringLiteral("via"), say(QT_TRANSLATE_NOOP("Documents", "Choose how it was sent.")));
        }
        if (problems.hasErrors()) {
            return invalid(problems);
        }
        Document document;
        document.id = write.newId<Document>();
        document.citizen = letter.citizen;
        document.referral = letter.referral;
        document.kind = letter.kind;
        document.title = letter.title;
        document.recipient = letter.recipient;
        document.html = letter.html;
        document.madeAt = write.clock().now();
        document.sentOn = sentOn;
        document.sentVia = via;
        DocumentStore(write.database()).insert(write, document);
        return document.id;
    });
}

Result<void> Documents::notePrinted(const LetterDraft& letter) {
    return m_session.write(QStringLiteral("document.print"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Printed, RecordKind::Document, 0, letter.citizen.value(),
                       documentKindId(letter.kind));
        return {};
    });
}

Result<void> Documents::noteWritten(const LetterDraft& letter, const QString& path) {
    return m_session.write(QStringLiteral("document.export"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::Document, 0, letter.citizen.value(),
                       documentKindId(letter.kind));
        PlainFileStore(write.database()).insertWritten(write, path, documentKindId(letter.kind), letter.citizen.value());
        return {};
    });
}

Result<Undo> Documents::replace(const Document& before, const Document& after, const QString& purpose) {
    const auto put = [this, purpose](const Document& expected, const Document& wanted) {
        return m_session.write(purpose, [&](Write& write) -> Result<void> {
            DocumentStore store(write.database());
            const auto current = store.find(expected.id);
            if (!current || *current != expected) {
                return Error{ErrorKind::Conflict,
                             say(QT_TRANSLATE_NOOP("Documents", "The document has been changed since."))};
            }
            store.update(write, expected, wanted);
            return {};
        });
    };
    if (const auto done = put(before, after); !done) {
        return done.error();
    }
    return Undo([put, before, after] { return put(after, before); });
}

Result<Undo> Documents::setToBeFiled(DocumentId id, bool isToBeFiled) {
    const auto before = find(id);
    if (!before) {
        return Error{ErrorKind::NotFound, say(QT_TRANSLATE_NOOP("Documents", "The document is not there any more."))};
    }
    Document after = *before;
    after.isToBeFiled = isToBeFiled;
    after.filedOn = {};
    return replace(*before, after, QStringLiteral("document.to_be_filed"));
}

Result<Undo> Documents::markFiled(DocumentId id, QDate on) {
    const auto before = find(id);
    if (!before) {
        return Error{ErrorKind::NotFound, say(QT_TRANSLATE_NOOP("Documents", "The document is not there any more."))};
    }
    Document after = *before;
    after.isToBeFiled = true;
    after.filedOn = on;
    return replace(*before, after, QStringLiteral("document.filed"));
}

std::optional<Document> Documents::find(DocumentId id) const { return DocumentStore(m_session.database()).find(id); }

QList<Document> Documents::forCitizen(CitizenId citizen) const {
    return DocumentStore(m_session.database()).forCitizen(citizen);
}

QList<Document> Documents::toBeFiled() const { return DocumentStore(m_session.database()).toBeFiled(); }

QList<SharingLine> Documents::sharing(CitizenId citizen) const {
    return sharingLedger(m_consents.sheets(citizen), m_consents.forCitizen(citizen), forCitizen(citizen));
}

} // namespace brobygger
