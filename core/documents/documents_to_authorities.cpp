// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that writes to doctors, hospitals and municipal units.
#include "core/base/time/dates.h"
#include "core/base/values/person_number.h"
#include "core/documents/documents.h"
#include "core/documents/drafting.h"
#include "core/documents/letters/delicate_words.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/letters/free_text_check.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/offer_letter_parts.h"
#include "core/documents/templates/text_template.h"

namespace brobygger {

namespace {
const QString danishWords = QStringLiteral("da");
/// What such a letter rests on, and what more of it is of another kind of information.
const QString doctorBasis = QStringLiteral("health");
const QString municipalBasis = QStringLiteral("plan");
const QString socialKind = QStringLiteral("social");
const QString everydayKind = QStringLiteral("practical");
const QString mindedKind = QStringLiteral("considerations");
const QString personNumberKind = QStringLiteral("cpr");

using LetterTexts = QList<std::pair<QString, QString>>;

/// Decides part by part, and first takes the sentences out of each text that tell of what is not covered.
class AuthorityParts final {
public:
    AuthorityParts(const Coverage& coverage, const QStringList& takenOut)
        : m_coverage(coverage)
        , m_parts(coverage, takenOut) {
        m_parts.always(QStringLiteral("name"));
    }

    void decide(const QString& id, const QString& kind, QString& text) {
        thin(text);
        m_parts.decide(id, kind, text);
        m_texts.append({id, text});
    }

    void needed(const QString& id, const QString& kind, std::optional<QString>& text) {
        if (text) {
            thin(*text);
        }
        m_parts.needed(id, kind, text);
        m_texts.append({id, text.value_or(QString())});
    }

    void lines(const QString& id, QStringList& lines) {
        QString text = lines.join(QLatin1Char('\n'));
        m_parts.decide(id, mindedKind, text);
        if (text.isEmpty()) {
            lines.clear();
        }
        m_texts.append({id, text});
    }

    const QList<LetterPart>& parts() const { return m_parts.parts(); }
    const LetterTexts& texts() const { return m_texts; }

    QStringList leftOut() const {
        QStringList kinds = m_parts.leftOut();
        for (const QString& kind : m_thinned) {
            if (!kinds.contains(kind)) {
                kinds.append(kind);
            }
        }
        return kinds;
    }

private:
    void thin(QString& text) {
        const ThinnedText thinned = withoutKinds(text, m_coverage.uncovered);
        text = thinned.text;
        m_thinned += thinned.leftOut;
    }

