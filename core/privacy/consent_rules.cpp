// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_rules.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/codes/code_list.h"
#include "core/privacy/consent_words.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Kinds of resources/vocabularies/codes.json that are health information in the sense of sundhedsloven.
const QStringList& healthKinds() {
    static const QStringList kinds{QStringLiteral("health"), QStringLiteral("mental_health"), QStringLiteral("misuse"),
                                   QStringLiteral("measurements")};
    return kinds;
}

/// Words one writes for a citizen's own doctor without naming the clinic, as by foldedWords.
bool saysOwnDoctor(const QString& name) {
    static const QStringList doctors{QStringLiteral("egen laege"),          QStringLiteral("egen praktiserende laege"),
                                     QStringLiteral("praktiserende laege"), QStringLiteral("laegen"),
                                     QStringLiteral("min laege"),           QStringLiteral("own doctor")};
    return doctors.contains(foldedWords(name).join(QLatin1Char(' ')));
}

void checkParties(const Consent& consent, Problems& problems) {
    if (consent.fromWhom.trimmed().isEmpty()) {
        problems.error(QStringLiteral("fromWhom"), ConsentsWords::tr("Say who has the information."));
    }
    if (consent.toWhom.trimmed().isEmpty()) {
        problems.error(QStringLiteral("toWhom"), ConsentsWords::tr("Say who is to have the information."));
    }
    if (consent.kinds.isEmpty()) {
        problems.error(QStringLiteral("kinds"),
                       consent.basis == ConsentBasis::Consent
                           ? ConsentsWords::tr("Tick which information it is. A general consent is not enough.")
                           : ConsentsWords::tr("Tick which information it is."));
    }
    if (consent.purpose.trimmed().isEmpty()) {
        problems.error(QStringLiteral("purpose"), ConsentsWords::tr("Say what the information is for."));
    }
}

void checkBasis(const Consent& consent, Problems& problems) {
    if (consent.basis == ConsentBasis::Consent) {
        if (consent.form.isEmpty()) {
            problems.error(QStringLiteral("form"),
                           ConsentsWords::tr("Say how the consent was given: written, oral or digital."));
        } else if (consent.form == QLatin1String("oral") && latestValidTo(consent).isValid()) {
            problems.hint(
                QStringLiteral("form"),
                ConsentsWords::tr("Consent to pass on health information should be written, unless it is for treatment."));
        }
        return;
    }
    if (consent.legalBasis.isEmpty() || consent.legalBasis == QLatin1String("none")) {
        problems.error(QStringLiteral("legalBasis"), ConsentsWords::tr("Choose the law that allows it without consent."));
    } else if (!allows(consent.legalBasis, consent.direction)) {
        problems.error(
            QStringLiteral("legalBasis"),
            consent.direction == ConsentDirection::PassOn
                ? ConsentsWords::tr("This law is about obtaining information. Choose one that lets you pass it on.")
                : ConsentsWords::tr("This law is about passing information on. Choose one that lets you obtain it."));
    }
    if (consent.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), ConsentsWords::tr("Write why it happens without consent."));
    }
}

void checkDays(const Consent& consent, QDate today, Problems& problems) {
    if (!consent.givenOn.isValid() || consent.givenOn > today) {
        problems.error(QStringLiteral("givenOn"), ConsentsWords::tr("Enter the day. It cannot lie ahead."));
        return;
    }
    if (consent.validTo.isValid() && consent.validTo < consent.givenOn) {
        problems.error(QStringLiteral("validTo"), ConsentsWords::tr("The last day cannot lie before the first."));
    }
    const QDate latest = latestValidTo(consent);
    if (latest.isValid() && (!consent.validTo.isValid() || consent.validTo > latest)) {
        problems.error(
            QStringLiteral("validTo"),
            ConsentsWords::tr("Consent to pass on health information lapses at the latest one year after it was given."));
    }
}
} // namespace

