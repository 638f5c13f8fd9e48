// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents.h"
#include "core/rights/restrictions.h"

#include "core/base/time/dates.h"
#include "core/base/values/person_number.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizen_rules.h"
#include "core/correspondence/short_message_store.h"
#include "core/documents/blank_sheets.h"
#include "core/documents/document_store.h"
#include "core/documents/drafting.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_sender.h"
#include "core/documents/letters/offer_letter_parts.h"
#include "core/privacy/hand_over_store.h"
#include "core/storage/records/change_record.h"

namespace brobygger {

namespace {
const QString danish = QStringLiteral("da");

/// The kinds of information a letter to an offer may hold, by the part of the letter that says them.
const QString contactKind = QStringLiteral("contact");
const QString wishKind = QStringLiteral("wishes");
const QString practicalKind = QStringLiteral("practical");
/// Those a request for considerations may hold, and what it asks for.
const QString considerationsKind = QStringLiteral("considerations");
const QString workKind = QStringLiteral("work");
const QString healthKind = QStringLiteral("health");
const QString numberKind = QStringLiteral("cpr");

/// What the citizen has said no to where a number is handed on, in the letter's Danish; nothing, or in brackets after the
/// number.
QString refusals(const SafeContact& contact) {
    QStringList refused;
    if (contact.leaveMessage == Permission::No) {
        refused.append(QStringLiteral("læg ikke besked"));
    }
    if (contact.sms == Permission::No) {
        refused.append(QStringLiteral("send ikke sms"));
    }
    if (contact.mentionUs == Permission::No) {
        refused.append(QStringLiteral("sig ikke til andre, hvor I ringer fra"));
    }
    return refused.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(refused.join(QStringLiteral("; ")));
}

/// The way the citizen is best reached, with what they have said about it.
QString contactOf(const Citizen& citizen) {
    QStringList ways;
    if (!citizen.phone.isEmpty() && citizen.safeContact.call != Permission::No) {
        ways.append(formatPhone(citizen.phone) + refusals(citizen.safeContact));
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

Error takenBack(const QString& offerName) {
    return {ErrorKind::Denied,
            DocumentsWords::tr("The citizen has taken back the consent to tell %1. Nothing may be sent there.").arg(offerName)};
}

Error askingTakenBack(const QString& party) {
    return {ErrorKind::Denied,
            DocumentsWords::tr(
                "The citizen has taken back the consent to obtain considerations from %1. Nothing may be asked there.")
                .arg(party)};
}

/// What a consent to obtain lets be told along with the question: what it names itself, and what may be passed on anyhow.
Coverage toldWithQuestion(const Coverage& passedOn, const std::optional<Consent>& obtaining) {
    Coverage told{passedOn.covered, {}};
    for (const QString& kind : passedOn.uncovered) {
        (obtaining && obtaining->kinds.contains(kind) ? told.covered : told.uncovered).append(kind);
    }
    return told;
}

/// Decides on a day as on any other part of a letter to others.
void decideDay(OfferLetterParts& parts, const QString& id, const QString& kind, QDate& day) {
    QString text = isoDate(day);
    parts.decide(id, kind, text);
    if (text.isEmpty()) {
        day = {};
    }
}

/// A party as one says it to or as the citizen: "Egen læge" is how the casemanager notes it.
QString saidParty(const QString& party, const QString& ownDoctor) {
    Consent noted;
    noted.toWhom = party;
    return isAbout(noted, {{}, {}, {}, true}) ? ownDoctor : party;
}

} // namespace

Result<LetterDraft> Documents::render(DocumentKind kind, const TemplateValues& values) const {
    const std::optional<OwnTemplate> own = m_ownTemplates.inForceOn(kind, m_session.clock().today());
    const Result<Template> shipped = Template::shipped(toCode(kind), fieldsOf(kind));
    const Result<Template> shape = own ? Template::parse(own->text, fieldsOf(kind)) : shipped;
    // A newer program may know other fields: the letter is then the program's own, and says so, rather than none.
    const bool isRefused = own && !shape;
    if (!shipped) {
        return shipped.error();
    }
    const RenderedTemplate rendered = (isRefused ? shipped : shape)->render(values);
    LetterDraft draft;
    draft.kind = kind;
    draft.title = documentKindLabel(kind);
    draft.html = rendered.html;
    draft.missing = rendered.missing;
    draft.required = rendered.required;
    draft.lacksOrganisation = hasOrganisationField(kind, rendered.required);
    if (own) {
        draft.ownTemplate = {isRefused ? OwnTemplateId() : own->id, own->name, own->version, isRefused};
    }
    return draft;
}

Result<Citizen> Documents::citizenOf(CitizenId citizen) const {
    const auto found = m_citizens.find(citizen);
    if (!found) {
        return recordGone();
    }
    return *found;
}

Result<Citizen> Documents::citizenToWriteOf(CitizenId citizen) const {
    if (const Result<void> free = checkUnrestricted(m_session.database(), citizen); !free) {
        return free.error();
    }
    return citizenOf(citizen);
}

LetterSender Documents::sender() const { return senderFrom(m_settings); }

Result<LetterDraft> Documents::offerLetter(const OfferLetterRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    const SharingParty recipient{request.offerName, {}, request.offer};
    const SharingBasis basis = m_consents.basis(request.citizen, recipient, contactKind);
    if (basis == SharingBasis::Withdrawn) {
        return takenBack(request.offerName);
    }
    const Coverage coverage = mayBeSaid(basis, m_consents.coverage(request.citizen, recipient, {wishKind, practicalKind}));
    const QDate today = m_session.clock().today();
    const std::optional<Consent> consent = m_consents.covering(request.citizen, recipient, contactKind);
    OfferLetter letter{request.offerName,
                       request.offerContact,
                       request.offerAddress,
                       citizen->fullName(),
                       contactOf(*citizen),
                       consent && consent->basis == ConsentBasis::Consent,
                       request.wish,
                       request.practical,
                       request.companion,
                       sender(),
                       today};
    OfferLetterParts parts(coverage, request.takenOut);
    parts.always(QStringLiteral("name"));
    parts.always(QStringLiteral("contact"));
    parts.decide(QStringLiteral("wish"), wishKind, letter.wish);
    parts.decide(QStringLiteral("practical"), practicalKind, letter.practical);
    parts.needed(QStringLiteral("companion"), practicalKind, letter.companion);
    const Problems found = checkFreeText(letter, *citizen, today);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::OfferLetter, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->referral = request.referral;
        draft->recipient = request.offerName;
        draft->lacksContact = letter.citizenContact.isEmpty();
        draft->leftOut = parts.leftOut();
        draft->parts = parts.parts();
        draft->cautions = hintsOf(found);
        draft->basis = basis;
        draft->consent = consent;
        if (basis == SharingBasis::Missing) {
            draft->nearlyNamed = nearlyNamed(m_consents.forCitizen(request.citizen), request.offerName, contactKind, today);
        }
    }
    return draft;
}

QString Documents::basisInWords(const Consent& consent) const {
    if (consent.basis == ConsentBasis::LegalBasis) {
        return QStringLiteral("hjemmel: %1").arg(m_codes.name(QStringLiteral("legal_basis"), consent.legalBasis, danish));
    }
    return QStringLiteral("%1 samtykke af %2 til at indhente skånehensyn")
        .arg(m_codes.name(QStringLiteral("consent_form"), consent.form, danish), formatDate(consent.givenOn));
}

Result<QString> Documents::clinicReferralFormHtml(const Programme& programme, const CriteriaSet& criteria) const {
    return htmlOf(clinicReferralForm(programme, criteria, sender(), mayUsePersonNumber()));
}

bool Documents::mayUsePersonNumber() const {
    const QString kind = m_settings.value(organisationKind);
    return kind == QLatin1String("municipality") || kind == QLatin1String("practice");
}

Result<LetterDraft> Documents::considerationsRequest(const ConsiderationsLetterRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    if (const Result<void> alive = mayBeWrittenTo(citizen->lifeState); !alive) {
        return alive.error();
    }
    if (request.answerBy < m_session.clock().today()) {
        return invalidAt("answerBy",
                         DocumentsWords::tr("The day by which the letter asks for the answer is past. Enter a new one."));
    }
    const SharingParty party{request.recipient, request.partner};
    const SharingBasis basis = m_consents.basis(request.citizen, party, considerationsKind, ConsentDirection::Obtain);
    if (basis == SharingBasis::Withdrawn) {
        return askingTakenBack(request.recipient);
    }
    const std::optional<Consent> consent =
        m_consents.covering(request.citizen, party, considerationsKind, ConsentDirection::Obtain);
    const Coverage coverage =
        toldWithQuestion(m_consents.coverage(request.citizen, party, {workKind, healthKind, numberKind}), consent);
    QStringList areas;
    for (const Code& area : m_codes.list(QStringLiteral("consideration_area"))) {
        if (area.isValidOn(m_session.clock().today())) {
            areas.append(area.name(danish));
        }
    }
    ConsiderationsRequestLetter letter{request.recipient,
                                       request.address,
                                       citizen->fullName(),
                                       citizen->birthDate,
                                       mayUsePersonNumber() ? PersonNumber::formatted(citizen->personNumber) : QString(),
                                       request.sickListedOn,
                                       request.operatedOn,
                                       request.dischargedOn,
                                       request.planned,
                                       areas,
                                       request.answerBy,
                                       consent ? basisInWords(*consent) : QString(),
                                       sender(),
                                       m_session.clock().today()};
    OfferLetterParts parts(coverage, request.takenOut);
    parts.always(QStringLiteral("name"));
    parts.decide(QStringLiteral("person_number"), numberKind, letter.personNumber);
    decideDay(parts, QStringLiteral("sick_listed"), workKind, letter.sickListedOn);
    decideDay(parts, QStringLiteral("operated"), healthKind, letter.operatedOn);
    decideDay(parts, QStringLiteral("discharged"), healthKind, letter.dischargedOn);
    parts.decide(QStringLiteral("planned"), workKind, letter.planned);
    const Problems found = checkFreeText(letter, *citizen, letter.date);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::ConsiderationsRequest, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->considerationsRequest = request.request;
        draft->recipient = request.recipient;
        draft->leftOut = parts.leftOut();
        draft->parts = parts.parts();
        draft->cautions = hintsOf(found);
        draft->basis = basis;
        draft->consent = consent;
    }
    return draft;
}

Result<LetterDraft> Documents::citizenLetter(const CitizenLetterRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    if (const Result<void> alive = mayBeWrittenTo(citizen->lifeState); !alive) {
        return alive.error();
    }
    const LetterSender from = sender();
    const CitizenLetter letter{citizen->givenName,       addressOf(*citizen), request.what, request.at, request.place,
                               request.wayThere,         request.companion,   from.worker,  from.phone, from,
                               m_session.clock().today()};
    Result<LetterDraft> draft = render(DocumentKind::CitizenLetter, valuesOf(letter));
    if (draft) {
        draft->citizen = request.citizen;
        draft->recipient = citizen->fullName();
        draft->cautions = hintsOf(checkFreeText(letter));
        if (citizen->lifeState == LifeState::Moved) {
            draft->cautions.append(DocumentsWords::tr("The citizen has moved away. The address in the letter is the old one."));
        }
    }
    return draft;
}

InformationSheetLetter Documents::sheetFor(const QString& citizenName) const {
    return {m_settings.value(organisationKind), citizenName, m_settings.value(dataProtectionOfficer), sender(),
            m_session.clock().today()};
}

QStringList Documents::missingOnInformationSheet() const {
    const QString anybody = QStringLiteral("N.N.");
    const Result<LetterDraft> draft = render(DocumentKind::InformationSheet, valuesOf(sheetFor(anybody)));
    return draft ? draft->required : QStringList();
}

Result<LetterDraft> Documents::informationSheet(CitizenId id) const {
    const Result<Citizen> citizen = citizenOf(id);
    if (!citizen) {
        return citizen.error();
    }
    Result<LetterDraft> draft = render(DocumentKind::InformationSheet, valuesOf(sheetFor(citizen->fullName())));
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
    const QString ownDoctor = QStringLiteral("min egen læge");
    const ConsentSheetLetter letter{citizen->fullName(),
                                    consent.direction == ConsentDirection::Obtain,
                                    saidParty(consent.fromWhom, ownDoctor),
                                    saidParty(consent.toWhom, ownDoctor),
                                    kinds,
                                    consent.purpose,
                                    consent.validTo,
                                    sender(),
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
    const QString party = saidParty(line.party, QStringLiteral("din egen læge"));
    const QString day = formatDate(line.on);
    const QString what = kinds.join(QStringLiteral(", "));
    switch (line.event) {
    case SharingEvent::SheetGiven: return QStringLiteral("%1: Du fik arket om, hvad vi registrerer.").arg(day);
    case SharingEvent::ConsentGiven:
        return QStringLiteral("%1: Du sagde ja til at dele med %2: %3. Formål: %4").arg(day, party, what, line.detail);
    case SharingEvent::PassedOnByLaw:
        return QStringLiteral("%1: Delt med %2 uden samtykke: %3. Begrundelse: %4").arg(day, party, what, line.detail);
    case SharingEvent::ConsentWithdrawn:
        return QStringLiteral("%1: Du trak samtykket til at dele med %2 tilbage.").arg(day, party);
    case SharingEvent::MessageSent:
        return line.detail.isEmpty() ? QStringLiteral("%1: Besked sendt til %2: %3.").arg(day, party, what)
                                     : QStringLiteral("%1: Besked sendt til %2 uden samtykke: %3. Begrundelse: %4")
                                           .arg(day, party, what, line.detail);
    case SharingEvent::HandedOver:
        return QStringLiteral("%1: Overdraget i en krypteret pakke til %2: %3.").arg(day, party, what);
    case SharingEvent::TakenOver: return QStringLiteral("%1: Modtaget i en krypteret pakke fra %2: %3.").arg(day, party, what);
    case SharingEvent::LetterSent: break;
    }
    return QStringLiteral("%1: Brev sendt til %2.").arg(day, party);
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

Result<LetterDraft> Documents::planSheet(CitizenId id, PlanSheetLetter plan) const {
    const Result<Citizen> citizen = citizenToWriteOf(id);
    if (!citizen) {
        return citizen.error();
    }
    if (const Result<void> alive = mayBeWrittenTo(citizen->lifeState); !alive) {
        return alive.error();
    }
    plan.givenName = citizen->givenName;
    plan.sender = sender();
    plan.date = m_session.clock().today();
    Result<LetterDraft> draft = render(DocumentKind::PlanSheet, valuesOf(plan));
    if (draft) {
        draft->citizen = id;
        draft->recipient = citizen->fullName();
        draft->cautions = hintsOf(checkFreeText(plan));
    }
    return draft;
}

QList<SharingLine> Documents::sharing(CitizenId citizen) const {
    return sharingLedger(m_consents.sheets(citizen), m_consents.forCitizen(citizen), forCitizen(citizen),
                         ShortMessageStore(m_session.database()).forCitizen(citizen),
                         HandOverStore(m_session.database()).forCitizen(citizen));
}

Result<QString> Documents::smsText(SmsKind kind, CitizenId id, const QDateTime& at, const QString& place) const {
    const Result<Citizen> citizen = citizenToWriteOf(id);
    if (!citizen) {
        return citizen.error();
    }
    if (const auto ahead = checkSmsMoment(kind, at, m_session.clock().now()); !ahead) {
        return ahead.error();
    }
    if (const auto allowed = checkSmsNumber(*citizen); !allowed) {
        return allowed.error();
    }
    const LetterSender from = sender();
    return brobygger::smsText(kind, {citizen->givenName, at, place, from.phone, from.worker});
}

} // namespace brobygger
