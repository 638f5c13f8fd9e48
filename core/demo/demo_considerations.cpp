// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_considerations.h"

#include "core/base/id_source.h"

#include <iterator>

namespace brobygger {

namespace {
struct DemoSparing {
    const char* area;
    const char* words;
    bool isForLong;
};
constexpr DemoSparing sparings[] = {
    {"lifting", "ingen løft over 5 kg", false},
    {"hours", "højst 3 timer ad gangen", false},
    {"breaks", "en pause på 10 minutter hver time", false},
    {"walking_standing", "skal kunne skifte mellem at sidde og stå", true},
    {"noise", "en plads uden støj fra maskiner", true},
    {"attendance", "møder først kl. 10", false},
    {"pace", "ingen akkord og ét stykke arbejde ad gangen", true},
};

constexpr double haveConsiderations = 0.3;
constexpr double wereAskedFor = 0.7;
constexpr double waitStill = 0.3;

/// One after the other, with dice of their own.
class DemoSpared {
public:
    DemoSpared(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids)
        : m_history(history)
        , m_world(world)
        , m_dice(separateDice(world.seed, "considerations", number))
        , m_ids(ids) {}

    DemoConsiderations make() {
        const bool isInHand = m_history.course.startedOn.isValid() && !m_history.course.closedOn.isValid() &&
                              m_history.citizen.lifeState == LifeState::Present;
        if (!m_dice.chance(haveConsiderations) || !isInHand) {
            return {};
        }
        if (m_dice.chance(wereAskedFor)) {
            ask();
        } else {
            tell({}, "own", QString(), m_world.today.addDays(-m_dice.between(10, 60)));
        }
        return m_made;
    }

private:
    void ask() {
        ConsiderationsRequest request;
        request.id = ConsiderationsRequestId(m_ids.next());
        request.citizen = m_history.citizen.id;
        const Partner& hospital = m_world.others.first();
        request.partner = hospital.id;
        request.recipient = hospital.name;
        request.planned = QStringLiteral("praktik nogle timer om ugen");
        const bool isWaiting = m_dice.chance(waitStill);
        request.sentOn = m_world.today.addDays(isWaiting ? -m_dice.between(1, 6) : -m_dice.between(25, 50));
        request.draftedOn = request.sentOn;
        request.answerBy = request.sentOn.addDays(14);
        request.sickListedOn = request.sentOn.addDays(-m_dice.between(20, 120));
        if (!isWaiting) {
            request.end = RequestEnd::Answered;
            request.endedOn = request.sentOn.addDays(m_dice.between(6, 20));
            tell(request.id, "hospital", hospital.name, request.endedOn);
        }
        m_made.requests.append(request);
    }

    /// One or two, each of another area.
    void tell(ConsiderationsRequestId request, const char* author, const QString& authorName, QDate on) {
        const int first = m_dice.between(0, static_cast<int>(std::size(sparings)) - 1);
        const int several = m_dice.between(1, 2);
        for (int at = 0; at < several; ++at) {
            const DemoSparing& sparing = sparings[static_cast<size_t>(first + at) % std::size(sparings)];
            WorkConsideration one;
            one.id = WorkConsiderationId(m_ids.next());
            one.citizen = m_history.citizen.id;
            one.term = sparing.isForLong ? ConsiderationTerm::LongTerm : ConsiderationTerm::ShortTerm;
            one.area = QLatin1String(sparing.area);
            one.words = QString::fromUtf8(sparing.words);
            one.author = QLatin1String(author);
            one.authorName = authorName;
            one.describedOn = on;
            one.request = request;
            if (!sparing.isForLong) {
                one.validTo = m_world.today.addDays(m_dice.between(25, 120));
            }
            m_made.considerations.append(one);
        }
    }

    const DemoHistory& m_history;
    const DemoWorld& m_world;
    DemoRandom m_dice;
    IdSource& m_ids;
    DemoConsiderations m_made;
};
} // namespace

DemoConsiderations makeDemoConsiderations(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids) {
    return DemoSpared(history, world, number, ids).make();
}

} // namespace brobygger