    const Coverage& m_coverage;
    OfferLetterParts m_parts;
    LetterTexts m_texts; ///< what is said, by field
    QStringList m_thinned;
};

Error tellingTakenBack(const QString& recipient) {
    return {ErrorKind::Denied,
            DocumentsWords::tr("The citizen has taken back the consent to tell %1. Nothing may be sent there.").arg(recipient)};
}

SharingParty partyOf(const LetterRecipient& recipient) {
    return {recipient.name, recipient.partner, {}, recipient.isOwnDoctor, recipient.roles};
}

QString bornWords(const QString& name, const QString& personNumber, QDate birthDate) {
    if (!personNumber.isEmpty()) {
        return QStringLiteral("%1, CPR %2").arg(name, personNumber);
    }
    return birthDate.isValid() ? QStringLiteral("%1, født %2").arg(name, formatDate(birthDate)) : name;
}

/// The letter as lines to paste into a message; what is not said has no line.
Result<QString> messageText(const DoctorLetter& letter) {
    QStringList writer{letter.sender.worker, letter.sender.organisation};
    if (!letter.sender.phone.isEmpty()) {
        writer.append(QStringLiteral("tlf. %1").arg(letter.sender.phone));
    }
    writer.append(letter.hours);
    writer.removeAll(QString());
    return fillTextTemplate(toCode(DocumentKind::DoctorLetter),
                            {{QStringLiteral("recipient"), letter.recipient},
                             {QStringLiteral("citizen"), bornWords(letter.citizenName, letter.personNumber, letter.birthDate)},
                             {QStringLiteral("writer"), writer.join(QStringLiteral(", "))},
                             {QStringLiteral("situation"), letter.situation.value_or(QString())},
                             {QStringLiteral("background"), letter.background},
                             {QStringLiteral("assessment"), letter.assessment},
                             {QStringLiteral("advice"), letter.advice.value_or(QString())},
                             {QStringLiteral("considerations"), letter.considerations.join(QStringLiteral("; "))},
                             {QStringLiteral("attendance_needs"), letter.attendance},
                             {QStringLiteral("consent_scope"), letter.consent},
                             {QStringLiteral("reply_to"), letter.replyTo}});
}

QStringList allKindsOf(const Codes& codes) {
    QStringList kinds;
    for (const Code& kind : codes.list(QStringLiteral("information_kind"))) {
        kinds.append(kind.id);
    }
    return kinds;
}

/// What is common to both letters once their parts are decided.
void describe(LetterDraft& draft, const LetterRecipient& to, const AuthorityParts& parts, const Problems& found) {
    draft.recipient = to.name;
    draft.leftOut = parts.leftOut();
    draft.parts = parts.parts();
    draft.cautions = hintsOf(found);
}
} // namespace

QString Documents::sharingInWords(const Consent& consent) const {
    if (consent.basis == ConsentBasis::LegalBasis) {
        return QStringLiteral("hjemmel: %1").arg(m_codes.name(QStringLiteral("legal_basis"), consent.legalBasis, danishWords));
    }
    QStringList kinds;
    for (const QString& kind : consent.kinds) {
        kinds.append(m_codes.name(QStringLiteral("information_kind"), kind, danishWords));
    }
    return QStringLiteral("%1 samtykke af %2, gælder %3")
        .arg(m_codes.name(QStringLiteral("consent_form"), consent.form, danishWords), formatDate(consent.givenOn),
             kinds.join(QStringLiteral(", ")));
}

Result<LetterDraft> Documents::doctorLetter(const DoctorLetterRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    const SharingParty party = partyOf(request.to);
    const SharingBasis basis = m_consents.basis(request.citizen, party, doctorBasis);
    if (basis == SharingBasis::Withdrawn) {
        return tellingTakenBack(request.to.name);
    }
    const std::optional<Consent> consent = m_consents.covering(request.citizen, party, doctorBasis);
    const Coverage coverage = mayBeSaid(basis, m_consents.coverage(request.citizen, party, allKindsOf(m_codes)));
    const QString number = mayUsePersonNumber() ? PersonNumber::formatted(citizen->personNumber) : QString();
    DoctorLetter letter{request.to.name,
                        request.to.address,
                        citizen->fullName(),
                        citizen->birthDate,
                        number,
                        request.situation,
                        request.background,
                        request.assessment,
                        request.advice,
                        request.considerations,
                        request.attendance,
                        consent ? sharingInWords(*consent) : QString(),
                        request.hours,
                        request.replyTo,
                        sender(),
                        m_session.clock().today()};
    AuthorityParts parts(coverage, request.takenOut);
    parts.decide(QStringLiteral("person_number"), personNumberKind, letter.personNumber);
    parts.needed(QStringLiteral("situation"), doctorBasis, letter.situation);
    parts.decide(QStringLiteral("background"), socialKind, letter.background);
    parts.decide(QStringLiteral("assessment"), doctorBasis, letter.assessment);
    parts.needed(QStringLiteral("advice"), doctorBasis, letter.advice);
    parts.lines(QStringLiteral("considerations"), letter.considerations);
    parts.decide(QStringLiteral("attendance"), everydayKind, letter.attendance);
    const Problems found = checkFreeText(parts.texts().mid(1) + LetterTexts{{QStringLiteral("hours"), letter.hours},
                                                                            {QStringLiteral("replyTo"), letter.replyTo}},
                                         *citizen, letter.date);
    if (found.hasErrors()) {
        return invalid(found);
    }
    const Result<QString> text = messageText(letter);
    if (!text) {
        return text.error();
    }
    Result<LetterDraft> draft = render(DocumentKind::DoctorLetter, valuesOf(letter));
    if (draft) {
        describe(*draft, request.to, parts, found);
        draft->citizen = request.citizen;
        draft->text = *text;
        draft->basis = basis;
        draft->consent = consent;
    }
    return draft;
}

Result<LetterDraft> Documents::municipalLetter(const MunicipalLetterRequest& request) const {
    const Result<Citizen> citizen = citizenToWriteOf(request.citizen);
    if (!citizen) {
        return citizen.error();
    }
    const QDate today = m_session.clock().today();
    if (request.deadline.isValid() && request.deadline < today) {
        return invalidAt("deadline",
                         DocumentsWords::tr("The day by which the letter asks for the answer is past. Enter a new one."));
    }
    const SharingParty party = partyOf(request.to);
    const SharingBasis basis = m_consents.basis(request.citizen, party, municipalBasis);
    if (basis == SharingBasis::Withdrawn) {
        return tellingTakenBack(request.to.name);
    }
    const std::optional<Consent> consent = m_consents.covering(request.citizen, party, municipalBasis);
    const Coverage coverage = mayBeSaid(basis, m_consents.coverage(request.citizen, party, allKindsOf(m_codes)));
    const QString number = mayUsePersonNumber() ? PersonNumber::formatted(citizen->personNumber) : QString();
    MunicipalLetter letter{request.to.name,
                           request.to.address,
                           citizen->fullName(),
                           citizen->birthDate,
                           number,
                           request.cause,
                           request.agreed,
                           request.needs,
                           request.shortTerm,
                           request.longTerm,
                           request.askedFor,
                           request.deadline,
                           consent ? sharingInWords(*consent) : QString(),
                           sender(),
                           today};
    AuthorityParts parts(coverage, request.takenOut);
    parts.decide(QStringLiteral("person_number"), personNumberKind, letter.personNumber);
    parts.needed(QStringLiteral("cause"), municipalBasis, letter.cause);
    parts.needed(QStringLiteral("agreed"), municipalBasis, letter.agreed);
    parts.decide(QStringLiteral("needs"), everydayKind, letter.needs);
    parts.lines(QStringLiteral("considerations_short"), letter.shortTerm);
    parts.lines(QStringLiteral("considerations_long"), letter.longTerm);
    parts.needed(QStringLiteral("asked_for"), municipalBasis, letter.askedFor);
    const Problems found = checkFreeText(parts.texts().mid(1), *citizen, today);
    if (found.hasErrors()) {
        return invalid(found);
    }
    Result<LetterDraft> draft = render(DocumentKind::MunicipalLetter, valuesOf(letter));
    if (draft) {
        describe(*draft, request.to, parts, found);
        draft->citizen = request.citizen;
        draft->basis = basis;
        draft->consent = consent;
    }
    return draft;
}

} // namespace brobygger
