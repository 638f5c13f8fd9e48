// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/evaluation_sheets/offer_referral_sheet.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/offers/offer_store.h"
#include "core/referrals/outgoing_rules.h"
#include "core/referrals/outgoing_store.h"

#include <algorithm>

namespace brobygger {

namespace {

QString nameKeyOf(const QString& offer) { return danishSortKey(offer, {}); }

bool isEnding(OutgoingState state) {
    return state == OutgoingState::Completed || state == OutgoingState::DeclinedByOffer ||
           state == OutgoingState::CancelledByCitizen || state == OutgoingState::NoReply;
}

/// The state that the dates and words amount to.
OutgoingState stateOf(const OfferReferralLine& line) {
    if (!line.ending.isEmpty()) {
        return outgoingStateFromCode(line.ending);
    }
    if (line.referral.startedOn.isValid()) {
        return OutgoingState::Started;
    }
    return line.answer == QLatin1String("yes") ? OutgoingState::Accepted : OutgoingState::Sent;
}

/// The referral as the file has it, as a row would write it.
OfferReferralLine lineOfReferral(const OutgoingReferral& referral, const Whose& whose, const QString& offer) {
    return {referral.id,
            whose,
            referral,
            offer,
            toCode(referral.answer),
            isEnding(referral.state) ? toCode(referral.state) : QString()};
}

/// What a reason for no means for proposing the offer again.
void takeReason(OutgoingReferral& referral, const Codes& codes) {
    if (const auto reason = codes.find(QStringLiteral("decline_reason"), referral.endReason)) {
        takeConsequence(referral, consequenceOf(reason->extra));
    }
}

OfferReferralLine completedReferral(OfferReferralLine line, const std::optional<OfferReferralLine>& before,
                                    const Codes& codes) {
    OutgoingReferral& referral = line.referral;
    referral.citizen = line.whose.citizen;
    if (!before || !line.whose.courseNumber.isEmpty()) {
        referral.course = line.whose.course;
    }
    if (!before) {
        referral.draftedOn = referral.sentOn;
    }
    referral.answer = offerAnswerFromCode(line.answer);
    // A no ends it, which the preview shows.
    const bool isOver = !line.ending.isEmpty() || referral.endedOn.isValid();
    if (referral.answer == OfferAnswer::No && !isOver && !referral.startedOn.isValid()) {
        line.ending = toCode(OutgoingState::DeclinedByOffer);
        referral.endedOn = referral.answeredOn;
    }
    referral.state = stateOf(line);
    if (!before || referral.endReason != before->referral.endReason) {
        takeReason(referral, codes);
    }
    return line;
}

void checkSteps(const OutgoingReferral& referral, QDate today, Problems& problems) {
    const QList<std::pair<const char*, QDate>> steps{{"sentOn", referral.sentOn},
                                                     {"answeredOn", referral.answeredOn},
                                                     {"startedOn", referral.startedOn},
                                                     {"endedOn", referral.endedOn}};
    for (const auto& [property, day] : steps) {
        if (day.isValid() && day > today) {
            problems.error(QLatin1String(property), ImportsWords::tr("The day lies in the future."));
        } else if (day.isValid() && referral.sentOn.isValid() && day < referral.sentOn) {
            problems.error(QLatin1String(property), ImportsWords::tr("The day lies before the referral was sent."));
        }
    }
    if (referral.endedOn.isValid() && referral.startedOn.isValid() && referral.endedOn < referral.startedOn) {
        problems.error(QStringLiteral("endedOn"), ImportsWords::tr("It ends before it starts."));
    }
}

Problems checkReferralLine(const OfferReferralLine& line, QDate today) {
    const OutgoingReferral& referral = line.referral;
    Problems problems;
    checkSteps(referral, today, problems);
    if (line.offer.trimmed().isEmpty()) {
        problems.error(QStringLiteral("offer"), ImportsWords::tr("Write the name of the offer."));
    }
    if (!referral.sentOn.isValid()) {
        problems.error(QStringLiteral("sentOn"), ImportsWords::tr("Write the day on which the referral was sent."));
    }
    if (!line.answer.isEmpty() && !referral.answeredOn.isValid()) {
        problems.error(QStringLiteral("answeredOn"), ImportsWords::tr("An answer needs its day."));
    } else if (line.answer.isEmpty() && referral.answeredOn.isValid()) {
        problems.error(QStringLiteral("answer"), ImportsWords::tr("Write what the offer answered that day: yes or no."));
    }
    if (!line.ending.isEmpty() && !referral.endedOn.isValid()) {
        problems.error(QStringLiteral("endedOn"), ImportsWords::tr("An outcome needs the day on which it ended."));
    } else if (line.ending.isEmpty() && referral.endedOn.isValid()) {
        problems.error(QStringLiteral("ending"), ImportsWords::tr("What has ended needs an outcome."));
    }
    const bool tookPart = referral.startedOn.isValid() || referral.state == OutgoingState::Completed;
    if (referral.answer == OfferAnswer::No && tookPart) {
        problems.error(QStringLiteral("answer"), ImportsWords::tr("The offer said no, but the citizen started there."));
    }
    if (!referral.endReason.isEmpty() && line.ending.isEmpty()) {
        problems.error(QStringLiteral("endReason"), ImportsWords::tr("A reason needs the outcome it is for."));
    }
    return problems;
}

/// Finds the referral of a row and the offers of a name.
class OfferReferralFinder {
public:
    OfferReferralFinder(Database& database, const QString& programme)
        : m_people(database, programme)
        , m_imports(database)
        , m_known(database)
        , m_store(database) {}