Problems check(const Consent& consent, QDate today) {
    Problems problems;
    checkParties(consent, problems);
    checkBasis(consent, problems);
    checkDays(consent, today, problems);
    return problems;
}

bool allows(const QString& legalBasis, ConsentDirection direction) {
    static const QStringList toObtain{QStringLiteral("retssikkerhedsloven_11a")};
    static const QStringList toPassOn{QStringLiteral("sundhedsloven_41"), QStringLiteral("sundhedsloven_43"),
                                      QStringLiteral("forvaltningsloven_28")};
    const QStringList& forTheOther = direction == ConsentDirection::PassOn ? toObtain : toPassOn;
    return legalBasis != QLatin1String("none") && !forTheOther.contains(legalBasis);
}

bool holdsHealth(const QStringList& kinds) {
    return std::any_of(kinds.begin(), kinds.end(), [](const QString& kind) { return healthKinds().contains(kind); });
}

QDate latestValidTo(const Consent& consent) {
    const bool isBound =
        consent.basis == ConsentBasis::Consent && consent.direction == ConsentDirection::PassOn && holdsHealth(consent.kinds);
    return isBound ? consent.givenOn.addYears(1) : QDate();
}

QDate proposedValidTo(QDate givenOn) { return givenOn.addYears(1); }

QDate lapsesFrom(QDate validTo, int lapsingDays) { return validTo.addDays(-lapsingDays); }

ConsentState stateOn(const Consent& consent, QDate today, int lapsingDays) {
    if (consent.withdrawnOn.isValid() && consent.withdrawnOn <= today) {
        return ConsentState::Withdrawn;
    }
    if (!consent.validTo.isValid()) {
        return ConsentState::Valid;
    }
    if (consent.validTo < today) {
        return ConsentState::Lapsed;
    }
    return today >= lapsesFrom(consent.validTo, lapsingDays) ? ConsentState::Lapsing : ConsentState::Valid;
}

bool isRenewed(const Consent& consent, const QList<Consent>& all) {
    return std::any_of(all.begin(), all.end(), [&consent](const Consent& other) {
        return other.id != consent.id && !other.withdrawnOn.isValid() && other.direction == consent.direction &&
               other.fromWhom == consent.fromWhom && other.toWhom == consent.toWhom &&
               (!other.validTo.isValid() || other.validTo > consent.validTo);
    });
}

bool mayBeUsed(const Consent& consent, QDate today) {
    return consent.givenOn <= today && stateOn(consent, today, 0) != ConsentState::Withdrawn &&
           stateOn(consent, today, 0) != ConsentState::Lapsed;
}

bool coversCourse(const Consent& consent, const QString& lawExtra) {
    if (consent.basis == ConsentBasis::LegalBasis) {
        return lawExtra != sharingOnly;
    }
    const bool isOfCourse =
        consent.kinds.contains(QLatin1String("attendance")) || consent.kinds.contains(QLatin1String("plan"));
    return isOfCourse && consent.direction == ConsentDirection::PassOn && !consent.offer.isValid();
}

bool isAbout(const Consent& consent, const SharingParty& party) {
    if (party.isOwnDoctor && saysOwnDoctor(consent.otherParty())) {
        return true;
    }
    const bool isNamedByRole = std::any_of(party.roles.begin(), party.roles.end(), [&consent](const QString& role) {
        return foldedWords(role) == foldedWords(consent.otherParty());
    });
    if (isNamedByRole) {
        return true;
    }
    if (party.partner.isValid() && consent.partner.isValid()) {
        return consent.partner == party.partner;
    }
    if (party.offer.isValid() && consent.offer.isValid()) {
        return consent.offer == party.offer;
    }
    return !party.name.trimmed().isEmpty() && foldedWords(consent.otherParty()) == foldedWords(party.name);
}

namespace {
bool isAskedFor(const Consent& consent, const SharingParty& party, const QString& kind, ConsentDirection direction) {
    return consent.direction == direction && consent.kinds.contains(kind) && isAbout(consent, party);
}
} // namespace

