// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/privacy/consent.h"
#include "core/settings/settings.h"

#include <optional>

namespace brobygger {

/// What is wrong with a consent about to be recorded. Health information to others lapses at the latest a year after it was
/// given and is to be written (sundhedsloven §§ 43 and 44); passing on without consent names its law and its reason.
Problems check(const Consent& consent, QDate today);

/// Whether this code of legal_basis is a law for sharing in this direction. Retssikkerhedsloven § 11 a lets one obtain;
/// sundhedsloven §§ 41 and 43 and forvaltningsloven § 28 let one pass on; "none" is no law. The others are for both.
bool allows(const QString& legalBasis, ConsentDirection direction);

/// Whether these kinds hold information about health.
bool holdsHealth(const QStringList& kinds);
/// The last day a consent may hold: a year for health information passed on, invalid where there is no bound.
QDate latestValidTo(const Consent& consent);
/// What a form proposes: a year after it was given.
QDate proposedValidTo(QDate givenOn);

/// How many days before its last day a consent is said to lapse.
inline constexpr Setting<int> consentLapsingDays{"consent.lapsing_days", 30};
/// The first day on which a consent is said to lapse, by its last day.
QDate lapsesFrom(QDate validTo, int lapsingDays);
/// The one function that decides lapsing and lapsed, for list, badge, agenda and letters. The last day still holds;
/// lapsing begins with lapsesFrom.
ConsentState stateOn(const Consent& consent, QDate today, int lapsingDays);
/// Whether a newer one with the same party in the same direction stands in its place, so that nothing is lost when it lapses;
/// the rule of ConsentStore's lapsingConsent.
bool isRenewed(const Consent& consent, const QList<Consent>& all);
/// Valid and lapsing ones may be used.
bool mayBeUsed(const Consent& consent, QDate today);

/// Whether the work of a course may rest on it: a consent to pass on attendance or the plan that is not for one offer alone, or
/// a law on help and services. Obtaining information, letting somebody know a name and a number, or a law on sharing only, is
/// not enough. `lawExtra` is the extra of the consent's legal_basis: sharing_only of a law that allows a single sharing and
/// says nothing about taking part; empty with consent.
bool coversCourse(const Consent& consent, const QString& lawExtra);

/// Somebody information is to go to, known by id where the file has them, otherwise by name.
struct SharingParty {
    QString name;
    PartnerId partner = {};
    OfferId offer = {};
    bool isOwnDoctor = false; ///< the citizen's own clinic, or the doctor who referred: "egen læge" means them
    /// The roles in which it stands around the citizen today, in the words a consent may name it by: "hjemmesygepleje".
    QStringList roles = {};
};
bool isAbout(const Consent& consent, const SharingParty& party);

/// What of `wanted` may be passed on.
struct Coverage {
    QStringList covered;
    QStringList uncovered;

    bool isComplete() const { return uncovered.isEmpty(); }
    bool operator==(const Coverage&) const = default;
};
/// Several consents to one recipient add up. Passing on with a legal basis counts like consent.
Coverage covers(const QList<Consent>& consents, const SharingParty& recipient, const QStringList& wanted, QDate today);

/// What passing one kind of information on to somebody rests on. A consent that was taken back says no, which is more than
/// that nobody has asked.
enum class SharingBasis { Covered, Missing, Withdrawn };
/// Of obtaining the same is said of whom it is obtained from.
SharingBasis basisOf(const QList<Consent>& consents, const SharingParty& party, const QString& kind, QDate today,
                     ConsentDirection direction = ConsentDirection::PassOn);
/// The one that lets this kind be passed on, or obtained, the longest lasting first; nothing when none does.
std::optional<Consent> coveringConsent(const QList<Consent>& consents, const SharingParty& party, const QString& kind,
                                       QDate today, ConsentDirection direction = ConsentDirection::PassOn);

/// Why this kind may not be passed on to the recipient, in one sentence: what the consent that comes nearest lacks, or that
/// there is none. Empty when it may be passed on.
QString whyNotCovered(const QList<Consent>& consents, const SharingParty& recipient, const QString& kind, QDate today);

QString consentStateLabel(ConsentState state); ///< the word on the screen

} // namespace brobygger