    std::optional<OfferReferralLine> find(OfferReferralLine& said, Problems& problems) const {
        m_people.findPerson(said.whose, problems);
        m_people.findCourse(said.whose, said.referral.sentOn, problems);
        QList<qint64> found = m_known.referralsSent(said.whose.citizen, said.referral.sentOn);
        found.removeIf([this, &said](qint64 id) {
            const auto referral = m_store.find(OutgoingReferralId(id));
            return !referral || nameKeyOf(m_store.offerName(referral->offer)) != nameKeyOf(said.offer);
        });
        const auto referral = m_store.find(OutgoingReferralId(theOnly(found, problems)));
        return referral ? std::optional(lineOfReferral(*referral, said.whose, said.offer)) : std::nullopt;
    }

    QList<qint64> offersNamed(const QString& name) const { return m_imports.offersNamed(nameKeyOf(name)); }

private:
    WhoseFinder m_people;
    ImportStore m_imports;
    SheetRecordStore m_known;
    OutgoingStore m_store;
};

} // namespace

ImportRecipe<OfferReferralLine> offerReferralRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto finder = std::make_shared<OfferReferralFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const Codes& codes = services.codes;

    ImportRecipe<OfferReferralLine> recipe;
    recipe.fields = offerReferralFields(wordsOf(services, format));
    recipe.existing = [finder](OfferReferralLine& said, Problems& problems) { return finder->find(said, problems); };
    recipe.start = [](const OfferReferralLine& said) { return OfferReferralLine{{}, said.whose, {}, {}, {}, {}}; };
    recipe.completed = [&codes](const OfferReferralLine& line, const std::optional<OfferReferralLine>& before) {
        return completedReferral(line, before, codes);
    };
    recipe.check = [finder, today](const OfferReferralLine& line) {
        Problems problems = checkReferralLine(line, today);
        if (!line.referral.offer.isValid() && finder->offersNamed(line.offer).size() > 1) {
            problems.error(QStringLiteral("offer"), ImportsWords::tr("More than one offer has this name."));
        }
        return problems;
    };
    recipe.title = [](const OfferReferralLine& line) {
        return lineTitle({line.whose.name, line.offer, formatDate(line.referral.sentOn)});
    };
    recipe.identity = [](const OfferReferralLine& line) {
        return QStringList{line.whose.citizen.toString(), nameKeyOf(line.offer), isoDate(line.referral.sentOn)}.join(
            QLatin1Char('\n'));
    };
    recipe.byHand = writtenByHand(std::make_shared<ImportStore>(database));
    recipe.keep = [finder](ImportLog& log, const std::optional<OfferReferralLine>& before, const OfferReferralLine& after) {
        OutgoingReferral referral = after.referral;
        if (!referral.offer.isValid()) {
            const QList<qint64> offers = finder->offersNamed(after.offer); // an earlier row may have made it
            referral.offer = offers.isEmpty() ? inactiveOffer(log, after.offer) : OfferId(offers.first());
        }
        log.keep(RecordKind::OutgoingReferral, OutgoingStore(log.database()), before ? &before->referral : nullptr, referral);
        log.touches(referral.citizen, referral.course);
    };
    return recipe;
}

} // namespace brobygger