std::optional<Consent> coveringConsent(const QList<Consent>& consents, const SharingParty& party, const QString& kind,
                                       QDate today, ConsentDirection direction) {
    std::optional<Consent> longest;
    for (const Consent& consent : consents) {
        const bool lastsLonger =
            !longest || (longest->validTo.isValid() && (!consent.validTo.isValid() || consent.validTo > longest->validTo));
        if (isAskedFor(consent, party, kind, direction) && mayBeUsed(consent, today) && lastsLonger) {
            longest = consent;
        }
    }
    return longest;
}

SharingBasis basisOf(const QList<Consent>& consents, const SharingParty& party, const QString& kind, QDate today,
                     ConsentDirection direction) {
    if (coveringConsent(consents, party, kind, today, direction)) {
        return SharingBasis::Covered;
    }
    const bool isTakenBack = std::any_of(consents.begin(), consents.end(), [&](const Consent& consent) {
        return isAskedFor(consent, party, kind, direction) && stateOn(consent, today, 0) == ConsentState::Withdrawn;
    });
    return isTakenBack ? SharingBasis::Withdrawn : SharingBasis::Missing;
}

Coverage covers(const QList<Consent>& consents, const SharingParty& recipient, const QStringList& wanted, QDate today) {
    Coverage coverage;
    for (const QString& kind : wanted) {
        const bool isCovered = coveringConsent(consents, recipient, kind, today).has_value();
        (isCovered ? coverage.covered : coverage.uncovered).append(kind);
    }
    return coverage;
}

namespace {
/// The day a consent that does not hold any more came to its end.
QDate endOf(const Consent& consent, QDate today) {
    return stateOn(consent, today, 0) == ConsentState::Withdrawn ? consent.withdrawnOn : consent.validTo;
}

QString endedSentence(const Consent& consent, QDate today) {
    const QString sentence = stateOn(consent, today, 0) == ConsentState::Withdrawn
                                 ? ConsentsWords::tr("The consent to share with %1 was withdrawn on %2.")
                                 : ConsentsWords::tr("The consent to share with %1 ran out on %2.");
    return sentence.arg(consent.otherParty(), formatDate(endOf(consent, today)));
}
} // namespace

QString whyNotCovered(const QList<Consent>& consents, const SharingParty& recipient, const QString& kind, QDate today) {
    if (coveringConsent(consents, recipient, kind, today)) {
        return {};
    }
    std::optional<Consent> ended; // the last one
    std::optional<Consent> narrower;
    std::optional<Consent> toAnother;
    for (const Consent& consent : consents) {
        if (consent.basis != ConsentBasis::Consent || consent.direction != ConsentDirection::PassOn) {
            continue;
        }
        const bool holds = mayBeUsed(consent, today);
        const bool isToThem = isAbout(consent, recipient);
        const bool isOfKind = consent.kinds.contains(kind);
        if (isToThem && isOfKind && (!ended || endOf(*ended, today) < endOf(consent, today))) {
            ended = consent; // one that held would cover it
        } else if (isToThem && !isOfKind && holds) {
            narrower = consent;
        } else if (!isToThem && isOfKind && holds) {
            toAnother = consent;
        }
    }
    if (ended) {
        return endedSentence(*ended, today);
    }
    if (narrower) {
        return ConsentsWords::tr("The consent to share with %1 does not include this.").arg(narrower->otherParty());
    }
    return toAnother ? ConsentsWords::tr("The consent names another recipient: %1.").arg(toAnother->otherParty())
                     : ConsentsWords::tr("There is no consent to pass this on.");
}

QString consentStateLabel(ConsentState state) {
    switch (state) {
    case ConsentState::Valid: return ConsentsWords::tr("in force");
    case ConsentState::Lapsing: return ConsentsWords::tr("lapses soon");
    case ConsentState::Lapsed: return ConsentsWords::tr("lapsed");
    case ConsentState::Withdrawn: break;
    }
    return ConsentsWords::tr("withdrawn");
}

} // namespace brobygger
