// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_correspondence.h"

#include "core/base/id_source.h"
#include "core/base/time/working_days.h"
#include "core/people/person_around.h"
#include "core/privacy/consent_rules.h"

#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {
struct DemoExchange {
    const char* sent;
    const char* received;
};
constexpr DemoExchange exchanges[] = {
    {"Jeg følger med til næste kontrol. Giv gerne en tid efter kl. 10, så når vi bussen.",
     "Tak. Vi flytter kontrollen til kl. 10.45 og sender en ny tid."},
    {"De to sidste aftaler blev ikke holdt. Vi øver turen sammen i denne uge. Må der komme en ny tid?",
     "Ny tid er sendt. Ring endelig, hvis den ikke passer."},
    {"Planen er at gå til samtale hver anden uge. Vil I skrive, hvis I ser noget, vi skal ændre?",
     "Det lyder godt. Vi har ikke noget at ændre lige nu."},
    {"Der er mødt op fem gange i træk. Vi går nu over til, at aftalerne klares alene.",
     "Flot. Vi holder øje og skriver, hvis det begynder at glippe."},
};

constexpr double exchangeMessages = 0.35;
constexpr double areAnswered = 0.7;
constexpr double areToBeFiled = 0.2;

/// The consent on which the own doctor may be told today.
const Consent* tellingDoctor(const DemoHistory& history, QDate today) {
    const auto found = std::find_if(history.consents.cbegin(), history.consents.cend(), [&](const Consent& consent) {
        return consent.basis == ConsentBasis::Consent && consent.direction == ConsentDirection::PassOn &&
               consent.partner.isValid() && consent.partner == history.citizen.clinic && mayBeUsed(consent, today);
    });
    return found == history.consents.cend() ? nullptr : &*found;
}

QString clinicName(const DemoWorld& world, PartnerId id) {
    for (const Partner& clinic : world.clinics) {
        if (clinic.id == id) {
            return clinic.name;
        }
    }
    return {};
}
} // namespace

QList<ShortMessage> makeDemoCorrespondence(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids) {
    DemoRandom dice = separateDice(world.seed, "correspondence", number);
    const bool isInHand = history.course.startedOn.isValid() && !history.course.closedOn.isValid() &&
                          history.citizen.lifeState == LifeState::Present;
    const Consent* consent = tellingDoctor(history, world.today);
    const QString clinic = clinicName(world, history.citizen.clinic);
    if (!dice.chance(exchangeMessages) || !isInHand || !consent || clinic.isEmpty()) {
        return {};
    }
    const DemoExchange& exchange = exchanges[static_cast<size_t>(dice.between(0, static_cast<int>(std::size(exchanges)) - 1))];
    const bool isAnswered = dice.chance(areAnswered);
    ShortMessage sent;
    sent.id = ShortMessageId(ids.next());
    sent.citizen = history.citizen.id;
    sent.on = std::max(addWorkingDays(world.today, isAnswered ? -dice.between(8, 25) : -dice.between(1, 3)), consent->givenOn);
    sent.channel = QStringLiteral("medcom");
    sent.with = {history.citizen.clinic, {}, ownDoctorRole, clinic};
    sent.text = QString::fromUtf8(exchange.sent);
    sent.kinds = consent->kinds;
    sent.answerBy = addWorkingDays(isAnswered ? sent.on : world.today, dice.between(3, 6));
    sent.isToBeFiled = dice.chance(areToBeFiled);
    if (!isAnswered) {
        return {sent};
    }
    ShortMessage received;
    received.id = ShortMessageId(ids.next());
    received.citizen = sent.citizen;
    received.direction = MessageDirection::Received;
    received.on = std::min(addWorkingDays(sent.on, dice.between(1, 4)), world.today);
    received.channel = sent.channel;
    received.with = sent.with;
    received.text = QString::fromUtf8(exchange.received);
    received.answers = sent.id;
    return {sent, received};
}

} // namespace brobygger
